// The number of rounds that a form of work brings with it.
import { roundLimit } from './limits.ts';
import type { Arrangement } from './model.ts';

type FormChange = {
  readonly chosen: Arrangement['form'];
  /** How many groups there are. */
  readonly groups: number;
  /** The rounds there were when people were last mixed; null where that is not known. */
  readonly mixed: number | null;
};

/**
 * How many rounds there are once another form is chosen. What a form brought goes with it; where a
 * round was held, as many stay as there were.
 */
export function roundsWith(
  { form, round, rounds }: Pick<Arrangement, 'form' | 'round' | 'rounds'>,
  { chosen, groups, mixed }: FormChange,
): number {
  const brought = usualRounds(chosen, groups);
  if (brought !== null) return Math.min(roundLimit, Math.max(round + 1, brought));
  if (round > 0) return rounds;
  if (chosen !== 'mixed') return 1;
  return mixed ?? (usualRounds(form, groups) === null ? rounds : 1);
}

/** null: none of its own. */
function usualRounds(form: Arrangement['form'], groups: number): number | null {
  switch (form) {
    case 'cafe':
      return 3;
    case 'jigsaw':
      return 2;
    case 'speed':
      return groups;
    default:
      return null;
  }
}
