// The lines of a plan over its months or quarters, drawn for papers and slides.
import type { Format, Language, Words } from '../../contract/catalogue.ts';
import { type Drawing, type Shape, wrapped } from '../../lib/drawing.ts';
import { barOf, type Grid, type GridColumn, type GridUnit, gridOf } from './grid.ts';
import type { planStatuses } from './messages.ts';
import type { LineStatus, PlanLine } from './model.ts';

export type GanttWords = Words<(typeof planStatuses)['en']>;
type GanttLine = Pick<PlanLine, 'activity' | 'start' | 'due' | 'status'>;

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', bn: 'bn-BD' };
const months = new Map<Language, Intl.DateTimeFormat>();

/** What stands above a column: its month or quarter, or its year. */
export function columnName(
  { start }: GridColumn,
  unit: GridUnit,
  { language, number }: Format,
  words: Pick<GanttWords, 'quarter'>,
): string {
  if (unit === 'year') return yearName(start, number);
  if (unit === 'quarter') return words.quarter(Math.floor(Number(start.slice(5, 7)) / 3) + 1);
  const month = { month: 'short', timeZone: 'UTC' } as const;
  const format = months.get(language) ?? new Intl.DateTimeFormat(locales[language], month);
  months.set(language, format);
  return format.format(new Date(`${start}T00:00:00Z`));
}

/** The years of a grid, and over how many days of it each stretches. */
export function yearsOf(
  { columns, unit }: Grid,
  { number }: Format,
): readonly { readonly name: string; readonly days: number }[] {
  if (unit === 'year') return [];
  const years = [...new Set(columns.map(({ start }) => start.slice(0, 4)))];
  return years.map((year) => {
    const within = columns.filter(({ start }) => start.startsWith(year));
    return {
      name: yearName(year, number),
      days: within.reduce((sum, { days }) => sum + days, 0),
    };
  });
}

/** A year without the comma of a thousand. */
function yearName(day: string, number: Format['number']): string {
  return [...String(Number(day.slice(0, 4)))].map((digit) => number(Number(digit))).join('');
}

const look = {
  width: 960,
  labels: 300,
  size: 14,
  row: 40,
  head: 52,
  ink: '#1f1a14',
  rule: '#ddd2c0',
  band: '#f8f4ec',
} as const;

/** Each with a depth of its own, so that they can be told apart in a copy without colours. */
const fills: Readonly<Record<LineStatus, string>> = {
  'not-started': '#b9ad9a',
  'on-track': '#12478a',
  delayed: '#c07a12',
  done: '#17522b',
  dropped: '#ddd2c0',
};

/**
 * The lines as bars, as wide as a page. A line without a day has its name and no bar.
 * @param lines in their order
 * @param about a day in the grid where no line has one, such as today
 */
export function ganttDrawing(
  lines: readonly GanttLine[],
  format: Format,
  words: GanttWords,
  about = '2000-01-01',
): Drawing {
  const grid = gridOf(lines, about);
  const foot = look.head + lines.length * look.row;
  return {
    width: look.width,
    height: foot + 40,
    shapes: [
      ...headShapes(grid, format, words, foot),
      ...lines.flatMap((line, at) => lineShapes(line, at, grid, format)),
      ...legendShapes(lines, words, foot + 26),
    ],
  };
}

const across = look.width - look.labels;

function headShapes(grid: Grid, format: Format, words: GanttWords, foot: number): Shape[] {
  const shapes: Shape[] = [];
  let [x, yearX] = [look.labels as number, look.labels as number];
  for (const { name, days } of yearsOf(grid, format)) {
    shapes.push(text(yearX + 6, 18, name, { bold: true }));
    yearX += (days / grid.days) * across;
  }
  grid.columns.forEach((column, at) => {
    const width = (column.days / grid.days) * across;
    if (at % 2 === 0) shapes.push(rect(x, 26, width, foot - 26, look.band));
    const name = columnName(column, grid.unit, format, words);
    shapes.push(text(x + width / 2, 44, name, { anchor: 'middle', size: 12 }));
    shapes.push(line(x, 26, x, foot));
    x += width;
  });
  return [...shapes, line(look.width, 26, look.width, foot)];
}

function lineShapes(each: GanttLine, at: number, grid: Grid, format: Format): Shape[] {
  const top = look.head + at * look.row;
  const name = `${format.number(at + 1)}. ${each.activity}`;
  const rows = wrapped(name, look.size, look.labels - 16, 2);
  const first = top + (rows.length > 1 ? 16 : 25);
  const bar = barOf(each, grid);
  return [
    line(0, top, look.width, top),
    ...rows.map((row, index) => text(0, first + index * 17, row, {})),
    ...(bar
      ? [
          rect(
            look.labels + bar.from * across,
            top + 11,
            Math.max(4, (bar.to - bar.from) * across),
            look.row - 22,
            fills[each.status],
            4,
          ),
        ]
      : []),
  ];
}

/** The statuses that there are, with their colours. */
function legendShapes(lines: readonly GanttLine[], words: GanttWords, y: number): Shape[] {
  const statuses = [...new Set(lines.map(({ status }) => status))];
  const space = across / Math.max(4, statuses.length);
  return statuses.flatMap((status, at) => [
    rect(look.labels + at * space, y - 11, 14, 14, fills[status], 3),
    text(look.labels + at * space + 20, y, words[status], { size: 12 }),
  ]);
}

const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  radius = 0,
): Shape => ({ kind: 'rect', x, y, width, height, fill, stroke: '', radius });
const line = (x1: number, y1: number, x2: number, y2: number): Shape => ({
  ...{ kind: 'line', x1, y1, x2, y2 },
  ...{ stroke: look.rule, width: 1 },
});
function text(
  x: number,
  y: number,
  content: string,
  how: Partial<Extract<Shape, { readonly kind: 'text' }>>,
): Shape {
  const plain = { size: look.size, bold: false, fill: look.ink, anchor: 'start' } as const;
  return { kind: 'text', x, y, text: content, ...plain, ...how };
}
