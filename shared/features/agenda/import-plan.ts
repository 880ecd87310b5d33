// From the rows of a table to an agenda: what follows by itself, and what is fixed.
import {
  type LinkInCell,
  linksIn,
  type SpeakerInCell,
  speakersIn,
  type TrackInCell,
  tracksIn,
} from './cell-lists.ts';
import type { CellTime } from './cell-times.ts';
import type { BadRow, ItemRow, RowsRead } from './import-rules.ts';
import type { ItemFields } from './model.ts';
import { plainItem } from './plain.ts';
import { linesFrom, takesNoTime } from './rules.ts';

/** An item to bring in: only the fields that are not as in a new one. */
export type NewItem = Partial<ItemFields> & Pick<ItemFields, 'title' | 'duration'>;

export type PlannedRow = {
  readonly line: number;
  readonly item: NewItem;
  /** The names of its track, block and category, as `readName` takes them; '' for none. */
  readonly track: string;
  readonly block: string;
  readonly category: string;
  readonly speakers: readonly SpeakerInCell[];
  readonly links: readonly LinkInCell[];
  /** What it has in the workshop's own fields, in the order of `AgendaPlan.own`. */
  readonly own: readonly string[];
  /** Minutes since midnight, by plan. */
  readonly start: number;
  readonly end: number;
  /** true where the table says nothing about its length, and nothing follows from it. */
  readonly assumed: boolean;
};
export type PlannedDay = {
  readonly title: string;
  readonly date: string;
  readonly place: string;
  readonly start: number;
  readonly end: number | null;
  readonly tracks: readonly TrackInCell[];
  readonly blocks: readonly { readonly name: string; readonly target: number | null }[];
  readonly rows: readonly PlannedRow[];
};
export type AgendaPlan = {
  readonly days: readonly PlannedDay[];
  /** The names of the workshop's own fields. */
  readonly own: readonly string[];
  readonly bad: readonly BadRow[];
};

/** When a day starts about which nothing is said: 9:00. */
const usualStart = 540;
const halfDay = 720;
/** From here on a time among others of the morning is one of the morning too. */
const earliestMorning = 480;

/**
 * The days of a table, with their times worked out. A start that is where the items before it end
 * follows by itself; any other is fixed. A length is that of the row, or reaches to its end, or to
 * the next start.
 * @param behind when the day ends behind whose items all is to go; null for new days
 */
export function planRows({ days, own, bad }: RowsRead, behind: number | null): AgendaPlan {
  const faults: BadRow[] = [...bad];
  const planned = days
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, date, rows }) => {
      const timed = afternoons(rows).filter((row) => {
        if (endOf(row) !== null || row.end === null) return true;
        faults.push({ line: row.line, text: row.title, fault: { kind: 'ends-before' } });
        return false;
      });
      const start = behind ?? dayStart(timed);
      return {
        title,
        date,
        start: start % 1440,
        ...dayFrom(timed),
        rows: rowsFrom(timed, start),
      };
    });
  return {
    days: planned.filter(({ rows }) => rows.length > 0),
    own,
    bad: faults.sort((a, b) => a.line - b.line),
  };
}

/** What the rows of a day say of it as a whole, and of its tracks and blocks. */
function dayFrom(
  rows: readonly ItemRow[],
): Pick<PlannedDay, 'place' | 'end' | 'tracks' | 'blocks'> {
  const listed = tracksIn(rows.find(({ dayTracks }) => dayTracks !== '')?.dayTracks ?? '');
  const tracks = new Map(listed.map((track) => [track.name, track]));
  const targets = new Map<string, number | null>();
  for (const { track, block, blockTarget } of rows) {
    if (track !== '' && !tracks.has(track)) tracks.set(track, { name: track, place: '' });
    if (block !== '') targets.set(block, targets.get(block) ?? blockTarget);
  }
  return {
    place: rows.find(({ dayPlace }) => dayPlace !== '')?.dayPlace ?? '',
    end: rows.find(({ dayEnd }) => dayEnd !== null)?.dayEnd?.minutes ?? null,
    tracks: [...tracks.values()],
    blocks: [...targets].map(([name, target]) => ({ name, target })),
  };
}

/** `2:00` after `12:30` is in the afternoon, where the table does not say which half of the day. */
function afternoons(rows: readonly ItemRow[]): ItemRow[] {
  let before = 0;
  return rows.map((row) => {
    if (row.fixed !== null || row.start === null) return row;
    const start = later(row.start, before);
    const end = row.end && later(row.end, start.minutes);
    before = Math.max(before, start.minutes);
    return { ...row, start, end };
  });
}

