// Rows that are not journalled and went with others, an evaluation's answers: kept in mind alone, so
// that Undo brings them back for as long as Uthan runs, and nothing on the disk says what they were.
import { type Change, inverse } from '../../shared/contract/change.ts';

export type SetAside = {
  /** Keeps what went with the changes of a gesture, or nothing, in the place of what was kept of it. */
  keep(seqs: readonly number[], deleted: readonly Change[]): void;
  /** What is kept of a gesture, as changes that put it back in an order in which it can be. */
  backOf(seqs: readonly number[]): Change[];
  forget(): void;
};

export function setAside(): SetAside {
  const kept = new Map<number, readonly Change[]>();
  return {
    keep: (seqs, deleted) => {
      for (const seq of seqs) kept.delete(seq);
      const [first] = seqs;
      if (first !== undefined && deleted.length > 0) kept.set(first, deleted);
    },
    backOf: (seqs) =>
      seqs
        .flatMap((seq) => kept.get(seq) ?? [])
        .map(inverse)
        .reverse(),
    forget: () => kept.clear(),
  };
}
