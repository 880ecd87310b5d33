// A part of what phones in the room may see: each feature makes its own, `seat-view.ts` of the room
// puts them together.
import type { Change } from '../../shared/contract/change.ts';
import type { TableName } from '../../shared/contract/registry.ts';
import type { SeatEntries } from '../../shared/contract/seat-view.ts';
import type { Reader } from './transaction.ts';

export type Audience = 'everybody' | { readonly group: string } | { readonly seat: string };
export type Entries = Partial<SeatEntries>;

/** One entry of one audience as it is now; null: there is none. */
export type Entry = {
  readonly audience: Audience;
  readonly key: keyof SeatEntries;
  readonly value: SeatEntries[keyof SeatEntries] | null;
};

export type SeatPart = {
  /** The tables its entries are made of: a change to any other leaves them as they are. */
  readonly tables: ReadonlySet<TableName>;
  /** All of its entries for an audience. `now` is main's clock (ms). */
  entries(reader: Reader, workshopId: string, audience: Audience, now: number): Entries;
  /**
   * All that one change can have touched, where that is little and quickly said; null: it may have
   * touched anything of this part. It must say the same as `entries` does, of the rows as they are
   * now, also of where an entry was until then.
   */
  touched?(reader: Reader, change: Change, now: number): readonly Entry[] | null;
};
