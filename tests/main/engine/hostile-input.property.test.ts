import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Visitor } from '../../../main/engine/body.ts';
import type { Call } from '../../../main/engine/engine.ts';
import { Refusal } from '../../../main/engine/refusal.ts';
import { stageView } from '../../../main/features/room/stage-view.ts';
import {
  type CommandName,
  commands,
  type TableName,
  tableNames,
  tables,
} from '../../../shared/contract/registry.ts';
import { groupRoles } from '../../../shared/features/groups/kinds.ts';
import { assemblePaper } from '../../../shared/features/minutes/assemble.ts';
import { plainVote } from '../../../shared/features/vote/plain.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { type TestEngine, testEngine } from '../../support/engine.ts';
import { furnishAfterwards, furnishPlan } from '../../support/furnish-plan.ts';
import { type Ids, inputOf } from '../../support/input-of.ts';
import { nobody } from '../../support/lively-house.ts';
import { evenSeats } from '../../support/seats.ts';

const names = Object.keys(commands) as CommandName[];

const everything = ({ rows }: TestEngine) =>
  Object.fromEntries(
    tableNames.map((table) => [table, rows(table).sort((a, b) => (a.id < b.id ? -1 : 1))]),
  );

/** Two workshops, so that rows of the one can be offered to the other; and all their ids. */
function twoWorkshops() {
  const engine = testEngine();
  for (const sample of ['local-learning-groups-2010', 'learning-route-2014'] as const) {
    const workshopId = newId();
    engine.send('library.addSample', { id: workshopId, sample });
    engine.send('room.show', { workshopId, kind: 'agenda', refId: null });
    furnish(engine, workshopId);
  }
  return engine;
}

/** One row of each table that the samples leave empty, and a clock that runs. */
function furnish({ rows, send, clock, store }: TestEngine, workshopId: string): void {
  const own = (table: TableName) => rows(table).filter((row) => row.workshopId === workshopId);
  const first = (table: TableName) => own(table)[0]?.id ?? '';
  const id = newId;
  send('workshop.addCase', { id: id(), workshopId, after: null, title: 'C', place: '', host: '' });
  send('groups.addArrangement', { id: id(), workshopId, title: 'A' });
  const arrangementId = first('arrangement');
  const groups = ['G', 'H'].map((name) => ({ id: id(), name }));
  send('groups.addGroups', { arrangementId, groups });
  const groupIds = groups.map((group) => group.id);
  const people = ['P', 'Q', 'R'].map((name) => ({ ...nobody, id: id(), name }));
  send('people.import', { workshopId, people });
  const personIds = own('person').map((person) => person.id);
  furnishPeople({ rows, send }, workshopId);
  send('groups.setRounds', { arrangementId, rounds: 3 });
  for (const round of [0, 1, 2]) {
    send('groups.seat', evenSeats(arrangementId, groupIds, personIds, { round, seed: round }));
  }
  send('groups.goToRound', { arrangementId, round: 1 });
  const [personId = '', otherId = '', absentId = ''] = personIds;
  send('groups.bond', { workshopId, kind: 'apart', pairs: [{ personId, otherId }] });
  send('groups.setAbsent', { arrangementId, round: 2, personId: absentId, absent: true });
  send('groups.setChoices', { arrangementId, personId, groupIds });
  const given = { arrangementId, duration: 60_000, warning: 1000 };
  send('groups.startTimer', { id: id(), groupId: null, ...given });
  send('groups.startTimer', { id: id(), groupId: groupIds[0] ?? '', ...given });
  const about = { workshopId, title: 'B', caseId: first('caseStudy'), groupId: null };
  send('board.add', { id: id(), ...about });
  const card = { boardId: first('board'), column: 'threat', after: null, text: 'T' } as const;
  for (const column of ['threat', 'weakness', 'strength'] as const) {
    send('board.addCard', { id: id(), ...card, column });
  }
  furnishBoards({ rows, send }, workshopId);
  furnishVotes({ rows, send }, workshopId, personId);
  furnishPapers({ send, store }, workshopId);
  send('actionPlan.addPlan', { id: id(), workshopId, title: 'P', owner: '' });
  const empty = { responsible: '', organisation: '', start: '', due: '', resources: '' };
  const line = { activity: 'L', ...empty, indicator: '', status: 'done' } as const;
  send('actionPlan.addLine', { id: id(), planId: first('plan'), after: null, ...line });
  furnishPlan({ rows, send }, workshopId);
  furnishAfterwards({ rows, send }, workshopId);
  send('run.start', { itemId: own('agendaItem')[1]?.id ?? '', entryId: id() });
  const dayId = first('day');
  const itemIds = own('agendaItem')
    .filter((item) => 'dayId' in item && item.dayId === dayId)
    .map((item) => item.id)
    .slice(0, 2);
  const itemId = itemIds[0] ?? '';
  send('agenda.addTrack', { id: id(), dayId, after: null, title: 'T', place: '' });
  send('agenda.addBlock', { id: id(), dayId, itemIds, title: 'B', target: 60 });
  send('agenda.addCategory', { id: id(), workshopId, after: null, title: 'C', colour: 'teal' });
  send('agenda.addCustomField', { id: id(), workshopId, after: null, title: 'F' });
  const fieldId = first('customField');
  send('agenda.setCustomValue', { id: id(), itemId, fieldId, text: 'V', base: '' });
  const guest = { role: 'chair', name: 'G', minutes: 5 } as const;
  send('agenda.addSpeaker', { id: id(), itemId, after: null, ...guest });
  send('agenda.addAttachment', { id: id(), itemId, after: null, title: 'L', url: '' });
  clock.advance(60_000);
  send('run.capture', { id: id(), workshopId, kind: 'note', text: 'N' });
  send('room.addOutput', { id: id(), workshopId, name: 'O' });
  send('room.prepare', { workshopId, kind: 'clock', refId: null });
  send('run.pause', { workshopId });
  send('run.addTimer', { id: id(), workshopId, slot: 1, title: 'T', duration: 60_000 });
  send('run.startTimer', { id: first('auxTimer') });
  for (const name of ['S', 'U']) {
    send('run.addTurn', { id: id(), workshopId, name, personId: null });
  }
  send('run.startTurn', { id: first('turn') });
  send('run.startReport', { id: id(), itemId, groupId: first('group') });
}

