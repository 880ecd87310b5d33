// The first schema. A released migration is never changed: later ones are added behind it.
// Foreign keys are deferred, so that the order of writes within one command does not matter.
import { clock, createTables, inOrder, link, type NewTable, parent, text, whole } from './sql.ts';

const created: readonly NewTable[] = [
  ['question', [text('order', 'text')], [inOrder('workshopId')]],
  ['caseStudy', [text('order', 'title', 'place', 'host')], [inOrder('workshopId')]],
  [
    'person',
    [
      text('order', 'name', 'sex', 'organisation', 'project', 'designation', 'district'),
      text('phone', 'email'),
      whole('present'),
    ],
    [inOrder('workshopId')],
  ],
  ['day', [text('order', 'title', 'date', 'place'), whole('start')], [inOrder('workshopId')]],
  [
    'agendaItem',
    [
      parent('dayId', 'day'),
      text('order', 'kind', 'title'),
      whole('duration'),
      'fixedStart INTEGER',
      text('lead', 'method', 'objective', 'materials', 'output', 'notes', 'priority'),
      'minDuration INTEGER',
      'perGroup INTEGER',
      link('arrangementId', 'arrangement'),
    ],
    ['workshopId', inOrder('dayId'), 'arrangementId'],
  ],
  [
    'runEntry',
    [parent('itemId', 'agendaItem'), clock, 'endedAt INTEGER'],
    ['workshopId', 'itemId'],
  ],
  [
    'capture',
    [text('kind', 'text'), link('itemId', 'agendaItem'), whole('at')],
    ['workshopId', 'itemId'],
  ],
  ['arrangement', [text('order', 'title')], [inOrder('workshopId')]],
  [
    'group',
    [
      parent('arrangementId', 'arrangement'),
      text('order', 'name', 'question', 'place'),
      link('moderatorId', 'person'),
      link('rapporteurId', 'person'),
    ],
    ['workshopId', inOrder('arrangementId'), 'moderatorId', 'rapporteurId'],
  ],
  [
    'membership',
    [parent('groupId', 'group'), parent('personId', 'person'), text('order')],
    ['workshopId', inOrder('groupId'), 'personId'],
  ],
  [
    'groupTimer',
    [parent('arrangementId', 'arrangement'), clock, whole('duration', 'warning')],
    ['workshopId', 'arrangementId'],
  ],
  [
    'board',
    [text('order', 'title'), link('caseId', 'caseStudy'), link('groupId', 'group')],
    [inOrder('workshopId'), 'caseId', 'groupId'],
  ],
  [
    'card',
    [parent('boardId', 'board'), text('column', 'order', 'text')],
    ['workshopId', inOrder('boardId', 'column')],
  ],
  ['plan', [text('order', 'title', 'owner')], [inOrder('workshopId')]],
  [
    'planLine',
    [
      parent('planId', 'plan'),
      text('order', 'activity', 'responsible', 'organisation', 'start', 'due'),
      text('resources', 'indicator', 'status'),
    ],
    ['workshopId', inOrder('planId')],
  ],
  ['minutesText', [text('summary')], ['workshopId']],
  ['stage', [text('kind'), 'refId TEXT', whole('blank', 'shownAt')], ['workshopId']],
];

const own = `
CREATE TABLE workshop (
  id TEXT PRIMARY KEY NOT NULL,
  ${text('workshopId', 'title', 'place', 'venue', 'organiser', 'startDate', 'timeZone', 'language')},
  ${text('background', 'purpose')},
  ${whole('createdAt')}
) WITHOUT ROWID;
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  request TEXT NOT NULL UNIQUE,
  workshopId TEXT NOT NULL,
  stack TEXT NOT NULL,
  actor TEXT NOT NULL,
  command TEXT NOT NULL,
  kind TEXT NOT NULL,
  target INTEGER,
  gesture TEXT,
  at INTEGER NOT NULL,
  changes TEXT NOT NULL,
  chain TEXT NOT NULL
);
CREATE INDEX journalByStack ON journal(stack, seq);
CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
`;

export const initial = own + createTables(created);
