// TOWS: which quadrants a strategy pairs, and where one belongs by the cards it cites.
import { strategies } from './kinds.ts';
import type { Column, Quadrant } from './model.ts';

type Strategy = (typeof strategies)[number];

/** What is within, then what is around. */
export const pairOf: Readonly<Record<Strategy, readonly [Quadrant, Quadrant]>> = {
  so: ['strength', 'opportunity'],
  wo: ['weakness', 'opportunity'],
  st: ['strength', 'threat'],
  wt: ['weakness', 'threat'],
};

/** Whether a strategy of a column may cite a card of another column. */
export function mayCite(strategy: Strategy, cited: Column): boolean {
  return pairOf[strategy].some((quadrant) => quadrant === cited);
}

/**
 * The column of a strategy that cites cards of these columns; null where they are not of exactly
 * one quadrant within and one around.
 */
export function strategyOf(cited: readonly Column[]): Strategy | null {
  const fitting = strategies.filter((strategy) =>
    pairOf[strategy].every((quadrant) => cited.includes(quadrant)),
  );
  const [only] = fitting;
  return only && fitting.length === 1 && cited.every((each) => mayCite(only, each)) ? only : null;
}
