// The panel before which plans are presented: who sits on it, what it looks at, what it says.
import * as z from 'zod/mini';
import { id, instant, line, order, paragraphs, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import { clockFields, partMinutes } from '../run/model.ts';
import { commentAnswers } from './kinds.ts';

export type CommentAnswer = (typeof commentAnswers)[number];

const points = z.int().check(z.gte(0), z.lte(100));

export const panelSettingsFields = {
  /** false: the panel comments and gives no points. */
  scores: z.boolean(),
} as const;
/** One row a workshop, under the workshop's own id, from the first change on. */
export const panelSettings = z.object({ ...rowBase, ...panelSettingsFields });
export type PanelSettings = z.infer<typeof panelSettings>;

export const panellistFields = { name: line, role: line } as const;
export const panellist = z.object({ ...rowBase, order, ...panellistFields });
export type Panellist = z.infer<typeof panellist>;

export const criterionFields = {
  /** What it stands under, such as "Innovation". */
  section: line,
  title: line,
  /** The most points it can have. */
  points: points.check(z.gte(1)),
} as const;
/** A line of the rubric. */
export const criterion = z.object({ ...rowBase, order, ...criterionFields });
export type Criterion = z.infer<typeof criterion>;

/** Points of one panellist for one criterion of a plan; without a panellist, the team's own. */
export const panelScore = z.object({
  ...rowBase,
  planId: id,
  criterionId: id,
  panellistId: z.nullable(id),
  points,
});
export type PanelScore = z.infer<typeof panelScore>;

export const panelCommentFields = {
  text: paragraphs,
  /** What the team did about it. */
  answer: z.enum(commentAnswers),
  answerText: paragraphs,
} as const;
/** What a panellist said of a plan, and the team's answer; without a panellist, the panel as a whole. */
export const panelComment = z.object({
  ...rowBase,
  planId: id,
  order,
  panellistId: z.nullable(id),
  ...panelCommentFields,
});
export type PanelComment = z.infer<typeof panelComment>;

/** A plan's time before the panel: first it is presented, then it is talked about. */
export const panelSlot = z.object({
  ...rowBase,
  planId: id,
  /** The item in which it is heard, which says how long; null: none, or it is gone. */
  itemId: z.nullable(id),
  ...clockFields,
  talk: partMinutes,
  questions: partMinutes,
  endedAt: z.nullable(instant),
});
export type PanelSlot = z.infer<typeof panelSlot>;

const ofPlan = { planId: { table: 'plan', then: 'cascade' } } as const;

export const panelTables = {
  panelSettings: table(panelSettings, inWorkshop),
  panellist: table(panellist, inWorkshop),
  criterion: table(criterion, inWorkshop),
  panelScore: table(panelScore, {
    ...inWorkshop,
    ...ofPlan,
    criterionId: { table: 'criterion', then: 'cascade' },
    panellistId: { table: 'panellist', then: 'cascade' },
  }),
  panelComment: table(panelComment, {
    ...inWorkshop,
    ...ofPlan,
    panellistId: { table: 'panellist', then: 'null' },
  }),
  panelSlot: table(panelSlot, {
    ...inWorkshop,
    ...ofPlan,
    itemId: { table: 'agendaItem', then: 'null' },
  }),
} as const;
