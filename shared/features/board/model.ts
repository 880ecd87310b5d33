// Boards of cards: SWOT and its kin, their method step by step, stacks, and what cards lead to.
import * as z from 'zod/mini';
import {
  id,
  instant,
  line,
  milliseconds,
  order,
  paragraphs,
  rowBase,
} from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import {
  boardKinds,
  cardLinkKinds,
  cardSources,
  columns,
  halves,
  phases,
  type quadrants,
} from './kinds.ts';

export type Quadrant = (typeof quadrants)[number];
export type Column = (typeof columns)[number];
export type BoardKind = (typeof boardKinds)[number];
export type Phase = (typeof phases)[number];
export type Half = (typeof halves)[number];
export type CardSource = (typeof cardSources)[number];

export const boardFields = {
  title: line,
  /** The case it is about, or the group that made it, where there is one. */
  caseId: z.nullable(id),
  groupId: z.nullable(id),
} as const;
/** How a board is worked on; see `plain.ts` for the usual way. */
export const boardSettings = {
  kind: z.enum(boardKinds),
  /** Minutes of each step of the method in its order, with commas; '' for the usual ones. */
  minutes: line,
  /** The most cards a person may write in one column; 0: as many as they like. */
  cardsEach: z.int().check(z.gte(0), z.lte(50)),
  /** Strengths and weaknesses are written before opportunities and threats. */
  insideFirst: z.boolean(),
  hidesAuthors: z.boolean(),
  /** The names of the columns of a board of its own columns, one a line. */
  columnTitles: paragraphs,
  /** Of TOWS: the board whose cards its strategies cite. */
  sourceId: z.nullable(id),
  /** The board that stands beside it on the projector, to be compared; null: none. */
  besideId: z.nullable(id),
} as const;
export const board = z.object({
  ...rowBase,
  order,
  ...boardFields,
  ...boardSettings,
  phase: z.enum(phases),
  half: z.enum(halves),
  /** When the step began, and the milliseconds it was given; 0: no clock. */
  phaseStartedAt: z.nullable(instant),
  phaseLength: milliseconds,
  /** Cards are nobody's but their writer's to see, until they are revealed. */
  hidden: z.boolean(),
  /** Phones in the room see it, and write on it where the step lets them. */
  open: z.boolean(),
  /** The card that is talked about, going through them one by one. */
  stepCardId: z.nullable(id),
});
export type Board = z.infer<typeof board>;

/** Per cent of a side of the impact/effort square. */
const share = z.nullable(z.int().check(z.gte(0), z.lte(100)));

export const cardFields = { text: paragraphs } as const;
export const cardMarks = {
  /** Of a weighted SWOT: its share of all that matters in per cent, and how well it stands (1 to 3). */
  importance: z.nullable(z.int().check(z.gte(1), z.lte(100))),
  rating: z.nullable(z.int().check(z.gte(1), z.lte(3))),
  /** Where it lies on an impact/effort board. */
  impact: share,
  effort: share,
} as const;
export const card = z.object({
  ...rowBase,
  boardId: id,
  column: z.enum(columns),
  order,
  ...cardFields,
  ...cardMarks,
  /** Who wrote it, where that is known; the phone it came from; the group it came of. */
  personId: z.nullable(id),
  seatId: z.nullable(id),
  groupId: z.nullable(id),
  /** The name it was written under on that phone, where nobody on the list has it; else ''. */
  byName: line,
  source: z.enum(cardSources),
  stackId: z.nullable(id),
  /** The card it was copied from, when boards were merged. */
  originId: z.nullable(id),
});
export type Card = z.infer<typeof card>;

/** Cards that say the same, under one name. It stands where the first of its cards does. */
export const stack = z.object({ ...rowBase, boardId: id, title: line });
export type Stack = z.infer<typeof stack>;

/** From a card to one thing: exactly one of the ids is set. */
export const cardLink = z.object({
  ...rowBase,
  cardId: id,
  kind: z.enum(cardLinkKinds),
  toCardId: z.nullable(id),
  captureId: z.nullable(id),
  fileId: z.nullable(id),
  lineId: z.nullable(id),
});
export type CardLink = z.infer<typeof cardLink>;

const toBoard = { table: 'board', then: 'null' } as const;
export const boardTables = {
  board: table(board, {
    ...inWorkshop,
    caseId: { table: 'caseStudy', then: 'null' },
    groupId: { table: 'group', then: 'null' },
    sourceId: toBoard,
    besideId: toBoard,
    stepCardId: { table: 'card', then: 'null' },
  }),
  stack: table(stack, { ...inWorkshop, boardId: { table: 'board', then: 'cascade' } }),
  card: table(card, {
    ...inWorkshop,
    boardId: { table: 'board', then: 'cascade' },
    personId: { table: 'person', then: 'null' },
    seatId: { table: 'seat', then: 'null' },
    groupId: { table: 'group', then: 'null' },
    stackId: { table: 'stack', then: 'null' },
    originId: { table: 'card', then: 'null' },
  }),
  cardLink: table(cardLink, {
    ...inWorkshop,
    cardId: { table: 'card', then: 'cascade' },
    toCardId: { table: 'card', then: 'cascade' },
    captureId: { table: 'capture', then: 'cascade' },
    fileId: { table: 'file', then: 'cascade' },
    lineId: { table: 'planLine', then: 'cascade' },
  }),
} as const;
