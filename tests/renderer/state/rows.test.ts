import { expect, it } from 'vitest';
import { applyChanges, tablesOf } from '../../../renderer/state/rows.ts';
import { selectRows } from '../../../renderer/state/select-rows.ts';
import type { Change } from '../../../shared/contract/change.ts';
import type { Card } from '../../../shared/features/board/model.ts';
import { plainCard } from '../../../shared/features/board/plain.ts';
import type { Question } from '../../../shared/features/workshop/model.ts';

const card = (id: string, order: string, boardId = 'board-0001'): Card => ({
  ...plainCard,
  id,
  order,
  boardId,
  workshopId: 'workshop-1',
  column: 'strength',
  text: id,
});
const question: Question = {
  id: 'question-1',
  workshopId: 'workshop-1',
  order: 'a0',
  text: 'Why?',
};
const before = tablesOf({
  card: [card('card-0001', 'a1'), card('card-0002', 'a0'), card('card-0003', 'a2', 'board-0002')],
  question: [question],
});
const edit: Change = {
  op: 'update',
  table: 'card',
  workshopId: 'workshop-1',
  id: 'card-0001',
  before: { text: 'card-0001' },
  after: { text: 'new' },
};

it('changes the fields of one row and keeps all other rows and tables the same objects', () => {
  const after = applyChanges(before, [edit]);
  expect(after.card?.['card-0001']).toMatchObject({ text: 'new', order: 'a1' });
  expect(after.card?.['card-0002']).toBe(before.card?.['card-0002']);
  expect(after.question).toBe(before.question);
});

it('inserts and deletes rows, in the order in which the changes were made', () => {
  const added = card('card-0004', 'a3');
  const after = applyChanges(before, [
    { op: 'insert', table: 'card', workshopId: 'workshop-1', id: added.id, after: added },
    {
      op: 'delete',
      table: 'card',
      workshopId: 'workshop-1',
      id: 'card-0001',
      before: card('card-0001', 'a1'),
    },
  ]);
  expect(Object.keys(after.card ?? {}).sort()).toEqual(['card-0002', 'card-0003', 'card-0004']);
});

it('copies a table once, however many of its rows change', () => {
  let copies = 0;
  const counted = new Proxy(before.card ?? {}, {
    ownKeys: (rows) => {
      copies += 1;
      return Reflect.ownKeys(rows);
    },
  });
  const changes = ['card-0001', 'card-0002', 'card-0003'].map((id) => ({ ...edit, id }));
  const after = applyChanges({ ...before, card: counted }, changes);
  expect(Object.values(after.card ?? {}).map(({ text }) => text)).toEqual(['new', 'new', 'new']);
  expect(copies).toBe(1);
});

it('leaves everything as it is when a change is about a row that is not here', () => {
  const gone: Change = { ...edit, id: 'card-9999' };
  expect(applyChanges(before, [gone])).toBe(before);
  const lost = card('card-9999', 'a1');
  const remove: Change = {
    op: 'delete',
    table: 'card',
    workshopId: 'workshop-1',
    id: lost.id,
    before: lost,
  };
  expect(applyChanges(before, [remove])).toBe(before);
});

it('makes a table for the first row of its kind', () => {
  const after = applyChanges({}, [
    { op: 'insert', table: 'question', workshopId: 'workshop-1', id: question.id, after: question },
  ]);
  expect(after.question).toEqual({ 'question-1': question });
});

it('selects the rows of a parent in their order', () => {
  const ids = selectRows(before, 'card', { boardId: 'board-0001' }).map((row) => row.id);
  expect(ids).toEqual(['card-0002', 'card-0001']);
});

it('selects the same list until the table changes', () => {
  const where = { boardId: 'board-0001' };
  const first = selectRows(before, 'card', where);
  expect(selectRows(before, 'card', { ...where })).toBe(first);
  const later = applyChanges(before, [
    {
      op: 'update',
      table: 'question',
      workshopId: 'workshop-1',
      id: 'question-1',
      before: {},
      after: { text: 'How?' },
    },
  ]);
  expect(selectRows(later, 'card', where)).toBe(first);
  expect(selectRows(applyChanges(before, [edit]), 'card', where)).not.toBe(first);
});

it('sorts rows of the same order by id, as every screen does', () => {
  const twins = tablesOf({ card: [card('card-000b', 'a0'), card('card-000a', 'a0')] });
  expect(selectRows(twins, 'card', {}).map((row) => row.id)).toEqual(['card-000a', 'card-000b']);
});

it('selects nothing from a table that is not here', () => {
  expect(selectRows({}, 'card', {})).toEqual([]);
});
