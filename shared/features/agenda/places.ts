// Where items stand: what runs beside what, what belongs to which block, and where a step leads.
import type { Track } from './model.ts';

type Blocked = { readonly blockId: string | null } | undefined;

/**
 * The block of an item that is put between two others: that which both share; its own, where it
 * stays at its end; else none.
 */
export function blockAt(before: Blocked, behind: Blocked, own: string | null): string | null {
  const last = before?.blockId ?? null;
  return last !== null && (last === behind?.blockId || last === own) ? last : null;
}

type Tracked = { readonly id: string; readonly trackId: string | null };
type Placed = Tracked & { readonly blockId: string | null };

/** Items one behind the other: those of no track, or of one track of a stretch. */
export type ItemList<I extends Tracked> = {
  /** The day's id and the list's number in it. */
  readonly id: string;
  readonly dayId: string;
  readonly trackId: string | null;
  /** The item of the day behind which the list begins; null: at the start of the day. */
  readonly anchor: string | null;
  readonly items: readonly I[];
};
/** Part of a day: one list of what all do together, or one list a track, side by side. */
export type Stretch<I extends Tracked> = {
  readonly parallel: boolean;
  readonly lists: readonly ItemList<I>[];
};

/**
 * A day as one sees it: what all do together, then what runs beside each other, in turn; it begins
 * and ends with what all do together, which may be nothing. A day with tracks of which no item is
 * in any has an empty stretch at its end, so that there is something to put items into.
 * @param items the day's, in order
 * @param tracks the day's, in order
 */
export function stretchesOf<I extends Tracked>(
  dayId: string,
  items: readonly I[],
  tracks: readonly Pick<Track, 'id'>[],
): Stretch<I>[] {
  const known = new Set<string | null>(tracks.map(({ id }) => id));
  const stretches: Stretch<I>[] = [];
  let rest = items;
  let anchor: string | null = null;
  let count = 0;
  const listOf = (trackId: string | null, own: readonly I[]): ItemList<I> => {
    count += 1;
    return { id: `${dayId}:${count}`, dayId, trackId, anchor, items: own };
  };
  const take = (tracked: boolean): readonly I[] => {
    const end = rest.findIndex(({ trackId }) => known.has(trackId) !== tracked);
    const taken = end < 0 ? rest : rest.slice(0, end);
    rest = rest.slice(taken.length);
    return taken;
  };
  const addCommon = (own: readonly I[]) => {
    stretches.push({ parallel: false, lists: [listOf(null, own)] });
    anchor = own.at(-1)?.id ?? anchor;
  };
  const addParallel = (own: readonly I[]) => {
    const lists = tracks.map(({ id }) =>
      listOf(
        id,
        own.filter(({ trackId }) => trackId === id),
      ),
    );
    stretches.push({ parallel: true, lists });
    anchor = own.at(-1)?.id ?? anchor;
  };
  addCommon(take(false));
  while (rest.length > 0) {
    addParallel(take(true));
    addCommon(take(false));
  }
  if (tracks.length > 0 && stretches.length === 1) {
    addParallel([]);
    addCommon([]);
  }
  return stretches;
}

/** What stands in a list: an item, or the head of a block above those of it that come next. */
export type Entry<I extends Placed> =
  | { readonly id: string; readonly item: I; readonly blockId?: undefined }
  | { readonly id: string; readonly blockId: string; readonly item?: undefined };

export function entriesOf<I extends Placed>(items: readonly I[]): Entry<I>[] {
  return items.flatMap((item, at): Entry<I>[] => {
    const { id, blockId } = item;
    if (blockId === null || items[at - 1]?.blockId === blockId) return [{ id, item }];
    return [
      { id: headOf(blockId, id), blockId },
      { id, item },
    ];
  });
}

/** The id of a block's head: a block in two tracks has two. */
function headOf(blockId: string, firstId: string): string {
  return `block:${blockId}:${firstId}`;
}

/** The block whose head has this id; null where it is the id of an item. */
export function blockOfHead(id: string): string | null {
  return /^block:([^:]+):/.exec(id)?.[1] ?? null;
}

export type ItemPlace = {
  readonly dayId: string;
  readonly trackId: string | null;
  readonly after: string | null;
  /** Set where the place is right beneath the head of a block: else its neighbours tell. */
  readonly blockId?: string;
};

/** The place in a list behind one of its entries; null: at its start. */
export function placeBehind<I extends Placed>(
  { dayId, trackId, anchor, items }: ItemList<I>,
  entryId: string | null,
): ItemPlace {
  const blockId = entryId === null ? null : blockOfHead(entryId);
  if (entryId === null || blockId === null) return { dayId, trackId, after: entryId ?? anchor };
  const first = items.findIndex(({ id }) => headOf(blockId, id) === entryId);
  return { dayId, trackId, after: items[first - 1]?.id ?? anchor, blockId };
}

/**
 * Where items go that are moved one step up or down together, from list to list and day to day.
 * @param lists all there are, in the order in which they are read
 * @returns null where there is no further
 */
export function stepOf<I extends Placed>(
  lists: readonly ItemList<I>[],
  ids: ReadonlySet<string>,
  by: 1 | -1,
): ItemPlace | null {
  const holds = ({ items }: ItemList<I>) => items.some(({ id }) => ids.has(id));
  const at = by < 0 ? lists.findIndex(holds) : lists.findLastIndex(holds);
  const list = lists[at];
  if (!list) return null;
  const staying = new Set(
    lists.flatMap(({ items }) => items.flatMap(({ id, blockId }) => (ids.has(id) ? [] : blockId))),
  );
  const othersIn = ({ items }: ItemList<I>) =>
    entriesOf(items).filter(({ item, blockId }) =>
      item ? !ids.has(item.id) : staying.has(blockId ?? null),
    );
  const all = entriesOf(list.items);
  const moves = ({ id }: Entry<I>) => ids.has(id);
  const edge = by < 0 ? all.findIndex(moves) : all.findLastIndex(moves);
  const others = othersIn(list);
  const passed = new Set(all.slice(0, edge).map(({ id }) => id));
  const index = others.filter(({ id }) => passed.has(id)).length + by;
  if (index >= 0 && index <= others.length) return placeBehind(list, others[index - 1]?.id ?? null);
  const next = lists[at + by];
  if (!next) return null;
  return placeBehind(next, by < 0 ? (othersIn(next).at(-1)?.id ?? null) : null);
}

/** Minutes in which something of these goes on: what runs side by side counts once. */
export function minutesCovered(
  spans: readonly { readonly start: number; readonly end: number }[],
): number {
  let covered = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    covered += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return covered;
}
