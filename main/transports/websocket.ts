// Screens over the network: one WebSocket each, at /live, carrying the protocol's messages as JSON.
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Role } from '../../shared/contract/command.ts';
import type { App } from '../app.ts';
import { isOwnHost, isOwnOrigin } from './own-address.ts';
import { type Pace, paced } from './pace.ts';
import { openSession } from './session.ts';

/** The largest message taken, in bytes: an import of 5,000 people fits. */
const largestMessage = 4_000_000;
/** A screen that has not said hello within this many milliseconds is shown out. */
const helloWithin = 10_000;
/** A reader with this many bytes waiting is dropped: it comes back and is sent the rows anew. */
const mostWaiting = 16_000_000;
/** Far quicker than hands and scripts at a desk are. */
const pace: Pace = { most: 4000, every: 1, debt: 20_000 };

export type WebSocketOptions = {
  readonly app: App;
  readonly roleOf: (token: string | undefined) => Role | null;
};

/** Takes upgrades at /live on a server. Returns a function that closes every screen. */
export function serveWebSocket(server: Server, { app, roleOf }: WebSocketOptions): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessage,
    perMessageDeflate: false,
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Node has taken its own listener off: a visitor who hangs up would otherwise end the app.
    socket.on('error', () => socket.destroy());
    if (request.url !== '/live' || !isOwnHost(request) || !isOwnOrigin(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      const session = openSession({
        app,
        roleOf,
        send: (message) => {
          if (opened.bufferedAmount > mostWaiting) return opened.terminate();
          opened.send(JSON.stringify(message));
          if (message.type === 'welcome') clearTimeout(silence);
        },
      });
      const silence = setTimeout(() => opened.terminate(), helloWithin);
      const mayGoOn = paced(opened, pace);
      opened.on('message', (data) => {
        if (mayGoOn()) receive(session, String(data), app);
      });
      opened.on('close', () => {
        clearTimeout(silence);
        session.close();
      });
      opened.on('error', (error) => app.log.info(`a screen's connection failed: ${error.message}`));
    });
  });
  return () => {
    for (const client of sockets.clients) client.terminate();
    sockets.close();
  };
}

type Receiver = { receive(message: unknown): void };
function receive(session: Receiver, text: string, app: App): void {
  let message: unknown = null;
  try {
    message = JSON.parse(text);
  } catch {
    // What is not JSON goes on as null, which the session refuses as malformed.
  }
  try {
    session.receive(message);
  } catch (error) {
    app.log.error('a message failed', error);
  }
}
