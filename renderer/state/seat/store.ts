// What the page of a phone knows.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Language } from '../../../shared/contract/catalogue.ts';
import type { SeatDownMessage } from '../../../shared/contract/seat-protocol.ts';
import type { Link } from '../../client/connection.ts';
import { anchored, hereNow, type TimeAnchor } from '../time-anchor.ts';
import type { Hat } from './hat.ts';
import type { Item } from './outbox.ts';
import type { Entries } from './view.ts';

export type Refusal = Omit<Extract<SeatDownMessage, { readonly type: 'refused' }>, 'type'>;
export type Names = Omit<Extract<SeatDownMessage, { readonly type: 'names' }>, 'type'>;

export type SeatState = {
  readonly link: Link;
  /** `code`: the room's code is asked for; `names`: it was right; `seated`: the page is somebody's. */
  readonly step: 'connecting' | 'code' | 'names' | 'seated';
  /** Why main did not let this phone in, or no longer does. */
  readonly refusal: Refusal | null;
  readonly names: Names | null;
  /** What main told last; stays while the link is away. */
  readonly entries: Entries;
  readonly time: TimeAnchor;
  /** Who holds the phone. */
  readonly hat: Hat | null;
  readonly out: readonly Item[];
  /** How many were delivered since the page was opened. */
  readonly delivered: number;
  /** Whether what is written survives the page. */
  readonly survives: boolean;
  /** The language chosen here; null: the workshop's. */
  readonly language: Language | null;
  /** What Undo would take back, and what it has just taken back; null: nothing. */
  readonly undo: string | null;
  readonly undone: string | null;
  /** Why the phone could not be handed on. */
  readonly hatRefusal: string | null;
};
export type SeatStore = StoreApi<SeatState>;

export function createSeatStore(): SeatStore {
  return createStore<SeatState>(() => ({
    link: 'connecting',
    step: 'connecting',
    refusal: null,
    names: null,
    entries: {},
    time: anchored(Date.now(), 1, hereNow()),
    hat: null,
    out: [],
    delivered: 0,
    survives: true,
    language: null,
    undo: null,
    undone: null,
    hatRefusal: null,
  }));
}
