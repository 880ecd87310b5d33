// What does not add up in a day, said before anybody stands there.
import type { AgendaItem, Block, Day, ItemKind } from './model.ts';
import { type PlannedItem, plannedEnd, takesNoTime } from './rules.ts';

/** Minutes in a day. */
const midnight = 1440;
/** Minutes that people can be kept without a break. */
export const longestStretch = 120;
/** Minutes between two items that do for a break, in a buffer too. */
const pause = 10;
/** Of the working time, what should be left free: field notes say 10 to 20 %. */
const bufferShare = 0.1;
/** Minutes of work under which a day needs no buffer. */
const shortDay = 120;
/** A meal that begins between these makes heavy: an early breakfast does not, nor does supper. */
const lunchTime = { from: 11 * 60, to: 16 * 60 };

const restKinds: readonly ItemKind[] = ['break', 'meal', 'prayer'];
/** After these nobody needs a break: people have had one, or have been on their feet. */
const freshening: readonly ItemKind[] = [...restKinds, 'visit'];
const inputKinds: readonly ItemKind[] = ['session', 'plenary'];

export type AgendaNote =
  /** A fixed start lies `minutes` before the item in front of it ends. */
  | {
      readonly kind: 'overlap';
      readonly itemId: string;
      readonly previousTitle: string;
      readonly minutes: number;
    }
  /**
   * `count` groups (in a panel: plans) × `each` minutes do not go into the slot; only `fitting` of
   * them do.
   */
  | {
      readonly kind: 'report-back' | 'panel';
      readonly itemId: string;
      readonly count: number;
      readonly each: number;
      readonly needed: number;
      readonly slot: number;
      readonly fitting: number;
    }
  /** Groups report in it, and there are several arrangements: which one's is not said. */
  | { readonly kind: 'which-groups'; readonly itemId: string }
  /** Its locked end leaves it less than its minimum, or nothing. */
  | { readonly kind: 'no-time'; readonly itemId: string; readonly left: number }
  /** When it is over, people have had no break for so many minutes. */
  | { readonly kind: 'no-break'; readonly itemId: string; readonly minutes: number }
  /** People listen in it straight after a meal. */
  | { readonly kind: 'after-lunch'; readonly itemId: string }
  /** A block's items come to more than it should take; said at the first of them. */
  | {
      readonly kind: 'block-target';
      readonly itemId: string;
      readonly blockId: string;
      readonly title: string;
      readonly minutes: number;
      readonly target: number;
    }
  /** The day runs past midnight; said at the first item that does. */
  | { readonly kind: 'past-midnight'; readonly itemId: string }
  /** The day ends so many minutes after it should. */
  | { readonly kind: 'overrun'; readonly itemId: null; readonly minutes: number }
  /** `buffers` minutes are free beside `working` minutes of work: `missing` fewer than should be. */
  | {
      readonly kind: 'few-buffers';
      readonly itemId: null;
      readonly buffers: number;
      readonly working: number;
      readonly missing: number;
    };

/** What the notes are reckoned from, beside the day's times. */
export type NoteFacts = {
  /** How many groups report in an item, null where nobody can tell; see `groupsReporting`. */
  readonly groupsOf: (item: AgendaItem) => number | null;
  /** How many action plans there are to be presented. */
  readonly plans: number;
  readonly blocks: readonly Block[];
};

/** What does not add up in a day: its items' notes in their order, then those of the whole day. */
export function notesOf(
  day: Day,
  planned: readonly PlannedItem[],
  facts: NoteFacts,
): readonly AgendaNote[] {
  const ways = waysThrough(planned);
  const found = [
    ...planned.flatMap((here) => [...ownNotes(here), ...turnsNote(here, facts)]),
    ...ways.flatMap((way) => [...noBreakNotes(way), ...afterLunchNotes(way)]),
    ...facts.blocks.flatMap((block) => blockNote(block, ways)),
    ...pastMidnightNote(day, planned),
    ...overrunNote(day, planned),
    ...bufferNote(ways),
  ];
  // What is common to several ways through the day is found in each of them.
  return [...new Map(found.map((note) => [keyOf(note), note])).values()];
}

/** What tells a note from every other of its day; a dismissal has the same. */
export function keyOf({ kind, itemId }: Pick<AgendaNote, 'kind' | 'itemId'>): string {
  return `${kind} ${itemId ?? ''}`;
}

/** When a day should be over, in minutes since its midnight: past it, where it ends before it starts. */
export function latestEnd({ start, end }: Day): number | null {
  return end === null || end > start ? end : end + midnight;
}

/** The ways people take through a day: what all do, and with it one of the tracks. */
export function waysThrough(planned: readonly PlannedItem[]): readonly (readonly PlannedItem[])[] {
  const counted = planned.filter(({ item }) => !takesNoTime(item));
  const tracks = new Set(counted.flatMap(({ item }) => item.trackId ?? []));
  if (tracks.size === 0) return [counted];
  return [...tracks].map((track) =>
    counted.filter(({ item: { trackId } }) => trackId === null || trackId === track),
  );
}

