// Says who we are, keeps what is not yet answered, and says it again after the link was lost.
import type { Language } from '../../shared/contract/catalogue.ts';
import type { LanAct } from '../../shared/contract/lan.ts';
import type {
  Answer,
  DownMessage,
  RehearsalAct,
  UpMessage,
} from '../../shared/contract/protocol.ts';
import type { CommandInput, CommandName } from '../../shared/contract/registry.ts';
import { protocolVersion } from '../../shared/contract/version.ts';
import { newId } from '../../shared/lib/ids.ts';
import type { Connection, Link } from './connection.ts';

export type ClientOptions = {
  readonly connection: Connection;
  readonly token: string | undefined;
  readonly language: Language;
  /** Which of the room's further screens this stage is; null: the projector, or no stage at all. */
  readonly output?: string | null;
  /** Every message but answers, in the order in which they came. */
  readonly onMessage: (message: Exclude<DownMessage, Answer>) => void;
  readonly onLink: (link: Link) => void;
  /** How many commands are waiting for their answer. */
  readonly onWaiting: (count: number) => void;
};

export type Client = {
  /**
   * Sends a command; the promise is kept once main has answered, however often the link was lost
   * meanwhile. It never rejects: a refusal is an answer with `ok: false`.
   */
  send<N extends CommandName>(
    name: N,
    input: CommandInput<N>,
    options?: { readonly gesture?: string | undefined },
  ): Promise<Answer>;
  /** From here on, follows this workshop; null: only the list of workshops. */
  open(workshopId: string | null): void;
  setLanguage(language: Language): void;
  /** Begins or ends a rehearsal, or changes its speed; settles as `send` does. */
  rehearse(act: RehearsalAct): Promise<Answer>;
  /** Opens or closes the room on the network, or changes how it is kept; settles as `send` does. */
  lan(act: LanAct): Promise<Answer>;
  /** Commands sent from here on are meant for this rehearsal; null: for the real workshop. */
  enterRehearsal(rehearsal: string | null): void;
  /** Asks for main's time, which comes as a message; a lost link brings it by itself. */
  askTime(): void;
  /** Has every screen of the room show which one it is. */
  identify(): void;
  close(): void;
};

type Request = Extract<UpMessage, { readonly request: string }>;
type Waiting = { readonly message: UpMessage; readonly answer: (answer: Answer) => void };

/** Makes a client over a connection and introduces this screen as soon as the link is open. */
export function createClient(options: ClientOptions): Client {
  const { connection } = options;
  const waiting = new Map<string, Waiting>();
  let language = options.language;
  let opened: string | null | undefined;
  let rehearsal: string | null = null;

  const introduce = () => {
    connection.send(helloFrom(options, language));
    if (opened !== undefined) connection.send({ type: 'open', workshopId: opened });
    for (const { message } of waiting.values()) connection.send(message);
  };
  const answered = (answer: Answer) => {
    const asked = waiting.get(answer.request);
    if (!asked) return; // a repeat of an answer that came before the link was lost
    waiting.delete(answer.request);
    options.onWaiting(waiting.size);
    asked.answer(answer);
  };

  connection.onMessage((message) => {
    if (message.type === 'answer') answered(message);
    else options.onMessage(message);
  });
  connection.onLink((link) => {
    options.onLink(link);
    if (link === 'open') introduce();
  });

  const ask = (message: Request): Promise<Answer> =>
    new Promise((answer) => {
      waiting.set(message.request, { message, answer });
      options.onWaiting(waiting.size);
      connection.send(message);
    });

  return {
    send: (name, input, { gesture } = {}) =>
      ask({
        type: 'command',
        request: newId(),
        name,
        input,
        ...(gesture === undefined ? {} : { gesture }),
        ...(rehearsal === null ? {} : { rehearsal }),
      }),
    rehearse: (act) => ask({ type: 'rehearsal', request: newId(), act }),
    lan: (act) => ask({ type: 'lan', request: newId(), act }),
    enterRehearsal: (next) => {
      rehearsal = next;
    },
    open: (workshopId) => {
      opened = workshopId;
      connection.send({ type: 'open', workshopId });
    },
    setLanguage: (next) => {
      language = next;
      connection.send({ type: 'language', language });
    },
    askTime: () => connection.send({ type: 'clock' }),
    identify: () => connection.send({ type: 'identify' }),
    close: () => connection.close(),
  };
}

function helloFrom({ token, output }: ClientOptions, language: Language): UpMessage {
  return {
    type: 'hello',
    version: protocolVersion,
    language,
    ...(token === undefined ? {} : { token }),
    ...(output ? { output } : {}),
  };
}
