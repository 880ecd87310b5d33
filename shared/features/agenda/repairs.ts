// What would put right what a note says: pure, so that a repair can be shown before it is made.
import type { AgendaItem, Day, ItemFields, ItemKind } from './model.ts';
import {
  type AgendaNote,
  blockLength,
  heavyMealBefore,
  latestEnd,
  lengthUpTo,
  longestStretch,
  sittingsOf,
  waysThrough,
} from './notes.ts';
import { type PlannedItem, plannedEnd, takesNoTime, timesOf } from './rules.ts';
import { shortened } from './shorten.ts';

/** Minutes of a tea, and of an energiser. */
export const teaLength = 15;
export const energiserLength = 10;
/** Minutes in a day. */
const midnight = 1440;
/** Of a buffer, so that the times behind it stay round. */
const bufferStep = 5;
/** A group with less has no time to say anything. */
const leastEach = 3;
/** More arrangements than this are chosen in the item. */
const offeredArrangements = 3;

export type ItemEdit = {
  readonly id: string;
  readonly patch: Partial<ItemFields>;
  readonly base: Partial<ItemFields>;
};
/** An item to be put behind another (null: first); what is named later goes in front of it. */
export type NewItem = {
  readonly after: string | null;
  /** What it is like, and its own fields: the caller gives it a title. */
  readonly like: Partial<ItemFields> & Pick<ItemFields, 'kind' | 'duration'>;
};
/** Changes to a day that belong together. */
export type Mending = {
  readonly items: readonly ItemEdit[];
  readonly added: readonly NewItem[];
  /** When the day should end from now on; undefined: as before. */
  readonly end?: number;
  /** What the block named may take from now on. */
  readonly target?: { readonly blockId: string; readonly minutes: number };
};

export type Repair = Mending &
  (
    | { readonly kind: 'shorten'; readonly title: string; readonly minutes: number }
    | { readonly kind: 'shorten-several'; readonly count: number; readonly minutes: number }
    | { readonly kind: 'start-at' | 'end-at' | 'day-end'; readonly time: number }
    | { readonly kind: 'lengthen' | 'less-each' | 'raise-target'; readonly minutes: number }
    | { readonly kind: 'unlock-end' | 'split' | 'add-energiser' }
    | { readonly kind: 'add-buffer'; readonly minutes: number; readonly before: string | null }
    | { readonly kind: 'add-tea'; readonly count: number; readonly after: string }
    | { readonly kind: 'choose-groups'; readonly title: string }
  );

/** A day as it is planned, and what there is to choose from. */
export type RepairFacts = {
  readonly day: Day;
  readonly planned: readonly PlannedItem[];
  readonly arrangements: readonly { readonly id: string; readonly title: string }[];
};

/**
 * What can be done about a note: the likeliest first, nothing where only the facilitator can tell.
 * None of them takes an item under its minimum.
 */
export function repairsOf(note: AgendaNote, facts: RepairFacts): readonly Repair[] {
  const { day, planned } = facts;
  const at = planned.findIndex(({ item }) => item.id === note.itemId);
  const here = planned[at];
  switch (note.kind) {
    case 'overrun':
      return [...shorterDay(facts, latestEnd(day) ?? midnight), ...laterEnd(facts)];
    case 'past-midnight':
      return shorterDay(facts, midnight);
    case 'few-buffers':
      return [moreBuffer(planned, note.missing)];
    default:
      return here ? repairsAt(note, facts, here, at) : [];
  }
}

