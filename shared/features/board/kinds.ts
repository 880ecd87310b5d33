// The kinds of boards, the columns of each, and the steps of the method.

export const quadrants = ['strength', 'weakness', 'opportunity', 'threat'] as const;
/** What is learned of the others, and who should do what. */
export const outcomes = ['lesson', 'recommendation'] as const;
/** Of TOWS: what makes use of a pair of quadrants. */
export const strategies = ['so', 'wo', 'st', 'wt'] as const;
const soar = ['strength', 'opportunity', 'aspiration', 'result'] as const;
const pestle = [
  'political',
  'economic',
  'social',
  'technological',
  'legal',
  'environmental',
] as const;
/** Of impact/effort: what helps much for little, much for much, little for little, little for much. */
export const placements = ['quick-win', 'big-project', 'fill-in', 'time-sink'] as const;
export const freeColumns = [
  'free-1',
  'free-2',
  'free-3',
  'free-4',
  'free-5',
  'free-6',
  'free-7',
  'free-8',
] as const;

/** All columns there are, over all kinds of boards. */
export const columns = [
  ...quadrants,
  ...outcomes,
  ...strategies,
  'aspiration',
  'result',
  ...pestle,
  ...placements,
  'parked',
  ...freeColumns,
] as const;

export const boardKinds = [
  'swot',
  /** A SWOT whose cards have an importance and a rating. */
  'weighted',
  'tows',
  'soar',
  'pestle',
  'lessons',
  'parking',
  'impact',
  /** Columns that the board itself names. */
  'columns',
] as const;

/** The columns of each kind, in the order in which they stand; of `columns`, as many as it names. */
export const columnsOf = {
  swot: [...quadrants, ...outcomes],
  weighted: [...quadrants, ...outcomes],
  tows: strategies,
  soar,
  pestle,
  lessons: outcomes,
  parking: ['parked'],
  impact: placements,
  columns: freeColumns,
} as const satisfies Record<(typeof boardKinds)[number], readonly (typeof columns)[number][]>;

/** The steps of the method. `free`: none is on, and everything can be done. */
export const phases = [
  'free',
  'brief',
  'writing',
  'round-robin',
  'cluster',
  'vote',
  'merge',
  'lessons',
] as const;

/** Which cards are written first: what is within (S, W), then what is around (O, T). */
export const halves = ['all', 'inside', 'outside'] as const;

export const cardSources = ['desk', 'phone', 'paper'] as const;

/** What a card is linked to: cards a strategy cites, what stands behind it, what came of it. */
export const cardLinkKinds = ['cites', 'evidence', 'became'] as const;
