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
type Room = ConnectionsOptions & { readonly stages: Set<WebSocket> };

/** Takes upgrades at /live on the room's server. */
export function serveConnections(server: Server, options: ConnectionsOptions): Connections {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessage,
    perMessageDeflate: false,
    clientTracking: true,
  });
  const room: Room = { ...options, stages: new Set() };
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
  opened.on('message', (data) => {
    if (!mayGoOn()) return;
    const message = parsed(String(data));
    session ??= openFirst(room, opened, line, address, message);
    clearTimeout(silence);
    session.receive(message);
  });
  opened.on('close', () => {
    clearTimeout(silence);
    session?.close();
  });
  opened.on('error', (error) => log.info(`a connection of the room failed: ${error.message}`));
}

/** A stage's hello carries the stage's code; a phone's carries none, or the token of a seat. */
function openFirst(
  room: Room,
  opened: WebSocket,
  line: Line,
  address: string,
  message: unknown,
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
    return openSeatSession(room.hall, { address, send, sendFrame, inOnePiece, end });
  }
  const { app } = room.hall;
  const isStage = (given = '') => isStageCode(room.hall, given, address);
  const session = openSession({
    app,
    send: (said) => {
      send(said);
      if (said.type === 'welcome') seen(room, opened);
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

/** What is not JSON goes on as null, which a session refuses as malformed. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
