// The results of a form as pictures, the same on the screen, on the projector and on paper. No picture
// tells anything by its colour alone: counts and words stand in it.
import type { Format } from '../../contract/catalogue.ts';
import { type Drawing, type Shape, wrapped } from '../../lib/drawing.ts';
import type { Change, Steps } from './statistics.ts';

/** From the least step to the highest, each with the ink that is read on it. */
const stepColours = [
  { fill: '#7c3a00', ink: '#ffffff' },
  { fill: '#f0c78e', ink: '#1f1a14' },
  { fill: '#b9d9cb', ink: '#1f1a14' },
  { fill: '#0b5345', ink: '#ffffff' },
] as const;
const ink = '#1f1a14';
const soft = '#4a4238';
const accent = '#0b5345';
const earlier = '#b9b0a2';

const width = 760;
const labelWidth = 290;
const barLeft = labelWidth + 20;
const barHeight = 26;
const size = 14;
const lineHeight = 18;
/** At the right, for figures. */
const figures = 120;
const barWidth = width - barLeft - figures - 10;

export type ChartRow = { readonly label: string };
export type StepsRow = ChartRow & { readonly steps: Steps };

/**
 * Scales one below the other, each a bar of four parts, with its mean and the share of the top two.
 * @param steps the words of the four steps, the least first
 */
export function stepsDrawing(
  rows: readonly StepsRow[],
  words: { readonly steps: readonly string[]; readonly mean: string; readonly topTwo: string },
  format: Format,
): Drawing {
  const legend = legendOf(words.steps);
  const heads = [text(width, 40, `${words.mean} · ${words.topTwo}`, { anchor: 'end', fill: soft })];
  return stacked(rows, [...legend, ...heads], 54, ({ steps }, top) => {
    const share = Math.round(steps.topTwo * 100);
    const said = `${format.number(rounded(steps.mean))} · ${format.number(share)}%`;
    return [
      ...partsOf(steps, top, format),
      text(width, top + 18, said, { anchor: 'end', bold: true }),
    ];
  });
}

export type BarRow = ChartRow & {
  /** At least 0. */
  readonly value: number;
  /** What stands behind the bar. */
  readonly said: string;
};

/** Bars one below the other, the longest of which has the value `most`. */
export function barsDrawing(rows: readonly BarRow[], most: number): Drawing {
  return stacked(rows, [], 4, ({ value, said }, top) => [
    bar(barLeft, top, most > 0 ? (Math.min(value, most) / most) * barWidth : 0, accent),
    text(width, top + 18, said, { anchor: 'end', bold: true }),
  ]);
}

export type ChangeRow = ChartRow & { readonly change: Change };

/** Before and after, one bar above the other, with the gain beside them; bars from 0 to `most`. */
export function changeDrawing(
  rows: readonly ChangeRow[],
  words: { readonly before: string; readonly after: string },
  most: number,
  format: Format,
): Drawing {
  const legend = [
    ...square(barLeft, 6, earlier, words.before),
    ...square(barLeft + 170, 6, accent, words.after),
  ];
  const length = (value: number) => Math.max(0, Math.min(1, value / most)) * (barWidth - 44);
  return stacked(rows, legend, 34, ({ change }, top) => {
    const { before, after, gain } = change;
    const said = `${gain < 0 ? '−' : '+'}${format.number(rounded(Math.abs(gain)))}`;
    const line = (y: number, value: number, fill: string) => [
      { ...bar(barLeft, y, length(value), fill), height: 11 },
      text(barLeft + length(value) + 6, y + 10, format.number(rounded(value)), {
        fill: soft,
        small: true,
      }),
    ];
    return [
      ...line(top, before, earlier),
      ...line(top + 14, after, accent),
      text(width, top + 18, said, { anchor: 'end', bold: true }),
    ];
  });
}

/** Two decimals: more would claim a precision that a room of people does not have. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function stacked<R extends ChartRow>(
  rows: readonly R[],
  above: readonly Shape[],
  from: number,
  draw: (row: R, top: number) => readonly Shape[],
): Drawing {
  let top = from;
  const shapes = rows.flatMap((row) => {
    const lines = wrapped(row.label, size, labelWidth, 4);
    const height = Math.max(barHeight, lines.length * lineHeight);
    const first = top + (height - lines.length * lineHeight) / 2 + 14;
    const label = lines.map((line, at) =>
      text(labelWidth, first + at * lineHeight, line, { anchor: 'end' }),
    );
    const drawn = draw(row, top + (height - barHeight) / 2);
    top += height + 10;
    return [...label, ...drawn];
  });
  return { width, height: Math.max(top, from + barHeight), shapes: [...above, ...shapes] };
}

function partsOf({ counts, n }: Steps, top: number, format: Format): Shape[] {
  let left = barLeft;
  return counts.flatMap((count, at) => {
    const colour = stepColours[at];
    const part = n > 0 ? (count / n) * barWidth : 0;
    const from = left;
    left += part;
    if (!colour || count === 0) return [];
    const middle = { anchor: 'middle', fill: colour.ink, bold: true } as const;
    return [
      { ...bar(from, top, part, colour.fill), radius: 0 },
      ...(part >= 14 ? [text(from + part / 2, top + 18, format.number(count), middle)] : []),
    ];
  });
}

/** Two a row: the words of some languages are long. */
function legendOf(words: readonly string[]): Shape[] {
  return words.flatMap((word, at) =>
    square(
      barLeft + (at % 2) * 200 - 120,
      4 + Math.floor(at / 2) * 22,
      stepColours[at]?.fill ?? ink,
      word,
    ),
  );
}

function square(x: number, y: number, fill: string, word: string): Shape[] {
  return [
    { kind: 'rect', x, y, width: 14, height: 14, fill, stroke: soft, radius: 2 },
    text(x + 20, y + 12, word, { small: true }),
  ];
}

function bar(x: number, y: number, length: number, fill: string) {
  const from = { x: pixel(x), y: pixel(y), width: Math.max(1, pixel(length)), height: barHeight };
  return { kind: 'rect', ...from, fill, stroke: '', radius: 2 } as const;
}

function text(
  x: number,
  y: number,
  words: string,
  {
    anchor = 'start',
    fill = ink,
    bold = false,
    small = false,
  }: {
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly fill?: string;
    readonly bold?: boolean;
    readonly small?: boolean;
  } = {},
): Shape {
  const at = { x: pixel(x), y: pixel(y) };
  return { kind: 'text', ...at, text: words, size: small ? 13 : size, bold, fill, anchor };
}

/** A tenth of one is fine enough, and keeps files small. */
function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}
