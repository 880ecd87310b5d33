// One phone's conversation with the room: greeted, let in by the code, seated, and then heard.
import type { Language } from '../../shared/contract/catalogue.ts';
import {
  type SeatDownMessage,
  type SeatUpMessage,
  seatUpMessage,
} from '../../shared/contract/seat-protocol.ts';
import { protocolVersion } from '../../shared/contract/version.ts';
import type { Seat } from '../../shared/features/room/model.ts';
import { newId } from '../../shared/lib/ids.ts';
import type { Outcome } from '../engine/engine.ts';
import { Refusal, sentenceOf } from '../engine/refusal.ts';
import { answered, labelOf } from '../transports/answer.ts';
import { typedCode } from './code.ts';
import type { Hall } from './hall.ts';
import { seatOfToken, seatToken } from './tokens.ts';

export type SeatLine = {
  /** Where the phone is on the network: wrong codes are counted by it. */
  readonly address: string;
  send(message: SeatDownMessage): void;
  /** Sends bytes that many are sent. */
  sendFrame(frame: Buffer): void;
  /** Has all that is sent meanwhile go out in one piece. */
  inOnePiece(work: () => void): void;
  /** Is told once the code was right, or a seat was proved. */
  known(): void;
  /** Hangs up, once what was sent has gone out. */
  end(): void;
};
export type SeatSession = { receive(message: unknown): void; close(): void };

/** So many seats a room gives before it is closed: whoever knows the code cannot fill the disk. */
const mostSeats = 1000;

type Phone = {
  readonly hall: Hall;
  readonly line: SeatLine;
  language: Language;
  greeted: boolean;
  /** It has typed the right code. */
  entered: boolean;
  seatId: string | null;
  /** The seat that was taken from it before. */
  before: string | null;
  /** It has asked for a seat, and is about to have it. */
  sitting: boolean;
  closed: boolean;
  leave: () => void;
};

export function openSeatSession(hall: Hall, line: SeatLine): SeatSession {
  const leave = () => undefined;
  const phone: Phone = {
    ...{ hall, line, leave, language: 'en', greeted: false, entered: false, seatId: null },
    ...{ before: null, sitting: false, closed: false },
  };
  return {
    receive: (raw) => {
      const parsed = seatUpMessage.safeParse(raw);
      try {
        if (!parsed.success) throw new Refusal('malformed', { field: '' });
        handle(phone, parsed.data);
      } catch (error) {
        refuseFor(phone, error);
      }
    },
    close: () => {
      phone.closed = true;
      phone.leave();
    },
  };
}

const handle = (phone: Phone, message: SeatUpMessage) => {
  if (message.type === 'hello') return greet(phone, message);
  if (!phone.greeted) throw new Refusal('bad-token');
  switch (message.type) {
    case 'enter':
      return enter(phone, message.code);
    case 'find':
      if (!phone.entered && !isKnown(phone)) throw new Refusal('not-allowed');
      return phone.line.sendFrame(phone.hall.names(message.text));
    case 'sit':
      return sit(phone, message);
    case 'rename':
      return rename(phone, message);
    case 'language':
      phone.language = message.language;
      return tellHistory(phone);
    case 'command':
      return command(phone, message);
    default:
      return message satisfies never;
  }
};

function greet(phone: Phone, hello: Extract<SeatUpMessage, { type: 'hello' }>): void {
  phone.language = hello.language;
  if (hello.version !== protocolVersion) throw new Refusal('wrong-version');
  if (phone.greeted) throw new Refusal('malformed', { field: 'type' });
  phone.greeted = true;
  if (hello.token === undefined) {
    phone.before = seatOfToken(phone.hall.key, hello.before ?? '');
    return;
  }
  const seatId = seatOfToken(phone.hall.key, hello.token);
  const seat = seatId === null ? undefined : seatIn(phone.hall, seatId);
  if (!seat) throw new Refusal('bad-token');
  if (seat.state === 'removed') throw new Refusal('seat-removed');
  takeSeat(phone, seat.id);
}

/** Whoever guesses is told to wait, and is not heard meanwhile: not even with the right code. */
function enter(phone: Phone, code: string): void {
  const { hall, line } = phone;
  if (phone.seatId !== null) throw new Refusal('not-allowed');
  if (hall.locked()) throw new Refusal('room-locked');
  const wait = hall.guesses.wait(line.address);
  if (wait > 0) {
    refuse(phone, new Refusal('too-many-tries'), wait);
    return;
  }
  if (typedCode(code) !== hall.code) {
    hall.guesses.wrong(line.address);
    throw new Refusal('wrong-code');
  }
  phone.entered = true;
  line.known();
  line.sendFrame(hall.names(''));
}

