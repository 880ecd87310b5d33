// Arrangements of people into breakout groups, and the clock they work by.
import * as z from 'zod/mini';
import { id, line, milliseconds, order, paragraphs, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import { clockFields } from '../run/model.ts';

export const arrangementFields = { title: line } as const;
/** One way of dividing the people, e.g. mixed for case analysis, by project for plans. */
export const arrangement = z.object({ ...rowBase, order, ...arrangementFields });
export type Arrangement = z.infer<typeof arrangement>;

export const groupFields = {
  name: line,
  question: paragraphs,
  place: line,
  moderatorId: z.nullable(id),
  rapporteurId: z.nullable(id),
} as const;
export const group = z.object({ ...rowBase, arrangementId: id, order, ...groupFields });
export type Group = z.infer<typeof group>;

/** What a member can be in a group besides: the one who leads the talk, the one who reports. */
export type GroupRole = 'moderator' | 'rapporteur';

/** A person is in at most one group of an arrangement. */
export const membership = z.object({ ...rowBase, groupId: id, personId: id, order });
export type Membership = z.infer<typeof membership>;

/** One clock for all groups of an arrangement; no row where none was started. */
export const groupTimer = z.object({
  ...rowBase,
  arrangementId: id,
  ...clockFields,
  /** Milliseconds the groups were given. */
  duration: milliseconds.check(z.gte(1000)),
  /** Milliseconds before the end at which the room is warned; 0 for no warning. */
  warning: milliseconds.check(z.gte(0), z.lte(864e5)),
});
export type GroupTimer = z.infer<typeof groupTimer>;

const inArrangement = { arrangementId: { table: 'arrangement', then: 'cascade' } } as const;
export const groupsTables = {
  arrangement: table(arrangement, inWorkshop),
  group: table(group, {
    ...inWorkshop,
    ...inArrangement,
    moderatorId: { table: 'person', then: 'null' },
    rapporteurId: { table: 'person', then: 'null' },
  }),
  membership: table(membership, {
    ...inWorkshop,
    groupId: { table: 'group', then: 'cascade' },
    personId: { table: 'person', then: 'cascade' },
  }),
  groupTimer: table(groupTimer, { ...inWorkshop, ...inArrangement }),
} as const;
