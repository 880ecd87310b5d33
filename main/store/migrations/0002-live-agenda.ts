// The live agenda: tracks, blocks, speakers and the rest of an item; the clocks beside the agenda;
// files; and a stage with styles and further screens.
import {
  clock,
  createTables,
  inOrder,
  type LaterColumns,
  link,
  type NewTable,
  parent,
  text,
  whole,
} from './sql.ts';

/** What the rows that are there already have in the new columns. */
export const liveAgendaColumns: LaterColumns = {
  workshop: { use: 'workshop' },
  day: { end: null, repairedOn: '', extension: 0 },
  agendaItem: {
    preferredDuration: null,
    fixedEnd: null,
    countToEnd: false,
    rolls: false,
    warning: null,
    danger: null,
    flagged: false,
    skipped: false,
    isPublic: true,
    place: '',
    trackId: null,
    blockId: null,
    categoryId: null,
    questionMinutes: null,
    sceneKind: null,
    sceneRefId: null,
    cut: 0,
  },
  capture: {
    rationale: '',
    owner: '',
    due: '',
    fileId: null,
    becameItemId: null,
    becameLineId: null,
  },
  stage: { text: '', frozen: false, follows: false, nextKind: null, nextRefId: null, nextText: '' },
};

const added: readonly [table: string, columns: readonly string[]][] = [
  ['workshop', [`"use" TEXT NOT NULL DEFAULT 'workshop'`]],
  [
    'day',
    [
      '"end" INTEGER',
      `repairedOn TEXT NOT NULL DEFAULT ''`,
      'extension INTEGER NOT NULL DEFAULT 0',
    ],
  ],
  [
    'agendaItem',
    [
      ...['preferredDuration', 'fixedEnd', 'warning', 'danger', 'questionMinutes'].map(
        (name) => `${name} INTEGER`,
      ),
      ...['countToEnd', 'rolls', 'flagged', 'skipped'].map(
        (name) => `${name} INTEGER NOT NULL DEFAULT 0`,
      ),
      'isPublic INTEGER NOT NULL DEFAULT 1',
      `place TEXT NOT NULL DEFAULT ''`,
      link('trackId', 'track'),
      link('blockId', 'block'),
      link('categoryId', 'category'),
      'sceneKind TEXT',
      'sceneRefId TEXT',
      'cut INTEGER NOT NULL DEFAULT 0',
    ],
  ],
  [
    'capture',
    [
      ...['rationale', 'owner', 'due'].map((name) => `${name} TEXT NOT NULL DEFAULT ''`),
      link('fileId', 'file'),
      link('becameItemId', 'agendaItem'),
      link('becameLineId', 'planLine'),
    ],
  ],
  [
    'stage',
    [
      ...['text', 'nextText'].map((name) => `"${name}" TEXT NOT NULL DEFAULT ''`),
      ...['frozen', 'follows'].map((name) => `${name} INTEGER NOT NULL DEFAULT 0`),
      'nextKind TEXT',
      'nextRefId TEXT',
    ],
  ],
];

const indexed: readonly [table: string, column: string][] = [
  ['agendaItem', 'trackId'],
  ['agendaItem', 'blockId'],
  ['agendaItem', 'categoryId'],
  ['capture', 'fileId'],
  ['capture', 'becameItemId'],
  ['capture', 'becameLineId'],
];

const waitingClock = `startedAt INTEGER, pausedAt INTEGER, ${whole('pausedFor', 'added')}`;
const scene = `${text('kind', 'text')}, refId TEXT`;

const created: readonly NewTable[] = [
  ['file', [text('name', 'type', 'hash'), whole('bytes')], ['workshopId', 'hash']],
  [
    'track',
    [parent('dayId', 'day'), text('order', 'title', 'place')],
    ['workshopId', inOrder('dayId')],
  ],
  ['block', [parent('dayId', 'day'), text('title'), 'target INTEGER'], ['workshopId', 'dayId']],
  ['category', [text('order', 'title', 'colour')], [inOrder('workshopId')]],
  ['customField', [text('order', 'title')], [inOrder('workshopId')]],
  [
    'customValue',
    [parent('itemId', 'agendaItem'), parent('fieldId', 'customField'), text('text')],
    ['workshopId', 'itemId', 'fieldId'],
  ],
  [
    'speaker',
    [parent('itemId', 'agendaItem'), text('order', 'role', 'name'), 'minutes INTEGER'],
    ['workshopId', inOrder('itemId')],
  ],
  [
    'attachment',
    [parent('itemId', 'agendaItem'), text('order', 'title', 'url'), link('fileId', 'file')],
    ['workshopId', inOrder('itemId'), 'fileId'],
  ],
  [
    'dismissal',
    [parent('dayId', 'day'), link('itemId', 'agendaItem'), text('kind')],
    ['workshopId', 'dayId', 'itemId'],
  ],
  [
    'clockEvent',
    [parent('entryId', 'runEntry'), text('kind'), whole('at', 'by')],
    ['workshopId', 'entryId'],
  ],
  ['runSettings', [whole('sound', 'warning', 'danger', 'turnSeconds')], ['workshopId']],
  ['auxTimer', [whole('slot', 'duration'), text('title'), waitingClock], ['workshopId']],
  [
    'turn',
    [
      text('order', 'name'),
      link('personId', 'person'),
      link('itemId', 'agendaItem'),
      waitingClock,
      'endedAt INTEGER',
    ],
    [inOrder('workshopId'), 'personId', 'itemId'],
  ],
  [
    'reportTurn',
    [
      parent('itemId', 'agendaItem'),
      parent('groupId', 'group'),
      clock,
      whole('talk', 'questions'),
      'endedAt INTEGER',
    ],
    ['workshopId', 'itemId', 'groupId'],
  ],
  ['sceneStyle', [text('kind'), whole('scale', 'dark', 'corner')], ['workshopId']],
  ['output', [text('order', 'name'), whole('mirrors', 'blank'), scene], [inOrder('workshopId')]],
];

/** What files hold, once each, whoever's rows name it. Not rows: never journalled, never changed. */
const content = `
CREATE TABLE content (hash TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL);
`;

const columns = added.flatMap(([table, names]) =>
  names.map((name) => `ALTER TABLE "${table}" ADD COLUMN ${name};`),
);
const indexes = indexed.map(
  ([table, column]) => `CREATE INDEX "${table}By${column}" ON "${table}"(${column});`,
);

export const liveAgenda = [content, createTables(created), ...columns, ...indexes].join('\n');
