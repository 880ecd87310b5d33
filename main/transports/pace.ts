// How fast a connection may speak: whoever is too quick is slowed down, and a flood is cut off.
import type { WebSocket } from 'ws';
import { bucket } from './bucket.ts';

export type Pace = {
  /** Messages at once. */
  readonly most: number;
  /** Milliseconds for one more. */
  readonly every: number;
  /** How many more may come, as they were under way already, before the connection is dropped. */
  readonly debt: number;
};

/** To be called with each message that came; false: it was one too many, and the end. */
export function paced(socket: WebSocket, { most, every, debt }: Pace): () => boolean {
  const left = bucket(most, every, performance.now());
  return () => {
    const over = left.take(performance.now());
    if (over < -debt) {
      socket.terminate();
      return false;
    }
    if (over < 0 && !socket.isPaused) {
      // Nothing more is read for a while; what is sent meanwhile waits with whoever sends it.
      socket.pause();
      setTimeout(() => socket.resume(), -over * every).unref();
    }
    return true;
  };
}
