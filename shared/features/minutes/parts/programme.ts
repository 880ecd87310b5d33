// The programme as it was planned and as it went, side by side.
import { inOrder } from '../../../lib/ordering.ts';
import { minute } from '../../../lib/time.ts';
import { wallTime } from '../../../lib/zoned-time.ts';
import type { Day } from '../../agenda/model.ts';
import { type PlannedItem, passedOver, timesOf } from '../../agenda/rules.ts';
import { actualOf } from '../../run/rules.ts';
import type { Text } from '../document.ts';
import type { Draft } from '../finish.ts';
import {
  type Column,
  heading,
  lines,
  type Part,
  type PartContext,
  remark,
  tableOf,
  under,
} from './part.ts';

/** An item's private notes are no part of it, here or anywhere in the minutes. */
export const programme: Part = (context) => {
  const days = inOrder(context.rows.day);
  const several = days.length > 1;
  const blocks = days.flatMap((day, at) => dayBlocks(context, day, at, several));
  return under(heading('programme', 1, context.words.programme), blocks);
};

function dayBlocks(context: PartContext, day: Day, at: number, several: boolean): readonly Draft[] {
  const planned = timesOf(day, context.rows.agendaItem);
  if (planned.length === 0) return [];
  const { words, format } = context;
  const name = [words.day(at + 1), day.title].filter((text) => text.trim() !== '').join(': ');
  const title = several ? name : day.title;
  const where = lines(
    [format.longDate(day.date), day.place].filter((text) => text.trim() !== '').join(' · '),
    heldOn(context, day, planned),
  );
  return [
    ...(title.trim() === '' ? [] : [heading(`programme/${day.id}`, 2, title)]),
    ...(where === '' ? [] : [remark(`programme/${day.id}/where`, where)]),
    programmeTable(context, day, planned),
  ];
}

function programmeTable(context: PartContext, day: Day, planned: readonly PlannedItem[]): Draft {
  const { words, format, rows } = context;
  const begun = planned.map(({ item }) => rows.runEntry.some((entry) => entry.itemId === item.id));
  const passed = passedOver(planned, (at) => begun[at] === true);
  const columns: Column<PlannedItem>[] = [
    {
      key: 'planned',
      title: words.planned,
      width: 16,
      cell: ({ start, end }) => `${format.time(start)}–${format.time(end)}`,
    },
    {
      key: 'actual',
      title: words.actual,
      width: 16,
      cell: ({ item }, at) => (begun[at] || !passed(at) ? actual(context, item.id) : words.skipped),
      always: true,
    },
    { key: 'topic', title: words.topic, width: 38, cell: ({ item }) => item.title, always: true },
    {
      key: 'lead',
      title: words.leadAndMethod,
      width: 30,
      cell: ({ item }) => lines(item.lead, item.method),
    },
  ];
  const key = ({ item }: PlannedItem) => item.id;
  return tableOf(`programme/${day.id}/table`, planned, columns, { key });
}

/** When an item began and ended, and the minutes it took with its pauses left out. */
function actual({ rows, words, format, timeZone }: PartContext, itemId: string): Text {
  // An item that still runs has no length yet, so the clock is not asked: 0 is never looked at.
  const times = actualOf(itemId, rows.runEntry, 0);
  if (!times) return '–';
  const start = format.instant(times.startedAt, timeZone);
  if (times.endedAt === null) return lines(`${start}–`, words.running);
  const end = format.instant(times.endedAt, timeZone);
  return lines(`${start}–${end}`, words.took(Math.round(times.took / minute)));
}

/** The dates a day's items really ran on, where they are not the one planned. */
function heldOn(
  { rows, words, format, timeZone }: PartContext,
  day: Day,
  planned: readonly PlannedItem[],
): Text {
  const own = new Set(planned.map(({ item }) => item.id));
  const dates = rows.runEntry
    .filter((entry) => own.has(entry.itemId))
    .map((entry) => wallTime(entry.startedAt, timeZone).day);
  const held = [...new Set(dates)].sort();
  if (held.length === 0 || (held.length === 1 && held[0] === day.date)) return '';
  return words.heldOn(held.map((date) => format.date(date)).join(', '));
}
