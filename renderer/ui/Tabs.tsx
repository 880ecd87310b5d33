import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import styles from './tabs.module.css';

export type Tab<V extends string> = { readonly value: V; readonly label: ReactNode };

/** Tabs over one panel; the arrow keys go from one to the next. */
export function Tabs<V extends string>({
  label,
  tabs,
  value,
  onChange,
  end,
  children,
}: {
  /** What the tabs divide, for the screen reader. */
  readonly label: string;
  readonly tabs: readonly Tab<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** What stands at the end of the row, beside the tabs. */
  readonly end?: ReactNode;
  /** The panel of the tab that is chosen. */
  readonly children: ReactNode;
}) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  // With more tabs than there is room for, the chosen one is in sight.
  useEffect(() => {
    const chosen = row.current?.querySelector(`[id="${id}-${value}"]`);
    chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [id, value]);
  const pressed = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.value === value);
    const to = (at + step + tabs.length) % tabs.length;
    const next = tabs[to];
    if (next) onChange(next.value);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <>
      <div className={styles.row}>
        <div
          ref={row}
          role="tablist"
          aria-label={label}
          className={styles.tabs}
          onKeyDown={pressed}
        >
          {tabs.map((tab) => (
            <button
              key={tab.value}
              type="button"
              role="tab"
              id={`${id}-${tab.value}`}
              aria-selected={tab.value === value}
              aria-controls={`${id}-panel`}
              tabIndex={tab.value === value ? 0 : -1}
              className={styles.tab}
              onClick={() => onChange(tab.value)}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {end}
      </div>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${value}`}
        className={styles.panel}
      >
        {children}
      </div>
    </>
  );
}
