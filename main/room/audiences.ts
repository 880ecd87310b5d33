// Who in the room is told what: a view for everybody, one for each group, one for each phone. What
// has changed of a view is worked out and written down once, and the same bytes go to all who see it.
import type { Change } from '../../shared/contract/change.ts';
import type { SeatDownMessage } from '../../shared/contract/seat-protocol.ts';
import type { Seat } from '../../shared/features/room/model.ts';
import type { Reader } from '../engine/transaction.ts';
import { type Audience, groupOfSeat, groupTables, seatParts } from '../features/room/seat-view.ts';
import { frameOf } from './frames.ts';
import { readOnce } from './read-once.ts';
import {
  type Diffs,
  frameOfDiff,
  frameOfView,
  put,
  renew,
  textOf,
  touchedBy,
  type View,
  viewFor,
} from './views.ts';

/** A phone that listens. */
export type Sink = {
  send(frame: Buffer): void;
  /** Its seat was taken out of the room. */
  removed(): void;
};

export type Audiences = {
  /** Sends a phone all it may see, and from then on what changes; what comes back ends it. */
  attach(seatId: string, sink: Sink): () => void;
  /** To be called with what was changed; phones are told a moment later. */
  changed(changes: readonly Change[]): void;
  /** To be called when time has leapt: phones are told it, and everything is looked at anew. */
  clock(): void;
  close(): void;
};

export type AudiencesOptions = {
  readonly reader: Reader;
  readonly workshopId: string;
  readonly now: () => number;
  /** Called with what was thrown while phones were told: a bug. */
  readonly onError: (error: unknown) => void;
};

type Attached = {
  readonly view: View;
  readonly sinks: Set<Sink>;
  /** By these it is decided which views it has beside its own. */
  state: Seat['state'];
  groupId: string | null;
};
type Hall = Pick<AudiencesOptions, 'workshopId' | 'now'> & {
  readonly everybody: View;
  readonly groups: Map<string, View>;
  readonly seats: Map<string, Attached>;
};

export function openAudiences({ reader, onError, ...rest }: AudiencesOptions): Audiences {
  const { workshopId } = rest;
  const everybody = viewFor(readOnce(reader), workshopId, 'everybody', rest.now());
  const hall: Hall = { ...rest, everybody, groups: new Map(), seats: new Map() };
  let pending: Change[] = [];
  let anew = false;
  // As long as nothing changes, whoever comes in is shown what was read for those before.
  let read: Reader | null = null;
  const now = () => {
    read ??= readOnce(reader);
    return read;
  };
  const telling = unhurried(() => {
    const changes = pending;
    const all = anew;
    pending = [];
    anew = false;
    tell(hall, now(), changes, all);
  }, onError);
  return {
    attach: (seatId, sink) => attach(hall, now(), seatId, sink),
    changed: (changes) => {
      read = null;
      pending.push(...changes);
      telling.soon();
    },
    clock: () => {
      const message: SeatDownMessage = { type: 'clock', now: hall.now() };
      const frame = frameOf(JSON.stringify(message));
      for (const { sinks } of hall.seats.values()) sendAll(sinks, [frame]);
      read = null;
      anew = true;
      telling.soon();
    },
    close: () => {
      telling.cancel();
      hall.seats.clear();
    },
  };
}

/** Work may go ahead of the time it must leave to others by no more than this (ms). */
const mostAhead = 10;

/**
 * Work that is done soon. Where it is asked for without an end it leaves as much time as it takes:
 * there is other work too.
 */
function unhurried(work: () => void, onError: (error: unknown) => void) {
  let at: NodeJS.Immediate | undefined;
  let later: NodeJS.Timeout | undefined;
  /** By then the others will have had as much time as this. */
  let rested = 0;
  const run = () => {
    at = undefined;
    later = undefined;
    const begun = performance.now();
    try {
      work();
    } catch (error) {
      onError(error);
    }
    const ended = performance.now();
    rested = Math.max(rested, begun) + (ended - begun) * 2;
  };
  return {
    soon: () => {
      if (at || later) return;
      const wait = rested - performance.now() - mostAhead;
      if (wait > 0) later = setTimeout(run, wait);
      else at = setImmediate(run);
    },
    cancel: () => {
      clearImmediate(at);
      clearTimeout(later);
    },
  };
}

function attach(hall: Hall, reader: Reader, seatId: string, sink: Sink): () => void {
  const seat = reader.get('seat', seatId);
  if (!seat) {
    sink.removed();
    return () => undefined;
  }
  const { workshopId, now, seats } = hall;
  const attached = seats.get(seatId) ?? {
    view: viewFor(reader, workshopId, { seat: seatId }, now()),
    sinks: new Set<Sink>(),
    state: seat.state,
    groupId: groupOfSeat(reader, seat),
  };
  seats.set(seatId, attached);
  attached.sinks.add(sink);
  sendAll([sink], wholeOf(hall, reader, attached));
  return () => {
    attached.sinks.delete(sink);
    if (attached.sinks.size === 0 && seats.get(seatId) === attached) seats.delete(seatId);
  };
}

