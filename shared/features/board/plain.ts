// A board and a card of which nobody has said anything more than its name or its words.
import type { Board, Card } from './model.ts';

/** A board without a method, on which everything can be done. */
export const plainBoard = {
  kind: 'swot',
  phase: 'free',
  half: 'all',
  minutes: '',
  phaseStartedAt: null,
  phaseLength: 0,
  cardsEach: 0,
  insideFirst: false,
  hidden: false,
  hidesAuthors: false,
  open: false,
  columnTitles: '',
  sourceId: null,
  besideId: null,
  stepCardId: null,
} as const satisfies Partial<Board>;

/** A card typed at the desk, of nobody in particular. */
export const plainCard = {
  personId: null,
  seatId: null,
  groupId: null,
  byName: '',
  source: 'desk',
  stackId: null,
  originId: null,
  importance: null,
  rating: null,
  impact: null,
  effort: null,
} as const satisfies Partial<Card>;