/** A field of the workshop's own, a value in it, and somebody who was there. */
function furnishPeople(
  { rows, send }: Pick<TestEngine, 'rows' | 'send'>,
  workshopId: string,
): void {
  const [fieldId, personId] = [newId(), rows('person', { workshopId })[0]?.id ?? ''];
  send('people.addField', { id: fieldId, workshopId, after: null, title: 'F' });
  send('people.setValue', { id: newId(), personId, fieldId, text: 'V', base: '' });
  send('people.editSettings', { id: workshopId, patch: { halfDays: true }, base: {} });
  send('people.addSigner', { id: newId(), workshopId, name: 'S', role: '' });
  const dayId = rows('day', { workshopId })[0]?.id ?? '';
  const when = { dayId, half: '', on: true, source: 'paper' } as const;
  send('people.tick', { ...when, personIds: [personId] });
}

/** A part that was put first, a text in other words, a photo and a sign. */
function furnishPapers(
  { send, store }: Pick<TestEngine, 'send' | 'store'>,
  workshopId: string,
): void {
  const hash = store.content.put(new TextEncoder().encode('a picture'));
  const fileId = newId();
  send('library.addFile', { id: fileId, workshopId, name: 'p', type: 'image/png', bytes: 9, hash });
  send('run.capture', { id: newId(), workshopId, kind: 'photo', text: 'Photo', fileId });
  send('minutes.addLogo', { id: newId(), workshopId, fileId });
  send('minutes.movePart', { workshopId, paper: 'report', part: 'votes', after: null });
  const words = { assembled: 'Programme', text: 'Other', base: null };
  send('minutes.retext', { id: newId(), workshopId, place: 'programme', ...words });
}

/** A vote of each state, the closed one with two ballots. */
function furnishVotes(
  { rows, send }: Pick<TestEngine, 'rows' | 'send'>,
  workshopId: string,
  personId: string,
): void {
  for (const state of ['draft', 'closed', 'open']) {
    const voteId = newId();
    send('vote.add', { ...plainVote, id: voteId, workshopId, title: state });
    const options = ['X', 'Y'].map((title) => ({ id: newId(), title }));
    send('vote.addOptions', { voteId, options });
    if (state === 'draft') continue;
    send('vote.open', { id: voteId });
    const marks = options.map((option) => ({ optionId: option.id, aspect: '' as const, value: 1 }));
    send('vote.paper', { id: newId(), voteId, personId, label: '1', marks });
    send('vote.count', { id: newId(), voteId, people: 2, marks });
    if (state === 'closed') send('vote.close', { id: voteId });
  }
  expect(rows('ballotMark', { workshopId })).toHaveLength(8);
}

