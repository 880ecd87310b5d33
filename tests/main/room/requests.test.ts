// What the room answers over plain requests and upgrades, and to whom.
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { newId } from '../../../shared/lib/ids.ts';
import { openTestRoom } from '../../support/open-room.ts';
import { connectPhone } from '../../support/phone.ts';

type Reply = { status: number; headers: NodeJS.Dict<string | string[]>; body: string };

/** Node's own client sends a Host as it is given; '' leaves it out. */
function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { host = `127.0.0.1:${port}`, ...rest } = headers;
    const options = { port, host: '127.0.0.1', path, method, setHost: false };
    const asked = httpRequest({ ...options, headers: host === '' ? rest : { host, ...rest } });
    asked.on('error', reject);
    asked.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode: status = 0, headers: got } = response;
        resolve({ status, headers: got, body: Buffer.concat(parts).toString() });
      });
    });
    asked.end();
  });
}

const deskRoutes = [
  '/desk/',
  '/desk',
  '/desk/index.html',
  '/desk/assets/page.js',
  '/stage/../desk/index.html',
  '/seat/%2e%2e/desk/index.html',
  '/seat/..%2fdesk%2findex.html',
  '/seat/../secret.txt',
  '/secret.txt',
  '/files/export?workshop=x&format=uthan',
  '/files/agenda?workshop=x',
  '/files/methods',
  '/files/met',
  '/files/content',
  '/files/table',
  '/files/import',
  '/room.json',
  '/uthan.db',
];

describe('the room over plain requests', () => {
  it('serves the seat page and the stage page, with a policy that names its live connection', async () => {
    const { port } = await openTestRoom();
    const seat = await ask(port, '/');
    expect(seat).toMatchObject({ status: 200, body: expect.stringContaining('<title>seat') });
    const policy = String(seat.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${port};`);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect((await ask(port, '/seat/assets/page.js')).status).toBe(200);
    expect((await ask(port, '/stage/')).body).toContain('<title>stage');
    expect((await ask(port, '/stage')).headers.location).toBe('/stage/');
    const packed = await ask(port, '/', { 'accept-encoding': 'gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect((await ask(port, '/', {}, 'HEAD')).body).toBe('');
  });

  it.each(deskRoutes)('never serves %s', async (path) => {
    const { port, workshopId, stageCode } = await openTestRoom();
    const asked = path.replace('=x', `=${workshopId}`);
    for (const token of ['', stageCode]) {
      const { status } = await ask(port, asked, token === '' ? {} : { 'x-uthan-token': token });
      expect([403, 404]).toContain(status);
    }
  });

  it.each(['//', 'http://', '//[', 'http://a b/'])('says that %s is no address', async (path) => {
    const { port, app } = await openTestRoom();
    const written = vi.spyOn(app.log, 'error');
    const socket = connect(port, '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: close\r\n\r\n`);
    const [reply] = await once(socket, 'data');
    expect(String(reply)).toContain('HTTP/1.1 400');
    expect(written).not.toHaveBeenCalled();
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('takes no %s', async (method) => {
    const { port } = await openTestRoom();
    const origin = `http://127.0.0.1:${port}`;
    for (const path of ['/', '/files/content', '/files/import', '/live']) {
      const { status, headers } = await ask(port, path, { origin }, method);
      expect(status).toBe(405);
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it.each([
    ['no host', { host: '' }],
    ['a name that was rebound', { host: 'evil.example' }],
    ['another port', { host: '127.0.0.1:80' }],
    ['no port', { host: '127.0.0.1' }],
    ['another address of ours than it came by', { host: '127.0.0.3' }],
    ['another site', { origin: 'http://evil.example' }],
    ['a sandboxed page', { origin: 'null' }],
    ['the desk', { origin: 'http://127.0.0.1:4780' }],
  ])('refuses %s on every route', async (_what, headers) => {
    const { port } = await openTestRoom();
    for (const path of ['/', '/seat/assets/page.js', '/stage/', '/files/content?file=x', '/no']) {
      const reply = await ask(port, path, headers);
      expect(reply.status === 403 || (reply.status === 400 && 'host' in headers)).toBe(true);
      expect(reply.body).not.toContain('<title>');
    }
  });

  it.each([
    ['no origin', {}],
    ['another site', { origin: 'http://evil.example' }],
    ['a sandboxed page', { origin: 'null' }],
    ['the same host, secure', { origin: 'https://127.0.0.1:PORT' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['a rebound name', { origin: 'http://evil.example:PORT', host: 'evil.example:PORT' }],
  ])('refuses an upgrade with %s', async (_what, given) => {
    const { port } = await openTestRoom();
    const upgrade = {
      connection: 'upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    };
    const headers = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, value.replace('PORT', String(port))]),
    );
    const reply = await ask(port, '/live', { ...upgrade, ...headers });
    expect(reply.status).toBe(403);
  });

  it('takes upgrades at its own address alone', async () => {
    const { port } = await openTestRoom();
    for (const path of ['/', '/live/', '/live?x', '/desk/live'])
      await expect(connectPhone(port, { path })).rejects.toThrow('403');
  });

  it('gives a stage the picture on show, and no other, to nobody else', async () => {
    const room = await openTestRoom();
    const { app, port, workshopId, stageCode, send } = room;
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
    const ids = [newId(), newId()] as const;
    for (const [at, id] of ids.entries()) {
      const bytes = Uint8Array.from([...png, at]);
      const hash = app.store.content.put(bytes);
      const file = { name: 'a.png', type: 'image/png', bytes: bytes.length, hash };
      send('library.addFile', { id, workshopId, ...file });
    }
    send('room.show', { workshopId, kind: 'image', refId: ids[0] });
    const picture = (id: string, token: string) =>
      ask(port, `/files/content?file=${id}`, { 'x-uthan-token': token });
    expect(await picture(ids[0], stageCode)).toMatchObject({
      status: 200,
      headers: { 'content-type': 'image/png', 'x-content-type-options': 'nosniff' },
    });
    expect((await picture(ids[1], stageCode)).status).toBe(403);
    expect((await picture(ids[0], room.code)).status).toBe(403);
    expect((await ask(port, `/files/content?file=${ids[0]}`)).status).toBe(403);
  });

  it('ends a request whose head comes drop by drop', { timeout: 30_000 }, async () => {
    const { port } = await openTestRoom();
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write('GET / HTTP/1.1\r\nhost: 127');
    const begun = Date.now();
    const drops = setInterval(() => socket.write('.'), 1000);
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(drops);
    expect(Date.now() - begun).toBeLessThan(15_000);
  });
});