function repairsAt(
  note: Exclude<AgendaNote, { readonly itemId: null }>,
  facts: RepairFacts,
  here: PlannedItem,
  at: number,
): readonly Repair[] {
  switch (note.kind) {
    case 'overlap':
      return [...shorterBefore(facts, here, at), ...laterStart(here)];
    case 'report-back':
    case 'panel':
      return [...longerSlot(here, note.needed), ...lessEach(here, note.count)];
    case 'which-groups':
      return chosenGroups(here, facts.arrangements);
    case 'no-time':
      return laterLock(here);
    case 'no-break':
      return moreBreaks(facts.planned, here);
    case 'after-lunch':
      return freshStart(facts.planned, here);
    case 'block-target':
      return [...shorterBlock(facts, note), ...raisedTarget(note)];
    case 'past-midnight':
      return [];
    default:
      return note satisfies never;
  }
}

const nothing: Mending = { items: [], added: [] };

function edit({ item }: PlannedItem, patch: Partial<ItemFields>): ItemEdit {
  const fields: Partial<Record<string, unknown>> = item;
  const base = Object.fromEntries(Object.keys(patch).map((field) => [field, fields[field]]));
  return { id: item.id, patch, base };
}

/** Shorter items as a repair: by its name where it is only one. */
function shorter(cuts: ReadonlyMap<AgendaItem, number> | null): Repair[] {
  if (!cuts || cuts.size === 0) return [];
  const items = [...cuts].map(([{ id, duration: old }, duration]) => ({
    id,
    patch: { duration },
    base: { duration: old },
  }));
  const [[item, length] = []] = cuts;
  if (cuts.size === 1 && item && length !== undefined) {
    return [{ ...nothing, kind: 'shorten', items, title: item.title, minutes: length }];
  }
  const minutes = [...cuts].reduce((sum, [{ duration }, left]) => sum + duration - left, 0);
  return [{ ...nothing, kind: 'shorten-several', items, count: cuts.size, minutes }];
}

/** From the last fixed point of all, before which nothing counts for what comes behind it. */
function anchored(planned: readonly PlannedItem[], upTo: number): readonly PlannedItem[] {
  const from = planned.findLastIndex(
    ({ item }, at) =>
      at < upTo && item.trackId === null && item.fixedStart !== null && !takesNoTime(item),
  );
  return planned.slice(Math.max(0, from), upTo);
}

function shorterDay({ day, planned }: RepairFacts, end: number): Repair[] {
  const last = new Set(anchored(planned, planned.length).map(({ item }) => item));
  for (const here of planned) if (here.end > end) last.add(here.item);
  const cuts = shortened(
    planned.map(({ item }) => item),
    (items) => plannedEnd(day, timesOf(day, items)) <= end,
    (item) => last.has(item),
  );
  return shorter(cuts);
}

function laterEnd({ day, planned }: RepairFacts): Repair[] {
  const time = plannedEnd(day, planned);
  return time < midnight ? [{ ...nothing, kind: 'day-end', time, end: time }] : [];
}

function shorterBefore({ day, planned }: RepairFacts, here: PlannedItem, at: number): Repair[] {
  const { id, trackId } = here.item;
  const before = anchored(planned, at);
  const stretch = [...before, here].map(({ item }) => item);
  const inLine = ({ trackId: own }: AgendaItem) =>
    trackId === null || own === null || own === trackId;
  const cuts = shortened(
    stretch,
    (items) => {
      const then = timesOf(day, items).find(({ item }) => item.id === id);
      return then !== undefined && then.free <= then.start;
    },
    (item) => item.id !== id && inLine(item),
  );
  return shorter(cuts);
}

function laterStart(here: PlannedItem): Repair[] {
  const time = here.free;
  if (time >= midnight) return [];
  return [{ ...nothing, kind: 'start-at', time, items: [edit(here, { fixedStart: time })] }];
}

function longerSlot(here: PlannedItem, needed: number): Repair[] {
  const end = here.start + needed;
  const isLocked = here.item.fixedEnd !== null;
  if (needed > midnight || (isLocked && end >= midnight)) return [];
  const patch = isLocked ? { fixedEnd: end } : { duration: needed };
  return [{ ...nothing, kind: 'lengthen', minutes: needed, items: [edit(here, patch)] }];
}

