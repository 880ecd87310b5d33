// Whatever is on a board is in the minutes, whichever kind it is of.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardKinds, columns, columnsOf } from '../../../../shared/features/board/kinds.ts';
import type {
  Board,
  Card,
  CardLink,
  Column,
  Stack,
} from '../../../../shared/features/board/model.ts';
import { plainBoard, plainCard } from '../../../../shared/features/board/plain.ts';
import { wholeWorkshop } from '../../../support/minutes-rows.ts';
import { bareReport } from '../../../support/paper-blocks.ts';

const own = { workshopId: 'workshop-1' };
const board = (more: Partial<Board> = {}): Board => ({
  ...{ ...plainBoard, ...own, id: 'board-9', order: 'a0', title: 'Our board' },
  ...{ caseId: null, groupId: null, ...more },
});
const card = (id: string, column: Column, more: Partial<Card> = {}): Card => ({
  ...{ ...plainCard, ...own, id, order: `a${id}`, boardId: 'board-9', column, text: id, ...more },
});
const cites = (id: string, cardId: string, toCardId: string): CardLink => ({
  ...{ ...own, id, cardId, kind: 'cites', toCardId, captureId: null, fileId: null, lineId: null },
});
const stack = (id: string, title: string): Stack => ({ ...own, id, boardId: 'board-9', title });

type On = {
  readonly board?: Board[];
  readonly card?: Card[];
  readonly stack?: Stack[];
  readonly cardLink?: CardLink[];
};
const group = wholeWorkshop.group[0];

function blocks({ board: boards = [board()], ...on }: On, language: 'en' | 'bn' = 'en') {
  const rows = { ...wholeWorkshop, card: [], board: boards, ...on };
  const all = bareReport(rows, language).blocks;
  const from = all.findIndex((block) => block.kind === 'heading' && block.text === 'Our board');
  const to = all.findIndex(
    (block, at) => at > from && block.kind === 'heading' && block.level === 1,
  );
  const own = from < 0 ? [] : all.slice(from + 1, to < 0 ? undefined : to);
  return own.filter(({ kind }) => kind !== 'drawing');
}

describe('the minutes', () => {
  test('name every card of every kind of board, in a column or on a stack', () => {
    const anyCard = fc.record({
      column: fc.constantFrom(...columns),
      stackId: fc.constantFrom(null, 'stack-1', 'gone'),
      importance: fc.constantFrom(null, 20),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...boardKinds),
        fc.array(anyCard, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('', 'Named'),
        (kind, some, title) => {
          const cards = some.map(({ column, ...more }, at) => card(`said-${at}-`, column, more));
          const told = JSON.stringify(
            blocks({ board: [board({ kind })], card: cards, stack: [stack('stack-1', title)] }),
          );
          for (const { text } of cards) expect(told).toContain(text);
          if (title && some.some(({ stackId }) => stackId === 'stack-1'))
            expect(told).toContain(title);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('give each column of a board without quadrants in a square a heading and a list', () => {
    const cards = columnsOf.pestle.map((column, at) => card(`card-${at}`, column));
    const found = blocks({ board: [board({ kind: 'pestle' })], card: cards.slice(0, 2) }, 'en');
    expect(found).toEqual([
      { kind: 'heading', level: 3, text: 'Political' },
      { kind: 'list', ordered: true, items: ['card-0'] },
      { kind: 'heading', level: 3, text: 'Economic' },
      { kind: 'list', ordered: true, items: ['card-1'] },
    ]);
    const columnTitles = 'Seen\nLearned';
    const named = board({ kind: 'columns', columnTitles });
    expect(blocks({ board: [named], card: [card('card-1', 'free-2')] })[0]).toMatchObject({
      text: 'Learned',
    });
  });

  test('name the group a card came of, but for those of the group whose board it is', () => {
    const groupId = group?.id ?? '';
    const cards = [card('Floods', 'threat', { groupId })];
    const told = (more: Partial<Board>) =>
      JSON.stringify(blocks({ board: [board(more)], card: cards }));
    expect(told({})).toContain(`Floods (${group?.name})`);
    expect(told({ groupId })).not.toContain(`Floods (`);
  });

  test('write out a stack under its name, with a line for each of its cards', () => {
    const on = { stackId: 'stack-1' };
    const cards = [card('Floods', 'parked', on), card('The flood', 'parked', on)];
    const [, list] = blocks({
      ...{ board: [board({ kind: 'parking' })], card: cards, stack: [stack('stack-1', 'Water')] },
    });
    expect(list).toMatchObject({ items: ['Water\n– Floods\n– The flood'] });
  });

  test('tell what a strategy pairs', () => {
    const cards = [
      card('Sell early', 'st'),
      card('Young', 'strength', { boardId: 'board-8' }),
      card('Floods', 'threat', { boardId: 'board-8' }),
    ];
    const cardLink = [
      cites('link-1', 'Sell early', 'Young'),
      cites('link-2', 'Sell early', 'Floods'),
    ];
    const [, list] = blocks({ board: [board({ kind: 'tows' })], card: cards, cardLink });
    expect(list).toMatchObject({ items: ['Sell early [S: Young + T: Floods]'] });
  });

  test('reckon a weighted SWOT, with its sums, in the digits of the language', () => {
    const cards = [
      card('Young', 'strength', { importance: 60, rating: 3 }),
      card('Floods', 'threat', { importance: 30 }),
      card('Start small', 'lesson'),
    ];
    const on = { board: [board({ kind: 'weighted' })], card: cards };
    const [table, ...rest] = blocks(on);
    expect(table).toMatchObject({
      kind: 'table',
      rows: [
        ['Strengths', 'Young', '60', '3', '1.8'],
        ['Threats', 'Floods', '30', '', ''],
      ],
      total: ['Total', '', '90', '', '1.8'],
    });
    expect(rest).toEqual([
      { kind: 'remark', text: 'Strengths: 1.8 · Weaknesses: 0 · Opportunities: 0 · Threats: 0' },
      { kind: 'remark', text: '1 card has no rating yet.' },
      { kind: 'remark', text: 'The importances come to 90 %: 10 % are left to give.' },
      { kind: 'heading', level: 3, text: 'Lessons learned' },
      { kind: 'list', ordered: true, items: ['Start small'] },
    ]);
    expect(JSON.stringify(blocks(on, 'bn'))).toContain('১.৮');
  });

  test('leave out a board on which nothing is written', () => {
    expect(blocks({ card: [card(' ', 'threat')] })).toEqual([]);
  });
});
