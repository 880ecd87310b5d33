// The app served on this machine alone: pages, files and the live connection on one port.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Role } from '../../shared/contract/command.ts';
import type { App } from '../app.ts';
import { httpHandler } from '../transports/http.ts';
import { portOf } from '../transports/listen.ts';
import { isOwnHost, isOwnOrigin } from '../transports/own-address.ts';
import { serveWebSocket } from '../transports/websocket.ts';

export type Served = {
  readonly desk: string;
  readonly stage: string;
  close(): Promise<void>;
};

const address = '127.0.0.1';

export type Tokens = { readonly desk: string; readonly stage: string };

/** New tokens of 128 bits, good for this launch. */
export function newTokens(): Tokens {
  const token = () => randomBytes(16).toString('base64url');
  return { desk: token(), stage: token() };
}

/** Serves an app on a server that listens already. */
export function serve(app: App, server: Server, tokens: Tokens, pages: string): Served {
  const roleOf = roleByToken(tokens);
  const handler = httpHandler({
    app,
    pages,
    roleOf: (request) => roleOf(request.headers.get('x-uthan-token') ?? undefined),
  });
  const answer = getRequestListener(handler);
  server.on('request', (request, response) => {
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (!isOwnHost(request) || (!reading && !isOwnOrigin(request))) {
      response.writeHead(403, { connection: 'close' }).end();
      return;
    }
    void answer(request, response);
  });
  const closeSockets = serveWebSocket(server, { app, roleOf });
  return {
    ...addressesOf(portOf(server), tokens),
    close: () =>
      new Promise((resolve) => {
        closeSockets();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where the pages are; the token is in the fragment, which no request carries. */
export function addressesOf(port: number, tokens: Tokens): Tokens {
  const base = `http://${address}:${port}`;
  return {
    desk: `${base}/desk/#token=${tokens.desk}`,
    stage: `${base}/stage/#token=${tokens.stage}`,
  };
}

function roleByToken(tokens: Tokens): (token: string | undefined) => Role | null {
  return (token) => {
    if (token === undefined) return null;
    if (equal(token, tokens.desk)) return 'desk';
    return equal(token, tokens.stage) ? 'stage' : null;
  };
}

/** Compares in a time that does not tell how much of a token was right. */
function equal(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
