// A menu on a button. It opens above everything, closes by itself, and needs no pointer.
import { EllipsisVertical, type LucideIcon } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { ui } from '../../shared/contract/ui-messages.ts';
import { Button, type ButtonSize, type ButtonTone, IconButton } from './Button.tsx';
import { classNames } from './class-names.ts';
import { useWords } from './language.tsx';
import styles from './menu.module.css';

export type MenuItem = {
  /** Where several may have the same label. */
  readonly id?: string;
  readonly label: string;
  /** What it would bring about, small after the label. */
  readonly note?: string;
  readonly icon?: LucideIcon;
  readonly onPress: () => void;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  /** Draws a line above it. */
  readonly apart?: boolean;
};

export type MenuProps = {
  /** What the menu is about, e.g. the row's title: it names the button. */
  readonly name: string;
  /** A function is asked while the menu is open: what it takes to tell is not kept for each row. */
  readonly items: readonly MenuItem[] | (() => readonly MenuItem[]);
  readonly icon?: LucideIcon;
  /** Words on the button instead of the icon alone. */
  readonly caption?: string;
  readonly size?: ButtonSize;
  readonly tone?: ButtonTone;
  /** Opens as soon as it is drawn: for a menu drawn only once its button was pressed. */
  readonly openAtOnce?: boolean;
};

/** The further things one can do with something. */
export function Menu({
  name,
  items,
  icon,
  caption,
  size = 'normal',
  tone = 'quiet',
  openAtOnce = false,
}: MenuProps) {
  const words = useWords(ui);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // Drawn only while it is open: a long list has a menu in each of its rows.
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!openAtOnce) return;
    button.current?.focus(); // where the focus goes back to when the menu closes
    list.current?.showPopover();
  }, [openAtOnce]);
  const opened = () => {
    if (!list.current || !button.current) return;
    place(list.current, button.current);
    itemsIn(list.current)[0]?.focus();
  };
  const choose = (item: MenuItem) => {
    list.current?.hidePopover();
    button.current?.focus();
    item.onPress();
  };
  const shared = {
    ref: button,
    size,
    tone,
    rest: { popoverTarget: id, 'aria-haspopup': 'menu' },
  } as const;
  return (
    <>
      {caption === undefined ? (
        <IconButton {...shared} icon={icon ?? EllipsisVertical} label={words.moreFor(name)} />
      ) : (
        <Button {...shared} icon={icon}>
          {caption}
        </Button>
      )}
      <div
        id={id}
        ref={list}
        popover="auto"
        role="menu"
        aria-label={name}
        tabIndex={-1}
        className={styles.menu}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') flushSync(() => setDrawn(true));
        }}
        onToggle={(event) => {
          if (event.newState === 'closed') setDrawn(false);
          else opened();
        }}
        onKeyDown={(event) => moveFocus(event)}
      >
        {drawn && (
          <Choices items={typeof items === 'function' ? items() : items} onChoose={choose} />
        )}
      </div>
    </>
  );
}

type OnChoose = (item: MenuItem) => void;

/** Words stand beneath each other: where some have an icon, the others keep its room. */
function Choices({
  items,
  onChoose,
}: {
  readonly items: readonly MenuItem[];
  readonly onChoose: OnChoose;
}) {
  const withIcons = items.some(({ icon }) => icon !== undefined);
  return items.map((item) => (
    <Choice key={item.id ?? item.label} item={item} withIcon={withIcons} onChoose={onChoose} />
  ));
}

function Choice({
  item,
  withIcon,
  onChoose,
}: {
  readonly item: MenuItem;
  readonly withIcon: boolean;
  readonly onChoose: OnChoose;
}) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      disabled={item.disabled}
      className={classNames(styles.item, item.danger && styles.danger, item.apart && styles.apart)}
      onClick={() => onChoose(item)}
    >
      {item.icon ? (
        <item.icon aria-hidden size={18} />
      ) : (
        withIcon && <span className={styles.blank} />
      )}
      <span>
        {item.label} {item.note && <small className={styles.note}>{item.note}</small>}
      </span>
    </button>
  );
}

function itemsIn(list: HTMLElement): readonly HTMLButtonElement[] {
  return [...list.querySelectorAll<HTMLButtonElement>('[role=menuitem]:enabled')];
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = itemsIn(event.currentTarget);
  const at = items.findIndex((item) => item.matches(':focus'));
  const to: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const next = to[event.key];
  if (event.key === 'Tab') event.currentTarget.hidePopover();
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}

/** Under its button, or above it where there is no room; within the window in any case. */
function place(list: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const size = list.getBoundingClientRect();
  const room = at.bottom + size.height + 8 < window.innerHeight;
  const left = Math.min(at.left, window.innerWidth - size.width - 8);
  list.style.top = `${room ? at.bottom + 4 : Math.max(8, at.top - size.height - 4)}px`;
  list.style.left = `${Math.max(8, left)}px`;
}
