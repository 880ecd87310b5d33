// Action plans, one a project or organisation, and their lines.
import * as z from 'zod/mini';
import { day, id, line, order, paragraphs, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import { lineStatuses } from './kinds.ts';

export type LineStatus = (typeof lineStatuses)[number];

export const planFields = {
  title: line,
  /** The project or organisation whose plan it is. */
  owner: line,
} as const;
export const plan = z.object({
  ...rowBase,
  order,
  ...planFields,
  /** The group that draws it up, whose rapporteur may write in it from the room; null: none. */
  groupId: z.nullable(id),
});
export type Plan = z.infer<typeof plan>;

export const planLineFields = {
  activity: paragraphs,
  responsible: line,
  organisation: line,
  start: day,
  due: day,
  resources: paragraphs,
  indicator: paragraphs,
  status: z.enum(lineStatuses),
} as const;
export const planLine = z.object({ ...rowBase, planId: id, order, ...planLineFields });
export type PlanLine = z.infer<typeof planLine>;

export const actionPlanTables = {
  plan: table(plan, { ...inWorkshop, groupId: { table: 'group', then: 'null' } }),
  planLine: table(planLine, { ...inWorkshop, planId: { table: 'plan', then: 'cascade' } }),
} as const;
