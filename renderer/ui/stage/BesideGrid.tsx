// Things that go on at the same time, beside each other: up to four on a page, as large as they can be.
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './beside-grid.module.css';
import { useTurn } from './use-turn.ts';

type Identified = { readonly id: string };

/** More cannot be read from 10 m. */
const most = 4;

/** The things on the page on show, and which page that is; pages turn by themselves. */
export function useBeside<T extends Identified>(things: readonly T[]) {
  const turns = Math.max(1, Math.ceil(things.length / most));
  const turn = useTurn(turns, null, null);
  // Shared out evenly: five are three and two, not four and one alone.
  const each = Math.ceil(things.length / turns);
  return { shown: things.slice(turn * each, (turn + 1) * each), turn, turns };
}

export function BesideGrid<T extends Identified>({
  shown,
  children,
}: {
  readonly shown: readonly T[];
  /** @param isLarge whether there are so few that each has half of the picture */
  readonly children: (thing: T, isLarge: boolean) => ReactNode;
}) {
  const isLarge = shown.length <= 2;
  return (
    <ul className={classNames(styles.grid, shown.length === 1 && styles.alone)}>
      {shown.map((thing) => (
        <li key={thing.id}>{children(thing, isLarge)}</li>
      ))}
    </ul>
  );
}
