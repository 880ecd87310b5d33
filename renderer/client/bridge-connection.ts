// The desktop app's way: two functions that its preload script hands to the page.
import type { DownMessage, UpMessage } from '../../shared/contract/protocol.ts';
import type { Connection } from './connection.ts';

export type UthanBridge = {
  send(message: UpMessage): void;
  onMessage(listener: (message: DownMessage) => void): void;
};

/** A connection over Electron's bridge; it is open for as long as the window is. */
export function bridgeConnection(bridge: UthanBridge): Connection {
  let closed = false;
  return {
    send: (message) => {
      if (!closed) bridge.send(message);
    },
    onMessage: (listener) =>
      bridge.onMessage((message) => {
        if (!closed) listener(message);
      }),
    onLink: (listener) => listener('open'),
    close: () => {
      closed = true;
    },
  };
}
