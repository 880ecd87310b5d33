import type { FormState } from './model.ts';
import type { ResultLine } from './result-lines.ts';

/** An evaluation as the room sees it: how many have answered, and what was measured once it is closed. */
export type ResultsScene = {
  readonly kind: 'results';
  readonly title: string;
  readonly state: FormState;
  readonly n: number;
  /** How many could answer; null where that is not known. */
  readonly could: number | null;
  /** null before the form is closed; none where fewer than five have answered. */
  readonly lines: readonly ResultLine[] | null;
};
