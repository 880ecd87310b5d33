// A phone that comes back however often its connection is lost, and says again what was not answered.
import WebSocket from 'ws';
import type { Answer } from '../../shared/contract/protocol.ts';
import type { CommandInput, CommandName } from '../../shared/contract/registry.ts';
import { newId } from '../../shared/lib/ids.ts';
import { hello } from './phone.ts';

export type EnduringPhone = {
  /** Settles with the answer, whatever happens to the connection meanwhile. */
  ask<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Answer>;
  /** Cuts the connection, with whatever is under way on it. */
  drop(): void;
  /** What it was told it may see. */
  entries(): Readonly<Record<string, unknown>>;
  /** How many messages came, and how often it took its seat again. */
  counts(): { readonly messages: number; readonly returns: number };
  close(): void;
};

type Asked = { readonly text: string; readonly answer: (answer: Answer) => void };

/** @param later milliseconds until it comes back */
export function enduringPhone(
  port: number,
  token: string,
  later: () => number = () => 5,
): EnduringPhone {
  const host = `127.0.0.1:${port}`;
  const asked = new Map<string, Asked>();
  let entries: Record<string, unknown> = {};
  let messages = 0;
  let returns = 0;
  let seated = false;
  let closed = false;
  let socket: WebSocket;
  const heard = (text: string) => {
    messages += 1;
    const message = JSON.parse(text);
    if (message.type === 'seated') {
      seated = true;
      returns += 1;
      for (const each of asked.values()) socket.send(each.text);
    }
    if (message.type === 'answer') {
      asked.get(message.request)?.answer(message);
      asked.delete(message.request);
    }
    if (message.type === 'view') entries = afterView(entries, message);
  };
  const connect = () => {
    if (closed) return;
    seated = false;
    socket = new WebSocket(`ws://${host}/live`, { origin: `http://${host}` });
    socket.on('open', () => socket.send(JSON.stringify({ ...hello, token })));
    socket.on('message', (data) => heard(String(data)));
    socket.on('error', () => undefined);
    socket.on('close', () => setTimeout(connect, later()));
  };
  connect();
  return {
    ask: (name, input) =>
      new Promise((answer) => {
        const request = newId();
        const text = JSON.stringify({ type: 'command', request, name, input });
        asked.set(request, { text, answer });
        if (seated && socket.readyState === WebSocket.OPEN) socket.send(text);
      }),
    drop: () => socket.terminate(),
    entries: () => entries,
    counts: () => ({ messages, returns }),
    close: () => {
      closed = true;
      socket.terminate();
    },
  };
}

type View = { readonly whole?: true; readonly entries: Readonly<Record<string, unknown>> };

function afterView(before: Record<string, unknown>, { whole, entries }: View) {
  const after: Record<string, unknown> = whole ? {} : before;
  for (const [key, value] of Object.entries(entries)) {
    if (value === null) delete after[key];
    else after[key] = value;
  }
  return after;
}
