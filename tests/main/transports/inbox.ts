// The messages that a screen was sent, for a test to wait for one after another.
import type { DownMessage } from '../../../shared/contract/protocol.ts';

type Of<T extends DownMessage['type']> = Extract<DownMessage, { readonly type: T }>;
/** A message that has not come after this many milliseconds does not come. */
const patience = 5_000;

export type Inbox = {
  put(message: DownMessage): void;
  /** The first message of a type, and as wanted, that came after the one taken last. */
  next<T extends DownMessage['type']>(
    type: T,
    wanted?: (message: Of<T>) => boolean,
  ): Promise<Of<T>>;
  /** All messages so far. */
  all(): readonly DownMessage[];
};

export function createInbox(): Inbox {
  const messages: DownMessage[] = [];
  const lookers = new Set<() => void>();
  const read = new Map<DownMessage['type'], number>();
  return {
    all: () => messages,
    put: (message) => {
      messages.push(message);
      for (const look of lookers) look();
    },
    next: (type, wanted = () => true) => {
      const take = () => {
        const from = read.get(type) ?? 0;
        const at = messages.findIndex(
          (message, index) => index >= from && isOf(message, type) && wanted(message),
        );
        const message = messages[at];
        if (!message || !isOf(message, type)) return undefined;
        read.set(type, at + 1);
        return message;
      };
      return new Promise((resolve, reject) => {
        const look = () => {
          const message = take();
          if (!message) return;
          clearTimeout(timer);
          lookers.delete(look);
          resolve(message);
        };
        const timer = setTimeout(() => {
          lookers.delete(look);
          reject(new Error(`no "${type}" came; there were ${JSON.stringify(messages)}`));
        }, patience);
        lookers.add(look);
        look();
      });
    },
  };
}

function isOf<T extends DownMessage['type']>(message: DownMessage, type: T): message is Of<T> {
  return message.type === type;
}
