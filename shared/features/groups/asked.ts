// All that dealing an arrangement goes by.
import type { Person } from '../people/model.ts';
import type { Met } from './met.ts';
import type { Absence, Arrangement, Bond, Choice, Group, Membership } from './model.ts';

export type Asked = {
  readonly arrangement: Arrangement;
  readonly groups: readonly Group[];
  /** Of the arrangement's groups, in all rounds. */
  readonly memberships: readonly Membership[];
  /** Of the workshop, in order. */
  readonly people: readonly Person[];
  /** Who is to be dealt. */
  readonly takingPart: ReadonlySet<string>;
  readonly bonds: readonly Bond[];
  readonly absences: readonly Absence[];
  readonly choices: readonly Choice[];
  /** Who met outside of the arrangement. */
  readonly met: readonly Met[];
  /** Where sizes are uneven by hand, they stay so: for a repair. */
  readonly keepSizes?: boolean;
  /** Women and men are counted though nothing hangs on it: for what is said of an arrangement. */
  readonly withSex?: boolean;
};
