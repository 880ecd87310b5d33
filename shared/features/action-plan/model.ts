// Action plans, one a project or organisation, and their lines.
import * as z from 'zod/mini';
import { day, id, instant, line, order, paragraphs, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import { costSources, lineStatuses, planTypes } from './kinds.ts';

export type LineStatus = (typeof lineStatuses)[number];
export type PlanType = (typeof planTypes)[number];
export type CostSource = (typeof costSources)[number];

/** Whole units of the workshop's currency. */
const amount = z.int().check(z.gte(0), z.lte(1e13));

/** What a plan says of itself, beside its lines. */
export const planTexts = {
  type: z.enum(planTypes),
  /** Who draws it up and carries it out, a name a line. */
  team: paragraphs,
  problem: paragraphs,
  objective: paragraphs,
  /** What is new in it. */
  novelty: paragraphs,
  /** Direct and potential users. */
  users: paragraphs,
  stakeholders: paragraphs,
  /** How it fits the organisation's own strategy. */
  fit: paragraphs,
  sustainability: paragraphs,
  risks: paragraphs,
} as const;

export const planFields = {
  title: line,
  /** The project or organisation whose plan it is. */
  owner: line,
  ...planTexts,
} as const;
export const plan = z.object({
  ...rowBase,
  order,
  ...planFields,
  /** The group that draws it up, whose rapporteur may write in it from the room; null: none. */
  groupId: z.nullable(id),
  /** The case it was learnt from. */
  caseId: z.nullable(id),
  /** As that of a line. */
  key: line,
});
export type Plan = z.infer<typeof plan>;

/** What a line may say beyond who does what until when. */
export const lineDetails = {
  /** The objective it serves, or the result it is to have. */
  objective: paragraphs,
  /** Sub-steps, one a line. */
  steps: paragraphs,
  partners: line,
  location: line,
  cost: z.nullable(amount),
  costSource: z.enum(costSources),
  baseline: line,
  target: line,
  /** Means of verification. */
  verification: paragraphs,
  risk: paragraphs,
  mitigation: paragraphs,
  support: paragraphs,
  approval: line,
  percent: z.int().check(z.gte(0), z.lte(100)),
  comment: paragraphs,
  evidence: paragraphs,
} as const;

export const planLineFields = {
  activity: paragraphs,
  responsible: line,
  organisation: line,
  start: day,
  due: day,
  resources: paragraphs,
  indicator: paragraphs,
  status: z.enum(lineStatuses),
  ...lineDetails,
} as const;
export const planLine = z.object({
  ...rowBase,
  planId: id,
  order,
  ...planLineFields,
  /** When its status, percentage, comment or evidence last changed; null: never. */
  updatedAt: z.nullable(instant),
  /**
   * What a follow-up pack knows it by: its first id, kept in copies of the workshop and where a
   * follow-up workshop carries it on. '' in rows of before: then its id.
   */
  key: line,
});
export type PlanLine = z.infer<typeof planLine>;

export const budgetItemFields = { title: line, amount, source: z.enum(costSources) } as const;
/** What a plan costs beside its lines. */
export const budgetItem = z.object({ ...rowBase, planId: id, order, ...budgetItemFields });
export type BudgetItem = z.infer<typeof budgetItem>;

/** A lesson or another card that a plan comes from. */
export const planCard = z.object({ ...rowBase, planId: id, cardId: id });
export type PlanCard = z.infer<typeof planCard>;

export const planSettingsFields = {
  /** What stands before an amount, such as `BDT`. */
  currency: line,
} as const;
/** One row a workshop, under the workshop's own id, from the first change on. */
export const planSettings = z.object({ ...rowBase, ...planSettingsFields });
export type PlanSettings = z.infer<typeof planSettings>;

const ofPlan = { planId: { table: 'plan', then: 'cascade' } } as const;

export const actionPlanTables = {
  plan: table(plan, {
    ...inWorkshop,
    groupId: { table: 'group', then: 'null' },
    caseId: { table: 'caseStudy', then: 'null' },
  }),
  planLine: table(planLine, { ...inWorkshop, ...ofPlan }),
  budgetItem: table(budgetItem, { ...inWorkshop, ...ofPlan }),
  planSettings: table(planSettings, inWorkshop),
} as const;

/** Apart, since it comes behind the boards' cards. */
export const planCardTables = {
  planCard: table(planCard, {
    ...inWorkshop,
    ...ofPlan,
    cardId: { table: 'card', then: 'cascade' },
  }),
} as const;
