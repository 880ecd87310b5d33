// An open room from within: what the conversations with phones need of it.
import { createSecretKey, type KeyObject } from 'node:crypto';
import type { Change } from '../../shared/contract/change.ts';
import type { SeatDownMessage, SeatName } from '../../shared/contract/seat-protocol.ts';
import type { Seat } from '../../shared/features/room/model.ts';
import type { App } from '../app.ts';
import type { Reader } from '../engine/transaction.ts';
import { type Audiences, openAudiences } from './audiences.ts';
import { frameOf } from './frames.ts';
import { countGuesses, type Guesses } from './guesses.ts';
import type { KeptRoom } from './kept.ts';
import { allNames, type Names, namesWith } from './names.ts';
import { type Together, together } from './together.ts';

export type Hall = Pick<KeptRoom, 'workshopId' | 'code' | 'stageCode'> & {
  /** The real app: phones stay with the real workshop while another is rehearsed on the screens. */
  readonly app: App;
  /** What tokens of this room are made with. */
  readonly key: KeyObject;
  readonly guesses: Guesses;
  readonly audiences: Audiences;
  readonly together: Together;
  locked(): boolean;
  approves(): boolean;
  /** The instant (ms) at which it was opened first: older seats cannot come back. */
  readonly since: number;
  /** How many are in since the room was opened, or wait to be let in; after a crash too. */
  seats(): number;
  /** The message with those names on the list that a text is in. */
  names(text: string): Buffer;
  /** Notes that a phone is connected; what comes back ends it. */
  sits(seatId: string): () => void;
  connected(): string[];
  close(): void;
};

export type HallOptions = {
  readonly app: App;
  /** As it is kept now: what of it changes is read anew each time. */
  readonly kept: () => KeptRoom;
  /** Called when somebody comes or goes. */
  readonly onPeople: () => void;
  /** Called when the workshop is no longer there. */
  readonly onGone: () => void;
};

export function openHall({ app, kept, onPeople, onGone }: HallOptions): Hall {
  const { workshopId, code, stageCode, key } = kept();
  const { rows } = app.store;
  const audiences = openAudiences({
    reader: rows,
    workshopId,
    now: app.clock.now,
    onError: (error) => app.log.error('phones could not be told', error),
  });
  const connected = new Map<string, number>();
  let names: readonly SeatName[] | null = null;
  /** What everybody is sent who has typed the code. */
  let first: Buffer | null = null;
  const { since } = kept();
  let seats: number | null = null;
  const asked = together(app.engine);
  const ends = [
    app.engine.subscribe(({ changes }) => {
      const own = changes.filter((change) => change.workshopId === workshopId);
      if (own.length === 0) return;
      if (own.some(({ table }) => table === 'person')) names = null;
      if (own.some(({ table }) => table === 'person' || table === 'workshop')) first = null;
      seats = seats === null ? null : seatsAfter(seats, own, since);
      if (own.some(({ table, op }) => table === 'workshop' && op === 'delete')) return onGone();
      audiences.changed(own);
    }),
    app.addListener((message) => {
      if (message.type === 'clock') audiences.clock();
    }),
    () => audiences.close(),
    () => asked.flush(),
  ];
  return {
    ...{ app, workshopId, code, stageCode, audiences, together: asked, since },
    key: createSecretKey(key, 'hex'),
    guesses: countGuesses(app.clock.now),
    locked: () => kept().locked,
    approves: () => kept().approves,
    seats: () => (seats ??= seatsSince(rows, workshopId, since)),
    names: (text) => {
      names ??= allNames(rows, workshopId);
      if (text !== '') return frameOfNames(app, workshopId, namesWith(names, text));
      first ??= frameOfNames(app, workshopId, namesWith(names, ''));
      return first;
    },
    sits: (seatId) => {
      connected.set(seatId, (connected.get(seatId) ?? 0) + 1);
      onPeople();
      return () => {
        const left = (connected.get(seatId) ?? 1) - 1;
        if (left > 0) connected.set(seatId, left);
        else connected.delete(seatId);
        onPeople();
      };
    },
    connected: () => [...connected.keys()],
    close: () => {
      for (const end of ends) end();
    },
  };
}

function seatsSince(reader: Reader, workshopId: string, since: number): number {
  const seats = reader.list('seat', { workshopId });
  return seats.filter((seat) => counts(seat, since)).length;
}

function counts({ joinedAt, state }: Pick<Seat, 'joinedAt' | 'state'>, since: number): boolean {
  return joinedAt >= since && state !== 'removed';
}

/** Counted on while people come in, as all do at about the same time; null: to be counted anew. */
function seatsAfter(seats: number, changes: readonly Change[], since: number): number | null {
  const about = changes.filter(({ table }) => table === 'seat');
  const isNew = (change: Change) =>
    change.op === 'insert' && 'joinedAt' in change.after && counts(change.after, since);
  return about.every(isNew) ? seats + about.length : null;
}

function frameOfNames({ store }: App, workshopId: string, found: Names): Buffer {
  const { title = '', language = 'en' } = store.rows.get('workshop', workshopId) ?? {};
  const message: SeatDownMessage = { type: 'names', title, language, ...found };
  return frameOf(JSON.stringify(message));
}
