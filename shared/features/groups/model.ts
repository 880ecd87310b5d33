// Arrangements of people into breakout groups over rounds, and the clocks they work by.
import * as z from 'zod/mini';
import { id, line, milliseconds, order, paragraphs, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import { categoryColours } from '../agenda/kinds.ts';
import { clockFields } from '../run/model.ts';
import { bondKinds, forms, loneSexes, repeatRules, spreadFields } from './kinds.ts';
import { groupLimit, roundLimit } from './limits.ts';
import { readSpread } from './spread.ts';

/** A round of an arrangement, from 0. */
export const round = z.int().check(z.gte(0), z.lt(roundLimit));
export const rounds = z.int().check(z.gte(1), z.lte(roundLimit));

export const arrangementFields = {
  title: line,
  form: z.enum(forms),
  /** As `spread.ts` reads it; '' where nothing is spread on purpose. */
  spread: line.check(z.refine((text) => readSpread(text) !== null)),
  /** Who has the same here is gathered in one group; '' where nobody is. */
  gather: z.enum(['', ...spreadFields]),
  noLone: z.enum(loneSexes),
  repeats: z.enum(repeatRules),
  /** Whether who met in other arrangements and workshops counts as having met. */
  useHistory: z.boolean(),
} as const;
/** One way of dividing the people, e.g. mixed for case analysis, by project for plans. */
export const arrangement = z.object({
  ...rowBase,
  order,
  ...arrangementFields,
  rounds,
  /** The round that is on. Those before it were held: who met there never changes. */
  round,
});
export type Arrangement = z.infer<typeof arrangement>;

export const groupFields = {
  name: line,
  question: paragraphs,
  place: line,
  colour: z.enum(['', ...categoryColours]),
  /** How many it is to have, or may have at most; null where that follows from the others. */
  capacity: z.nullable(z.int().check(z.gte(1), z.lte(5000))),
} as const;
export const group = z.object({
  ...rowBase,
  arrangementId: id,
  order,
  ...groupFields,
  /** Stays as it is when the others are dealt again. */
  locked: z.boolean(),
});
export type Group = z.infer<typeof group>;

/** A person is in at most one group in a round of an arrangement. */
export const membership = z.object({
  ...rowBase,
  groupId: id,
  personId: id,
  round,
  order,
  /** Stays in this group when the round is dealt again. */
  pinned: z.boolean(),
  moderator: z.boolean(),
  rapporteur: z.boolean(),
  timekeeper: z.boolean(),
  presenter: z.boolean(),
});
export type Membership = z.infer<typeof membership>;

/** A clock for all groups of an arrangement, or for one; no row where none was started. */
export const groupTimer = z.object({
  ...rowBase,
  arrangementId: id,
  groupId: z.nullable(id),
  ...clockFields,
  /** Milliseconds the groups were given. */
  duration: milliseconds.check(z.gte(1000)),
  /** Milliseconds before the end at which the room is warned; 0 for no warning. */
  warning: milliseconds.check(z.gte(0), z.lte(864e5)),
});
export type GroupTimer = z.infer<typeof groupTimer>;

/** Two people kept together, or apart, in all arrangements; one row a pair. */
export const bond = z.object({ ...rowBase, kind: z.enum(bondKinds), personId: id, otherId: id });
export type Bond = z.infer<typeof bond>;

/** Somebody who is not dealt in a round. */
export const absence = z.object({ ...rowBase, arrangementId: id, personId: id, round });
export type Absence = z.infer<typeof absence>;

/** A group that somebody wishes for. */
export const choice = z.object({
  ...rowBase,
  arrangementId: id,
  personId: id,
  groupId: id,
  /** 0: the dearest. */
  rank: z.int().check(z.gte(0), z.lt(groupLimit)),
});
export type Choice = z.infer<typeof choice>;

export const groupReportFields = {
  /** Three to five points, one a line. */
  points: paragraphs,
  disagreement: paragraphs,
  recommendation: paragraphs,
  /** What the group asks the plenary. */
  toPlenary: paragraphs,
} as const;
/** What a group reports back; one row a group, under the group's own id, from the first edit on. */
export const groupReport = z.object({ ...rowBase, groupId: id, ...groupReportFields });
export type GroupReport = z.infer<typeof groupReport>;

const inArrangement = { arrangementId: { table: 'arrangement', then: 'cascade' } } as const;
const inGroup = { groupId: { table: 'group', then: 'cascade' } } as const;
const ofPerson = { personId: { table: 'person', then: 'cascade' } } as const;
export const groupsTables = {
  arrangement: table(arrangement, inWorkshop),
  group: table(group, { ...inWorkshop, ...inArrangement }),
  groupReport: table(groupReport, { ...inWorkshop, ...inGroup }),
  membership: table(membership, { ...inWorkshop, ...inGroup, ...ofPerson }),
  groupTimer: table(groupTimer, { ...inWorkshop, ...inArrangement, ...inGroup }),
  bond: table(bond, {
    ...inWorkshop,
    ...ofPerson,
    otherId: { table: 'person', then: 'cascade' },
  }),
  absence: table(absence, { ...inWorkshop, ...inArrangement, ...ofPerson }),
  choice: table(choice, { ...inWorkshop, ...inArrangement, ...ofPerson, ...inGroup }),
} as const;
