// Only the room's own pages may talk to it: by the very address that the connection came in by.
import type { IncomingMessage } from 'node:http';

/** The address a request names, where it is the one it came to; null: somebody else's name. */
export function ownHost({ headers, socket }: IncomingMessage): string | null {
  const { host } = headers;
  const port = socket.localPort;
  const address = socket.localAddress?.replace(/^::ffff:/, '');
  const names = address?.startsWith('127.') ? [address, 'localhost'] : [address];
  return names.some((name) => host === `${name}:${port}`) ? (host ?? null) : null;
}

/** Whether a page of the room's own asks. A request without an origin is no page's. */
export function isOwnPage(request: IncomingMessage): boolean {
  const host = ownHost(request);
  return host !== null && request.headers.origin === `http://${host}`;
}