function lessEach(here: PlannedItem, count: number): Repair[] {
  const minutes = Math.floor((here.end - here.start) / count);
  if (minutes < leastEach) return [];
  const questions = here.item.questionMinutes;
  const patch = {
    perGroup: minutes,
    ...(questions !== null && { questionMinutes: Math.min(questions, minutes - 1) }),
  };
  return [{ ...nothing, kind: 'less-each', minutes, items: [edit(here, patch)] }];
}

function chosenGroups(here: PlannedItem, arrangements: RepairFacts['arrangements']): Repair[] {
  if (arrangements.length > offeredArrangements) return [];
  return arrangements.map(({ id, title }) => ({
    ...nothing,
    kind: 'choose-groups',
    title,
    items: [edit(here, { arrangementId: id })],
  }));
}

function laterLock(here: PlannedItem): Repair[] {
  const { start, item } = here;
  const time = start + Math.max(item.duration, item.minDuration ?? 1);
  const unlocked = Math.max(item.duration, item.minDuration ?? 1);
  const items = [edit(here, { fixedEnd: null, duration: unlocked })];
  const unlock: Repair = { ...nothing, kind: 'unlock-end', items };
  if (time >= midnight) return [unlock];
  return [{ ...nothing, kind: 'end-at', time, items: [edit(here, { fixedEnd: time })] }, unlock];
}

/** Where nothing has to move for it; else before the last item, or behind a last one that is fixed. */
function moreBuffer(planned: readonly PlannedItem[], missing: number): Repair {
  const minutes = Math.ceil(missing / bufferStep) * bufferStep;
  const gaps = planned.flatMap(({ item, start, free }, at) => {
    const isOpen = at > 0 && item.trackId === null && !takesNoTime(item);
    return isOpen && start - free >= minutes ? [{ at, gap: start - free }] : [];
  });
  const [widest] = gaps.sort((a, b) => b.gap - a.gap);
  // A buffer whose end is locked would be pushed together: nothing is put in front of one.
  const locked = planned.some(({ item }) => item.kind === 'buffer' && item.fixedEnd !== null);
  const at = locked ? planned.length : (widest?.at ?? placeAtEnd(planned));
  const like = { kind: 'buffer', duration: minutes } as const;
  const added = [{ after: planned[at - 1]?.item.id ?? null, like }];
  return {
    ...nothing,
    kind: 'add-buffer',
    minutes,
    before: planned[at]?.item.title ?? null,
    added,
  };
}

function placeAtEnd(planned: readonly PlannedItem[]): number {
  const last = planned.at(-1)?.item;
  const isFree = last && last.trackId === null && last.fixedStart === null && !takesNoTime(last);
  return isFree && planned.length > 1 ? planned.length - 1 : planned.length;
}

/** The place in front of an item, where something is to go between it and what it follows. */
function between(
  planned: readonly PlannedItem[],
  before: PlannedItem,
  here: PlannedItem,
): { readonly after: string | null; readonly trackId: string | null } {
  const trackId = before.item.trackId === here.item.trackId ? here.item.trackId : null;
  const joins = here.item.trackId === null && before.item.trackId !== null;
  const front = joins ? planned[planned.indexOf(here) - 1] : before;
  return { after: front?.item.id ?? null, trackId };
}

function moreBreaks(planned: readonly PlannedItem[], here: PlannedItem): Repair[] {
  const stretches = waysThrough(planned)
    .flatMap(sittingsOf)
    .filter((stretch) => stretch.includes(here) && lengthUpTo(stretch, here) > longestStretch);
  const places = new Map(
    stretches.flatMap((stretch) =>
      breakPlaces(stretch).map(([before, behind]) => {
        const place = between(planned, before, behind);
        return [`${place.after} ${place.trackId}`, { ...place, title: before.item.title }] as const;
      }),
    ),
  );
  const added = [...places.values()].map(({ after, trackId }) => tea(after, trackId));
  if (here.end - here.start > longestStretch) return splitUp(here, added);
  const after = [...places.values()][0]?.title ?? '';
  return [{ ...nothing, kind: 'add-tea', count: added.length, after, added }];
}

