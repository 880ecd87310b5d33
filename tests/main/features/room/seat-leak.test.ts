// Every text field of every row is filled with its own name; only those listed may reach a phone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audience, Entries } from '../../../../main/engine/seat-part.ts';
import { viewOf } from '../../../../main/features/room/seat-view.ts';
import type { TableName } from '../../../../shared/contract/registry.ts';
import { phases } from '../../../../shared/features/board/kinds.ts';
import { seatRoles, seatStates } from '../../../../shared/features/room/kinds.ts';
import { voteStates } from '../../../../shared/features/vote/kinds.ts';
import {
  anyCase,
  type Case,
  id,
  markersIn,
  oneCase,
  rowsOf,
} from '../../../support/marked-rows.ts';
import { openMemoryStore } from '../../../support/memory-store.ts';

const planTextNames = [
  ...['problem', 'objective', 'novelty', 'users', 'stakeholders', 'fit', 'sustainability', 'risks'],
];
const lineTextNames = [
  ...['activity', 'responsible', 'organisation', 'resources', 'indicator', 'objective', 'steps'],
  ...['partners', 'location', 'baseline', 'target', 'verification', 'risk', 'mitigation'],
  ...['support', 'approval', 'comment', 'evidence'],
];

/** What a phone may read, by kind of entry; `steer` and `seating` are a co-facilitator's alone. */
const mayTell: Readonly<Record<string, readonly string[]>> = {
  workshop: ['workshop.title'],
  now: ['agendaItem.title', 'agendaItem.lead', 'track.title', 'track.place'],
  me: ['seat.name'],
  group: ['group.name', 'group.question', 'group.place', 'person.name'],
  report: [
    'groupReport.points',
    'groupReport.disagreement',
    'groupReport.recommendation',
    'groupReport.toPlenary',
  ],
  vote: ['vote.title', 'voteOption.title'],
  ballot: [],
  form: [
    ...['form.titleEn', 'form.titleBn', 'formItem.titleEn', 'formItem.titleBn'],
    ...['formItem.optionsEn', 'formItem.optionsBn', 'person.organisation'],
  ],
  round: [],
  board: ['board.title', 'board.columnTitles'],
  card: ['card.text', 'card.byName', 'stack.title', 'person.name', 'group.name'],
  own: ['card.text', 'hidden.card.text'],
  // The group that draws a plan up sees all of it, but not what a follow-up knows it by.
  plan: ['title', 'owner', 'team', ...planTextNames].map((name) => `plan.${name}`),
  line: lineTextNames.map((name) => `planLine.${name}`),
  seating: ['arrangement.title', 'group.name', 'person.name'],
  steer: ['agendaItem.title', 'private.agendaItem.title', 'board.title', 'vote.title', 'turn.name'],
};

type More = { readonly [T in TableName]?: Readonly<Record<string, unknown>> };
type Situation = { readonly each: Case; readonly more: More };

const maybe = (table: TableName) => fc.constantFrom(null, id(table));
const anyBoard = fc.record({
  open: fc.boolean(),
  hidden: fc.boolean(),
  hidesAuthors: fc.boolean(),
  groupId: maybe('group'),
  phase: fc.constantFrom(...phases),
});
const anyVote = fc.record({
  state: fc.constantFrom(...voteStates),
  live: fc.boolean(),
  notOwn: fc.boolean(),
});
const anySeat = fc.record({
  role: fc.constantFrom(...seatRoles),
  state: fc.constantFrom(...seatStates),
  personId: maybe('person'),
  groupId: maybe('group'),
});
const anyCard = fc.record({
  source: fc.constantFrom('desk', 'phone', 'paper'),
  personId: maybe('person'),
  groupId: maybe('group'),
});
const anySituation: fc.Arbitrary<Situation> = fc.record({
  each: anyCase,
  more: fc.record({ board: anyBoard, vote: anyVote, seat: anySeat, card: anyCard }),
});

const audiences: readonly Audience[] = [
  'everybody',
  { group: id('group') },
  { group: 'gone-0000' },
  { seat: id('seat') },
  { seat: 'gone-0000' },
];

/** What each audience is told, with one more phone in the room, of somebody else. */
function toldIn({ each, more }: Situation, also: (store: Store) => void = () => undefined) {
  const store = openMemoryStore();
  store.transact(() => {
    for (const { table, row } of rowsOf(each, more)) store.rows.insert(table, row);
  });
  store.rows.insert('seat', stranger);
  also(store);
  const of = (audience: Audience) => viewOf(store.rows, id('workshop'), audience, each.now);
  const told = { audiences: audiences.map(of), stranger: of({ seat: stranger.id }) };
  store.close();
  return told;
}
type Store = ReturnType<typeof openMemoryStore>;

const stranger = {
  id: 'stranger-0000',
  workshopId: id('workshop'),
  personId: id('person', 1),
  name: 'Stranger',
  role: 'participant',
  state: 'in',
  groupId: null,
  joinedAt: 0,
  past: '',
  passesRound: false,
} as const;

const calm: Situation = { each: oneCase(), more: {} };
const everything = (told: Entries) => JSON.stringify(told);

