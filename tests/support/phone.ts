// A phone without a browser: a live connection to the room, as a client written from the protocol has it.
import WebSocket from 'ws';
import type { Answer } from '../../shared/contract/protocol.ts';
import type { CommandInput, CommandName } from '../../shared/contract/registry.ts';
import type { SeatDownMessage, SeatUpMessage } from '../../shared/contract/seat-protocol.ts';
import type { SeatEntries } from '../../shared/contract/seat-view.ts';
import { protocolVersion } from '../../shared/contract/version.ts';
import { newId } from '../../shared/lib/ids.ts';

/** A message that has not come after this many milliseconds does not come. */
const patience = 10_000;

type Of<T extends SeatDownMessage['type']> = Extract<SeatDownMessage, { readonly type: T }>;

export type Phone = {
  /** What it was told it may see, put together. */
  readonly entries: Partial<SeatEntries>;
  readonly socket: WebSocket;
  /** How many messages came. */
  received(): number;
  say(message: SeatUpMessage | Readonly<Record<string, unknown>>): void;
  send<N extends CommandName>(name: N, input: CommandInput<N>, request?: string): Promise<Answer>;
  /** The next message of a kind, or one that has come already and was not taken. */
  next<T extends SeatDownMessage['type']>(type: T): Promise<Of<T>>;
  /** Settles once what it may see is so. */
  sees(isSo: (entries: Partial<SeatEntries>) => boolean): Promise<void>;
  /** Settles once the connection has ended, with the code it ended with. */
  readonly closed: Promise<number>;
  close(): void;
};

export type PhoneOptions = {
  /** The address of this machine that it comes from. */
  readonly from?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
};

/** Connects to a room; says nothing yet. Rejects where that is refused. */
export async function connectPhone(
  port: number,
  { from, headers, path = '/live' }: PhoneOptions = {},
): Promise<Phone> {
  const host = `127.0.0.1:${port}`;
  const socket = new WebSocket(`ws://${host}${path}`, {
    headers: { origin: `http://${host}`, ...headers },
    ...(from === undefined ? {} : { localAddress: from }),
  });
  const phone = listenTo(socket);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return phone;
}

function listenTo(socket: WebSocket): Phone {
  const arrived: SeatDownMessage[] = [];
  const lookers = new Set<() => void>();
  let entries: Partial<SeatEntries> = {};
  let count = 0;
  socket.on('message', (data) => {
    const message: SeatDownMessage = JSON.parse(String(data));
    count += 1;
    if (message.type === 'view') entries = afterView(entries, message);
    else arrived.push(message);
    for (const look of lookers) look();
  });
  socket.on('error', () => undefined);
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  const until = <R>(find: () => R | undefined, what: string) =>
    new Promise<R>((resolve, reject) => {
      const look = () => {
        const found = find();
        if (found === undefined) return;
        done();
        resolve(found);
      };
      const fail = () => {
        done();
        reject(new Error(`no ${what} came; there were ${JSON.stringify({ arrived, entries })}`));
      };
      const timer = setTimeout(fail, patience);
      const done = () => {
        clearTimeout(timer);
        lookers.delete(look);
      };
      lookers.add(look);
      look();
    });
  const take = <T extends SeatDownMessage['type']>(type: T, fits = (_: Of<T>) => true) => {
    const isWanted = (message: SeatDownMessage): message is Of<T> => message.type === type;
    return until(() => {
      const at = arrived.findIndex((message) => isWanted(message) && fits(message));
      const found = at < 0 ? undefined : arrived.splice(at, 1)[0];
      return found && isWanted(found) ? found : undefined;
    }, `"${type}"`);
  };
  const say: Phone['say'] = (message) => socket.send(JSON.stringify(message));
  return {
    get entries() {
      return entries;
    },
    socket,
    received: () => count,
    say,
    send: (name, input, request = newId()) => {
      say({ type: 'command', request, name, input });
      return take('answer', (answer) => answer.request === request);
    },
    next: (type) => take(type),
    sees: async (isSo) => void (await until(() => isSo(entries) || undefined, 'such a view')),
    closed,
    close: () => socket.terminate(),
  };
}

function afterView(entries: Partial<SeatEntries>, { whole, entries: changes }: Of<'view'>) {
  const all: Record<string, unknown> = whole ? {} : { ...entries };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) delete all[key];
    else all[key] = value;
  }
  return all as Partial<SeatEntries>; // main's words, as the page takes them
}

export const hello = { type: 'hello', version: protocolVersion, language: 'en' } as const;

/** Types the code, and takes a seat under a name. */
export async function sitDown(
  phone: Phone,
  code: string,
  name: string,
  personId: string | null = null,
  before?: string,
) {
  phone.say({ ...hello, ...(before === undefined ? {} : { before }) });
  phone.say({ type: 'enter', code });
  await phone.next('names');
  phone.say({ type: 'sit', personId, name });
  return phone.next('seated');
}

/** A phone that has a seat. */
export async function seatedPhone(
  room: { readonly port: number; readonly code: string },
  name: string,
  options: PhoneOptions & {
    readonly personId?: string;
    /** The token of a seat that was taken from it. */
    readonly before?: string;
  } = {},
) {
  const phone = await connectPhone(room.port, options);
  const { personId = null, before } = options;
  const { seatId, token } = await sitDown(phone, room.code, name, personId, before);
  await phone.sees(({ me }) => me !== undefined);
  return { ...phone, phone, seatId, token, view: () => phone.entries };
}

/** Takes the seat again that a token proves. */
export async function againPhone(port: number, token: string, options: PhoneOptions = {}) {
  const phone = await connectPhone(port, options);
  phone.say({ ...hello, token });
  return phone;
}
