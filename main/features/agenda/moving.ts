// Putting items somewhere: their order, and the track and the block that the place brings with it.
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { blockAt } from '../../../shared/features/agenda/places.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Patch, Transaction } from '../../engine/transaction.ts';

/** A track or block left out: the items' own, or that of their new place. */
type Spot = {
  readonly dayId: string;
  readonly after: string | null;
  readonly trackId?: string | null | undefined;
  readonly blockId?: string | null | undefined;
};
type OfDay = { readonly trackId?: string | null; readonly blockId?: string | null };

/** Refuses with `gone` where a track or block is not one of the day. */
export function needOfDay(
  tx: Transaction,
  dayId: string,
  { trackId, blockId }: Patch<OfDay>,
): void {
  if (trackId && tx.need('track', trackId).dayId !== dayId) throw new Refusal('gone');
  if (blockId && tx.need('block', blockId).dayId !== dayId) throw new Refusal('gone');
}

/** One command is one entry of one workshop's history. */
export function needOneWorkshop(tx: Transaction, ids: readonly string[]): void {
  const workshops = new Set(ids.map((id) => tx.need('agendaItem', id).workshopId));
  if (workshops.size > 1) throw new Refusal('malformed', { field: 'ids' });
}

export function editItem(
  tx: Transaction,
  id: string,
  patch: Patch<AgendaItem>,
  base?: Patch<AgendaItem>,
): void {
  const { dayId, blockId } = tx.need('agendaItem', id);
  needOfDay(tx, dayId, patch);
  tx.edit('agendaItem', id, patch, base);
  if (patch.blockId !== undefined) dropEmpty(tx, [blockId]);
}

export function removeItems(tx: Transaction, ids: readonly string[]): void {
  const items = [...new Set(ids)].map((id) => tx.need('agendaItem', id));
  for (const { id } of items) tx.remove('agendaItem', id);
  dropEmpty(
    tx,
    items.map(({ blockId }) => blockId),
  );
}

/** Puts items one behind the other at a place. A block that is moved whole stays one. */
export function putItems(tx: Transaction, ids: readonly string[], spot: Spot): void {
  const { workshopId } = tx.need('day', spot.dayId);
  needOfDay(tx, spot.dayId, spot);
  const moved = [...new Set(ids)].map((id) => tx.need('agendaItem', id));
  if (moved.some((item) => item.workshopId !== workshopId)) throw new Refusal('gone');
  const neighbours = neighboursOf(tx, moved, spot);
  const stays = spot.blockId === undefined && !(moved.length === 1 && isInside(neighbours));
  const whole = stays ? wholeBlocks(tx, moved) : new Set<string>();
  for (const blockId of whole) tx.edit('block', blockId, { dayId: spot.dayId });
  let after = neighbours.before?.id ?? null;
  for (const item of moved) {
    const { dayId } = spot;
    tx.edit('agendaItem', item.id, {
      dayId,
      order: tx.orderAfter('agendaItem', { dayId }, after, item.id),
      trackId: spot.trackId === undefined ? trackThere(tx, item, dayId) : spot.trackId,
      blockId: whole.has(item.blockId ?? '')
        ? item.blockId
        : spot.blockId === undefined
          ? blockAt(neighbours.before, neighbours.behind, item.blockId)
          : spot.blockId,
    });
    after = item.id;
  }
  dropEmpty(
    tx,
    moved.map(({ blockId }) => blockId),
  );
}

/** Brings items together in a new block, where the first of them stands. */
export function gather(
  tx: Transaction,
  ids: readonly string[],
  block: { readonly id: string; readonly dayId: string },
): void {
  const wanted = new Set(ids);
  const [first] = inOrder(tx.list('agendaItem', { dayId: block.dayId })).filter(({ id }) =>
    wanted.has(id),
  );
  const last = inOrder(tx.list('agendaItem', { dayId: block.dayId })).at(-1)?.id ?? null;
  const { dayId, id: blockId } = block;
  const after = first ? before(tx, dayId, first.id) : last;
  putItems(tx, ids, { dayId, after, blockId });
}

/** The block of which a new item behind another becomes part. */
export function blockBehind(tx: Transaction, dayId: string, after: string | null): string | null {
  const { before, behind } = neighboursOf(tx, [], { dayId, after });
  return blockAt(before, behind, null);
}

/** A block is what its items are: with the last of them it goes too. */
function dropEmpty(tx: Transaction, blockIds: readonly (string | null)[]): void {
  for (const id of new Set(blockIds)) {
    if (id !== null && tx.get('block', id) && tx.list('agendaItem', { blockId: id }).length === 0) {
      tx.remove('block', id);
    }
  }
}

/** Between which others the items are put. The list is read only where that can tell something. */
function neighboursOf(tx: Transaction, moved: readonly AgendaItem[], { dayId, after }: Spot) {
  const own = new Set(moved.map(({ id }) => id));
  const blocks = tx.list('block', { dayId }).length > 0;
  if (!blocks && (after === null || !own.has(after))) {
    return { before: after === null ? undefined : { id: after, blockId: null }, behind: undefined };
  }
  const all = inOrder(tx.list('agendaItem', { dayId }));
  const at = after === null ? -1 : all.findIndex(({ id }) => id === after);
  const from = after !== null && at < 0 ? all.length - 1 : at; // behind a stranger is behind all
  return {
    before: all.slice(0, from + 1).findLast(({ id }) => !own.has(id)),
    behind: all.slice(from + 1).find(({ id }) => !own.has(id)),
  };
}

/** Whether both neighbours are in one block. */
function isInside({ before, behind }: ReturnType<typeof neighboursOf>): boolean {
  return blockAt(before, behind, null) !== null;
}

function before(tx: Transaction, dayId: string, id: string): string | null {
  const all = inOrder(tx.list('agendaItem', { dayId }));
  return all[all.findIndex((item) => item.id === id) - 1]?.id ?? null;
}

function wholeBlocks(tx: Transaction, moved: readonly AgendaItem[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { blockId } of moved) {
    if (blockId !== null) counts.set(blockId, (counts.get(blockId) ?? 0) + 1);
  }
  const isWhole = ([blockId, count]: [string, number]) =>
    tx.list('agendaItem', { blockId }).length === count;
  return new Set([...counts].filter(isWhole).map(([blockId]) => blockId));
}

/** An item's own track; on another day the one of the same name, or none. */
function trackThere(tx: Transaction, { dayId, trackId }: AgendaItem, there: string): string | null {
  if (trackId === null || dayId === there) return trackId;
  const name = tx.get('track', trackId)?.title;
  return tx.list('track', { dayId: there }).find(({ title }) => title === name)?.id ?? null;
}