describe('a phone', () => {
  test('is never told a text that is not listed for the kind of entry', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { audiences: told, stranger: other } = toldIn(situation);
        for (const entries of [...told, other]) {
          for (const [key, entry] of Object.entries(entries)) {
            const allowed = mayTell[key.split(':')[0] ?? ''] ?? [];
            const found = markersIn(JSON.stringify(entry));
            expect(
              found.filter((name) => !allowed.includes(name ?? '')),
              key,
            ).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is told nothing of a board that is closed, or another group’s', () => {
    const closed = toldIn({ ...calm, more: { board: { open: false } } });
    for (const entries of closed.audiences)
      expect(everything(entries)).not.toContain('«card.text»');
    const theirs = toldIn({ ...calm, more: { board: { open: true, groupId: id('group') } } });
    const [everybody, group] = theirs.audiences;
    expect(everything(everybody ?? {})).not.toContain('«card.text»');
    expect(everything(theirs.stranger)).not.toContain('«card.text»');
    expect(everything(group ?? {})).toContain('«card.text»');
  });

  test('is told no hidden card but those of whoever holds it', () => {
    const board = { open: true, hidden: true, groupId: null };
    const card = { source: 'phone', personId: id('person'), groupId: null };
    const seat = { personId: id('person'), groupId: null };
    const { audiences: told, stranger: other } = toldIn({ ...calm, more: { board, card, seat } });
    const [everybody, group, , own] = told.map(everything);
    expect(own).toContain('«card.text»');
    for (const entries of [everybody, group, everything(other)])
      expect(entries).not.toContain('«card.text»');
  });

  test('is told nobody’s name on a board that hides its authors', () => {
    const board = { open: true, hidden: false, groupId: null, hidesAuthors: true };
    const [everybody = {}] = toldIn({ ...calm, more: { board } }).audiences;
    expect(everything(everybody)).toContain('«card.text»');
    expect(everything(everybody)).not.toContain('«person.name»');
    expect(everything(everybody)).not.toContain('«card.byName»');
    expect(everything(everybody)).not.toContain('«group.name»');
  });

  test('is told no results before they may be seen, and nobody else’s ballot at any time', () => {
    const vote = { state: 'open', live: false, openedAt: 1, closedAt: null };
    const board = { groupId: null };
    const open = toldIn({ ...calm, more: { vote, board } });
    expect(open.audiences[0]?.vote?.results).toBeNull();
    expect(open.audiences[3]?.ballot).toMatchObject({ cast: 'here', marks: [{ value: 2 }] });
    expect(open.stranger.ballot).toMatchObject({ cast: null, marks: [] });
    const shut = { ...vote, state: 'closed', closedAt: 2 };
    const closed = toldIn({ ...calm, more: { vote: shut, board } });
    expect(closed.audiences[0]?.vote?.results).not.toBeNull();
    expect(closed.stranger.ballot).toMatchObject({ cast: null, marks: [] });
  });

  test('is told no option of a vote that is not open yet, nor of another group’s board', () => {
    const vote = { state: 'open', openedAt: 1, closedAt: null };
    const draft = toldIn({ ...calm, more: { vote: { ...vote, state: 'draft' } } });
    for (const entries of [...draft.audiences, draft.stranger])
      expect(everything(entries)).not.toContain('«vote');
    const theirs = toldIn({ ...calm, more: { vote, board: { groupId: id('group') } } });
    const [everybody, group, gone] = theirs.audiences.map(everything);
    for (const entries of [everybody, gone, everything(theirs.stranger)])
      expect(entries).not.toContain('«vote');
    expect(group).toContain('«voteOption.title»');
    const all = toldIn({ ...calm, more: { vote, board: { groupId: null } } }).audiences;
    expect(all.map((entries) => 'vote' in entries)).toEqual([true, false, false, false, false]);
  });

  test('that takes a name somebody has voted under elsewhere is not told how', () => {
    const vote = { state: 'open', live: false, openedAt: 1, closedAt: null };
    const { audiences: told, stranger: other } = toldIn({ ...calm, more: { vote } }, (store) =>
      store.rows.update('seat', stranger.id, { personId: id('person') }),
    );
    expect(told[3]?.ballot?.marks).toHaveLength(1);
    expect(other.ballot).toMatchObject({ cast: 'elsewhere', marks: [] });
  });

  test('is told what to steer by only where a co-facilitator holds it', () => {
    for (const role of seatRoles) {
      const { audiences: told, stranger: other } = toldIn({ ...calm, more: { seat: { role } } });
      expect(told.map((entries) => 'steer' in entries)).toEqual(
        audiences.map((_, at) => at === 3 && role === 'cofacilitator'),
      );
      expect('steer' in other).toBe(false);
    }
  });

  test('is told what it is for', () => {
    const board = { open: true, hidden: false, groupId: null };
    const vote = { state: 'open', openedAt: 1 };
    const { audiences: told } = toldIn({ ...calm, more: { board, vote } });
    const all = told.map(everything).join();
    for (const name of [
      'workshop.title',
      'agendaItem.title',
      'group.question',
      'groupReport.points',
      'card.text',
      'voteOption.title',
      'planLine.activity',
      'seat.name',
    ])
      expect(all, name).toContain(`«${name}»`);
  });
});
