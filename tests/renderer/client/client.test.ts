import { expect, it } from 'vitest';
import { createClient } from '../../../renderer/client/client.ts';
import type { Connection, Link } from '../../../renderer/client/connection.ts';
import type { Answer, DownMessage, UpMessage } from '../../../shared/contract/protocol.ts';

/** A line to main whose state and messages the test decides. */
function line() {
  const sent: UpMessage[] = [];
  let say = (_message: DownMessage) => {};
  let become = (_link: Link) => {};
  let open = false;
  const connection: Connection = {
    send: (message) => {
      if (open) sent.push(message);
    },
    onMessage: (listener) => {
      say = listener;
    },
    onLink: (listener) => {
      become = listener;
      listener('connecting');
    },
    close: () => {},
  };
  const link = (state: Link) => {
    open = state === 'open';
    become(state);
  };
  return { connection, sent, link, say: (message: DownMessage) => say(message) };
}

function start(token?: string) {
  const to = line();
  const waiting: number[] = [];
  const heard: DownMessage[] = [];
  const client = createClient({
    connection: to.connection,
    token,
    language: 'bn',
    onLink: () => {},
    onMessage: (message) => heard.push(message),
    onWaiting: (count) => waiting.push(count),
  });
  return { ...to, client, waiting, heard };
}

const done = (request: string): Answer => ({ type: 'answer', request, ok: true, revision: 1 });
const requestOf = (message: UpMessage | undefined) =>
  message?.type === 'command' ? message.request : '';

it('says who it is first, with the token where there is one', () => {
  const { sent, link } = start('secret');
  link('open');
  expect(sent[0]).toMatchObject({ type: 'hello', language: 'bn', token: 'secret' });
});

it('keeps a command while there is no link, and sends it behind the workshop it belongs to', () => {
  const { client, sent, link } = start();
  client.open('workshop-1');
  void client.send('workshop.remove', { id: 'workshop-1' });
  expect(sent).toEqual([]);
  link('open');
  expect(sent.map((message) => message.type)).toEqual(['hello', 'open', 'command']);
});

it('sends an unanswered command again under the same request id when the link is back', async () => {
  const { client, sent, link, say } = start();
  link('open');
  const answer = client.send('workshop.remove', { id: 'workshop-1' });
  link('lost');
  link('open');
  const commands = sent.filter((message) => message.type === 'command');
  expect(commands).toHaveLength(2);
  expect(requestOf(commands[1])).toBe(requestOf(commands[0]));
  say(done(requestOf(commands[0])));
  await expect(answer).resolves.toMatchObject({ ok: true });
});

it('does not send an answered command again', async () => {
  const { client, sent, link, say } = start();
  link('open');
  const answer = client.send('workshop.remove', { id: 'workshop-1' });
  say(done(requestOf(sent.at(-1))));
  await answer;
  link('lost');
  link('open');
  expect(sent.filter((message) => message.type === 'command')).toHaveLength(1);
});

it('counts what is waiting, and an answer that comes twice only once', async () => {
  const { client, sent, link, say, waiting } = start();
  link('open');
  const answer = client.send('workshop.remove', { id: 'workshop-1' }, { gesture: 'gesture-1' });
  const request = requestOf(sent.at(-1));
  expect(sent.at(-1)).toMatchObject({ gesture: 'gesture-1' });
  say(done(request));
  say(done(request));
  await answer;
  expect(waiting).toEqual([1, 0]);
});

it('hands on everything that is no answer, in order', () => {
  const { link, say, heard } = start();
  link('open');
  say({ type: 'saving', ok: false });
  say({ type: 'saving', ok: true });
  expect(heard).toEqual([
    { type: 'saving', ok: false },
    { type: 'saving', ok: true },
  ]);
});

it('says of each command for which rehearsal it is meant, again over a new link', () => {
  const { client, sent, link } = start();
  link('open');
  client.enterRehearsal('rehearsal-1');
  void client.send('workshop.remove', { id: 'workshop-1' });
  client.enterRehearsal(null);
  void client.send('workshop.remove', { id: 'workshop-1' });
  const meant = () => sent.flatMap((one) => (one.type === 'command' ? [one.rehearsal] : []));
  expect(meant()).toEqual(['rehearsal-1', undefined]);
  link('lost');
  link('open');
  expect(meant().slice(2)).toEqual(['rehearsal-1', undefined]);
});

it('asks for the time where there is a link, and not again after one was lost', () => {
  const { client, sent, link } = start();
  client.askTime();
  link('open');
  expect(sent.map(({ type }) => type)).toEqual(['hello']);
  client.askTime();
  expect(sent.at(-1)).toEqual({ type: 'clock' });
});