/** A stack, a link, and a board that takes strategies. */
function furnishBoards(
  { rows, send }: Pick<TestEngine, 'rows' | 'send'>,
  workshopId: string,
): void {
  const [cardId = '', ...rest] = rows('card', { workshopId }).map((card) => card.id);
  send('board.stack', { id: newId(), ids: rest.slice(0, 2), title: 'S' });
  const link = { id: newId(), cardId, toCardId: null, fileId: null, lineId: null };
  const captureId = newId();
  send('run.capture', { id: captureId, workshopId, kind: 'note', text: 'E' });
  send('board.link', { ...link, kind: 'evidence', captureId });
  const tows = { workshopId, title: 'T', caseId: null, groupId: null, kind: 'tows' } as const;
  send('board.add', { ...tows, id: newId() });
}

/** Lets a phone into the first workshop's room, and opens its boards to phones. */
function enterRoom({ engine, send, rows }: TestEngine): Visitor {
  const visitor = { seatId: newId(), workshopId: rows('workshop')[0]?.id ?? '' };
  const { seatId: id, workshopId } = visitor;
  const input = { id, workshopId, personId: null, name: 'A guest', state: 'in' };
  const door = { role: 'door', actor: 'door', request: newId() } as const;
  engine.dispatch({ ...door, name: 'room.join', input });
  for (const { id: boardId } of rows('board', { workshopId })) {
    send('board.open', { boardId, on: true });
  }
  return visitor;
}

const tableOf: Readonly<Record<string, TableName>> = {
  workshopId: 'workshop',
  dayId: 'day',
  itemId: 'agendaItem',
  itemIds: 'agendaItem',
  templateId: 'workshop',
  caseId: 'caseStudy',
  groupId: 'group',
  arrangementId: 'arrangement',
  groupIds: 'group',
  membershipId: 'membership',
  otherId: 'person',
  personId: 'person',
  personIds: 'person',
  ids: 'person',
  boardId: 'board',
  planId: 'plan',
  lineId: 'planLine',
  fileId: 'file',
  trackId: 'track',
  blockId: 'block',
  categoryId: 'category',
  fieldId: 'customField',
  runningId: 'runEntry',
  voteId: 'vote',
  optionId: 'voteOption',
  cardId: 'card',
  stackId: 'stack',
  cardIds: 'card',
  toCardId: 'card',
  originId: 'card',
  sourceId: 'board',
  besideId: 'board',
  panellistId: 'panellist',
  criterionId: 'criterion',
  followUpId: 'followUp',
  formId: 'form',
};
const targetOf: readonly (readonly [RegExp, TableName])[] = [
  [/Question$/, 'question'],
  [/Case$/, 'caseStudy'],
  [/Day$|importItems$/, 'day'],
  [/Capture$|captureTo|captureBack/, 'capture'],
  [/File$/, 'file'],
  [/BudgetItem$/, 'budgetItem'],
  [/Version$|bringBack$/, 'planVersion'],
  [/^actionPlan.unlinkCard$/, 'planCard'],
  [/^evaluation/, 'form'],
  [/Items?$/, 'agendaItem'],
  [/Track$/, 'track'],
  [/Block$/, 'block'],
  [/Category$/, 'category'],
  [/CustomField$/, 'customField'],
  [/Speaker$/, 'speaker'],
  [/Attachment$/, 'attachment'],
  [/^run\..*Timer$/, 'auxTimer'],
  [/Turn$/, 'turn'],
  [/Report$/, 'reportTurn'],
  [/^people.*Field$/, 'personField'],
  [/^people.*Settings$/, 'workshop'],
  [/^people.*Signer$/, 'signer'],
  [/^people/, 'person'],
  [/Arrangement$/, 'arrangement'],
  [/Group$|^groups.lock$/, 'group'],
  [/^groups.place$/, 'membership'],
  [/^groups.unbond$/, 'bond'],
  [/Cards?$|^board\.(stack|unstack|rewrite|withdraw)$/, 'card'],
  [/Stack$/, 'stack'],
  [/^board.unlink$/, 'cardLink'],
  [/^board/, 'board'],
  [/Panellist$/, 'panellist'],
  [/Criterion$/, 'criterion'],
  [/Comment$/, 'panelComment'],
  [/Slot$/, 'panelSlot'],
  [/Date$/, 'followUp'],
  [/Update$/, 'lineUpdate'],
  [/Plan$/, 'plan'],
  [/Line$/, 'planLine'],
  [/Output$/, 'output'],
  [/Option$/, 'voteOption'],
  [/Ballot$/, 'ballot'],
  [/^vote/, 'vote'],
];

