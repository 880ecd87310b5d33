// Pure decisions about what the projector shows, and of names that are typed in the room.
import { comparable } from '../../lib/comparable.ts';
import type { Turn } from '../run/model.ts';
import type { SceneKind, Seat, Stage } from './model.ts';

/** Scenes that an item of the agenda can bring: the others need words, or are for setting up. */
export type ItemSceneKind = Exclude<SceneKind, 'message' | 'test'>;

export function isItemScene(kind: SceneKind): kind is ItemSceneKind {
  return kind !== 'message' && kind !== 'test';
}

type Bringing = { readonly sceneKind: SceneKind | null; readonly sceneRefId: string | null };

/**
 * What becomes of the stage when an item starts: where it follows the agenda, it takes the item's
 * scene. A blank stage stays blank, and one of another workshop stays that one's. Null: nothing.
 */
export function sceneOnStart(
  stage: Pick<Stage, 'follows'> | undefined,
  { sceneKind, sceneRefId }: Bringing,
): Pick<Stage, 'kind' | 'refId' | 'text'> | null {
  if (!stage?.follows || sceneKind === null || !isItemScene(sceneKind)) return null;
  return { kind: sceneKind, refId: sceneRefId, text: '' };
}

/** A name on one line, without what cannot be seen in it. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, (found) =>
      found === '\u200c' || found === '\u200d' ? found : ' ',
    )
    .trim();
}

/** The people on the list who have come in by phone, on whichever day. */
export function cameByPhone(seats: readonly Pick<Seat, 'personId' | 'state'>[]): Set<string> {
  const found = new Set<string>();
  for (const { personId, state } of seats) {
    if (personId !== null && state === 'in') found.add(personId);
  }
  return found;
}

/** So many who share a phone may wait for the floor at a time. */
export const mostTurns = 6;

export type Sitter = Pick<Seat, 'personId' | 'name'>;

/** Tells those who sit at phones apart: a person of the list, or a name that is not on it. */
export function keyOf({ personId, name }: Sitter): string {
  return personId ?? `~${comparable(name)}`;
}

/** What stands in the memory of a phone for whom it was when it was taken out of the room. */
export const takenOut = 'removed';

/**
 * A seat that was taken out of the room under the name by which somebody wants to come in, or on
 * whose phone they do; undefined: none.
 * @param removed the seats that were taken out since the room is open
 */
export function cameBackAs<S extends Sitter & Pick<Seat, 'id'>>(
  seat: Sitter & Pick<Seat, 'id' | 'past'>,
  removed: readonly S[],
): S | undefined {
  const keys = new Set([`${takenOut} ${keyOf(seat)}`, ...seat.past.split('\n')]);
  return removed.find(({ id, ...who }) => id !== seat.id && keys.has(`${takenOut} ${keyOf(who)}`));
}

type Holder = Sitter & Pick<Seat, 'id'>;
type Asked = Sitter & Pick<Turn, 'seatId'>;

/** Whether a turn was asked for by whoever holds a phone now, at that phone. */
export function isTurnOf(turn: Asked, seat: Holder): boolean {
  return turn.seatId === seat.id && keyOf(turn) === keyOf(seat);
}

/**
 * The place of who holds a phone among those who wait for the floor, from 1; 0 while it speaks; null: neither.
 * @param turns those that have not ended, in their order
 */
export function placeInQueue(
  turns: readonly (Asked & Pick<Turn, 'startedAt'>)[],
  seat: Holder,
): number | null {
  if (turns.some((turn) => turn.startedAt !== null && isTurnOf(turn, seat))) return 0;
  const queue = turns.filter(({ startedAt }) => startedAt === null);
  const at = queue.findIndex((turn) => isTurnOf(turn, seat));
  return at < 0 ? null : at + 1;
}
