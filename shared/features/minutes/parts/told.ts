// The parts that the facilitator writes: what was done and how, what came of it, what is next.
import { inOrder } from '../../../lib/ordering.ts';
import type { Day } from '../../agenda/model.ts';
import { timesOf } from '../../agenda/rules.ts';
import { actualOf } from '../../run/rules.ts';
import type { Text } from '../document.ts';
import type { Draft } from '../finish.ts';
import { freeFieldOf } from '../free-texts.ts';
import type { PartKind } from '../model.ts';
import {
  type Column,
  freeText,
  heading,
  listOf,
  type Part,
  type PartContext,
  tableOf,
  under,
} from './part.ts';

type Assembled = (context: PartContext) => readonly Draft[];

/** A free text, and beneath it what can be told without anybody's words. */
function told(
  part: PartKind,
  title: (words: PartContext['words']) => Text,
  assembled: Assembled = () => [],
): Part {
  const field = freeFieldOf(part);
  return (context) =>
    under(heading(part, 1, title(context.words)), [
      ...(field ? freeText(context, field) : []),
      ...assembled(context),
    ]);
}

export const done = told('done', (words) => words.done, daysAsHeld);
export const method = told('method', (words) => words.method, methodsUsed);
export const impact = told('impact', (words) => words.impact);
export const difficulties = told('difficulties', (words) => words.difficulties);
export const conclusions = told('conclusions', (words) => words.conclusions);
export const recommendations = told('recommendations', (words) => words.recommendations);
export const nextSteps = told('next-steps', (words) => words.nextSteps);

/** A line for each day on which something was run. */
function daysAsHeld(context: PartContext): readonly Draft[] {
  const days = inOrder(context.rows.day).map((day, at) => ({
    ...{ key: day.id, text: dayAsHeld(context, day, at) },
  }));
  return listOf('done/days', false, days);
}

function dayAsHeld({ rows, words, report, format, timeZone }: PartContext, day: Day, at: number) {
  const items = timesOf(day, rows.agendaItem).map(({ item }) => item);
  const held = items.flatMap(({ id }) => actualOf(id, rows.runEntry, 0) ?? []);
  if (held.length === 0) return '';
  const began = new Set(rows.runEntry.map(({ itemId }) => itemId));
  const missed = items.filter(({ id }) => !began.has(id)).map(({ title }) => title.trim());
  const starts = Math.min(...held.map(({ startedAt }) => startedAt));
  const ends = held.flatMap(({ endedAt }) => (endedAt === null ? [] : [endedAt]));
  const time = (ms: number) => format.instant(ms, timeZone);
  const name = [words.day(at + 1), format.date(day.date)].filter((text) => text !== '').join(', ');
  return [
    `${name}: ${report.words.dayHeld(held.length, items.length)}`,
    ...(ends.length === held.length
      ? [report.words.fromTo(time(starts), time(Math.max(...ends)))]
      : []),
    ...(missed.length === 0 ? [] : [report.words.notHeld(missed.filter(Boolean).join(', '))]),
  ].join('; ');
}

type Used = { readonly method: string; readonly times: number; readonly minutes: number };

/** Each method of the programme, how often and how long it was planned for; the longest first. */
function methodsUsed({ rows, words, report, format }: PartContext): readonly Draft[] {
  const by = new Map<string, Used>();
  for (const { method: raw, duration } of rows.agendaItem) {
    const name = raw.trim();
    const known = by.get(name) ?? { method: name, times: 0, minutes: 0 };
    if (name !== '')
      by.set(name, { ...known, times: known.times + 1, minutes: known.minutes + duration });
  }
  const used = [...by.values()].sort(
    (a, b) => b.minutes - a.minutes || (a.method < b.method ? -1 : 1),
  );
  if (used.length === 0) return [];
  const columns: Column<Used>[] = [
    { key: 'method', title: words.method, width: 60, cell: (each) => each.method },
    {
      key: 'times',
      title: report.words.times,
      width: 15,
      align: 'end',
      cell: ({ times }) => format.number(times),
    },
    {
      key: 'length',
      title: report.words.length,
      width: 25,
      align: 'end',
      cell: ({ minutes }) => report.words.minutesLong(minutes),
    },
  ];
  const key = ({ method: name }: Used) => name.slice(0, 60);
  return [tableOf('method/used', used, columns, { key, caption: report.words.methodsUsed })];
}
