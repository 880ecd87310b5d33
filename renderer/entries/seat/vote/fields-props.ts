import type { SeatVote } from '../../../../shared/contract/seat-view.ts';
import type { Marks } from './marks.ts';

export type FieldsProps = {
  readonly vote: SeatVote;
  readonly marks: Marks;
  /** The options that are one's own, and not to be voted for. */
  readonly barred: readonly string[];
  readonly onChange: (marks: Marks) => void;
};
