// Where content lies: pages, panels, badges, and what an empty place says.
import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './surfaces.module.css';

/** A screen's content: its title, what can be done with the whole, and the rest beneath. */
export function Page({
  title,
  actions,
  wide,
  children,
}: {
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  /** true for boards and tables that use all of the width there is. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={classNames(styles.page, wide && styles.wide)}>
      <header className={styles.head}>
        <h1>{title}</h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** A sheet of paper with a heading. */
export function Panel({
  title,
  actions,
  children,
  className,
}: {
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}) {
  const id = useId();
  return (
    <section
      className={classNames(styles.panel, className)}
      aria-labelledby={title ? id : undefined}
    >
      {(title || actions) && (
        <header className={styles.head}>
          {title && <h2 id={id}>{title}</h2>}
          {actions && <div className={styles.actions}>{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
}

export type BadgeTone = 'plain' | 'accent' | 'good' | 'warning' | 'danger';

/** A word or a number about something. */
export function Badge({
  tone = 'plain',
  icon: Icon,
  children,
}: {
  readonly tone?: BadgeTone;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}) {
  return (
    <span className={classNames(styles.badge, styles[tone])}>
      {Icon && <Icon aria-hidden size={14} />}
      {children}
    </span>
  );
}

/** Something worth knowing about what stands beside it, in words. */
export function Note({
  tone,
  icon: Icon,
  children,
}: {
  readonly tone: BadgeTone;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}) {
  return (
    <p className={classNames(styles.note, styles[tone])}>
      {Icon && <Icon aria-hidden size={18} />}
      <span>{children}</span>
    </p>
  );
}

/** What an empty place says: what belongs here, and the two likeliest first steps. */
export function EmptyState({
  icon: Icon,
  title,
  text,
  children,
}: {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  /** The first steps: a primary Button and a plain one. */
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <Icon aria-hidden size={40} strokeWidth={1.25} />
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div className={styles.steps}>{children}</div>}
    </div>
  );
}
