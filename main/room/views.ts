// The view of an audience, entry by entry as JSON, and what has changed of it.
import type { Change } from '../../shared/contract/change.ts';
import type { SeatEntries } from '../../shared/contract/seat-view.ts';
import type { Reader } from '../engine/transaction.ts';
import {
  type Audience,
  type Entries,
  type Entry,
  type SeatPart,
  seatParts,
} from '../features/room/seat-view.ts';
import { frameOf } from './frames.ts';

export type View = {
  readonly audience: Audience;
  readonly parts: ReadonlyMap<SeatPart, Map<string, string>>;
  /** All of it as it is sent to who comes in; null where it must be written anew. */
  whole: Buffer | null;
};
/** What changed of a view, by key; null: it is gone. */
export type Diff = Map<string, string | null>;
export type Diffs = Map<View, Diff>;

/** The view of an audience, worked out from nothing. */
export function viewFor(reader: Reader, workshopId: string, audience: Audience, now: number): View {
  const parts = seatParts.map((part) => {
    const entries = part.entries(reader, workshopId, audience, now);
    return [part, new Map(textsOf(entries))] as const;
  });
  return { audience, parts: new Map(parts), whole: null };
}

/** Works a part of a view out anew, and notes what has changed of it. */
export function renew(view: View, part: SeatPart, entries: Entries, diffs: Diffs): void {
  const texts = new Map(textsOf(entries));
  const before = view.parts.get(part);
  for (const key of before?.keys() ?? []) if (!texts.has(key)) put(view, part, key, null, diffs);
  for (const [key, text] of texts) put(view, part, key, text, diffs);
}

/** Sets an entry of a view, or takes it out (null), and notes it where that changed anything. */
export function put(
  view: View,
  part: SeatPart,
  key: string,
  text: string | null,
  diffs: Diffs,
): void {
  const texts = view.parts.get(part);
  if (!texts || (texts.get(key) ?? null) === text) return;
  if (text === null) texts.delete(key);
  else texts.set(key, text);
  view.whole = null;
  const diff = diffs.get(view) ?? new Map<string, string | null>();
  diffs.set(view, diff.set(key, text));
}

/**
 * Hands on the entries that changes are known to have touched.
 * @returns the parts of which that cannot be said: they are to be worked out anew
 */
export function touchedBy(
  changes: readonly Change[],
  reader: Reader,
  now: number,
  hand: (part: SeatPart, entry: Entry) => void,
): Set<SeatPart> {
  const whole = new Set<SeatPart>();
  for (const part of seatParts)
    for (const change of changes) {
      if (!part.tables.has(change.table) || whole.has(part)) continue;
      const entries = part.touched?.(reader, change, now) ?? null;
      if (entries === null) whole.add(part);
      else for (const entry of entries) hand(part, entry);
    }
  return whole;
}

export function textOf(value: Entry['value']): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** A message with all of a view's entries, or with the one of a key. */
export function frameOfView(view: View, first: boolean, only?: keyof SeatEntries): Buffer {
  const all = [...view.parts.values()].flatMap((texts) => [...texts]);
  const some = only === undefined ? all : all.filter(([key]) => key === only);
  return message(some, first);
}

/**
 * A message with what has changed; null where there is nothing to say.
 * @param wider views that the same phones have too: what has gone over to one of them is not gone
 */
export function frameOfDiff(diff: Diff | undefined, wider: readonly View[] = []): Buffer | null {
  const said = [...(diff ?? [])].filter(
    ([key, text]) => text !== null || !wider.some((view) => holds(view, key)),
  );
  return said.length === 0 ? null : message(said, false);
}

function holds(view: View, key: string): boolean {
  return [...view.parts.values()].some((texts) => texts.has(key));
}

function textsOf(entries: Entries): [string, string][] {
  return Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, JSON.stringify(value)]],
  );
}

/** Written by hand, as the entries are JSON already. */
function message(entries: readonly (readonly [string, string | null])[], first: boolean): Buffer {
  const body = entries.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join();
  return frameOf(`{"type":"view",${first ? '"whole":true,' : ''}"entries":{${body}}}`);
}
