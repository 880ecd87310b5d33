// What is asked of people, and when they were there; whole action plans with their budget, versions,
// panel and follow-up; evaluation forms; and how papers are put together.
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
export const peoplePlansAndPapersColumns: LaterColumns = {
  seat: { passesRound: false },
  person: {
    ageGroup: '',
    language: '',
    disability: '',
    photoInternal: '',
    photoPublic: '',
    quoteNamed: '',
    contactShared: '',
    tags: '',
  },
  plan: {
    type: '',
    team: '',
    problem: '',
    objective: '',
    novelty: '',
    users: '',
    stakeholders: '',
    fit: '',
    sustainability: '',
    risks: '',
    caseId: null,
    key: '',
  },
  planLine: {
    objective: '',
    steps: '',
    partners: '',
    location: '',
    cost: null,
    costSource: '',
    baseline: '',
    target: '',
    verification: '',
    risk: '',
    mitigation: '',
    support: '',
    approval: '',
    percent: 0,
    comment: '',
    evidence: '',
    updatedAt: null,
    key: '',
  },
  minutesText: {
    objectives: '',
    done: '',
    method: '',
    impact: '',
    difficulties: '',
    conclusions: '',
    recommendations: '',
    nextSteps: '',
    language: '',
    boardPictures: true,
  },
};

const words = (...names: readonly string[]) =>
  names.map((name) => `"${name}" TEXT NOT NULL DEFAULT ''`);

const added: readonly [table: string, columns: readonly string[]][] = [
  ['seat', ['passesRound INTEGER NOT NULL DEFAULT 0']],
  [
    'person',
    words(
      ...['ageGroup', 'language', 'disability', 'photoInternal', 'photoPublic', 'quoteNamed'],
      ...['contactShared', 'tags'],
    ),
  ],
  [
    'plan',
    [
      ...words('type', 'team', 'problem', 'objective', 'novelty', 'users', 'stakeholders', 'fit'),
      ...words('sustainability', 'risks', 'key'),
      link('caseId', 'caseStudy'),
    ],
  ],
  [
    'planLine',
    [
      ...words('objective', 'steps', 'partners', 'location'),
      'cost INTEGER',
      ...words('costSource', 'baseline', 'target', 'verification', 'risk', 'mitigation'),
      ...words('support', 'approval'),
      'percent INTEGER NOT NULL DEFAULT 0',
      ...words('comment', 'evidence', 'key'),
      'updatedAt INTEGER',
    ],
  ],
  [
    'minutesText',
    [
      ...words('objectives', 'done', 'method', 'impact', 'difficulties', 'conclusions'),
      ...words('recommendations', 'nextSteps', 'language'),
      'boardPictures INTEGER NOT NULL DEFAULT 1',
    ],
  ],
];

const ofPlan = parent('planId', 'plan');

const people: readonly NewTable[] = [
  ['personField', [text('order', 'title')], [inOrder('workshopId')]],
  [
    'personValue',
    [parent('personId', 'person'), parent('fieldId', 'personField'), text('text')],
    ['workshopId', 'personId', 'fieldId'],
  ],
  [
    'attendance',
    [parent('personId', 'person'), parent('dayId', 'day'), text('half', 'source'), whole('at')],
    ['workshopId', 'personId', 'dayId'],
  ],
  [
    'peopleSettings',
    [whole('asksDisability', 'halfDays'), text('certificateTitle', 'certificateText')],
    ['workshopId'],
  ],
  [
    'signer',
    [text('order', 'name', 'role'), link('fileId', 'file')],
    [inOrder('workshopId'), 'fileId'],
  ],
  ['logo', [text('order'), parent('fileId', 'file')], [inOrder('workshopId'), 'fileId']],
];

