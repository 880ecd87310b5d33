// The room's live connections: phones and remote stages over one address. Whoever sends too much is
// slowed down and then dropped; whoever reads too little is dropped.
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Pace, paced } from '../transports/pace.ts';
import { openSession } from '../transports/session.ts';
import { frameOf } from './frames.ts';
import type { Hall } from './hall.ts';
import { isOwnPage } from './own-host.ts';
import { openSeatSession, type SeatSession } from './seat-session.ts';
import { isStageCode } from './stage-code.ts';

const largestMessage = 16 * 1024;
/** A reader with this many bytes waiting is dropped: it comes back and is sent everything anew. */
const mostWaiting = 1024 * 1024;
/** Whoever has not said hello within this many milliseconds is shown out. */
const helloWithin = 10_000;
/** So many from one address may be connected that have neither typed the code nor proved a seat. */
const mostStrangers = 20;
/** A connection that is asked this often (ms) whether it is still there, and once was not, is dropped. */
const askEvery = 25_000;
const pace: Pace = { most: 40, every: 50, debt: 200 };

export type Connections = {
  /** How many stages there are over the network. */
  stages(): number;
  close(): void;
};
export type ConnectionsOptions = {
  readonly hall: Hall;
  /** Called when a phone has a live connection. */
  readonly onPhone: (address: string) => void;
  /** Called when a stage comes or goes. */
  readonly onStages: () => void;
};

type Line = Pick<Duplex, 'write' | 'writableLength' | 'cork' | 'uncork'>;
type Room = ConnectionsOptions & {
  readonly stages: Set<WebSocket>;
  readonly strangers: Strangers;
};

/** Takes upgrades at /live on the room's server. */
export function serveConnections(server: Server, options: ConnectionsOptions): Connections {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessage,
    perMessageDeflate: false,
    clientTracking: true,
  });
  const room: Room = { ...options, stages: new Set(), strangers: countStrangers() };
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Node has taken its own listener off: a visitor who hangs up would otherwise end the app.
    socket.on('error', () => socket.destroy());
    if (request.url !== '/live' || !isOwnPage(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) =>
      attend(room, opened, socket, request.socket.remoteAddress ?? ''),
    );
  });
  const stopAsking = askWhoIsThere(sockets);
  return {
    stages: () => room.stages.size,
    close: () => {
      stopAsking();
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

/** A phone that has gone without a word is found out, so that the desk does not count it. */
function askWhoIsThere(sockets: WebSocketServer): () => void {
  const silent = new WeakSet<WebSocket>();
  const timer = setInterval(() => {
    for (const client of sockets.clients) {
      if (silent.has(client)) client.terminate();
      else {
        silent.add(client);
        client.once('pong', () => silent.delete(client));
        client.ping();
      }
    }
  }, askEvery);
  timer.unref();
  return () => clearInterval(timer);
}

function attend(room: Room, opened: WebSocket, line: Line, address: string): void {
  const { log } = room.hall.app;
  let session: SeatSession | null = null;
  const silence = setTimeout(() => opened.terminate(), helloWithin);
  const mayGoOn = paced(opened, pace);
  const stranger = room.strangers(address);
  opened.on('message', (data) => {
    if (!mayGoOn()) return;
    const message = parsed(String(data));
    session ??= openFirst(room, opened, { line, address, message, known: stranger.known });
    clearTimeout(silence);
    session.receive(message);
    if (!stranger.mayStay()) opened.terminate();
  });
  opened.on('close', () => {
    clearTimeout(silence);
    stranger.known();
    session?.close();
  });
  opened.on('error', (error) => log.info(`a connection of the room failed: ${error.message}`));
}

type First = {
  readonly line: Line;
  readonly address: string;
  readonly message: unknown;
  /** To be called once it has typed the code, or proved that it is a seat's or a stage. */
  readonly known: () => void;
};

/** A stage's hello carries the stage's code; a phone's carries none, or the token of a seat. */
function openFirst(
  room: Room,
  opened: WebSocket,
  { line, address, message, known }: First,
): SeatSession {
  const sendFrame = (frame: Buffer) => {
    if (opened.readyState !== opened.OPEN) return;
    if (line.writableLength > mostWaiting) return opened.terminate();
    line.write(frame);
  };
  const send = (said: unknown) => sendFrame(frameOf(JSON.stringify(said)));
  const token = tokenIn(message);
  if (token === undefined || token.includes('.')) {
    room.onPhone(address);
    const end = () => opened.close(4001);
    const inOnePiece = (work: () => void) => {
      line.cork();
      work();
      line.uncork();
    };
    return openSeatSession(room.hall, { address, send, sendFrame, inOnePiece, known, end });
  }
  const { app } = room.hall;
  const isStage = (given = '') => isStageCode(room.hall, given, address);
  const session = openSession({
    app,
    send: (said) => {
      send(said);
      if (said.type !== 'welcome') return;
      known();
      seen(room, opened);
    },
    roleOf: (given) => (isStage(given) ? 'stage' : null),
  });
  return session;
}

function seen({ stages, onStages }: Room, opened: WebSocket): void {
  if (stages.has(opened)) return;
  stages.add(opened);
  onStages();
  opened.once('close', () => {
    stages.delete(opened);
    onStages();
  });
}

function tokenIn(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('token' in message)) return undefined;
  return typeof message.token === 'string' ? message.token : undefined;
}

type Strangers = (address: string) => {
  /** Whether it may stay now that it has spoken, known or not. */
  mayStay(): boolean;
  /** It is one no longer. */
  known(): void;
};

/**
 * Counts by address who has spoken and is not known: whoever types a code needs minutes, and whoever
 * has none may not fill the room. The laptop itself is no stranger.
 */
function countStrangers(): Strangers {
  const counts = new Map<string, number>();
  return (address) => {
    let state: 'silent' | 'counted' | 'known' = address === '127.0.0.1' ? 'known' : 'silent';
    return {
      mayStay: () => {
        if (state !== 'silent') return true;
        state = 'counted';
        const count = (counts.get(address) ?? 0) + 1;
        counts.set(address, count);
        return count <= mostStrangers;
      },
      known: () => {
        const left = (counts.get(address) ?? 0) - 1;
        if (state === 'counted' && left > 0) counts.set(address, left);
        else if (state === 'counted') counts.delete(address);
        state = 'known';
      },
    };
  };
}

/** What is not JSON goes on as null, which a session refuses as malformed. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
