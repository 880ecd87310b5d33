// Plan against actual: how each item of a day went, and the day as a whole.
import { minute } from '../../lib/time.ts';
import type { Day, ItemKind } from '../agenda/model.ts';
import type { PlannedItem } from '../agenda/rules.ts';
import type { Capture, ClockEvent, RunEntry } from './model.ts';
import { type ProjectedItem, projectDay } from './projection.ts';
import { carriedOver, elapsed } from './rules.ts';

/** What was kept of a running; rows of other days and items may be among them. */
export type ReportRows = {
  readonly entries: readonly RunEntry[];
  readonly events: readonly Pick<ClockEvent, 'entryId' | 'kind'>[];
  readonly captures: readonly Pick<Capture, 'itemId' | 'at'>[];
};

/** Instants and lengths in milliseconds. */
export type ReportItem = {
  readonly itemId: string;
  readonly title: string;
  readonly kind: ItemKind;
  readonly state: ProjectedItem['state'];
  readonly plannedStart: number;
  /** How long it should have taken; 0 where it takes no time, or was left out of the plan. */
  readonly planned: number;
  /** What happened; null where it never began. */
  readonly actual: {
    readonly start: number;
    /** null: it runs. */
    readonly end: number | null;
    /** All its stretches together, pauses left out. */
    readonly took: number;
    readonly pauses: number;
    readonly paused: number;
    /** Given, or taken where negative, by hand. */
    readonly added: number;
    /** How much longer than planned; negative where shorter. null: it runs, and nobody knows yet. */
    readonly difference: number | null;
    /** How many things were captured while it ran. */
    readonly captures: number;
  } | null;
};

export type DayReport = {
  readonly items: readonly ReportItem[];
  readonly planned: number;
  readonly took: number;
  readonly pauses: number;
  readonly paused: number;
  /** How many items never began, though something behind them did. */
  readonly skipped: number;
  readonly plannedStart: number;
  readonly start: number;
  readonly plannedEnd: number;
  /** null while something runs or is still to come. */
  readonly end: number | null;
};

/**
 * The report of a day; null until something of it ran. Of several runnings it is of the one that
 * counts, see `projectDay`.
 */
export function reportOf(
  day: Day,
  planned: readonly PlannedItem[],
  rows: ReportRows,
  now: number,
  timeZone: string,
): DayReport | null {
  const projection = projectDay(day, planned, rows.entries, now, timeZone);
  const begun = projection?.items.filter(hasBegun) ?? [];
  if (!projection || begun.length === 0) return null;
  const start = Math.min(...begun.map((item) => item.start));
  const last = Math.max(...begun.map((item) => (item.state === 'now' ? now : item.end)));
  const inTime = (instant: number) => instant >= start && instant <= last;
  const own = {
    entries: rows.entries.filter((entry) => inTime(entry.startedAt)),
    events: rows.events,
    captures: rows.captures.filter((capture) => inTime(capture.at)),
  };
  const items = projection.items.map((item, at) => itemReport(item, planned[at], own, now));
  const ran = items.flatMap(({ actual }) => actual ?? []);
  const timed = projection.items.filter((item) => item.plannedEnd > item.plannedStart);
  const open = projection.items.some(({ state }) => state === 'now' || state === 'ahead');
  return {
    items,
    planned: sum(items.map((item) => item.planned)),
    took: sum(ran.map((actual) => actual.took)),
    pauses: sum(ran.map((actual) => actual.pauses)),
    paused: sum(ran.map((actual) => actual.paused)),
    skipped: items.filter(({ state }) => state === 'skipped').length,
    plannedStart: Math.min(...(timed.length > 0 ? timed : begun).map((item) => item.plannedStart)),
    start,
    plannedEnd: projection.plannedEnd,
    end: open && projection.live ? null : last,
  };
}

function hasBegun({ state }: ProjectedItem): boolean {
  return state === 'done' || state === 'now';
}

function itemReport(
  projected: ProjectedItem,
  planned: PlannedItem | undefined,
  rows: ReportRows,
  now: number,
): ReportItem {
  const { itemId, state, plannedStart, plannedEnd } = projected;
  const { title = '', kind = 'session' } = planned?.item ?? {};
  const length = plannedEnd - plannedStart;
  return {
    itemId,
    title,
    kind,
    state,
    plannedStart,
    planned: length,
    actual: hasBegun(projected) ? actualIn(projected, length, rows, now) : null,
  };
}

function actualIn(
  { itemId, state, start, end }: ProjectedItem,
  length: number,
  { entries, events, captures }: ReportRows,
  now: number,
): ReportItem['actual'] {
  const own = entries
    .filter((entry) => entry.itemId === itemId)
    .sort((a, b) => a.startedAt - b.startedAt);
  const took = sum(own.map((entry) => elapsed(entry, entry.endedAt ?? now)));
  return {
    start,
    end: state === 'now' ? null : end,
    took,
    pauses: sum(own.map((entry) => pausesIn(entry, events))),
    paused: sum(own.map((entry) => pausedIn(entry, now))),
    added: sum(own.map((entry, at) => addedTo(entry, own.slice(0, at)))),
    difference: state === 'now' ? null : took - length,
    captures: captures.filter((capture) => capture.itemId === itemId).length,
  };
}

function pausedIn({ pausedAt, pausedFor, endedAt }: RunEntry, now: number): number {
  return pausedFor + (pausedAt === null ? 0 : Math.max(0, (endedAt ?? now) - pausedAt));
}

/** A stretch of before pauses were counted, but timed, had one at least. */
function pausesIn(entry: RunEntry, events: ReportRows['events']): number {
  const counted = events.filter(({ entryId, kind }) => entryId === entry.id && kind === 'pause');
  return Math.max(counted.length, entry.pausedFor > 0 || entry.pausedAt !== null ? 1 : 0);
}

/** What a stretch was given by hand: not what it had left from the stretches before it. */
function addedTo(entry: RunEntry, before: readonly RunEntry[]): number {
  return entry.added - carriedOver(entry.itemId, before, entry.startedAt);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Milliseconds in whole minutes, as reports tell them; halves away from nothing. */
export function inMinutes(ms: number): number {
  return Math.sign(ms) * Math.round(Math.abs(ms) / minute);
}
