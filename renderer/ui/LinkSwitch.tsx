import type { LucideIcon } from 'lucide-react';
import { classNames } from './class-names.ts';
import styles from './link-switch.module.css';

/** A few ways to look at the same thing: links, so that each has its address. */
export function LinkSwitch<V extends string>({
  label,
  choices,
  chosen,
}: {
  /** What is chosen here, for the screen reader. */
  readonly label: string;
  readonly choices: readonly {
    readonly value: V;
    readonly label: string;
    readonly href: string;
    readonly icon?: LucideIcon;
  }[];
  readonly chosen: V;
}) {
  return (
    <ul className={styles.switch} aria-label={label}>
      {choices.map(({ value, label: name, href, icon: Icon }) => (
        <li key={value}>
          <a
            href={href}
            aria-current={value === chosen ? 'true' : undefined}
            className={classNames(styles.choice, value === chosen && styles.chosen)}
          >
            {Icon && <Icon aria-hidden size={18} />}
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
