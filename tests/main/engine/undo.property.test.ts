import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../main/engine/refusal.ts';
import { tableNames } from '../../../shared/contract/registry.ts';
import { columns } from '../../../shared/features/board/kinds.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { type TestEngine, testEngine } from '../../support/engine.ts';
import { evenSeats } from '../../support/seats.ts';

const everything = ({ rows }: TestEngine) =>
  Object.fromEntries(
    tableNames.map((table) => [table, rows(table).sort((a, b) => (a.id < b.id ? -1 : 1))]),
  );

/** What a facilitator may do; the numbers pick among the rows that are there at the time. */
const actions = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'addItem',
      'moveItem',
      'removeItem',
      'addCard',
      'moveCard',
      'removeBoard',
      'addPerson',
      'deal',
      'start',
      'next',
      'removeDay',
      'show',
    ),
    a: fc.nat(20),
    b: fc.nat(20),
    text: fc.string({ maxLength: 12 }),
  }),
  { maxLength: 25 },
);
type Action = { kind: string; a: number; b: number; text: string };

function perform(engine: TestEngine, workshopId: string, { kind, a, b, text }: Action): void {
  const { rows, send } = engine;
  const pick = <R>(list: R[], at: number): R | undefined => list[at % Math.max(1, list.length)];
  const day = pick(rows('day'), a);
  const item = pick(rows('agendaItem'), a);
  const board = pick(rows('board'), a);
  const card = pick(rows('card'), a);
  const arrangement = pick(rows('arrangement'), a);
  const column = columns[b % columns.length] ?? 'lesson';
  const run: Record<string, () => unknown> = {
    addItem: () => item && send('agenda.duplicateItem', { id: item.id, copyId: newId() }),
    moveItem: () =>
      item &&
      day &&
      send('agenda.moveItem', {
        id: item.id,
        dayId: day.id,
        after: pick(rows('agendaItem', { dayId: day.id }), b)?.id ?? null,
      }),
    removeItem: () => item && send('agenda.removeItem', { id: item.id }),
    addCard: () =>
      board && send('board.addCard', { id: newId(), boardId: board.id, column, after: null, text }),
    moveCard: () => card && send('board.moveCard', { id: card.id, column, after: null }),
    removeBoard: () => board && b > 15 && send('board.remove', { id: board.id }),
    addPerson: () =>
      send('people.add', {
        id: newId(),
        workshopId,
        name: `P ${text}`,
        sex: '',
        organisation: '',
        project: '',
        designation: '',
        district: '',
        phone: '',
        email: '',
      }),
    deal: () =>
      arrangement &&
      send(
        'groups.seat',
        evenSeats(
          arrangement.id,
          rows('group', { arrangementId: arrangement.id }).map(({ id }) => id),
          rows('person').map(({ id }) => id),
          { seed: b },
        ),
      ),
    start: () => item && send('run.start', { itemId: item.id, entryId: newId() }),
    next: () => send('run.next', { workshopId, entryId: newId() }),
    removeDay: () => day && b > 17 && send('agenda.removeDay', { id: day.id }),
    show: () => send('room.show', { workshopId, kind: 'agenda', refId: null }),
  };
  try {
    run[kind]?.();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

describe('undo', () => {
  it('is exact: all the way back is the start, all the way forth is the end', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const engine = testEngine();
        const workshopId = newId();
        engine.send('library.addSample', { id: workshopId, sample: 'local-learning-groups-2010' });
        const start = everything(engine);
        for (const action of list) perform(engine, workshopId, action);
        const end = everything(engine);
        let steps = 0;
        while (engine.engine.history(workshopId, 'desk').undo !== null) {
          engine.send('history.undo', { workshopId });
          steps += 1;
        }
        expect(everything(engine)).toEqual(start);
        for (let step = 0; step < steps; step += 1) engine.send('history.redo', { workshopId });
        expect(everything(engine)).toEqual(end);
        expect(engine.store.check()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