/** Stretches of a way without a break; what is free at their end is no part of them. */
export function sittingsOf(way: readonly PlannedItem[]): readonly (readonly PlannedItem[])[] {
  const stretches: PlannedItem[][] = [];
  let open: PlannedItem[] | null = null;
  for (const here of way) {
    const last = open?.at(-1);
    if (freshening.includes(here.item.kind)) open = null;
    else if (here.item.kind !== 'buffer') {
      if (open === null || (last && here.start - last.end >= pause)) {
        open = [];
        stretches.push(open);
      }
      open.push(here);
    }
  }
  return stretches;
}

/** Minutes from a stretch's start to the end of one of its items. */
export function lengthUpTo(stretch: readonly PlannedItem[], { end }: PlannedItem): number {
  return end - (stretch[0]?.start ?? end);
}

/** Minutes that a block's items take one after the other, on the longest way through them. */
export function blockLength(blockId: string, ways: readonly (readonly PlannedItem[])[]): number {
  return Math.max(
    ...ways.map((way) => lengthIn(way.filter(({ item }) => item.blockId === blockId))),
  );
}

/** What lies right before an item after which people are heavy; undefined where they are not. */
export function heavyMealBefore(way: readonly PlannedItem[], at: number): PlannedItem | undefined {
  const before = way[at - 1];
  if (!before || !(restKinds.includes(before.item.kind) || before.item.kind === 'buffer')) return;
  const isLunch = before.start >= lunchTime.from && before.start < lunchTime.to;
  return before.item.kind === 'meal' && isLunch ? before : heavyMealBefore(way, at - 1);
}

function lengthIn(planned: readonly PlannedItem[]): number {
  return planned.reduce((sum, { start, end }) => sum + end - start, 0);
}

function ownNotes({ item, start, free, previous }: PlannedItem): AgendaNote[] {
  if (takesNoTime(item)) return [];
  const notes: AgendaNote[] = [];
  if (previous && free > start) {
    const minutes = free - start;
    notes.push({ kind: 'overlap', itemId: item.id, previousTitle: previous.title, minutes });
  }
  const left = item.fixedEnd === null ? item.duration : Math.max(0, item.fixedEnd - start);
  const isTooLittle = left < (item.minDuration ?? 1);
  if (item.fixedEnd !== null && isTooLittle) notes.push({ kind: 'no-time', itemId: item.id, left });
  return notes;
}

/** Whether all who are to speak in turn have their time. */
function turnsNote({ item, start, end }: PlannedItem, facts: NoteFacts): AgendaNote[] {
  const { id: itemId, perGroup: each } = item;
  if (each === null || takesNoTime(item)) return [];
  const isPanel = item.kind === 'panel';
  const count = isPanel ? facts.plans : facts.groupsOf(item);
  if (count === null) return [{ kind: 'which-groups', itemId }];
  const [needed, slot] = [count * each, end - start];
  if (needed <= slot) return [];
  const fitting = Math.floor(slot / each);
  return [{ kind: isPanel ? 'panel' : 'report-back', itemId, count, each, needed, slot, fitting }];
}

function noBreakNotes(way: readonly PlannedItem[]): AgendaNote[] {
  return sittingsOf(way).flatMap((stretch) => {
    const over = stretch.find((here) => lengthUpTo(stretch, here) > longestStretch);
    if (!over) return [];
    return [
      { kind: 'no-break' as const, itemId: over.item.id, minutes: lengthUpTo(stretch, over) },
    ];
  });
}

function afterLunchNotes(way: readonly PlannedItem[]): AgendaNote[] {
  return way
    .filter(({ item }, at) => inputKinds.includes(item.kind) && heavyMealBefore(way, at))
    .map(({ item }) => ({ kind: 'after-lunch', itemId: item.id }));
}

function blockNote(
  { id: blockId, title, target }: Block,
  ways: readonly (readonly PlannedItem[])[],
): AgendaNote[] {
  const first = ways.flat().find(({ item }) => item.blockId === blockId);
  const minutes = blockLength(blockId, ways);
  if (target === null || !first || minutes <= target) return [];
  return [{ kind: 'block-target', itemId: first.item.id, blockId, title, minutes, target }];
}

function pastMidnightNote(day: Day, planned: readonly PlannedItem[]): AgendaNote[] {
  if ((latestEnd(day) ?? 0) > midnight) return [];
  const first = planned.find(({ end }) => end > midnight);
  return first ? [{ kind: 'past-midnight', itemId: first.item.id }] : [];
}

function overrunNote(day: Day, planned: readonly PlannedItem[]): AgendaNote[] {
  const end = latestEnd(day);
  const minutes = end === null ? 0 : plannedEnd(day, planned) - end;
  return minutes > 0 && planned.length > 0 ? [{ kind: 'overrun', itemId: null, minutes }] : [];
}

/** Said once, of the way that has least. */
function bufferNote(ways: readonly (readonly PlannedItem[])[]): AgendaNote[] {
  const shares = ways.map((way) => {
    const buffers = lengthIn(way.filter(({ item }) => item.kind === 'buffer'));
    const working = lengthIn(way.filter(({ item }) => !restKinds.includes(item.kind))) - buffers;
    const wanted = working < shortDay ? 0 : Math.ceil(working * bufferShare);
    return { buffers, working, missing: wanted - buffers };
  });
  const worst = shares.reduce((a, b) => (b.missing > a.missing ? b : a));
  return worst.missing > 0 ? [{ kind: 'few-buffers', itemId: null, ...worst }] : [];
}
