// The months and quarters over which the lines of a plan stretch, and where each of them lies.
import { addDays, daysBetween, monthStart } from '../../lib/days.ts';
import type { PlanLine } from './model.ts';

export const gridUnits = ['month', 'quarter', 'year'] as const;
export type GridUnit = (typeof gridUnits)[number];

/** Days from `start` to `end`, both of them within it. */
export type GridColumn = { readonly start: string; readonly end: string; readonly days: number };
export type Grid = {
  readonly unit: GridUnit;
  readonly columns: readonly GridColumn[];
  readonly first: string;
  readonly days: number;
};
export type Dated = Pick<PlanLine, 'start' | 'due'>;
/** From the start of the grid, in parts of its whole, from 0 to 1. */
export type Bar = { readonly from: number; readonly to: number };

const monthsIn: Readonly<Record<GridUnit, number>> = { month: 1, quarter: 3, year: 12 };
/** As many columns as can still be read; what lies beyond is at the end of the last one. */
const mostColumns: Readonly<Record<GridUnit, number>> = { month: 15, quarter: 20, year: 30 };

/**
 * The grid that holds all of these lines, half a year at least.
 * @param about a day in it where no line has one
 * @param wanted its unit where not so many of those are too many
 */
export function gridOf(lines: readonly Dated[], about: string, wanted: GridUnit = 'month'): Grid {
  const named = lines.flatMap(({ start, due }) => [start, due]).filter(isInOurTime);
  const [first = about, last = about] = [named.toSorted()[0], named.toSorted().at(-1)];
  const until = [last, monthStart(first, 5)].toSorted().at(-1) ?? last;
  const units = gridUnits.slice(gridUnits.indexOf(wanted));
  const unit = units.find((each) => countOf(each, first, until) <= mostColumns[each]) ?? 'year';
  const count = Math.min(countOf(unit, first, until), mostColumns[unit]);
  const columns = Array.from({ length: count }, (_, at) => columnAt(unit, first, at));
  const days = columns.reduce((sum, column) => sum + column.days, 0);
  return { unit, columns, first: beginOf(unit, first), days };
}

/** Where a line lies; null where it has no day. With one of its days it lies on that alone. */
export function barOf({ start, due }: Dated, { first, days }: Grid): Bar | null {
  const [from, to] = [start || due, due || start].toSorted();
  if (!from || !to) return null;
  const place = (day: string, more: number) => within((daysBetween(first, day) + more) / days);
  return { from: place(from, 0), to: place(to, 1) };
}

/** Where a day begins in the grid; null where it lies beside it. */
export function placeOf(day: string, { first, days }: Grid): number | null {
  const place = daysBetween(first, day) / days;
  return place >= 0 && place <= 1 ? place : null;
}

export type Grip = 'whole' | 'start' | 'due';

/** The days of a line that is moved by so many days, or whose one end is: the other stays. */
export function movedBy({ start, due }: Dated, grip: Grip, days: number): Dated {
  const by = (day: string) => (day === '' ? '' : addDays(day, days));
  if (grip === 'whole') return { start: by(start), due: by(due) };
  const [from, to] = [start || due, due || start];
  if (from === '') return { start, due };
  if (grip === 'start') return { start: earlier(by(from), to), due: to };
  return { start: from, due: later(by(to), from) };
}

/** The days of a line of which a column was chosen: its own where there were none, else up to it. */
export function reaching({ start, due }: Dated, column: GridColumn): Dated {
  const [from, to] = [start || due, due || start];
  if (from === '' || to < from) return { start: column.start, due: column.end };
  if (column.end < from) return { start: column.start, due: to };
  if (column.start > to) return { start: from, due: column.end };
  return { start: from, due: to };
}

const earlier = (a: string, b: string) => (a < b ? a : b);
const later = (a: string, b: string) => (a > b ? a : b);
/** A slip of the pen such as 3015 must not stretch the grid until nothing can be read. */
const isInOurTime = (day: string) => day >= '1900-01-01' && day <= '2199-12-31';
const within = (part: number) => Math.min(1, Math.max(0, part));

function beginOf(unit: GridUnit, day: string): string {
  const month = Number(day.slice(5, 7)) - 1;
  return monthStart(day, -(month % monthsIn[unit]));
}

function columnAt(unit: GridUnit, first: string, at: number): GridColumn {
  const start = monthStart(beginOf(unit, first), at * monthsIn[unit]);
  const next = monthStart(start, monthsIn[unit]);
  return { start, end: addDays(next, -1), days: daysBetween(start, next) };
}

function countOf(unit: GridUnit, first: string, last: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Math.floor((months(last) - months(beginOf(unit, first))) / monthsIn[unit]) + 1;
}
