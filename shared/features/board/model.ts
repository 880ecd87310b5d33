// SWOT boards: cards in four quadrants, and beneath them lessons and recommendations.
import * as z from 'zod/mini';
import { id, line, order, paragraphs, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import { columns, type quadrants } from './kinds.ts';

export type Quadrant = (typeof quadrants)[number];
export type Column = (typeof columns)[number];

export const boardFields = {
  title: line,
  /** The case it is about, or the group that made it, where there is one. */
  caseId: z.nullable(id),
  groupId: z.nullable(id),
} as const;
export const board = z.object({ ...rowBase, order, ...boardFields });
export type Board = z.infer<typeof board>;

export const cardFields = { text: paragraphs } as const;
export const card = z.object({
  ...rowBase,
  boardId: id,
  column: z.enum(columns),
  order,
  ...cardFields,
});
export type Card = z.infer<typeof card>;

export const boardTables = {
  board: table(board, {
    ...inWorkshop,
    caseId: { table: 'caseStudy', then: 'null' },
    groupId: { table: 'group', then: 'null' },
  }),
  card: table(card, { ...inWorkshop, boardId: { table: 'board', then: 'cascade' } }),
} as const;
