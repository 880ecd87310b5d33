// The panel's results as screens and papers draw them.
import type { Drawing, Shape } from '../../lib/drawing.ts';
import { wrapped } from '../../lib/drawing.ts';
import { type PlanResult, rounded } from './rules.ts';

export type PanelChartWords = {
  readonly panel: string;
  readonly self: string;
  /** A number as it is written in the language. */
  readonly number: (value: number) => string;
};

const width = 720;
const label = 230;
const figure = 60;
const bar = 14;
const row = 56;
const ink = '#1f1a14';
const soft = '#4a4238';
const track = '#efe8db';
const colours = { panel: '#0b5345', self: '#a15c00' } as const;

/**
 * Two bars a plan: what the panel gave, with a line from the least to the most, and what the team
 * gave itself.
 * @param points the most there are
 * @param nameOf a plan's name
 */
export function panelChart(
  results: readonly Pick<PlanResult, 'planId' | 'panel' | 'self' | 'spread'>[],
  points: number,
  nameOf: (planId: string) => string,
  words: PanelChartWords,
): Drawing {
  const shapes = results.flatMap((result, at) =>
    rowOf(result, points, nameOf, words, at * row + 34),
  );
  return { width, height: results.length * row + 24, shapes: [...keyOf(words), ...shapes] };
}

type Row = Parameters<typeof panelChart>[0][number];

function rowOf(
  { planId, panel, self, spread }: Row,
  points: number,
  nameOf: (planId: string) => string,
  words: PanelChartWords,
  y: number,
): Shape[] {
  const scale = (value: number) =>
    (Math.min(value, points) / Math.max(1, points)) * (width - label - figure);
  const name = wrapped(nameOf(planId), 13, label - 16, 2);
  return [
    ...name.map((part, at) => text(part, 0, y + 14 + at * 17, { bold: at === 0 })),
    ...barOf(panel, 'panel', scale, y, words),
    ...barOf(self, 'self', scale, y + bar + 6, words),
    ...(spread && spread.count > 1 ? whisker(scale(spread.least), scale(spread.most), y) : []),
  ];
}

function barOf(
  value: number | null,
  of: keyof typeof colours,
  scale: (value: number) => number,
  y: number,
  words: PanelChartWords,
): Shape[] {
  const full = rect(label, y, width - label - figure, track);
  if (value === null) return [full, text('–', width - figure + 10, y + 12, { fill: soft })];
  return [
    full,
    rect(label, y, scale(value), colours[of]),
    text(words.number(rounded(value)), width - figure + 10, y + 12, { bold: of === 'panel' }),
  ];
}

/** From the least to the most that one of the panel gave. */
function whisker(from: number, to: number, y: number): Shape[] {
  const middle = y + bar / 2;
  const line = (x1: number, y1: number, x2: number, y2: number): Shape[] => [
    { kind: 'line', x1, y1, x2, y2, stroke: '#ffffff', width: 4 },
    { kind: 'line', x1, y1, x2, y2, stroke: ink, width: 2 },
  ];
  return [
    ...line(label + from, middle, label + to, middle),
    ...line(label + from, y, label + from, y + bar),
    ...line(label + to, y, label + to, y + bar),
  ];
}

function keyOf(words: PanelChartWords): Shape[] {
  return [
    { ...rect(label, 4, 14, colours.panel), height: 14 },
    text(words.panel, label + 20, 16, { fill: soft }),
    { ...rect(label + 160, 4, 14, colours.self), height: 14 },
    text(words.self, label + 180, 16, { fill: soft }),
  ];
}

function rect(
  x: number,
  y: number,
  length: number,
  fill: string,
): Extract<Shape, { kind: 'rect' }> {
  return { kind: 'rect', x, y, width: length, height: bar, fill, stroke: '', radius: 2 };
}

function text(
  words: string,
  x: number,
  y: number,
  look: { readonly bold?: boolean; readonly fill?: string } = {},
): Shape {
  const { bold = false, fill = ink } = look;
  return { kind: 'text', x, y, text: words, size: 13, bold, fill, anchor: 'start' };
}
