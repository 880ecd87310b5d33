// Who is in the room with a phone: pure decisions over seats.
import type { LanRoom } from '../../contract/lan.ts';
import type { Seat } from './model.ts';
import { cameBackAs, keyOf } from './rules.ts';

export type WhoIsHere = {
  /** To be let in, the longest waiting first. */
  readonly waiting: readonly Seat[];
  /** By name. */
  readonly seated: readonly Seat[];
  readonly removed: readonly Seat[];
  /** The phones under whose name somebody sits at another one. */
  readonly doubles: ReadonlySet<string>;
  /** Of those who wait: who was taken out before under that name, or on that phone. */
  readonly back: ReadonlyMap<string, Seat>;
  /** How many of the seated have their phone connected now. */
  readonly connected: number;
};

/**
 * The seats of the room as it was opened last: those of a room before it cannot come back. A phone
 * that is connected is here, even where the laptop's clock was set back since.
 */
export function whoIsHere(
  seats: readonly Seat[],
  { since, connected }: Pick<LanRoom, 'since' | 'connected'>,
): WhoIsHere {
  const there = new Set(connected);
  const own = seats.filter(({ id, joinedAt }) => joinedAt >= since || there.has(id));
  const inState = (state: Seat['state']) => own.filter((seat) => seat.state === state);
  const seated = inState('in').toSorted(byName);
  const waiting = inState('waiting').toSorted((a, b) => a.joinedAt - b.joinedAt || byName(a, b));
  const taken = new Map<string, number>();
  for (const seat of seated) taken.set(keyOf(seat), (taken.get(keyOf(seat)) ?? 0) + 1);
  const isDouble = (seat: Seat) => (taken.get(keyOf(seat)) ?? 0) > (seat.state === 'in' ? 1 : 0);
  const doubles = new Set([...waiting, ...seated].filter(isDouble).map(({ id }) => id));
  const removed = inState('removed').toSorted(byName);
  const back = new Map<string, Seat>();
  for (const seat of waiting) {
    const before = cameBackAs(seat, removed);
    if (before) back.set(seat.id, before);
  }
  return {
    waiting,
    back,
    doubles,
    seated,
    removed,
    connected: seated.filter(({ id }) => there.has(id)).length,
  };
}

function byName(a: Seat, b: Seat): number {
  return a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1);
}