const plans: readonly NewTable[] = [
  [
    'budgetItem',
    [ofPlan, text('order', 'title'), whole('amount'), text('source')],
    ['workshopId', inOrder('planId')],
  ],
  ['planCard', [ofPlan, parent('cardId', 'card')], ['workshopId', 'planId', 'cardId']],
  [
    'planVersion',
    [ofPlan, text('kind', 'title'), whole('at'), text('content')],
    ['workshopId', 'planId'],
  ],
  ['planSettings', [text('currency')], ['workshopId']],
  ['panelSettings', [whole('scores')], ['workshopId']],
  ['panellist', [text('order', 'name', 'role')], [inOrder('workshopId')]],
  ['criterion', [text('order', 'section', 'title'), whole('points')], [inOrder('workshopId')]],
  [
    'panelScore',
    [ofPlan, parent('criterionId', 'criterion'), link('panellistId', 'panellist'), whole('points')],
    ['workshopId', 'planId', 'criterionId', 'panellistId'],
  ],
  [
    'panelComment',
    [ofPlan, text('order'), link('panellistId', 'panellist'), text('text', 'answer', 'answerText')],
    ['workshopId', inOrder('planId'), 'panellistId'],
  ],
  [
    'panelSlot',
    [ofPlan, link('itemId', 'agendaItem'), clock, whole('talk', 'questions'), 'endedAt INTEGER'],
    ['workshopId', 'planId', 'itemId', 'endedAt'],
  ],
  ['followUp', [text('order', 'title', 'date', 'kind')], [inOrder('workshopId')]],
  [
    'lineUpdate',
    [
      parent('lineId', 'planLine'),
      link('followUpId', 'followUp'),
      text('status'),
      whole('percent'),
      text('comment', 'evidence', 'byName'),
      whole('at'),
    ],
    ['workshopId', 'lineId', 'followUpId'],
  ],
  ['followedWorkshop', [text('follows', 'title')], ['workshopId']],
];

const evaluation: readonly NewTable[] = [
  [
    'form',
    [
      text('order', 'titleEn', 'titleBn', 'kind'),
      link('dayId', 'day'),
      link('pairId', 'form'),
      whole('pictograms', 'asksSex', 'asksOrganisation'),
      'expected INTEGER',
      text('state'),
      'openedAt INTEGER',
      'closedAt INTEGER',
    ],
    [inOrder('workshopId'), 'dayId', 'pairId'],
  ],
  [
    'formItem',
    [
      parent('formId', 'form'),
      text('order', 'kind', 'titleEn', 'titleBn', 'optionsEn', 'optionsBn'),
      whole('several'),
      text('topic'),
      link('pairId', 'formItem'),
    ],
    ['workshopId', inOrder('formId'), 'pairId'],
  ],
  [
    'response',
    [parent('formId', 'form'), text('source', 'label', 'code', 'sex', 'organisation')],
    ['workshopId', 'formId'],
  ],
  [
    'answer',
    [
      parent('responseId', 'response'),
      parent('itemId', 'formItem'),
      text('time'),
      'option INTEGER',
      'value REAL',
      text('text'),
    ],
    ['workshopId', 'responseId', 'itemId'],
  ],
];

const papers: readonly NewTable[] = [
  ['paperPart', [text('paper', 'part', 'order'), whole('shown')], ['workshopId']],
  ['textEdit', [text('place', 'basedOn', 'text')], ['workshopId']],
  [
    'photoNote',
    [parent('captureId', 'capture'), text('caption'), whole('shown', 'isPublic')],
    ['workshopId', 'captureId'],
  ],
];

const columns = added.flatMap(([table, names]) =>
  names.map((name) => `ALTER TABLE "${table}" ADD COLUMN ${name};`),
);

/** One row for one thing, whatever is undone and brought in. */
const once = [
  'attendanceOnce ON attendance(personId, dayId, half)',
  'planCardOnce ON planCard(planId, cardId)',
  'scoreOfPanellist ON panelScore(planId, criterionId, panellistId) WHERE panellistId IS NOT NULL',
  'scoreOfTeam ON panelScore(planId, criterionId) WHERE panellistId IS NULL',
  'paperPartOnce ON paperPart(workshopId, paper, part)',
  'textEditOnce ON textEdit(workshopId, place)',
  'photoNoteOnce ON photoNote(captureId)',
  "responseOfPaper ON response(formId, label) WHERE label <> ''",
].map((index) => `CREATE UNIQUE INDEX ${index};`);

/**
 * Most cards and phones have none of these. An index that passes over those is not written with each
 * of them, and still finds the others.
 */
const sparse = [
  ...['personId', 'seatId', 'groupId', 'stackId', 'originId'].map(
    (column) => [`cardBy${column}`, 'card', column] as const,
  ),
  ['seatIndex2', 'seat', 'personId'] as const,
  ['seatIndex3', 'seat', 'groupId'] as const,
].map(
  ([index, table, column]) =>
    `DROP INDEX ${index}; CREATE INDEX ${index} ON ${table}(${column}) WHERE ${column} IS NOT NULL;`,
);

export const peoplePlansAndPapers = [
  createTables([...people, ...plans, ...evaluation, ...papers]),
  ...columns,
  'CREATE INDEX planBycaseId ON plan(caseId);',
  ...once,
  ...sparse,
].join('\n');
