import { describe, expect, test } from 'vitest';
import { boardKinds, columns, columnsOf } from '../../../../shared/features/board/kinds.ts';
import type { Board } from '../../../../shared/features/board/model.ts';
import { fieldOf, placeIn } from '../../../../shared/features/board/placement.ts';
import {
  endOfPhase,
  lengthOfPhase,
  readMinutes,
  usualMinutes,
} from '../../../../shared/features/board/projection.ts';
import {
  columnsOfBoard,
  phoneColumns,
  shownColumns,
  titleOfColumn,
} from '../../../../shared/features/board/rules.ts';
import { pairOf, strategyOf } from '../../../../shared/features/board/tows.ts';

const named = (kind: Board['kind'], columnTitles = '') => ({ kind, columnTitles });

describe('the columns of a board', () => {
  test('are those of its kind', () => {
    for (const kind of boardKinds.filter((each) => each !== 'columns')) {
      expect(columnsOfBoard(named(kind))).toEqual(columnsOf[kind]);
    }
  });

  test('of its own are as many as it names, three before it names any, eight at most', () => {
    expect(columnsOfBoard(named('columns'))).toEqual(['free-1', 'free-2', 'free-3']);
    expect(columnsOfBoard(named('columns', 'Seen\n\nLearned\n\n'))).toHaveLength(3);
    expect(columnsOfBoard(named('columns', 'x\n'.repeat(20)))).toHaveLength(8);
    expect(titleOfColumn(named('columns', 'Seen\n\n Learned '), 'free-3')).toBe('Learned');
    expect(titleOfColumn(named('columns', 'Seen\n\nLearned'), 'free-2')).toBe('');
    expect(titleOfColumn(named('swot', 'Seen'), 'free-1')).toBe('');
  });

  test('are shown with those that cards still stand in', () => {
    const cards = [{ column: 'free-1' }, { column: 'free-5' }, { column: 'threat' }] as const;
    const shown = shownColumns(named('columns', 'Only'), cards);
    expect(shown).toEqual(['free-1', 'free-5', 'threat']);
  });

  test('that phones write in follow the step and its half', () => {
    const board = { ...named('swot'), open: true, phase: 'writing', half: 'all' } as const;
    const quadrants = ['strength', 'weakness', 'opportunity', 'threat'];
    expect(phoneColumns(board)).toEqual(quadrants);
    expect(phoneColumns({ ...board, half: 'inside' })).toEqual(['strength', 'weakness']);
    expect(phoneColumns({ ...board, half: 'outside' })).toEqual(['opportunity', 'threat']);
    expect(phoneColumns({ ...board, phase: 'lessons' })).toEqual(['lesson', 'recommendation']);
    expect(phoneColumns({ ...board, ...named('lessons') })).toEqual(['lesson', 'recommendation']);
    expect(phoneColumns({ ...board, phase: 'vote' })).toEqual([]);
    expect(phoneColumns({ ...board, open: false })).toEqual([]);
  });
});

describe('the minutes of the steps', () => {
  test('are read in either script, and those left out are the usual ones', () => {
    expect(readMinutes('')).toEqual(usualMinutes);
    expect(readMinutes('৬, ,0')).toEqual({ ...usualMinutes, brief: 6, 'round-robin': 0 });
    expect(readMinutes('1,2,3,4,5,6,7')).toMatchObject({ brief: 1, lessons: 7 });
  });

  test.each(['five', '1;2', '-1', '1.5', '241', '1,2,3,4,5,6,7,8'])(
    'are not read of %s',
    (text) => {
      expect(readMinutes(text)).toBeNull();
    },
  );

  test('become the length of a step, and its end', () => {
    const minutes = '6';
    expect(lengthOfPhase({ minutes }, 'brief')).toBe(360_000);
    expect(lengthOfPhase({ minutes }, 'free')).toBe(0);
    expect(lengthOfPhase({ minutes }, 'writing')).toBe(420_000);
    expect(lengthOfPhase({ minutes }, 'writing', 'inside')).toBe(240_000);
    expect(endOfPhase({ phaseStartedAt: 1000, phaseLength: 360_000 })).toBe(361_000);
    expect(endOfPhase({ phaseStartedAt: 1000, phaseLength: 0 })).toBeNull();
    expect(endOfPhase({ phaseStartedAt: null, phaseLength: 0 })).toBeNull();
  });
});

test('a place on the impact/effort square and the field it lies in tell one another', () => {
  for (const field of columnsOf.impact) {
    const middle = placeIn(field, { impact: null, effort: null });
    expect(middle && fieldOf(middle)).toBe(field);
  }
  expect(fieldOf({ impact: 50, effort: 49 })).toBe('quick-win');
  expect(placeIn('quick-win', { impact: 90, effort: 10 })).toEqual({ impact: 90, effort: 10 });
  expect(placeIn('time-sink', { impact: 90, effort: 10 })).toEqual({ impact: 25, effort: 75 });
  expect(placeIn('threat', { impact: 90, effort: 10 })).toBeNull();
});

describe('a strategy', () => {
  test('belongs where the two quadrants it cites are paired', () => {
    for (const [strategy, pair] of Object.entries(pairOf)) expect(strategyOf(pair)).toBe(strategy);
  });

  test.each([
    [[]],
    [['strength']],
    [['strength', 'weakness']],
    [['strength', 'threat', 'weakness']],
  ])('belongs nowhere by %j', (cited) => {
    expect(strategyOf(columns.filter((column) => cited.includes(column)))).toBeNull();
  });
});
