// The parts of a phone's page: large enough for a thumb, plain enough for an old browser.
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './parts.module.css';

/** A piece of the page with a heading of its own. */
export function Panel({
  title,
  aside,
  children,
}: {
  readonly title: string;
  /** What stands beside the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.panel} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.title} dir="auto">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

export type PressProps = {
  readonly onPress?: () => void;
  /** `main`: the likeliest next thing; one in a panel. */
  readonly tone?: 'main' | 'plain' | 'quiet';
  readonly disabled?: boolean;
  readonly type?: 'button' | 'submit';
  readonly pressed?: boolean;
  readonly label?: string;
  readonly children: ReactNode;
  readonly rest?: ButtonHTMLAttributes<HTMLButtonElement>;
};

/** A button as wide as its words; in a row of them, or alone across the panel. */
export function Press({ tone = 'plain', type = 'button', ...props }: PressProps) {
  return (
    <button
      {...props.rest}
      type={type}
      className={classNames(styles.press, styles[tone])}
      onClick={props.onPress}
      disabled={props.disabled}
      aria-pressed={props.pressed}
      aria-label={props.label}
    >
      {props.children}
    </button>
  );
}

/** Buttons beside each other, as far as there is room. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** A field grows with what is written in it, up to so many lines. */
const mostRows = 8;
/** Letters that a line of a narrow phone holds, roughly. */
const lettersInRow = 30;

function rowsOf(text: string): number {
  return text
    .split('\n')
    .reduce((rows, line) => rows + 1 + Math.floor(line.length / lettersInRow), 0);
}

/** A field of some lines with its name above it. */
export function Lines({
  label,
  hint,
  value,
  onType,
  rows = 3,
  most,
  id,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly rows?: number;
  /** The most letters. */
  readonly most?: number;
}) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={Math.max(rows, Math.min(mostRows, rowsOf(value)))}
        placeholder={hint}
        value={value}
        maxLength={most}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}

/** A field of one line. */
export function Line({
  label,
  value,
  onType,
  id,
  rest,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly rest?: React.InputHTMLAttributes<HTMLInputElement>;
}) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        id={id}
        dir="auto"
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}

/** A small line that explains, or warns. */
export function Note({
  tone = 'quiet',
  live = false,
  children,
}: {
  readonly tone?: 'quiet' | 'warning' | 'danger' | 'good';
  /** Read aloud when it comes. */
  readonly live?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <p
      className={classNames(styles.note, styles[`${tone}Note`])}
      role={live ? 'status' : undefined}
      dir="auto"
    >
      {children}
    </p>
  );
}
