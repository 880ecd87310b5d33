import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { keyCaption } from './shortcuts.ts';

export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'normal' | 'large';

type Common = {
  readonly onPress?: (() => void) | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly tone?: ButtonTone;
  readonly size?: ButtonSize;
  /** The key that does the same, named as in `useShortcut`; shown on the tooltip. */
  readonly keys?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** For a button that stays pressed. */
  readonly pressed?: boolean | undefined;
  readonly type?: 'button' | 'submit';
  /** Other attributes of the button: `aria-*`, `data-*`, `popovertarget`. */
  readonly rest?: React.ButtonHTMLAttributes<HTMLButtonElement>;
  readonly ref?: Ref<HTMLButtonElement>;
};
export type ButtonProps = Common & {
  readonly children: ReactNode;
  /** Said on the tooltip, where the words on the button are not enough. */
  readonly tip?: string | undefined;
};

/** A button with words on it. One `primary` on a screen: the likeliest next thing to do. */
export function Button({ children, tip, icon: Icon, ...props }: ButtonProps) {
  return (
    <button {...attributes(props, styles.worded)} {...tipOf(tip, props.keys)} ref={props.ref}>
      {Icon && <Icon aria-hidden size={props.size === 'large' ? 24 : 18} />}
      <span>{children}</span>
    </button>
  );
}

export type IconButtonProps = Common & { readonly label: string; readonly icon: LucideIcon };

/** A button with an icon alone; its label is its tooltip and its name. */
export function IconButton({ label, icon: Icon, tone = 'quiet', ...props }: IconButtonProps) {
  return (
    <button
      {...attributes({ ...props, tone }, styles.icon)}
      {...tipOf(label, props.keys)}
      aria-label={label}
      ref={props.ref}
    >
      <Icon aria-hidden size={props.size === 'large' ? 24 : props.size === 'small' ? 16 : 20} />
    </button>
  );
}

function attributes(props: Omit<Common, 'icon'>, shape: string | undefined) {
  const { tone = 'plain', size = 'normal', type = 'button', onPress, disabled, pressed } = props;
  return {
    ...props.rest,
    type,
    disabled,
    onClick: onPress,
    'aria-pressed': pressed,
    className: classNames(styles.button, shape, styles[tone], styles[size]),
  };
}

function tipOf(tip: string | undefined, keys: string | undefined) {
  return {
    'data-tip': tip ?? (keys === undefined ? undefined : ''),
    'data-tip-keys': keys === undefined ? undefined : keyCaption(keys),
  };
}
