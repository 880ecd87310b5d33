// Boards of every kind with their method, stacks and links; votes; the seats of the room; what
// groups report, and whose plans they draw up.
import {
  createTables,
  type LaterColumns,
  link,
  type NewTable,
  parent,
  text,
  whole,
} from './sql.ts';

/** What the rows that are there already have in the new columns. */
export const boardsAndRoomColumns: LaterColumns = {
  board: {
    kind: 'swot',
    minutes: '',
    cardsEach: 0,
    insideFirst: false,
    hidesAuthors: false,
    columnTitles: '',
    sourceId: null,
    besideId: null,
    phase: 'free',
    half: 'all',
    phaseStartedAt: null,
    phaseLength: 0,
    hidden: false,
    open: false,
    stepCardId: null,
  },
  card: {
    importance: null,
    rating: null,
    impact: null,
    effort: null,
    personId: null,
    seatId: null,
    groupId: null,
    byName: '',
    source: 'desk',
    stackId: null,
    originId: null,
  },
  plan: { groupId: null },
  turn: { seatId: null },
};

const no = (name: string) => `"${name}" INTEGER NOT NULL DEFAULT 0`;
const words = (name: string, usual = '') => `"${name}" TEXT NOT NULL DEFAULT '${usual}'`;

const added: readonly [table: string, columns: readonly string[]][] = [
  [
    'board',
    [
      words('kind', 'swot'),
      words('minutes'),
      no('cardsEach'),
      no('insideFirst'),
      no('hidesAuthors'),
      words('columnTitles'),
      link('sourceId', 'board'),
      link('besideId', 'board'),
      words('phase', 'free'),
      words('half', 'all'),
      'phaseStartedAt INTEGER',
      no('phaseLength'),
      no('hidden'),
      no('open'),
      link('stepCardId', 'card'),
    ],
  ],
  [
    'card',
    [
      'importance INTEGER',
      'rating INTEGER',
      'impact INTEGER',
      'effort INTEGER',
      link('personId', 'person'),
      link('seatId', 'seat'),
      link('groupId', 'group'),
      words('byName'),
      words('source', 'desk'),
      link('stackId', 'stack'),
      link('originId', 'card'),
    ],
  ],
  ['plan', [link('groupId', 'group')]],
  ['turn', [link('seatId', 'seat')]],
];

const created: readonly NewTable[] = [
  [
    'seat',
    [
      link('personId', 'person'),
      text('name', 'role', 'state'),
      link('groupId', 'group'),
      whole('joinedAt'),
      text('past'),
    ],
    ['workshopId', 'personId', 'groupId'],
  ],
  [
    'seatMessage',
    [link('seatId', 'seat'), text('name', 'text'), whole('at', 'read')],
    ['workshopId', 'seatId'],
  ],
  [
    'groupReport',
    [parent('groupId', 'group'), text('points', 'disagreement', 'recommendation', 'toPlenary')],
    ['workshopId', 'groupId'],
  ],
  ['stack', [parent('boardId', 'board'), text('title')], ['workshopId', 'boardId']],
  [
    'cardLink',
    [
      parent('cardId', 'card'),
      text('kind'),
      link('toCardId', 'card'),
      link('captureId', 'capture'),
      link('fileId', 'file'),
      link('lineId', 'planLine'),
    ],
    ['workshopId', 'cardId', 'toCardId', 'captureId', 'fileId', 'lineId'],
  ],
  [
    'vote',
    [
      text('order', 'title', 'kind'),
      link('boardId', 'board'),
      whole('dots', 'mostOnOne', 'notOwn', 'live'),
      text('state'),
      'openedAt INTEGER',
      'closedAt INTEGER',
    ],
    ['workshopId, "order"', 'boardId'],
  ],
  [
    'voteOption',
    [
      parent('voteId', 'vote'),
      text('order', 'title'),
      link('cardId', 'card'),
      link('stackId', 'stack'),
    ],
    ['workshopId', 'voteId, "order"', 'cardId', 'stackId'],
  ],
  [
    'ballot',
    [
      parent('voteId', 'vote'),
      link('personId', 'person'),
      link('seatId', 'seat'),
      text('source', 'label'),
      whole('people', 'at'),
    ],
    ['workshopId', 'voteId', 'personId', 'seatId'],
  ],
  [
    'ballotMark',
    [
      parent('ballotId', 'ballot'),
      parent('optionId', 'voteOption'),
      text('aspect'),
      whole('value'),
    ],
    ['workshopId', 'ballotId', 'optionId'],
  ],
];

const columns = added.flatMap(([table, names]) =>
  names.map((name) => `ALTER TABLE "${table}" ADD COLUMN ${name};`),
);

/** Found by whoever goes: without them every card would be read. */
const indexes = [
  ...['sourceId', 'besideId', 'stepCardId'].map((name) => ['board', name] as const),
  ...['personId', 'seatId', 'groupId', 'stackId', 'originId'].map(
    (name) => ['card', name] as const,
  ),
  ['plan', 'groupId'] as const,
  ['turn', 'seatId'] as const,
].map(([table, name]) => `CREATE INDEX ${table}By${name} ON ${table}(${name});`);

/** Nobody votes twice, whatever is done, undone and brought in: not even where a rule forgot it. */
const once = [
  'ballotOfPerson ON ballot(voteId, personId) WHERE personId IS NOT NULL',
  // A name that was typed on a phone stands in the ballot's label.
  "ballotOfName ON ballot(voteId, seatId, label) WHERE personId IS NULL AND source = 'phone' AND label <> ''",
  "ballotOfPaper ON ballot(voteId, label) WHERE source = 'paper' AND label <> ''",
  "countOfHands ON ballot(voteId) WHERE source = 'hands'",
].map((index) => `CREATE UNIQUE INDEX ${index};`);

export const boardsAndRoom = [createTables(created), ...columns, ...indexes, ...once].join('\n');