/** Finds out what is another than it was, and tells each phone what of it is its own to know. */
function tell(hall: Hall, reader: Reader, changes: readonly Change[], anew: boolean): void {
  const diffs: Diffs = new Map();
  const at = hall.now();
  const parts = anew
    ? seatParts
    : touchedBy(changes, reader, at, (part, { audience, key, value }) => {
        const view = viewOf(hall, audience);
        if (view) put(view, part, String(key), textOf(value), diffs);
      });
  for (const part of parts)
    for (const view of allViews(hall))
      renew(view, part, part.entries(reader, hall.workshopId, view.audience, at), diffs);
  const moved = movedSeats(hall, reader, changes, anew);
  if (diffs.size > 0 || moved.size > 0) send(hall, reader, diffs, moved);
}

/** The view of an audience that somebody has; undefined: nobody is there to see it. */
function viewOf({ everybody, groups, seats }: Hall, audience: Audience): View | undefined {
  if (audience === 'everybody') return everybody;
  return 'group' in audience ? groups.get(audience.group) : seats.get(audience.seat)?.view;
}

function* allViews({ everybody, groups, seats }: Hall): Iterable<View> {
  yield everybody;
  yield* groups.values();
  for (const { view } of seats.values()) yield view;
}

/** The phones that now have other views than before. Those whose seat is gone are shown out. */
function movedSeats(
  { seats }: Hall,
  reader: Reader,
  changes: readonly Change[],
  anew: boolean,
): Set<Attached> {
  const touching = changes.filter(({ table }) => groupTables.has(table));
  const any = anew || touching.some(({ table }) => table !== 'seat');
  const ids = any ? [...seats.keys()] : touching.map(({ id }) => id);
  const moved = new Set<Attached>();
  for (const id of ids) {
    const attached = seats.get(id);
    const seat = reader.get('seat', id);
    if (!attached) continue;
    if (!seat || seat.state === 'removed') {
      for (const sink of [...attached.sinks]) sink.removed();
      continue;
    }
    const groupId = groupOfSeat(reader, seat);
    if (groupId === attached.groupId && seat.state === attached.state) continue;
    Object.assign(attached, { groupId, state: seat.state });
    moved.add(attached);
  }
  return moved;
}

function send(hall: Hall, reader: Reader, diffs: Diffs, moved: ReadonlySet<Attached>): void {
  const { everybody, groups, seats } = hall;
  const forAll = frameOfDiff(diffs.get(everybody));
  const forGroup = new Map(
    [...groups].map(([id, view]) => [id, frameOfDiff(diffs.get(view), [everybody])]),
  );
  const inUse = new Set<string>();
  for (const attached of seats.values()) {
    const { view, sinks, state, groupId } = attached;
    if (groupId !== null && state === 'in') inUse.add(groupId);
    if (moved.has(attached)) sendAll(sinks, wholeOf(hall, reader, attached));
    else if (state === 'in') {
      sendTo(sinks, forAll);
      if (groupId !== null) sendTo(sinks, forGroup.get(groupId) ?? null);
      const own = diffs.get(view);
      if (own) sendTo(sinks, frameOfDiff(own, widerThan(hall, groupId)));
    } else if (diffs.get(view)?.has('me')) sendAll(sinks, wholeOf(hall, reader, attached));
  }
  for (const id of groups.keys()) if (!inUse.has(id)) groups.delete(id);
}

/** All that a phone may see. One that waits to be let in sees that it waits, and nothing more. */
function wholeOf(hall: Hall, reader: Reader, { view, state, groupId }: Attached): Buffer[] {
  if (state !== 'in') return [frameOfView(view, true, 'me')];
  const { everybody, workshopId, groups, now } = hall;
  everybody.whole ??= frameOfView(everybody, true);
  const own = frameOfView(view, false);
  if (groupId === null) return [everybody.whole, own];
  const group = groups.get(groupId) ?? viewFor(reader, workshopId, { group: groupId }, now());
  groups.set(groupId, group);
  group.whole ??= frameOfView(group, false);
  return [everybody.whole, group.whole, own];
}

/** The views that a phone has beside its own. */
function widerThan({ everybody, groups }: Hall, groupId: string | null): View[] {
  const group = groupId === null ? undefined : groups.get(groupId);
  return group ? [everybody, group] : [everybody];
}

function sendAll(sinks: Iterable<Sink>, frames: readonly Buffer[]): void {
  for (const frame of frames) sendTo(sinks, frame);
}

function sendTo(sinks: Iterable<Sink>, frame: Buffer | null): void {
  if (frame) for (const sink of sinks) sink.send(frame);
}