function sit(phone: Phone, { personId, name }: Extract<SeatUpMessage, { type: 'sit' }>): void {
  const { hall } = phone;
  if (!phone.entered || phone.seatId !== null || phone.sitting) throw new Refusal('not-allowed');
  if (hall.locked()) throw new Refusal('room-locked');
  if (hall.seats() >= mostSeats) throw new Refusal('room-full');
  const id = newId();
  const state = hall.approves() ? 'waiting' : 'in';
  const before = phone.before === null ? {} : { before: phone.before };
  const { workshopId, since } = hall;
  const input = { id, workshopId, personId, name, state, since, ...before };
  const call = { role: 'door', actor: 'door', request: id, name: 'room.join' } as const;
  phone.sitting = true;
  hall.together.ask({ ...call, input }, (outcome) => {
    phone.sitting = false;
    if ('error' in outcome) refuseFor(phone, outcome.error);
    else if (!phone.closed) takeSeat(phone, id);
  });
}

/** Who waits may go by another name: under one that nobody holds there may be nothing to wait for. */
function rename(
  phone: Phone,
  { personId, name }: Extract<SeatUpMessage, { type: 'rename' }>,
): void {
  const { hall, seatId: id } = phone;
  if (id === null || seatIn(hall, id)?.state !== 'waiting') throw new Refusal('not-allowed');
  const input = { id, personId, name, since: hall.since, approves: hall.approves() };
  const call = { role: 'door', actor: 'door', request: newId(), name: 'room.rename' } as const;
  hall.together.ask({ ...call, input }, (outcome) => {
    if ('error' in outcome) refuseFor(phone, outcome.error);
  });
}

function takeSeat(phone: Phone, seatId: string): void {
  const { hall, line } = phone;
  phone.seatId = seatId;
  line.known();
  const token = seatToken(hall.key, seatId);
  const leaveSeat = hall.sits(seatId);
  const sink = {
    send: line.sendFrame,
    removed: () => {
      refuse(phone, new Refusal('seat-removed'));
      phone.leave();
      line.end();
    },
  };
  let detach = () => {};
  phone.leave = () => {
    phone.leave = () => undefined;
    leaveSeat();
    detach();
  };
  line.inOnePiece(() => {
    line.send({ type: 'seated', seatId, token, now: hall.app.clock.now() });
    detach = hall.audiences.attach(seatId, sink);
    tellHistory(phone);
  });
}

/** Who leads is told what Undo would take back. */
function tellHistory({ hall, line, language, seatId }: Phone): void {
  const seat = seatId === null ? undefined : seatIn(hall, seatId);
  if (seat?.role !== 'cofacilitator') return;
  const { undo } = hall.app.engine.history(hall.workshopId, seat.id);
  line.send({ type: 'history', undo: undo === null ? null : labelOf(undo, language) });
}

/** Does a command as what the seat's row lets it: nothing that a phone says of itself counts. */
function command(
  phone: Phone,
  { request, name, input }: Extract<SeatUpMessage, { type: 'command' }>,
): void {
  const { hall, line, language, seatId } = phone;
  const { app, workshopId, together } = hall;
  const answer = (outcome: Outcome) => {
    line.send(
      answered(app, { language }, request, name, () => {
        if ('error' in outcome) throw outcome.error;
        const { revision, about } = outcome.done;
        return { revision, ...(about === undefined ? {} : { about: labelOf(about, language) }) };
      }),
    );
    tellHistory(phone);
  };
  const seat = seatId === null ? undefined : seatIn(hall, seatId);
  const no = seat ? unheard[seat.state] : 'not-allowed';
  if (!seat || no !== null) {
    answer({ error: new Refusal(no ?? 'not-allowed') });
    return;
  }
  const room = { since: hall.since, approves: hall.approves() };
  const visitor = { seatId: seat.id, workshopId, ...room };
  const call = { actor: seat.id, request, name, input, visitor };
  together.ask({ ...call, role: seat.role === 'cofacilitator' ? 'cofacilitator' : 'seat' }, answer);
  // What can be undone hangs on what was done before it.
  if (seat.role === 'cofacilitator') together.flush();
}

const unheard = { in: null, waiting: 'seat-waits', removed: 'seat-removed' } as const;

/** Whoever has a seat may look for another name on the list: to hand the phone on, or to be let in. */
function isKnown({ hall, seatId }: Phone): boolean {
  const state = seatId === null ? undefined : seatIn(hall, seatId)?.state;
  return state === 'in' || state === 'waiting';
}

function seatIn({ app, workshopId }: Hall, seatId: string): Seat | undefined {
  const seat = app.store.rows.get('seat', seatId);
  return seat?.workshopId === workshopId ? seat : undefined;
}

/** What was thrown is said as a refusal; a bug is written down too. */
function refuseFor(phone: Phone, error: unknown): void {
  const refusal = error instanceof Refusal ? error : new Refusal('unexpected');
  if (refusal !== error) phone.hall.app.log.error('a phone could not be heard', error);
  refuse(phone, refusal);
}

function refuse({ line, language }: Phone, refusal: Refusal, wait?: number): void {
  const said = { code: refusal.code, sentence: sentenceOf(refusal, language) };
  line.send({ type: 'refused', ...said, ...(wait === undefined ? {} : { wait }) });
}
