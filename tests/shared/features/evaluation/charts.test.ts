import { describe, expect, it } from 'vitest';
import {
  barsDrawing,
  changeDrawing,
  stepsDrawing,
} from '../../../../shared/features/evaluation/charts.ts';
import { changeOf, stepsOf } from '../../../../shared/features/evaluation/statistics.ts';
import type { Drawing } from '../../../../shared/lib/drawing.ts';
import { formatOf } from '../../../../shared/lib/format.ts';

const words = {
  steps: ['Not at all', 'A little', 'Mostly', 'Fully'],
  mean: 'Mean',
  topTwo: 'Top two',
};
const bangla = formatOf('bn');
const textsOf = ({ shapes }: Drawing) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

function inside({ width, height, shapes }: Drawing) {
  for (const shape of shapes) {
    if (shape.kind !== 'rect') continue;
    expect(shape.x).toBeGreaterThanOrEqual(0);
    expect(shape.x + shape.width).toBeLessThanOrEqual(width);
    expect(shape.y + shape.height).toBeLessThanOrEqual(height);
  }
}

describe('charts', () => {
  const steps = stepsOf([1, 2, 2, 3, 4, 4, 4]);
  const long =
    'What I heard and saw is useful for my own work at home, in the field and in the office';

  it('of scales tell every count, the mean and the top two in figures', () => {
    if (!steps) throw new Error('nothing to draw');
    const drawing = stepsDrawing(
      [
        { label: 'Useful', steps },
        { label: long, steps },
      ],
      words,
      bangla,
    );
    expect(textsOf(drawing)).toEqual(
      expect.arrayContaining(['Useful', '১', '২', '৩', '২.৮৬ · ৫৭%']),
    );
    inside(drawing);
  });

  it('have bars as long as their values, none longer than the longest', () => {
    const rows = [1, 2, 9].map((value) => ({ label: `${value}`, value, said: `${value}` }));
    const drawing = barsDrawing(rows, 4);
    const [one, two, over] = drawing.shapes.flatMap((shape) =>
      shape.kind === 'rect' ? [shape.width] : [],
    );
    expect(two).toBeCloseTo(2 * (one ?? 0), 0);
    expect(over).toBeCloseTo(4 * (one ?? 0), 0);
    inside(drawing);
    inside(barsDrawing([{ label: 'none', value: 0, said: '0' }], 0));
  });

  it('of a change say what was, what is and the gain with its sign', () => {
    const down = changeOf([
      [3, 2],
      [4, 2],
    ]);
    const up = changeOf([[1, 4]]);
    if (!down || !up) throw new Error('nothing to draw');
    const rows = [
      { label: 'Down', change: down },
      { label: 'Up', change: up },
    ];
    const drawing = changeDrawing(rows, { before: 'Then', after: 'Now' }, 4, formatOf('en'));
    expect(textsOf(drawing)).toEqual(expect.arrayContaining(['3.5', '2', '−1.5', '+3']));
    inside(drawing);
  });
});