function tea(after: string | null, trackId: string | null): NewItem {
  return { after, like: { kind: 'break', duration: teaLength, trackId } };
}

/** Between which items breaks go, as few as will do, so that the longest stretch is shortest. */
function breakPlaces(
  stretch: readonly PlannedItem[],
): readonly (readonly [PlannedItem, PlannedItem])[] {
  let best = cutsAt(stretch, longestStretch);
  for (let limit = longestStretch - 5; limit > 0; limit -= 5) {
    const cuts = cutsAt(stretch, limit);
    if (cuts.length > best.length) break;
    best = cuts;
  }
  return best;
}

function cutsAt(
  stretch: readonly PlannedItem[],
  limit: number,
): readonly (readonly [PlannedItem, PlannedItem])[] {
  const cuts: (readonly [PlannedItem, PlannedItem])[] = [];
  let from = stretch[0]?.start ?? 0;
  for (const [at, here] of stretch.entries()) {
    const before = stretch[at - 1];
    if (!before || here.end - from <= limit) continue;
    cuts.push([before, here]);
    from = here.start;
  }
  return cuts;
}

/** An item longer than people can sit: in equal parts, with tea between. Its minimum is parted too. */
function splitUp(here: PlannedItem, around: readonly NewItem[]): Repair[] {
  const { item, start, end } = here;
  if (item.fixedEnd !== null || item.perGroup !== null) return [];
  const parts = Math.ceil((end - start) / longestStretch);
  const length = Math.ceil(item.duration / parts);
  const least = item.minDuration === null ? null : Math.ceil(item.minDuration / parts);
  const { id, workshopId: _, dayId: _day, order: _order, ...fields } = item;
  const later: NewItem['like'] = {
    ...fields,
    fixedStart: null,
    duration: length,
    minDuration: least,
    notes: '',
  };
  const parted = Array.from({ length: parts - 1 }).flatMap(() => [
    { after: id, like: later },
    tea(id, item.trackId),
  ]);
  const items = [edit(here, { duration: length, minDuration: least })];
  return [{ kind: 'split', items, added: [...around, ...parted] }];
}

/** An energiser in front of it, at its own fixed start where it has one. */
function freshStart(planned: readonly PlannedItem[], here: PlannedItem): Repair[] {
  const way = waysThrough(planned).find(
    (each) => each.includes(here) && heavyMealBefore(each, each.indexOf(here)),
  );
  const before = way?.[way.indexOf(here) - 1];
  if (!before) return [];
  const { after, trackId } = between(planned, before, here);
  const { fixedStart } = here.item;
  const isTight = fixedStart !== null && here.start - before.end < energiserLength;
  const like = {
    kind: 'energiser' as ItemKind,
    duration: energiserLength,
    trackId,
    ...(isTight && { fixedStart }),
  };
  const items = isTight ? [edit(here, { fixedStart: null })] : [];
  return [{ kind: 'add-energiser', items, added: [{ after, like }] }];
}

type BlockNote = Extract<AgendaNote, { readonly kind: 'block-target' }>;

function shorterBlock({ day, planned }: RepairFacts, { blockId, target }: BlockNote): Repair[] {
  const all = planned.map(({ item }) => item);
  const fits = (items: readonly AgendaItem[]) =>
    blockLength(blockId, waysThrough(timesOf(day, items))) <= target;
  return shorter(shortened(all, fits, (item) => item.blockId === blockId));
}

function raisedTarget({ blockId, minutes }: BlockNote): Repair[] {
  if (minutes > midnight) return [];
  return [{ ...nothing, kind: 'raise-target', minutes, target: { blockId, minutes } }];
}
