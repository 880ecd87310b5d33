// The report as tables: one of the items, one of the days.
import { type Language, type Words, wordsOf } from '../../contract/catalogue.ts';
import { cellOfText, type Sheet, type SheetCell } from '../../contract/table-sheet.ts';
import { formatOf } from '../../lib/format.ts';
import { inOrder } from '../../lib/ordering.ts';
import { minute } from '../../lib/time.ts';
import { wallTime } from '../../lib/zoned-time.ts';
import type { AgendaItem, Day } from '../agenda/model.ts';
import { timesOf } from '../agenda/rules.ts';
import type { Capture, ClockEvent, RunEntry } from './model.ts';
import { type DayReport, inMinutes, type ReportItem, reportOf } from './report.ts';
import { reportWords } from './report-messages.ts';

export type ReportTables = {
  readonly workshop: readonly { readonly timeZone: string }[];
  readonly day: readonly Day[];
  readonly agendaItem: readonly AgendaItem[];
  readonly runEntry: readonly RunEntry[];
  readonly clockEvent: readonly ClockEvent[];
  readonly capture: readonly Capture[];
};

type Reported = { readonly day: Day; readonly number: number; readonly report: DayReport };
type ReportWords = Words<(typeof reportWords)['en']>;
type TimeCell = (instant: number | null) => SheetCell;

/** The tables of all days of which something ran. */
export function reportSheets(rows: ReportTables, language: Language, now: number): Sheet[] {
  const timeZone = rows.workshop[0]?.timeZone ?? 'UTC';
  const { runEntry: entries, clockEvent: events, capture: captures } = rows;
  const days = inOrder(rows.day).flatMap((day, at): Reported[] => {
    const planned = timesOf(day, rows.agendaItem);
    const report = reportOf(day, planned, { entries, events, captures }, now, timeZone);
    return report ? [{ day, number: at + 1, report }] : [];
  });
  const words = wordsOf(reportWords, formatOf(language));
  const time: TimeCell = (instant) => {
    if (instant === null) return null;
    return { time: Math.floor(wallTime(instant, timeZone).sinceMidnight / minute) };
  };
  return [itemSheet(days, words, time), daySheet(days, words, time)];
}

function itemSheet(days: readonly Reported[], words: ReportWords, time: TimeCell): Sheet {
  const row = ({ title, state, plannedStart, planned, actual }: ReportItem): SheetCell[] => [
    cellOfText(title || words.untitled),
    words[state],
    time(plannedStart),
    time(actual?.start ?? null),
    time(actual?.end ?? null),
    inMinutes(planned),
    actual && inMinutes(actual.took),
    actual && (actual.difference === null ? null : inMinutes(actual.difference)),
    actual?.pauses ?? null,
    actual && inMinutes(actual.paused),
    actual && inMinutes(actual.added),
    actual?.captures ?? null,
  ];
  const titles = [
    ...[words.topic, words.state, words.plannedStart, words.actualStart, words.actualEnd],
    ...[words.plannedMinutes, words.actualMinutes, words.difference],
    ...[words.pauses, words.pausedMinutes, words.addedMinutes, words.captures],
  ];
  return {
    title: words.title,
    columns: columnsOf(titles, words),
    rows: days.flatMap((each) => each.report.items.map((item) => [...headOf(each), ...row(item)])),
  };
}

function daySheet(days: readonly Reported[], words: ReportWords, time: TimeCell): Sheet {
  const row = (report: DayReport): SheetCell[] => [
    time(report.plannedStart),
    time(report.start),
    time(report.plannedEnd),
    time(report.end),
    inMinutes(report.planned),
    inMinutes(report.took),
    report.end === null ? null : inMinutes(report.took - report.planned),
    report.pauses,
    inMinutes(report.paused),
    report.skipped,
  ];
  const titles = [
    ...[words.plannedStart, words.actualStart, words.plannedEnd, words.actualEnd],
    ...[words.plannedMinutes, words.actualMinutes, words.difference],
    ...[words.pauses, words.pausedMinutes, words.skipped],
  ];
  return {
    title: words.days,
    columns: columnsOf(titles, words),
    rows: days.map((each) => [...headOf(each), ...row(each.report)]),
  };
}

function headOf({ day, number }: Reported): SheetCell[] {
  return [number, day.date === '' ? null : { date: day.date }];
}

function columnsOf(titles: readonly string[], words: ReportWords): Sheet['columns'] {
  const width = (title: string) => (title === words.topic ? 40 : title === words.day ? 8 : 13);
  return [words.day, words.date, ...titles].map((title) => ({ title, width: width(title) }));
}
