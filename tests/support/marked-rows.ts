// One row of every table, whose texts are each the name of their own field: what a screen or a phone
// is sent tells by them what it was told.
import fc from 'fast-check';
import { type Rows, type TableName, tableNames, tables } from '../../shared/contract/registry.ts';
import { lineStatuses } from '../../shared/features/action-plan/kinds.ts';
import { itemKinds, priorities } from '../../shared/features/agenda/kinds.ts';
import { boardKinds, columns } from '../../shared/features/board/kinds.ts';
import { plainArrangement } from '../../shared/features/groups/plain.ts';
import { sceneKinds } from '../../shared/features/room/kinds.ts';
import { captureKinds } from '../../shared/features/run/kinds.ts';
import { voteKinds, voteStates } from '../../shared/features/vote/kinds.ts';

export const id = (table: TableName, at = 0) => `${table.toLowerCase()}-0000-${at}`;
export const marker = (name: string) => `«${name}»`;
export const markersIn = (text: string) =>
  [...text.matchAll(/«([^»]+)»/g)].map((match) => match[1]);

/** A row whose fields are markers wherever the model takes any text. */
function filled(table: TableName, given: Readonly<Record<string, unknown>>): Rows[TableName] {
  const row: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(tables[table].row.shape)) {
    const tries = [given[field], marker(`${table}.${field}`), null, 0, false, '', 1000];
    row[field] = tries.find((value) => value !== undefined && schema.safeParse(value).success);
  }
  return tables[table].row.parse({ ...row, ...given });
}

export type Case = {
  readonly kind: (typeof sceneKinds)[number];
  readonly refId: string | null;
  readonly blank: boolean;
  readonly now: number;
  readonly paused: boolean;
  readonly ended: boolean;
  /** Which item is on the clock: a public one, or the private one. */
  readonly running: 0 | 1;
  readonly own: (typeof sceneKinds)[number];
  readonly kinds: Readonly<Record<string, unknown>>;
};

export const anyCase: fc.Arbitrary<Case> = fc.record({
  kind: fc.constantFrom(...sceneKinds),
  refId: fc.constantFrom(
    ...[null, 'gone-0000'],
    ...(
      [
        'day',
        'question',
        'arrangement',
        'board',
        'vote',
        'form',
        'plan',
        'file',
        'workshop',
      ] as const
    ).map((table) => id(table)),
  ),
  blank: fc.boolean(),
  now: fc.integer({ min: 1_000_000, max: 2_000_000_000_000 }),
  paused: fc.boolean(),
  ended: fc.boolean(),
  running: fc.constantFrom(0, 1),
  own: fc.constantFrom(...sceneKinds),
  kinds: fc.record({
    agendaItem: fc.constantFrom(...itemKinds),
    priority: fc.constantFrom(...priorities),
    capture: fc.constantFrom(...captureKinds),
    column: fc.constantFrom(...columns),
    board: fc.constantFrom(...boardKinds),
    hidden: fc.boolean(),
    status: fc.constantFrom(...lineStatuses),
    vote: fc.constantFrom(...voteKinds),
    voteState: fc.constantFrom(...voteStates),
  }),
});

export const oneCase = (): Case => ({
  kind: 'agenda',
  refId: null,
  blank: false,
  now: 1_400_000_000_000,
  paused: false,
  ended: false,
  running: 0,
  own: 'message',
  kinds: {
    agendaItem: 'session',
    priority: 'must',
    capture: 'note',
    column: 'threat',
    board: 'swot',
    hidden: false,
    status: 'delayed',
    vote: 'dots',
    voteState: 'closed',
  },
});

/** The texts of an item of which the room may know nothing at all: no scene lists these. */
const privateTexts = Object.fromEntries(
  (['title', 'lead', 'method', 'objective', 'materials', 'output', 'notes', 'place'] as const).map(
    (field) => [field, marker(`private.agendaItem.${field}`)],
  ),
);

/** What a card says that nobody may see: no scene lists it. */
const hiddenText = { text: marker('hidden.card.text') };

/** A version's content, whose words nobody in the room is told either. */
const keptPlan = JSON.stringify({
  plan: { title: marker('planVersion.plan.title') },
  lines: [{ key: 'line-0000', activity: marker('planVersion.line.activity') }],
  budget: [],
});

