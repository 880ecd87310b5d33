// What this phone was told, by key, and the lists that the page draws of it.
import type {
  SeatBoard,
  SeatCard,
  SeatEntries,
  SeatForm,
  SeatLine,
  SeatPlan,
} from '../../../shared/contract/seat-view.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';

export type Entries = { readonly [K in keyof SeatEntries]?: SeatEntries[K] };
export type EntryChanges = { readonly [K in keyof SeatEntries]?: SeatEntries[K] | null };

/** What is known after changes; what is null in them is gone. */
export function afterChanges(entries: Entries, changes: EntryChanges): Entries {
  const all = Object.entries({ ...entries, ...changes });
  const left = all.filter(([, entry]) => entry !== null);
  return Object.fromEntries(left) as Entries; // each key with what main sent under it
}

type Kinds = {
  readonly board: SeatBoard;
  readonly card: SeatCard;
  readonly own: SeatCard;
  readonly form: SeatForm;
  readonly plan: SeatPlan;
  readonly line: SeatLine;
};
type Fitting<K extends keyof Kinds> = Extract<keyof SeatEntries, `${K}:${string}`>;

/** The entries of a kind, in the order in which they stand. */
export function listOf<K extends keyof Kinds>(entries: Entries, kind: K): Kinds[K][] {
  const isOfKind = (key: string): key is Fitting<K> => key.startsWith(`${kind}:`);
  const found: Kinds[K][] = [];
  for (const key of Object.keys(entries)) {
    const entry = isOfKind(key) ? entries[key] : undefined;
    if (entry) found.push(entry as Kinds[K]); // the key says of which kind it is
  }
  return inOrder(found);
}
