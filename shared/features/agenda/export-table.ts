// The agenda as a table that can be brought in again.
import { type Language, wordsOf } from '../../contract/catalogue.ts';
import { cellOfText, type Sheet, type SheetCell } from '../../contract/table-sheet.ts';
import { formatOf } from '../../lib/format.ts';
import { inOrder } from '../../lib/ordering.ts';
import { cellOfLinks, cellOfSpeakers, cellOfTracks } from './cell-lists.ts';
import { namesApart } from './cell-names.ts';
import { cellWords } from './cell-words.ts';
import { agendaWords } from './messages.ts';
import type {
  AgendaItem,
  Attachment,
  Block,
  Category,
  CustomField,
  CustomValue,
  Day,
  Speaker,
  Track,
} from './model.ts';
import { type PlannedItem, timesOf } from './rules.ts';
import { ownHeading, type TableField, tableFields } from './table-columns.ts';
import { columnWords } from './table-messages.ts';

export type AgendaRows = {
  readonly day: readonly Day[];
  readonly track: readonly Track[];
  readonly block: readonly Block[];
  readonly category: readonly Category[];
  readonly agendaItem: readonly AgendaItem[];
  readonly customField: readonly CustomField[];
  readonly customValue: readonly CustomValue[];
  readonly speaker: readonly Speaker[];
  readonly attachment: readonly Attachment[];
};
export type AgendaTableOptions = {
  /** The language of the headings and of the kinds. */
  readonly language: Language;
  /** Whether the private notes go along. */
  readonly notes: boolean;
};

const narrow = 10;
const wide = 34;
const ownWidth = 24;
const widths: Partial<Record<TableField, number>> = {
  day: 6,
  dayTitle: 24,
  date: 12,
  start: 8,
  end: 8,
  title: wide,
  kind: 16,
  category: 16,
  block: 20,
  track: 16,
  lead: 24,
  speakers: 30,
  method: wide,
  place: 18,
  objective: wide,
  materials: 24,
  output: wide,
  links: 30,
  priority: 16,
  minDuration: 12,
  preferredDuration: 12,
  perGroup: 12,
  questionMinutes: 12,
  warning: 14,
  danger: 16,
  rolls: 12,
  countToEnd: 14,
  blockTarget: 14,
  dayPlace: 20,
  dayTracks: 24,
  notes: wide,
};

/** Columns that are left out where no item says anything in them. */
const seldom: ReadonlySet<TableField> = new Set([
  'category',
  'block',
  'blockTarget',
  'speakers',
  'links',
  'preferredDuration',
  'questionMinutes',
  'warning',
  'danger',
  'rolls',
  'countToEnd',
  'flagged',
  'dayPlace',
  'dayEnd',
  'dayTracks',
]);

/** A row an item, in the order of the days; a day without items has none. */
export function agendaSheet(rows: AgendaRows, { language, notes }: AgendaTableOptions): Sheet {
  const format = formatOf(language);
  const words = wordsOf(cellWords, format);
  const titles = wordsOf(columnWords, format);
  const own = inOrder(rows.customField);
  const cellsOf = cellReader(rows, language);
  const all = inOrder(rows.day).flatMap((day, place) =>
    timesOf(day, rows.agendaItem).map((planned, at) =>
      cellsOf(planned, { day, number: place + 1, opens: at === 0 }),
    ),
  );
  const says = (field: TableField) =>
    all.some(({ of }) => {
      const cell = of(field);
      return cell !== null && cell !== '';
    });
  const fields = tableFields.filter((field) =>
    field === 'notes' ? notes : !seldom.has(field) || says(field),
  );
  return {
    title: words.sheet,
    columns: [
      ...fields.map((field) => ({ title: titles[field], width: widths[field] ?? narrow })),
      ...own.map(({ title }) => ({
        title: cellOfText(ownHeading(title, language)),
        width: ownWidth,
      })),
    ],
    rows: all.map((cells) => [
      ...fields.map(cells.of),
      ...own.map(({ id }) => cellOfText(cells.own.get(id) ?? '')),
    ]),
  };
}

type InDay = {
  readonly day: Day;
  /** From 1. */
  readonly number: number;
  /** true for its first row, which says what there is to say of the day. */
  readonly opens: boolean;
};

