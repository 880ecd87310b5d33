// A WebSocket that comes back by itself, waiting longer after each failure.
import type { DownMessage, UpMessage } from '../../shared/contract/protocol.ts';
import type { Connection, Link } from './connection.ts';

/** Milliseconds before the next try; the last one repeats. */
const waits = [250, 500, 1000, 2000, 4000] as const;

type Later = (run: () => void, ms: number) => unknown;

export type WebSocketConnection<U, D> = Connection<U, D> & {
  /** Gives up the socket at hand, which may be dead without knowing, and opens another at once. */
  again(): void;
};

/**
 * A connection over a WebSocket.
 * @param make opens a new socket to the same address
 * @param later runs something after some milliseconds; a test passes its own
 */
export function webSocketConnection<U = UpMessage, D = DownMessage>(
  make: () => WebSocket,
  later: Later = (run, ms) => setTimeout(run, ms),
): WebSocketConnection<U, D> {
  let socket: WebSocket | null = null;
  let link: Link = 'connecting';
  let failures = 0;
  let closed = false;
  const messageListeners: ((message: D) => void)[] = [];
  const linkListeners: ((link: Link) => void)[] = [];

  const become = (next: Link) => {
    link = next;
    for (const listener of linkListeners) listener(next);
  };
  const opened = (event: Event) => {
    if (event.target !== socket) return;
    failures = 0;
    become('open');
  };
  const dropped = (event: Event) => {
    if (closed || event.target !== socket) return;
    become('lost');
    const lost = socket;
    // Where another was opened meanwhile, there is nothing to come back to.
    later(() => lost === socket && start(), waits[Math.min(failures, waits.length - 1)] ?? 4000);
    failures += 1;
  };
  const received = (event: MessageEvent) => {
    if (event.target !== socket) return;
    // Our own server is the only one this page may connect to, so its words need no parsing.
    const message: D = JSON.parse(String(event.data));
    for (const listener of messageListeners) listener(message);
  };
  const start = () => {
    if (closed) return;
    socket = make();
    socket.addEventListener('open', opened);
    socket.addEventListener('message', received);
    socket.addEventListener('close', dropped);
  };

  start();
  return {
    send: (message) => {
      if (socket?.readyState === 1) socket.send(JSON.stringify(message));
    },
    onMessage: (listener) => {
      messageListeners.push(listener);
    },
    onLink: (listener) => {
      linkListeners.push(listener);
      listener(link);
    },
    again: () => {
      const old = socket;
      start();
      old?.close();
      if (link === 'open') become('lost');
    },
    close: () => {
      closed = true;
      socket?.close();
    },
  };
}