/** A few ids of each table in either workshop; for a new row none, which makes it a fresh one. */
function idsFor({ rows }: TestEngine, command: string): Ids {
  const target = targetOf.find(([pattern]) => pattern.test(command))?.[1] ?? 'workshop';
  const of = (table: TableName) => {
    const all = rows(table).map(({ id }) => id);
    return [...all.slice(0, 3), ...all.slice(-3)];
  };
  const isNew =
    /\.(add|copyArrangement|import|create|restore|save|startReport|nextReport|startSlot|score|tell$|carry|capture$|setCustomValue|setValue|write|link|keep|make|stack|merge)|groups.startTimers?|vote.(paper|count)/.test(
      command,
    );
  return (field) => {
    if (field === 'after') return of(target);
    if (field === 'fieldId' && command.startsWith('people')) return of('personField');
    if (field === 'refId') return [...of('board'), ...of('day'), ...of('arrangement')];
    if (command.startsWith('run.capture') && /^(itemId|lineId)$/.test(field)) return fresh;
    if (field === 'captureId' && command === 'board.link') return of('capture');
    if (/^(entryId|copyId|captureId|linkId)$/.test(field) || (field === 'id' && isNew))
      return fresh;
    if (field === 'id' || (field === 'ids' && /^(agendaItem|bond|card)$/.test(target)))
      return of(target);
    return tableOf[field] ? of(tableOf[field]) : [];
  };
}
const fresh = Array.from({ length: 40 }, newId);

function strayLinks({ rows, store }: TestEngine): string[] {
  return tableNames.flatMap((table) =>
    rows(table).flatMap((row) =>
      Object.entries(tables[table].parents).flatMap(([column, parent]) => {
        const id = Object.entries(row).find(([name]) => name === column)?.[1];
        if (id === null) return [];
        const owner = tableNames.find((name) => name === parent.table);
        const found = owner && typeof id === 'string' ? store.rows.get(owner, id) : undefined;
        return found?.workshopId === row.workshopId ? [] : [`${table}.${column}`];
      }),
    ),
  );
}

function unkeepable({ rows }: TestEngine): string[] {
  return tableNames.flatMap((table) =>
    rows(table).flatMap((row) => {
      const { error } = tables[table].row.safeParse(row);
      return error ? [`${table}: ${error.message}`] : [];
    }),
  );
}

/** Who sits twice in a round of an arrangement, and roles that two have in a group. */
function crowded({ rows }: TestEngine): string[] {
  const arrangementOf = new Map(rows('group').map((group) => [group.id, group.arrangementId]));
  const seen = new Set<string>();
  return rows('membership').flatMap(({ groupId, personId, round, ...roles }) => {
    const taken = [
      `${arrangementOf.get(groupId)} ${round} ${personId}`,
      ...groupRoles.filter((role) => roles[role]).map((role) => `${groupId} ${round} ${role}`),
    ];
    const twice = taken.filter((place) => seen.has(place));
    for (const place of taken) seen.add(place);
    return twice;
  });
}

function readAll(engine: TestEngine): void {
  stageView(engine.store.rows, engine.clock.now());
  for (const { id: workshopId } of engine.rows('workshop')) {
    const rows = Object.fromEntries(
      tableNames.map((table) => [table, engine.rows(table, { workshopId })]),
    ) as unknown as Parameters<typeof assemblePaper>[0];
    assemblePaper(rows, { paper: 'report', language: 'bn' });
  }
}

/** The desk where it may, else the phone. */
function asWhom(visitor: Visitor, name: CommandName): From {
  const { roles } = commands[name];
  if (roles.includes('desk')) return { role: 'desk', actor: 'desk' };
  return { role: roles[0] ?? 'seat', actor: visitor.seatId, visitor };
}

type From = Pick<Call, 'role' | 'actor' | 'visitor'>;

function tryOne(engine: TestEngine, from: From, name: string, input: unknown): boolean {
  const before = JSON.stringify(everything(engine));
  const revision = engine.engine.revision();
  try {
    engine.engine.dispatch({ ...from, request: newId(), name, input });
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(JSON.stringify(everything(engine))).toBe(before);
    expect(engine.engine.revision()).toBe(revision);
    return false;
  }
}

const done = new Set<string>();

describe('whatever a command is sent', { timeout: 120_000 }, () => {
  it.each(names)('%s changes what it may, or refuses and changes nothing', (name) => {
    const engine = twoWorkshops();
    const from = asWhom(enterRoom(engine), name);
    fc.assert(
      fc.property(inputOf(commands[name].input, idsFor(engine, name)), (input) => {
        if (!tryOne(engine, from, name, input)) return;
        done.add(name);
        expect(strayLinks(engine)).toEqual([]);
        expect(unkeepable(engine)).toEqual([]);
        expect(crowded(engine)).toEqual([]);
        readAll(engine);
      }),
      // What adds a whole workshop makes each look at everything slower.
      { numRuns: name.startsWith('library.') ? 20 : 150 },
    );
    expect(engine.store.check()).toEqual([]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('was fitting often enough for this to say something', () => {
    expect(done.size).toBeGreaterThan(50);
  });
});
