import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../shared/contract/catalogue.ts';
import {
  columnName,
  ganttDrawing,
  yearsOf,
} from '../../../../shared/features/action-plan/gantt.ts';
import {
  barOf,
  type Grip,
  gridOf,
  movedBy,
  placeOf,
  reaching,
} from '../../../../shared/features/action-plan/grid.ts';
import { planStatuses } from '../../../../shared/features/action-plan/messages.ts';
import { svgOf } from '../../../../shared/lib/drawing.ts';
import { formatOf } from '../../../../shared/lib/format.ts';

const dated = (start: string, due: string) => ({ start, due });
const halfYear = [dated('2014-12-01', '2015-01-31'), dated('2015-03-10', '2015-05-20')];

describe('the grid of a plan', () => {
  it('has a column for each month of it', () => {
    const grid = gridOf(halfYear, '2014-01-01');
    expect(grid.unit).toBe('month');
    expect(grid.columns.map(({ start }) => start)).toEqual([
      ...['2014-12-01', '2015-01-01', '2015-02-01', '2015-03-01', '2015-04-01', '2015-05-01'],
    ]);
    expect(grid.columns[2]).toEqual({ start: '2015-02-01', end: '2015-02-28', days: 28 });
    expect(grid.days).toBe(31 + 31 + 28 + 31 + 30 + 31);
  });

  it('has quarters where asked, and where months are too many; then years', () => {
    const quarters = gridOf(halfYear, '', 'quarter');
    expect(quarters.columns.map(({ start }) => start)).toEqual([
      ...['2014-10-01', '2015-01-01', '2015-04-01'],
    ]);
    expect(gridOf([dated('2014-01-01', '2016-01-01')], '').unit).toBe('quarter');
    expect(gridOf([dated('2014-01-01', '2030-01-01')], '').unit).toBe('year');
  });

  it('begins with the day it is asked about where no line has a day, and lasts half a year', () => {
    const { columns } = gridOf([dated('', '')], '2014-11-13');
    expect(columns.map(({ start }) => start)[0]).toBe('2014-11-01');
    expect(columns).toHaveLength(6);
  });

  it('is not stretched by a year that is a slip of the pen', () => {
    const lines = [...halfYear, dated('2015-01-01', '9999-12-31'), dated('0001-01-01', '')];
    const grid = gridOf(lines, '2014-01-01');
    expect(grid.columns).toHaveLength(6);
    expect(barOf(dated('2015-01-01', '9999-12-31'), grid)?.to).toBe(1);
  });

  it('lays a line from the morning of its first day to the evening of its last', () => {
    const grid = gridOf(halfYear, '');
    expect(barOf(dated('2014-12-01', '2015-05-31'), grid)).toEqual({ from: 0, to: 1 });
    expect(barOf(dated('', '2014-12-01'), grid)).toEqual({ from: 0, to: 1 / grid.days });
    expect(barOf(dated('', ''), grid)).toBeNull();
    expect(placeOf('2014-11-30', grid)).toBeNull();
    expect(placeOf('2015-01-01', grid)).toBe(31 / grid.days);
  });
});

describe('the days of a line', () => {
  it.each<[string, Grip, number, string, string]>([
    ['as a whole', 'whole', 7, '2014-12-08', '2015-01-17'],
    ['at its start', 'start', -1, '2014-11-30', '2015-01-10'],
    ['at its end', 'due', 21, '2014-12-01', '2015-01-31'],
    ['at its start, never past its end', 'start', 90, '2015-01-10', '2015-01-10'],
    ['at its end, never before its start', 'due', -90, '2014-12-01', '2014-12-01'],
  ])('move %s', (_name, grip, days, start, due) => {
    expect(movedBy(dated('2014-12-01', '2015-01-10'), grip, days)).toEqual({ start, due });
  });

  it('are a column that was chosen, or reach to it', () => {
    const column = { start: '2015-02-01', end: '2015-02-28', days: 28 };
    expect(reaching(dated('', ''), column)).toEqual(dated('2015-02-01', '2015-02-28'));
    expect(reaching(dated('2015-01-05', '2015-01-10'), column)).toEqual(
      dated('2015-01-05', '2015-02-28'),
    );
    expect(reaching(dated('2015-03-05', '2015-03-10'), column)).toEqual(
      dated('2015-02-01', '2015-03-10'),
    );
  });

  it('come out in order, whatever is moved', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const grip = fc.constantFrom<Grip>('whole', 'start', 'due');
    fc.assert(
      fc.property(day, day, grip, fc.integer({ min: -500, max: 500 }), (a, b, held, days) => {
        const [start = '', due = ''] = [a, b].toSorted();
        const moved = movedBy({ start, due }, held, days);
        expect(moved.start <= moved.due).toBe(true);
        const grid = gridOf([moved], '');
        const bar = barOf(moved, grid);
        expect(bar && bar.from >= 0 && bar.to <= 1 && bar.from < bar.to).toBe(true);
      }),
    );
  });
});

describe('the grid on paper', () => {
  const lines = halfYear.map((days, at) => ({
    ...days,
    activity: at === 0 ? 'Train <forty> farmers' : '',
    status: at === 0 ? ('done' as const) : ('delayed' as const),
  }));

  it.each(['en', 'bn'] as const)(
    'says its months, its lines and what the colours mean in %s',
    (language) => {
      const format = formatOf(language);
      const words = wordsOf(planStatuses, format);
      const { shapes, width } = ganttDrawing(lines, format, words);
      const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []));
      expect(texts).toEqual(expect.arrayContaining([words.done, words.delayed]));
      expect(texts).toContain(language === 'en' ? '2015' : '২০১৫');
      expect(texts.join()).toContain(language === 'en' ? 'Dec' : 'ডিসে');
      for (const shape of shapes) {
        if (shape.kind === 'rect') expect(shape.x + shape.width).toBeLessThanOrEqual(width + 0.01);
      }
      expect(svgOf(ganttDrawing(lines, format, words))).toContain('&lt;forty&gt;');
    },
  );

  it('names quarters and years in the language’s digits', () => {
    const format = formatOf('bn');
    const words = wordsOf(planStatuses, format);
    const grid = gridOf(halfYear, '', 'quarter');
    const [first] = grid.columns;
    expect(first && columnName(first, grid.unit, format, words)).toContain('৪');
    expect(yearsOf(grid, format)).toEqual([
      { name: '২০১৪', days: 92 },
      { name: '২০১৫', days: 181 },
    ]);
  });

  it('is drawn of no lines too', () => {
    const format = formatOf('en');
    expect(ganttDrawing([], format, wordsOf(planStatuses, format)).height).toBeGreaterThan(0);
  });
});
