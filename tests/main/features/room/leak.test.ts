// Every text field of every row is filled with its own name; only those listed may reach a stage.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stageView } from '../../../../main/features/room/stage-view.ts';
import {
  type Rows,
  type TableName,
  tableNames,
  tables,
} from '../../../../shared/contract/registry.ts';
import { lineStatuses } from '../../../../shared/features/action-plan/model.ts';
import { itemKinds, priorities } from '../../../../shared/features/agenda/model.ts';
import { columns } from '../../../../shared/features/board/model.ts';
import { sceneKinds } from '../../../../shared/features/room/model.ts';
import { captureKinds } from '../../../../shared/features/run/model.ts';
import { openMemoryStore } from '../../../support/memory-store.ts';

/** What the room may read, scene by scene. */
const mayShow = {
  welcome: ['workshop.title', 'workshop.place', 'workshop.venue', 'workshop.organiser'],
  agenda: [
    'day.title',
    'day.place',
    'agendaItem.title',
    'agendaItem.lead',
    'agendaItem.method',
    'workshop.title',
  ],
  clock: ['agendaItem.title', 'agendaItem.lead'],
  groups: ['arrangement.title', 'group.name', 'group.question', 'group.place', 'person.name'],
  board: ['board.title', 'caseStudy.title', 'group.name', 'card.text'],
  actions: ['plan.title', 'plan.owner', 'planLine.activity', 'planLine.responsible'],
} as const;

const id = (table: TableName, at = 0) => `${table.toLowerCase()}-0000-${at}`;
const marker = (name: string) => `«${name}»`;
const markersIn = (text: string) => [...text.matchAll(/«([^»]+)»/g)].map((match) => match[1]);

/** A row whose fields are markers wherever the model takes any text. */
function filled(table: TableName, given: Readonly<Record<string, unknown>>): Rows[TableName] {
  const row: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(tables[table].row.shape)) {
    const tries = [given[field], marker(`${table}.${field}`), null, 0, false, '', 1000];
    row[field] = tries.find((value) => value !== undefined && schema.safeParse(value).success);
  }
  return tables[table].row.parse({ ...row, ...given });
}

type Case = {
  readonly kind: (typeof sceneKinds)[number];
  readonly refId: string | null;
  readonly blank: boolean;
  readonly now: number;
  readonly paused: boolean;
  readonly ended: boolean;
  readonly kinds: Readonly<Record<string, unknown>>;
};

const anyCase: fc.Arbitrary<Case> = fc.record({
  kind: fc.constantFrom(...sceneKinds),
  refId: fc.constantFrom(null, 'gone-0000', id('day'), id('arrangement'), id('board'), id('plan')),
  blank: fc.boolean(),
  now: fc.integer({ min: 1_000_000, max: 2_000_000_000_000 }),
  paused: fc.boolean(),
  ended: fc.boolean(),
  kinds: fc.record({
    agendaItem: fc.constantFrom(...itemKinds),
    priority: fc.constantFrom(...priorities),
    capture: fc.constantFrom(...captureKinds),
    column: fc.constantFrom(...columns),
    status: fc.constantFrom(...lineStatuses),
  }),
});

const oneCase = (): Case => ({
  kind: 'agenda',
  refId: null,
  blank: false,
  now: 1_400_000_000_000,
  paused: false,
  ended: false,
  kinds: {
    agendaItem: 'session',
    priority: 'must',
    capture: 'note',
    column: 'threat',
    status: 'delayed',
  },
});

/** One row of every table, and a second agenda item, all in one workshop. */
function rowsOf({ kind, refId, blank, now, paused, ended, kinds }: Case) {
  const workshopId = id('workshop');
  const clock = {
    startedAt: now - 60_000,
    pausedAt: paused ? now - 1000 : null,
    pausedFor: 0,
    added: 0,
  };
  const parents = {
    arrangementId: id('arrangement'),
    groupId: id('group'),
    personId: id('person'),
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
    arrangement: {},
    group: { ...parents, moderatorId: id('person'), rapporteurId: null },
    membership: parents,
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
      trackId: null,
      blockId: id('block'),
      categoryId: id('category'),
    },
    file: { hash: 'a'.repeat(64), bytes: 10 },
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
    sceneStyle: { kind, scale: 100 },
    output: { kind, refId, blank: false, mirrors: true },
    runEntry: { itemId: id('agendaItem'), ...clock, endedAt: ended ? now : null },
    capture: { kind: kinds.capture, itemId: id('agendaItem'), at: now },
    board: { caseId: id('caseStudy'), groupId: id('group') },
    card: { boardId: id('board'), column: kinds.column },
    plan: {},
    planLine: { planId: id('plan'), status: kinds.status, start: '', due: '2014-12-01' },
    minutesText: { id: workshopId },
    stage: { id: workshopId, kind, refId, blank, shownAt: now },
  };
  const row = (table: TableName, at: number) => {
    const own = { id: id(table, at), workshopId, order: `a${at}`, ...given[table] };
    const known = Object.keys(tables[table].row.shape);
    const fitting = Object.entries(own).filter(([field]) => known.includes(field));
    return { table, row: filled(table, Object.fromEntries(fitting)) };
  };
  return [...tableNames.map((table) => row(table, 0)), row('agendaItem', 1)];
}

function viewOf(each: Case): string {
  const store = openMemoryStore();
  for (const { table, row } of rowsOf(each)) store.rows.insert(table, row);
  const view = JSON.stringify(stageView(store.rows, each.now));
  store.close();
  return view;
}

describe('a stage', () => {
  test('is never sent a text that is not listed for its scene', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const shown = markersIn(viewOf(each));
        const allowed: readonly string[] = each.blank ? [] : mayShow[each.kind];
        expect(shown.filter((name) => !allowed.includes(name ?? ''))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('is never sent notes, captures, phones or addresses, though they are there to be sent', () => {
    const all = JSON.stringify(rowsOf(oneCase()));
    const secret = ['agendaItem.notes', 'capture.text', 'person.phone', 'person.email'];
    for (const name of secret) expect(all).toContain(marker(name));
    const listed: readonly string[] = Object.values(mayShow).flat();
    expect(secret.filter((name) => listed.includes(name))).toEqual([]);
  });

  test('is sent what its scene is for', () => {
    const views = sceneKinds.map((kind) => viewOf({ ...oneCase(), kind }));
    for (const name of [
      'workshop.title',
      'agendaItem.title',
      'group.name',
      'card.text',
      'planLine.activity',
    ]) {
      expect(views.some((view) => view.includes(marker(name)))).toBe(true);
    }
  });
});
