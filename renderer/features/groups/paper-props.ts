import type { Arrangement, Group } from '../../../shared/features/groups/model.ts';
import type { RollLine, RollRows } from '../../../shared/features/groups/roll.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';

/** What every paper of an arrangement is made from. */
export type PaperProps = {
  readonly workshop: Workshop;
  readonly arrangement: Arrangement;
  /** In order; at least one. */
  readonly groups: readonly Group[];
  /** Whoever has a place or is present, by name. */
  readonly roll: readonly RollLine[];
  readonly rows: RollRows;
};
