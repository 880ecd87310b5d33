// What every table of a workshop is made from.
import {
  type Format,
  type Language,
  type Words,
  wordsOf,
} from '../../../shared/contract/catalogue.ts';
import type { Snapshot } from '../../../shared/contract/protocol.ts';
import type { SheetCell } from '../../../shared/contract/table-sheet.ts';
import { minutesPaper } from '../../../shared/features/minutes/messages.ts';
import { formatOf } from '../../../shared/lib/format.ts';
import { minute } from '../../../shared/lib/time.ts';
import { wallTime } from '../../../shared/lib/zoned-time.ts';
import { sheetWords } from './sheet-messages.ts';

export type SheetContext = {
  readonly rows: Required<Snapshot>;
  readonly language: Language;
  readonly format: Format;
  readonly words: Words<(typeof sheetWords)['en']>;
  /** The words of the papers, of which many stand in tables too. */
  readonly paper: Words<(typeof minutesPaper)['en']>;
  /** The name of a row by its id; '' where there is none. */
  readonly nameOf: (table: NamedTable, id: string | null) => string;
};
type NamedTable = 'person' | 'group' | 'board' | 'agendaItem' | 'caseStudy' | 'plan' | 'panellist';

export function sheetContext(rows: Required<Snapshot>, language: Language): SheetContext {
  const format = formatOf(language);
  const names = new Map<string, string>();
  const put = (table: NamedTable, id: string, name: string) => names.set(`${table} ${id}`, name);
  for (const { id, name } of rows.person) put('person', id, name);
  for (const { id, name } of rows.group) put('group', id, name);
  for (const { id, name } of rows.panellist) put('panellist', id, name);
  for (const { id, title } of rows.board) put('board', id, title);
  for (const { id, title } of rows.agendaItem) put('agendaItem', id, title);
  for (const { id, title } of rows.caseStudy) put('caseStudy', id, title);
  for (const { id, title, owner } of rows.plan) put('plan', id, title.trim() || owner);
  return {
    rows,
    language,
    format,
    words: wordsOf(sheetWords, format),
    paper: wordsOf(minutesPaper, format),
    nameOf: (table, id) => names.get(`${table} ${id}`) ?? '',
  };
}

/** The day and the time of day of an instant, on the workshop's wall. */
export function wallCells({ rows }: SheetContext, instant: number | null) {
  if (instant === null) return { day: null, time: null };
  const { day, sinceMidnight } = wallTime(instant, rows.workshop[0]?.timeZone ?? 'UTC');
  const time: SheetCell = { time: Math.floor(sinceMidnight / minute) };
  return { day: { date: day }, time };
}
