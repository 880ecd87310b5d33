// The messages between a phone in the room and main, over the network: one small union each way.
import * as z from 'zod/mini';
import { type Language, languages } from './catalogue.ts';
import { id, line } from './fields.ts';
import type { Answer } from './protocol.ts';
import type { RefusalCode } from './refusals.ts';
import type { SeatEntries } from './seat-view.ts';

const language = z.enum(languages);

export const seatUpMessage = z.discriminatedUnion('type', [
  /** First of all; with the token of a seat that was taken before, that seat is taken again. */
  z.object({
    type: z.literal('hello'),
    version: z.int(),
    language,
    token: z.optional(z.string().check(z.maxLength(200))),
    /** Without `token`: that of a seat which was taken from this phone. */
    before: z.optional(z.string().check(z.maxLength(200))),
  }),
  /** The room's code, as it was typed. Answered with `names`, or refused. */
  z.object({ type: z.literal('enter'), code: z.string().check(z.maxLength(20)) }),
  /** Asks for the names on the list that a text is in; '' for the first ones. Answered likewise. */
  z.object({ type: z.literal('find'), text: line }),
  /** Takes a seat, once the code was right: one of the names, or one that was typed. */
  z.object({ type: z.literal('sit'), personId: z.nullable(id), name: line }),
  /** Takes another name while the phone waits to be let in. */
  z.object({ type: z.literal('rename'), personId: z.nullable(id), name: line }),
  z.object({ type: z.literal('language'), language }),
  z.object({
    type: z.literal('command'),
    /** Made by the phone; the same id again is answered with the first result. */
    request: id,
    name: z.string().check(z.maxLength(60)),
    input: z.unknown(),
  }),
]);
export type SeatUpMessage = z.infer<typeof seatUpMessage>;

export type SeatName = {
  readonly id: string;
  readonly name: string;
  /** What tells people of one name apart; '' where nobody else is called so. */
  readonly about: string;
};

export type SeatDownMessage =
  /** The code was right: who is on the list of participants. `more`: not all of them, see `find`. */
  | {
      readonly type: 'names';
      readonly title: string;
      readonly language: Language;
      readonly people: readonly SeatName[];
      readonly more: boolean;
    }
  /** Seated, or seated again; the token proves it next time. `now` is main's clock (ms). */
  | {
      readonly type: 'seated';
      readonly seatId: string;
      readonly token: string;
      readonly now: number;
    }
  /** What changed of what this phone may see, by key; null: it is gone. `whole`: all there is. */
  | {
      readonly type: 'view';
      readonly whole?: true;
      readonly entries: { readonly [K in keyof SeatEntries]?: SeatEntries[K] | null };
    }
  | { readonly type: 'clock'; readonly now: number }
  /** To a co-facilitator: what Undo would take back of what was done here; null: nothing. */
  | { readonly type: 'history'; readonly undo: string | null }
  | Answer
  /** `wait`: seconds until a code may be tried again. */
  | {
      readonly type: 'refused';
      readonly code: RefusalCode;
      readonly sentence: string;
      readonly wait?: number;
    };
