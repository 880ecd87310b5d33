// A screen without a browser: the live connection of a served app, as a client would use it.
import WebSocket from 'ws';
import type { Answer, DownMessage, UpMessage } from '../../shared/contract/protocol.ts';
import type { CommandInput, CommandName } from '../../shared/contract/registry.ts';
import { protocolVersion } from '../../shared/contract/version.ts';
import { newId } from '../../shared/lib/ids.ts';

export type Live = {
  /** Sends a command; settles with its answer, or rejects where the connection is lost first. */
  send<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Answer>;
  /** The next message of a kind, or one that has come already and was not taken. */
  next<T extends DownMessage['type']>(type: T): Promise<Extract<DownMessage, { type: T }>>;
  tell(message: UpMessage): void;
  close(): void;
};

/** Connects to the page at `url`, whose fragment carries its token, and says hello. */
export async function connectLive(url: string): Promise<Live> {
  const { host, hash } = new URL(url);
  const socket = new WebSocket(`ws://${host}/live`, { origin: `http://${host}` });
  const waiting: { type: string; take: (message: DownMessage) => void }[] = [];
  const arrived: DownMessage[] = [];
  const answers = new Map<string, { done: (answer: Answer) => void; lost: (why: Error) => void }>();
  const receive = (message: DownMessage) => {
    if (message.type === 'answer') return answers.get(message.request)?.done(message);
    const at = waiting.findIndex(({ type }) => type === message.type);
    if (at >= 0) waiting.splice(at, 1)[0]?.take(message);
    else arrived.push(message);
  };
  socket.on('message', (data) => receive(JSON.parse(String(data))));
  socket.on('error', () => undefined);
  socket.on('close', () => {
    for (const { lost } of answers.values()) lost(new Error('the connection was lost'));
  });
  const tell = (message: UpMessage) => socket.send(JSON.stringify(message));
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const token = hash.slice('#token='.length);
  tell({ type: 'hello', version: protocolVersion, language: 'en', token });
  return {
    tell,
    send: (name, input) =>
      new Promise((done, lost) => {
        const request = newId();
        answers.set(request, { done, lost });
        tell({ type: 'command', request, name, input });
      }),
    next: <T extends DownMessage['type']>(type: T) =>
      new Promise<Extract<DownMessage, { type: T }>>((resolve) => {
        const isWanted = (message: DownMessage): message is Extract<DownMessage, { type: T }> =>
          message.type === type;
        const at = arrived.findIndex(isWanted);
        const found = at >= 0 ? arrived.splice(at, 1)[0] : undefined;
        if (found && isWanted(found)) return resolve(found);
        waiting.push({ type, take: (message) => isWanted(message) && resolve(message) });
      }),
    close: () => socket.terminate(),
  };
}
