// Only pages of our own may talk to us: against DNS rebinding and cross-site requests.
import type { IncomingMessage } from 'node:http';

const names = ['127.0.0.1', 'localhost'];

/** Whether a request names one of our own addresses and the port it came in by. */
export function isOwnHost(request: IncomingMessage): boolean {
  return request.headers.host !== undefined && own(request).includes(request.headers.host);
}

/** Whether a request comes from one of our own pages; one without an origin does not. */
export function isOwnOrigin(request: IncomingMessage): boolean {
  return own(request).some((address) => request.headers.origin === `http://${address}`);
}

function own(request: IncomingMessage): string[] {
  return names.map((name) => `${name}:${request.socket.localPort}`);
}