function cellReader(rows: AgendaRows, language: Language) {
  const named = namesIn(rows, language);
  const speakers = Map.groupBy(inOrder(rows.speaker), ({ itemId }) => itemId);
  // A file of the workshop is no part of a table: its name alone would lead nowhere.
  const links = inOrder(rows.attachment).filter(({ fileId }) => fileId === null);
  const linksOf = Map.groupBy(links, ({ itemId }) => itemId);
  const values = Map.groupBy(rows.customValue, ({ itemId }) => itemId);
  const plain = plainCells(language);
  const targets = new Map(rows.block.map(({ id, target }) => [id, target]));
  return (planned: PlannedItem, inDay: InDay) => {
    const { item } = planned;
    const of = (field: TableField): SheetCell => {
      switch (field) {
        case 'category':
          return cellOfText(named.categories.get(item.categoryId) ?? '');
        case 'block':
          return cellOfText(named.blocks.get(item.blockId) ?? '');
        case 'blockTarget':
          return targets.get(item.blockId ?? '') ?? null;
        case 'track':
          return cellOfText(named.tracks.get(item.trackId) ?? '');
        case 'dayTracks':
          return inDay.opens ? cellOfText(cellOfTracks(named.ofDay(inDay.day.id))) : null;
        case 'speakers':
          return cellOfText(cellOfSpeakers(speakers.get(item.id) ?? [], language));
        case 'links':
          return cellOfText(cellOfLinks(linksOf.get(item.id) ?? []));
        default:
          return plain(field, planned, inDay);
      }
    };
    const own = new Map(values.get(item.id)?.map(({ fieldId, text }) => [fieldId, text]));
    return { of, own };
  };
}

/** What tracks, blocks and categories are called: apart from the others of their day, or of all. */
function namesIn(rows: AgendaRows, language: Language) {
  const byDay = <R extends { readonly dayId: string }>(all: readonly R[]) => [
    ...Map.groupBy(all, ({ dayId }) => dayId).values(),
  ];
  const tracks = byDay(inOrder(rows.track));
  const tracksApart = tracks.flatMap((own) => [...namesApart(own, 'untitledTrack', language)]);
  const trackNames = new Map<string | null, string>(tracksApart);
  return {
    tracks: trackNames,
    blocks: new Map<string | null, string>(
      byDay(blocksInOrder(rows)).flatMap((own) => [...namesApart(own, 'untitledBlock', language)]),
    ),
    categories: new Map<string | null, string>(
      namesApart(inOrder(rows.category), 'untitledCategory', language),
    ),
    ofDay: (dayId: string) =>
      (tracks.find((own) => own[0]?.dayId === dayId) ?? []).map(({ id, place }) => ({
        name: trackNames.get(id) ?? '',
        place,
      })),
  };
}

/** As their first items stand: the rows name `Morning` before `Morning (2)`. */
function blocksInOrder({ block, agendaItem }: AgendaRows): Block[] {
  const blocks = new Map(block.map((each) => [each.id, each]));
  const used = new Set(inOrder(agendaItem).map(({ blockId }) => blockId ?? ''));
  return [...used].flatMap((id) => blocks.get(id) ?? []);
}

type PlainField = Exclude<
  TableField,
  'category' | 'block' | 'blockTarget' | 'track' | 'dayTracks' | 'speakers' | 'links'
>;

/** The cells that are told by the item and its day alone. */
function plainCells(language: Language) {
  const format = formatOf(language);
  const words = wordsOf(cellWords, format);
  const names = wordsOf(agendaWords, format);
  const yes = (on: boolean) => (on ? words.yes : null);
  const fixed = ({ fixedStart, fixedEnd }: AgendaItem) => {
    if (fixedStart !== null) return fixedEnd === null ? words.fixedStart : words.fixedBoth;
    return fixedEnd === null ? null : words.fixedEnd;
  };
  return (
    field: PlainField,
    { item, start, end }: PlannedItem,
    { day, number, opens }: InDay,
  ): SheetCell => {
    switch (field) {
      case 'day':
        return number;
      case 'dayTitle':
        return cellOfText(day.title);
      case 'dayPlace':
        return opens ? cellOfText(day.place) : null;
      case 'dayEnd':
        return opens && day.end !== null ? { time: day.end } : null;
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
      case 'skipped':
        return yes(item.skipped && item.cut <= 0); // a repair leaves the plan as it was
      case 'private':
        return yes(!item.isPublic);
      case 'rolls':
      case 'countToEnd':
      case 'flagged':
        return yes(item[field]);
      case 'duration':
      case 'minDuration':
      case 'preferredDuration':
      case 'perGroup':
      case 'questionMinutes':
      case 'warning':
      case 'danger':
        return item[field];
      default:
        return cellOfText(item[field]);
    }
  };
}