function later(time: CellTime, before: number): CellTime {
  const { minutes, sure } = time;
  const morning = minutes >= earliestMorning && before < halfDay;
  if (sure || minutes >= before || morning) return time;
  return minutes + halfDay >= before ? { minutes: minutes + halfDay, sure: true } : time;
}

/** When a row ends, past midnight where it is one that says so; null: it says none, or nonsense. */
function endOf({ start, end, fixed, kind }: ItemRow): number | null {
  if (!start || !end) return end ? end.minutes : null;
  const length = end.minutes - start.minutes;
  if (length > 0 || kind === 'milestone') return end.minutes;
  // A table that says what is fixed is one of ours, and its items may well run past midnight.
  if (fixed !== null) return length === 0 ? end.minutes : end.minutes + 1440;
  return start.minutes >= 1200 && end.minutes <= 360 ? end.minutes + 1440 : null;
}

/**
 * When the day starts: where its first row does; where that is a fixed one, where the first does
 * that neither is fixed nor follows those before it, or else where the earliest does.
 */
function dayStart(rows: readonly ItemRow[]): number {
  const following = rowsFrom(rows, -1); // when no row starts that follows another
  const opening = rows.find(({ fixed, start, skipped }, at) => {
    if (!start || skipped || fixed?.start) return false;
    return fixed === null || start.minutes !== (following[at]?.start ?? -1) % 1440;
  });
  if (opening?.start) return opening.start.minutes;
  const starts = rows.filter(({ skipped }) => !skipped).map(({ start }) => start?.minutes ?? 1440);
  const earliest = Math.min(...starts, 1440);
  return earliest < 1440 ? earliest : usualStart;
}

function rowsFrom(rows: readonly ItemRow[], dayStarts: number): PlannedRow[] {
  const lines = linesFrom(dayStarts);
  return rows.map((row, at) => {
    const trackId = row.track || null;
    const free = lines.before(trackId);
    const said = row.start?.minutes ?? null;
    const known = row.duration ?? lengthTo(row, said ?? free, rows.slice(at + 1));
    const item = itemFrom(row, known ?? plainItem.duration, free);
    const start = row.skipped ? free : (item.fixedStart ?? free);
    const { kind = 'session', skipped = false, fixedEnd = null } = item;
    const none = takesNoTime({ kind, skipped });
    const end = none ? start : Math.max(start, fixedEnd ?? start + item.duration);
    if (!none) lines.reach(trackId, end);
    const assumed = known === null && !none;
    const { line, track, block, category, own } = row;
    const lists = { speakers: speakersIn(row.speakers), links: linksIn(row.links) };
    return { line, item, track, block, category, own, ...lists, start, end, assumed };
  });
}

/** Minutes to the end of a row, or else to the start of the next; null where neither is said. */
function lengthTo(row: ItemRow, start: number, behind: readonly ItemRow[]): number | null {
  const end = endOf(row);
  const next = behind.find((each) => each.track === row.track || each.track === '');
  const until = end ?? next?.start?.minutes ?? null;
  const length = until === null ? 0 : until - start;
  return length > 0 && length <= 1440 ? length : null;
}

const texts = ['lead', 'method', 'objective', 'materials', 'output', 'notes', 'place'] as const;

/** What of a row differs from a new item. */
function itemFrom(row: ItemRow, duration: number, free: number): NewItem {
  const start = row.start?.minutes ?? null;
  const fixed = row.fixed ?? { start: start !== null && start !== free, end: false };
  const fields: Partial<ItemFields> = {
    kind: row.kind,
    priority: row.priority,
    minDuration: row.minDuration,
    preferredDuration: row.preferredDuration,
    perGroup: row.perGroup,
    questionMinutes: row.questionMinutes,
    warning: row.warning,
    danger: row.danger,
    rolls: row.rolls,
    countToEnd: row.countToEnd,
    flagged: row.flagged,
    skipped: row.skipped,
    isPublic: row.isPublic,
    fixedStart: fixed.start ? start : null,
    fixedEnd: fixed.end ? (row.end?.minutes ?? null) : null,
    ...Object.fromEntries(texts.map((field) => [field, row[field]])),
  };
  const told = Object.entries(fields).filter(
    ([name, value]) => value !== Object.entries(plainItem).find(([each]) => each === name)?.[1],
  );
  return { title: row.title, duration, ...Object.fromEntries(told) };
}
