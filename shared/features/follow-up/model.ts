// What is looked at when, after the workshop, and what came back from the teams.
import * as z from 'zod/mini';
import { day, id, instant, line, order, paragraphs, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import { lineStatuses } from '../action-plan/kinds.ts';
import { followUpKinds } from './kinds.ts';

export type FollowUpKind = (typeof followUpKinds)[number];

export const followUpFields = { title: line, date: day, kind: z.enum(followUpKinds) } as const;
/** A date at which the plans are looked at again. */
export const followUp = z.object({ ...rowBase, order, ...followUpFields });
export type FollowUp = z.infer<typeof followUp>;

/** How a line stood when its team's pack came back. */
export const lineUpdate = z.object({
  ...rowBase,
  lineId: id,
  followUpId: z.nullable(id),
  status: z.enum(lineStatuses),
  percent: z.int().check(z.gte(0), z.lte(100)),
  comment: paragraphs,
  evidence: paragraphs,
  /** Who filled it in. */
  byName: line,
  at: instant,
});
export type LineUpdate = z.infer<typeof lineUpdate>;

/** Of a follow-up workshop: which workshop it follows, under its own id. */
export const followedWorkshop = z.object({
  ...rowBase,
  /** The other workshop's id; that workshop need not be on this laptop. */
  follows: id,
  title: line,
});
export type FollowedWorkshop = z.infer<typeof followedWorkshop>;

export const followUpTables = {
  followUp: table(followUp, inWorkshop),
  lineUpdate: table(lineUpdate, {
    ...inWorkshop,
    lineId: { table: 'planLine', then: 'cascade' },
    followUpId: { table: 'followUp', then: 'null' },
  }),
  followedWorkshop: table(followedWorkshop, inWorkshop),
} as const;
