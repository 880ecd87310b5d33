// The agenda as a table that can be brought in again.
import { type Language, wordsOf } from '../../contract/catalogue.ts';
import { cellOfText, type Sheet, type SheetCell } from '../../contract/table-sheet.ts';
import { formatOf } from '../../lib/format.ts';
import { inOrder } from '../../lib/ordering.ts';
import { cellWords } from './cell-words.ts';
import { agendaWords } from './messages.ts';
import type { AgendaItem, Day, Track } from './model.ts';
import { type PlannedItem, timesOf } from './rules.ts';
import { type TableField, tableFields } from './table-columns.ts';
import { columnWords } from './table-messages.ts';

export type AgendaRows = {
  readonly day: readonly Day[];
  readonly track: readonly Track[];
  readonly agendaItem: readonly AgendaItem[];
};
export type AgendaTableOptions = {
  /** The language of the headings and of the kinds. */
  readonly language: Language;
  /** Whether the private notes go along. */
  readonly notes: boolean;
};

const narrow = 10;
const wide = 34;
const widths: Partial<Record<TableField, number>> = {
  dayTitle: 20,
  date: 12,
  title: wide,
  kind: 16,
  lead: 24,
  method: wide,
  place: 18,
  objective: wide,
  materials: 24,
  output: wide,
  priority: 20,
  minDuration: 14,
  perGroup: 14,
  notes: wide,
};

/** A row an item, in the order of the days; a day without items has none. */
export function agendaSheet(rows: AgendaRows, { language, notes }: AgendaTableOptions): Sheet {
  const format = formatOf(language);
  const fields = tableFields.filter((field) => notes || field !== 'notes');
  const words = wordsOf(cellWords, format);
  const titles = wordsOf(columnWords, format);
  const tracks = new Map(rows.track.map(({ id, title }) => [id, title]));
  const cell = cellsIn(language, tracks);
  return {
    title: words.sheet,
    columns: fields.map((field) => ({ title: titles[field], width: widths[field] ?? narrow })),
    rows: inOrder(rows.day).flatMap((day, place) =>
      timesOf(day, rows.agendaItem).map((planned) =>
        fields.map((field) => cell(field, planned, day, place + 1)),
      ),
    ),
  };
}

function cellsIn(language: Language, tracks: ReadonlyMap<string, string>) {
  const format = formatOf(language);
  const words = wordsOf(cellWords, format);
  const names = wordsOf(agendaWords, format);
  const yes = (on: boolean) => (on ? words.yes : null);
  const fixed = ({ fixedStart, fixedEnd }: AgendaItem) => {
    if (fixedStart !== null) return fixedEnd === null ? words.fixedStart : words.fixedBoth;
    return fixedEnd === null ? null : words.fixedEnd;
  };
  return (field: TableField, planned: PlannedItem, day: Day, number: number): SheetCell => {
    const { item, start, end } = planned;
    switch (field) {
      case 'day':
        return number;
      case 'dayTitle':
        return cellOfText(day.title);
      case 'date':
        return day.date === '' ? null : { date: day.date };
      case 'start':
        return { time: item.fixedStart ?? start % 1440 };
      case 'end':
        return { time: item.fixedEnd ?? end % 1440 };
      case 'fixed':
        return fixed(item);
      case 'kind':
      case 'priority':
        return names[item[field]];
      case 'track':
        return cellOfText(tracks.get(item.trackId ?? '') ?? '');
      case 'skipped':
        return yes(item.skipped && item.cut === 0); // a repair leaves the plan as it was
      case 'private':
        return yes(!item.isPublic);
      case 'duration':
      case 'minDuration':
      case 'perGroup':
        return item[field];
      default:
        return cellOfText(item[field]);
    }
  };
}