/**
 * One row of every table, an item that is private and one that is skipped, and a screen with a
 * scene of its own, all in one workshop.
 */
export function rowsOf(
  { kind, refId, blank, now, paused, ended, running, own, kinds }: Case,
  others: { readonly [T in TableName]?: Readonly<Record<string, unknown>> } = {},
) {
  const workshopId = id('workshop');
  const clock = {
    startedAt: now - 60_000,
    pausedAt: paused ? now - 1000 : null,
    pausedFor: 0,
    added: 0,
  };
  const parents = {
    ...{ arrangementId: id('arrangement'), groupId: id('group'), personId: id('person') },
  };
  const given: { readonly [T in TableName]: Readonly<Record<string, unknown>> } = {
    workshop: {
      timeZone: 'Asia/Dhaka',
      language: 'bn',
      startDate: '2014-09-07',
      use: 'workshop',
      createdAt: 0,
    },
    person: { sex: 'female', present: true },
    question: {},
    caseStudy: {},
    arrangement: { ...plainArrangement, rounds: 2, round: 1 },
    group: parents,
    membership: { ...parents, round: 1, moderator: true, presenter: true },
    bond: { ...parents, otherId: id('person', 1), kind: 'apart' },
    absence: { ...parents, round: 0 },
    choice: { ...parents, rank: 0 },
    groupTimer: { ...parents, ...clock, duration: 600_000, warning: 120_000 },
    day: { date: '', start: 540, end: 1020 },
    agendaItem: {
      dayId: id('day'),
      kind: kinds.agendaItem,
      priority: kinds.priority,
      duration: 30,
      fixedStart: null,
      minDuration: null,
      perGroup: 15,
      arrangementId: id('arrangement'),
      isPublic: true,
      trackId: id('track'),
      skipped: false,
      sceneKind: null,
      blockId: id('block'),
      categoryId: id('category'),
    },
    file: { type: 'image/png', hash: 'a'.repeat(64), bytes: 10 },
    track: { dayId: id('day') },
    block: { dayId: id('day') },
    category: { colour: 'teal' },
    customField: {},
    customValue: { itemId: id('agendaItem'), fieldId: id('customField') },
    speaker: { itemId: id('agendaItem'), role: 'chair' },
    attachment: { itemId: id('agendaItem'), fileId: id('file'), url: '' },
    dismissal: { dayId: id('day'), itemId: id('agendaItem'), kind: 'overlap' },
    clockEvent: { entryId: id('runEntry'), kind: 'pause' },
    runSettings: { id: workshopId, turnSeconds: 120, warning: 5, danger: 1 },
    auxTimer: { slot: 1, duration: 60_000, ...clock },
    turn: { personId: id('person'), itemId: id('agendaItem'), ...clock },
    reportTurn: { ...parents, itemId: id('agendaItem'), ...clock, talk: 10, questions: 5 },
    sceneStyle: { kind, scale: 100, corner: true },
    output: { kind: own, refId, blank: false, mirrors: true },
    runEntry: { itemId: id('agendaItem', running), ...clock, endedAt: ended ? now : null },
    capture: { kind: kinds.capture, itemId: id('agendaItem'), at: now },
    groupReport: { id: id('group'), groupId: id('group') },
    seat: { personId: id('person'), groupId: id('group'), role: 'participant', state: 'in' },
    seatMessage: { seatId: id('seat'), at: now },
    board: {
      ...{ kind: kinds.board, phase: 'free', half: 'all' },
      ...{ caseId: id('caseStudy'), groupId: id('group') },
      ...{ stepCardId: id('card'), besideId: id('board', 1), hidden: kinds.hidden },
    },
    stack: { boardId: id('board') },
    card: {
      ...{ source: 'paper', boardId: id('board'), column: kinds.column, stackId: id('stack') },
      ...{ personId: id('person'), seatId: id('seat'), groupId: id('group') },
    },
    cardLink: { cardId: id('card'), captureId: id('capture'), kind: 'evidence' },
    vote: {
      ...{ kind: kinds.vote, boardId: id('board'), dots: 3, mostOnOne: 2 },
      ...{ state: kinds.voteState, live: true },
    },
    voteOption: { voteId: id('vote'), cardId: id('card') },
    ballot: { voteId: id('vote'), personId: id('person'), seatId: id('seat'), source: 'phone' },
    ballotMark: { ballotId: id('ballot'), optionId: id('voteOption'), aspect: '', value: 2 },
    plan: { groupId: id('group'), caseId: id('caseStudy') },
    planLine: { planId: id('plan'), status: kinds.status, start: '', due: '2014-12-01' },
    minutesText: { id: workshopId, language: 'en' },
    personField: {},
    personValue: { personId: id('person'), fieldId: id('personField') },
    attendance: { personId: id('person'), dayId: id('day'), half: 'morning', source: 'paper' },
    peopleSettings: { id: workshopId, asksDisability: true },
    signer: { fileId: id('file') },
    logo: { fileId: id('file') },
    budgetItem: { planId: id('plan'), amount: 500, source: 'own' },
    planCard: { planId: id('plan'), cardId: id('card') },
    planVersion: { planId: id('plan'), kind: 'draft', content: keptPlan },
    planSettings: { id: workshopId },
    panelSettings: { id: workshopId, scores: true },
    panellist: {},
    criterion: { points: 5 },
    panelScore: {
      ...{ planId: id('plan'), criterionId: id('criterion') },
      ...{ panellistId: id('panellist'), points: 3 },
    },
    panelComment: { planId: id('plan'), panellistId: id('panellist'), answer: '' },
    panelSlot: {
      ...{ planId: id('plan'), itemId: id('agendaItem'), ...clock },
      ...{ talk: 10, questions: 5 },
    },
    followUp: { date: '2015-03-01', kind: 'month-3' },
    lineUpdate: { lineId: id('planLine'), followUpId: id('followUp'), status: 'done' },
    followedWorkshop: { id: workshopId, follows: 'workshop-before' },
    form: { kind: 'end', state: 'open', dayId: null, pairId: null },
    formItem: { formId: id('form'), kind: 'scale', topic: 'objectives', pairId: null },
    response: { formId: id('form'), source: 'phone', sex: 'female' },
    answer: {
      responseId: id('response'),
      itemId: id('formItem'),
      time: '',
      option: null,
      value: 3,
    },
    paperPart: { paper: 'report', part: 'photos' },
    textEdit: {},
    photoNote: { captureId: id('capture'), shown: true },
    stage: {
      id: workshopId,
      kind,
      refId,
      blank,
      nextKind: own,
      nextRefId: refId,
      frozen: false,
      shownAt: now,
    },
  };
  const row = (table: TableName, at: number, more: Readonly<Record<string, unknown>> = {}) => {
    const own = {
      id: id(table, at),
      workshopId,
      order: `a${at}`,
      ...given[table],
      ...others[table],
      ...more,
    };
    const known = Object.keys(tables[table].row.shape);
    const fitting = Object.entries(own).filter(([field]) => known.includes(field));
    return { table, row: filled(table, Object.fromEntries(fitting)) };
  };
  const further: { readonly [T in TableName]?: ReturnType<typeof row>[] } = {
    agendaItem: [
      row('agendaItem', 1, { ...privateTexts, isPublic: false }),
      row('agendaItem', 2, { ...privateTexts, skipped: true }),
      row('agendaItem', 3),
      row('agendaItem', 4, { trackId: id('track', 1) }),
      row('agendaItem', 5, { ...privateTexts, isPublic: false, trackId: id('track', 2) }),
    ],
    track: [row('track', 1), row('track', 2)],
    runEntry: [
      row('runEntry', 1, { itemId: id('agendaItem', 4) }),
      row('runEntry', 2, { itemId: id('agendaItem', 5) }),
    ],
    output: [row('output', 1, { mirrors: false })],
    person: [row('person', 1)],
    board: [row('board', 1, { kind: 'tows', hidden: true })],
    card: [row('card', 1, { ...hiddenText, boardId: id('board', 1) })],
    stack: [row('stack', 1, { boardId: id('board', 1), title: hiddenText.text })],
  };
  return tableNames.flatMap((table) => [row(table, 0), ...(further[table] ?? [])]);
}
