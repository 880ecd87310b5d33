// What can be done to items, blocks and tracks; each is one command, or one gesture of several.
import type { Words } from '../../../shared/contract/catalogue.ts';
import type { CommandInput } from '../../../shared/contract/registry.ts';
import type { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import {
  type ItemList,
  type ItemPlace,
  placeBehind,
  stepOf,
  stretchesOf,
} from '../../../shared/features/agenda/places.ts';
import { plainItem } from '../../../shared/features/agenda/plain.ts';
import type { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import type { useReadRows } from '../../state/use-rows.ts';
import type { Send } from '../../state/use-send.ts';
import { focusMoved } from '../../ui/drag/focus-beside.ts';

type Tools = {
  readonly send: Send;
  readonly read: ReturnType<typeof useReadRows>;
  readonly words: Words<(typeof agendaWords)['en']>;
  readonly planned: Words<(typeof planWords)['en']>;
  readonly workshopId: string;
};

export type ItemPatch = CommandInput<'agenda.editItems'>['patch'];

/** What can be done to items, to blocks of them, and to the tracks they are in. */
export function itemActions(tools: Tools) {
  const plan = readPlan(tools);
  const put = putter(tools.send);
  return {
    order: plan.order,
    idsOfBlock: plan.idsOfBlock,
    ...placing(plan, put, tools),
    ...editing(plan, tools),
    ...blocks(plan, put, tools),
    ...tracks(tools),
  };
}

type Plan = ReturnType<typeof readPlan>;

function readPlan({ read, workshopId }: Tools) {
  /** All lists of the plan, as they are read. */
  const lists = (): readonly ItemList<AgendaItem>[] =>
    read('day', { workshopId }).flatMap(({ id: dayId }) =>
      stretchesOf(dayId, read('agendaItem', { dayId }), read('track', { dayId })).flatMap(
        (stretch) => stretch.lists,
      ),
    );
  /** All items as they are read. */
  const order = (): string[] => lists().flatMap(({ items }) => items.map(({ id }) => id));
  return {
    lists,
    order,
    inOrder: (ids: ReadonlySet<string>) => order().filter((id) => ids.has(id)),
    idsOfBlock: (blockId: string) => read('agendaItem', { blockId }).map(({ id }) => id),
  };
}

type Put = ReturnType<typeof putter>;

function putter(send: Send) {
  return async (ids: readonly string[], spot: Spot) => {
    const [id] = ids;
    if (id === undefined) return;
    if (ids.length === 1) await send('agenda.moveItem', { id, ...spot });
    else await send('agenda.moveItems', { ids: [...ids], ...spot });
    focusMoved(id);
  };
}

function placing({ lists, inOrder }: Plan, put: Put, { send, read }: Tools) {
  return {
    /** Adds an item behind `after` (null: first); returns its id at once. */
    addItem: (dayId: string, after: string | null, trackId: string | null): string => {
      const id = newId();
      void send('agenda.addItem', { id, dayId, after, ...plainItem, trackId });
      return id;
    },
    /** Puts items into a list of the plan, behind one of its entries (null: at its start). */
    putInList: (ids: ReadonlySet<string>, listId: string, entryId: string | null) => {
      const list = lists().find(({ id }) => id === listId);
      if (list) void put(inOrder(ids), placeBehind(list, entryId));
    },
    /** Where something new goes that is put into a list of the plan; null: there is no such list. */
    placeIn: (listId: string, entryId: string | null): ItemPlace | null => {
      const list = lists().find(({ id }) => id === listId);
      return list ? placeBehind(list, entryId) : null;
    },
    step: (ids: ReadonlySet<string>, by: 1 | -1) => {
      const place = stepOf(lists(), ids, by);
      if (place) void put(inOrder(ids), place);
    },
    toDay: (ids: ReadonlySet<string>, dayId: string) =>
      void put(inOrder(ids), { dayId, after: read('agendaItem', { dayId }).at(-1)?.id ?? null }),
  };
}

function editing({ inOrder }: Plan, { send, words, planned }: Tools) {
  return {
    edit: (ids: readonly string[], patch: ItemPatch) =>
      void send('agenda.editItems', { ids: [...ids], patch }),
    duplicate: (ids: ReadonlySet<string>) => {
      const copies = inOrder(ids).map((id) => ({ id, copyId: newId() }));
      const [only] = copies;
      if (copies.length === 1 && only) void send('agenda.duplicateItem', only);
      else void send('agenda.duplicateItems', { copies });
    },
    removeItem: (id: string, name: string) =>
      void send('agenda.removeItem', { id }, { undoable: words.itemDeleted(name) }),
    removeItems: (chosen: ReadonlySet<string>) => {
      const ids = inOrder(chosen);
      if (ids.length === 0) return;
      void send('agenda.removeItems', { ids }, { undoable: planned.itemsDeleted(ids.length) });
    },
  };
}

function blocks({ inOrder }: Plan, put: Put, { send, read, planned, workshopId }: Tools) {
  return {
    /** Makes a block of items, where the first of them stands; returns its id at once. */
    makeBlock: (ids: ReadonlySet<string>): string | null => {
      const itemIds = inOrder(ids);
      const first = read('agendaItem', { workshopId }).find(({ id }) => id === itemIds[0]);
      if (!first) return null;
      const id = newId();
      const { dayId } = first;
      void send('agenda.addBlock', { id, dayId, itemIds, title: '', target: null });
      return id;
    },
    /** Into a block, behind all of it; out of one (null), to where it ends. */
    toBlock: ({ id, dayId, blockId: own }: AgendaItem, blockId: string | null) => {
      const last = read('agendaItem', { blockId: blockId ?? own }).at(-1);
      const track = blockId !== null && last ? { trackId: last.trackId } : {};
      void put([id], { dayId, after: last?.id ?? null, blockId, ...track });
    },
    duplicateBlock: (id: string) => void send('agenda.duplicateBlock', { id, copyId: newId() }),
    dissolveBlock: (id: string) => void send('agenda.dissolveBlock', { id }),
    removeBlock: (id: string, name: string) =>
      void send('agenda.removeBlock', { id }, { undoable: planned.blockDeleted(name) }),
  };
}

function tracks({ send, read, planned }: Tools) {
  return {
    /** One more track; the first time two, for one alone runs beside nothing. */
    addTrack: (dayId: string) => {
      const there = read('track', { dayId });
      const gesture = newId();
      let after = there.at(-1)?.id ?? null;
      for (const title of there.length > 0 ? [''] : [planned.firstTrack, planned.secondTrack]) {
        const id = newId();
        void send('agenda.addTrack', { id, dayId, after, title, place: '' }, { gesture });
        after = id;
      }
    },
    /** Behind another track of its day; null: first. */
    moveTrack: (id: string, after: string | null) => void send('agenda.moveTrack', { id, after }),
    /** One place nearer to the first, or to the last; returns its new place from 0, null: none. */
    stepTrack: (id: string, dayId: string, by: 1 | -1): number | null => {
      const there = read('track', { dayId });
      const place = there.findIndex((track) => track.id === id) + by;
      if (place < 0 || place >= there.length) return null;
      const after = there[by > 0 ? place : place - 1]?.id ?? null;
      void send('agenda.moveTrack', { id, after });
      return place;
    },
    removeTrack: (id: string, name: string) =>
      void send('agenda.removeTrack', { id }, { undoable: planned.trackDeleted(name) }),
  };
}

/** What is left out, the place brings with it. */
type Spot = Pick<ItemPlace, 'dayId' | 'after'> & {
  readonly trackId?: string | null;
  readonly blockId?: string | null;
};
