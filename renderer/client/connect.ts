import { bridgeConnection, type UthanBridge } from './bridge-connection.ts';
import type { Connection } from './connection.ts';
import { webSocketConnection } from './websocket-connection.ts';

declare global {
  interface Window {
    readonly uthan?: UthanBridge;
  }
}

/** The connection of this page: Electron's bridge where there is one, else a WebSocket to its server. */
export function connect(page: Window): Connection {
  if (page.uthan) return bridgeConnection(page.uthan);
  const scheme = page.location.protocol === 'https:' ? 'wss' : 'ws';
  return webSocketConnection(() => new WebSocket(`${scheme}://${page.location.host}/live`));
}
