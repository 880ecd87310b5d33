// One way to talk to main; a WebSocket and Electron's bridge both implement it.
import type { DownMessage, UpMessage } from '../../shared/contract/protocol.ts';

/** `lost`: it was there and is being tried again. */
export type Link = 'connecting' | 'open' | 'lost';

/** @template U what goes up to main, @template D what comes down: a screen's, or a phone's */
export type Connection<U = UpMessage, D = DownMessage> = {
  /** Sends, or drops the message where the link is not open: the client says it again. */
  send(message: U): void;
  onMessage(listener: (message: D) => void): void;
  /** Called at once with the present state, then with every change of it. */
  onLink(listener: (link: Link) => void): void;
  close(): void;
};
