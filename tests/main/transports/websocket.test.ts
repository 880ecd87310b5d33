import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect as connectSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RawData, WebSocket } from 'ws';
import { openApp } from '../../../main/app.ts';
import { newTokens, serve } from '../../../main/node/server.ts';
import { listen } from '../../../main/transports/listen.ts';
import type { DownMessage } from '../../../shared/contract/protocol.ts';
import { protocolVersion } from '../../../shared/contract/version.ts';
import { fakeClock } from '../../support/engine.ts';
import { makePages } from '../../support/pages.ts';
import { silentLog } from '../../support/silent-log.ts';
import { contractSuite, type Screen } from './contract.ts';
import { createInbox } from './inbox.ts';

async function openServer() {
  const folder = mkdtempSync(join(tmpdir(), 'uthan-websocket-'));
  const app = await openApp({
    dataFolder: folder,
    appVersion: '0.0.0',
    fontFolder: 'resources/fonts',
    clock: fakeClock(),
    host: {
      stageUrl: null,
      printPdf: () => Promise.reject(new Error('nothing to print with')),
      keepAwake: vi.fn(),
    },
    log: silentLog,
  });
  const tokens = newTokens();
  const { server, port } = await listen(0);
  const served = serve(app, server, tokens, makePages(folder));
  const origin = `http://127.0.0.1:${port}`;
  const connect = async (headers: Record<string, string> = { origin }, path = '/live') => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
    const inbox = createInbox();
    socket.on('message', (data: RawData) => {
      const message: DownMessage = JSON.parse(String(data));
      inbox.put(message);
    });
    await once(socket, 'open');
    return { socket, inbox };
  };
  return {
    app,
    origin,
    tokens,
    connect,
    screen: async (): Promise<Screen> => {
      const { socket, inbox } = await connect();
      return { inbox, say: (message) => socket.send(JSON.stringify(message)) };
    },
    close: async () => {
      await served.close();
      app.close();
      rmSync(folder, { recursive: true });
    },
  };
}

contractSuite('a WebSocket', async () => {
  const server = await openServer();
  return {
    app: server.app,
    connect: server.screen,
    tokenOf: (role) => server.tokens[role === 'desk' ? 'desk' : 'stage'],
    close: server.close,
  };
});

describe('the WebSocket', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  beforeEach(async () => {
    server = await openServer();
  });
  afterEach(() => server.close());

  const hello = { type: 'hello', version: protocolVersion, language: 'en' } as const;

  it.each([
    ['no token', undefined],
    ['a wrong token', 'AAAAAAAAAAAAAAAAAAAAAA'],
    ['an empty token', ''],
  ])('refuses a screen with %s', async (_what, token) => {
    const { say, inbox } = await server.screen();
    say({ ...hello, token });
    expect((await inbox.next('refused')).code).toBe('bad-token');
    say({ type: 'open', workshopId: null });
    expect((await inbox.next('refused')).code).toBe('bad-token');
  });

  it('takes the role from the token, not from what a screen says of itself', async () => {
    const { say, inbox } = await server.screen();
    say({ ...hello, role: 'desk', token: server.tokens.stage });
    expect((await inbox.next('welcome')).role).toBe('stage');
  });

  it.each([
    ['another site', { origin: 'http://evil.example' }],
    ['no origin', {}],
    ['a rebound name', { origin: 'http://evil.example', host: 'evil.example' }],
  ])('refuses an upgrade from %s', async (_what, headers) => {
    await expect(server.connect(headers)).rejects.toThrow('403');
  });

  it('refuses an upgrade at another address', async () => {
    await expect(server.connect({ origin: server.origin }, '/desk/')).rejects.toThrow('403');
  });

  it('slows down a screen that floods it, and hears the others at once', async () => {
    const flood = await server.connect();
    const good = await server.screen();
    for (let at = 0; at < 60_000; at += 1) flood.socket.send('{}');
    good.say({ ...hello, token: server.tokens.desk });
    expect((await good.inbox.next('welcome')).role).toBe('desk');
    // Most of the flood has not been heard by then.
    const heard = flood.inbox.all().filter(({ type }) => type === 'refused').length;
    expect(heard).toBeLessThan(30_000);
    flood.socket.terminate();
  });

  it('goes on when a visitor it refuses hangs up in the middle', async () => {
    const { port } = new URL(server.origin);
    const upgrade = `GET /live HTTP/1.1\r\nhost: evil.example\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n`;
    for (let visit = 0; visit < 30; visit += 1) {
      const visitor = connectSocket(Number(port), '127.0.0.1');
      visitor.on('error', () => undefined);
      await once(visitor, 'connect');
      visitor.write(upgrade + 'x'.repeat(visit * 100));
      await once(visitor, 'readable');
      visitor.resetAndDestroy();
    }
    const { say, inbox } = await server.screen();
    say({ ...hello, token: server.tokens.desk });
    expect((await inbox.next('welcome')).role).toBe('desk');
  });

  it('refuses what is not JSON as malformed', async () => {
    const { socket, inbox } = await server.connect();
    socket.send('{"type":');
    expect((await inbox.next('refused')).code).toBe('malformed');
  });

  it('drops a screen that sends more than a message may hold', async () => {
    const { socket } = await server.connect();
    socket.send('x'.repeat(4_000_001));
    const [code] = await once(socket, 'close');
    expect(code).toBe(1009);
  });
});
