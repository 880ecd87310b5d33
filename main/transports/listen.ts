// A server on the first free port from a wished one on, and how patient it is with whoever comes.
import { createServer, type Server } from 'node:http';

/** How many ports behind a taken one are tried before any free one is taken. */
const tries = 20;
const lastPort = 65_535;
/** More than any room has screens; a storm of connections must not take all the memory. */
const mostConnections = 600;

/**
 * Listens on `port`, or where it is taken on the next free one.
 * @param address which of the machine's own it is reached by; `0.0.0.0`: by all of them
 */
export async function listen(
  port: number,
  address = '127.0.0.1',
): Promise<{ server: Server; port: number }> {
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 60_000,
    // Node looks for late requests this often; by its default a slow one would have 40 seconds.
    connectionsCheckingInterval: 2000,
  });
  server.maxConnections = mostConnections;
  for (let at = port; ; at = at - port < tries && at < lastPort ? at + 1 : 0) {
    if (await bound(server, at, address)) return { server, port: portOf(server) };
  }
}

function bound(server: Server, port: number, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, address, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

export function portOf(server: Server): number {
  const at = server.address();
  return typeof at === 'object' && at !== null ? at.port : 0;
}
