import { rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openApp } from '../../../main/app.ts';
import { packWorkshop } from '../../../main/exports/bundle.ts';
import { zipLimits } from '../../../main/exports/zip-reader.ts';
import { newTokens, serve } from '../../../main/node/server.ts';
import { schemaVersion } from '../../../main/store/migrate.ts';
import { listen } from '../../../main/transports/listen.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { fakeClock } from '../../support/engine.ts';
import { testFolder } from '../../support/folder.ts';
import { makePages } from '../../support/pages.ts';
import { silentLog } from '../../support/silent-log.ts';

type Reply = { status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer };

async function openServer() {
  const folder = testFolder();
  const host = {
    stageUrl: null,
    printPdf: () => Promise.reject(new Error('nothing to print with')),
    keepAwake: () => undefined,
  };
  const clock = fakeClock();
  const app = await openApp({
    dataFolder: folder,
    appVersion: '0.0.0',
    fontFolder: 'resources/fonts',
    clock,
    host,
    log: silentLog,
  });
  const tokens = newTokens();
  const { server, port } = await listen(0);
  const served = serve(app, server, tokens, makePages(folder));
  const workshopId = newId();
  const input = { id: workshopId, sample: 'local-learning-groups-2010' };
  const name = 'library.addSample';
  app.engine.dispatch({ role: 'desk', actor: 'desk', request: newId(), name, input });
  return {
    app,
    tokens,
    workshopId,
    origin: `http://127.0.0.1:${port}`,
    ask: (path: string, headers: Record<string, string> = {}, method = 'GET', body?: Buffer) =>
      ask(port, path, headers, method, body),
    close: async () => {
      await served.close();
      app.close();
    },
  };
}

// Node's own client: it sends a Host and an Origin as they are given, and leaves `..` in a path.
function ask(
  port: number,
  path: string,
  headers: Record<string, string>,
  method: string,
  body?: Buffer,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers, agent: false };
    const sent = httpRequest(options, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () => {
        const { statusCode: status = 0, headers: got } = reply;
        resolve({ status, headers: got, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('pages and files over http', () => {
  let server: Awaited<ReturnType<typeof openServer>>;
  beforeEach(async () => {
    server = await openServer();
  });
  afterEach(() => server.close());

  const exported = () => `/files/export?workshop=${server.workshopId}&format=uthan`;
  const asDesk = () => ({ 'x-uthan-token': server.tokens.desk, origin: server.origin });

  it('serves the pages with a strict policy and no way into other sites', async () => {
    for (const page of ['/desk/', '/stage/']) {
      const { status, headers } = await server.ask(page);
      expect(status).toBe(200);
      expect(headers['content-type']).toContain('text/html');
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it.each([
    '/desk/../../package.json',
    '/desk/%2e%2e/%2e%2e/package.json',
    '/desk/..%2fmain/cli.js',
    '/desk//etc/passwd',
    '/desk/none.js',
    '/favicon.ico',
    '/main/cli.js',
  ])('has nothing at %s, and goes on', async (path) => {
    expect((await server.ask(path)).status).toBe(404);
    expect((await server.ask('/desk/')).status).toBe(200);
  });

  it.each([
    ['a rebound name', { host: 'evil.example' }],
    ['another port', { host: '127.0.0.1:1' }],
    ['no host worth the name', { host: 'localhost' }],
  ])('refuses a request for %s', async (_what, headers) => {
    expect((await server.ask('/desk/', headers)).status).toBe(403);
  });

  it.each([
    ['no token', {}],
    ['a wrong token', { 'x-uthan-token': 'guess' }],
  ])('refuses files to a request with %s', async (_what, headers) => {
    const reply = await server.ask(exported(), headers);
    expect(reply.status).toBe(403);
    expect(JSON.parse(String(reply.body))).toMatchObject({ code: 'not-allowed' });
  });

  it('refuses files to a stage', async () => {
    const headers = { 'x-uthan-token': server.tokens.stage };
    expect((await server.ask(exported(), headers)).status).toBe(403);
  });

  it.each([
    ['another site', { origin: 'http://evil.example' }],
    ['no origin', {}],
  ])('refuses an import from %s', async (_what, headers) => {
    const all = { 'x-uthan-token': server.tokens.desk, ...headers };
    expect((await server.ask('/files/import', all, 'POST', Buffer.from('x'))).status).toBe(403);
    expect(server.app.store.rows.list('workshop', {})).toHaveLength(1);
  });

  it('reads the table of a file, divided as it is told', async () => {
    const csv = Buffer.from('Time;Topic\n9,30;Welcome');
    const reply = await server.ask('/files/table', asDesk(), 'POST', csv);
    expect(JSON.parse(String(reply.body))).toMatchObject({
      rows: [{ cells: ['Time', 'Topic'] }, { line: 2, cells: ['9,30', 'Welcome'] }],
      delimiter: ';',
    });
    const other = await server.ask('/files/table?delimiter=,&sheet=x', asDesk(), 'POST', csv);
    expect(JSON.parse(String(other.body)).rows[1].cells).toEqual(['9', '30;Welcome']);
  });

  it('says in the language of the screen why a file is no table, and reads none for a stage', async () => {
    const headers = { ...asDesk(), 'x-uthan-language': 'bn' };
    const reply = await server.ask('/files/table', headers, 'POST', Buffer.from('%PDF-1.7'));
    expect(reply.status).toBe(422);
    const { code, sentence } = JSON.parse(String(reply.body));
    expect(code).toBe('not-a-table');
    expect(sentence).toMatch(/[ক-হ]/);
    const stage = { ...asDesk(), 'x-uthan-token': server.tokens.stage };
    expect((await server.ask('/files/table', stage, 'POST', Buffer.from('a'))).status).toBe(403);
  });

  it('hands a workshop out and takes it in again beside itself', async () => {
    const out = await server.ask(exported(), asDesk());
    expect(out.status).toBe(200);
    expect(String(out.headers['content-disposition'])).toMatch(/^attachment; .*\.uthan/);
    const back = await server.ask('/files/import', asDesk(), 'POST', out.body);
    expect(back.status).toBe(200);
    const { id, use } = JSON.parse(String(back.body));
    expect(use).toBe('workshop');
    expect(id).not.toBe(server.workshopId);
    expect(server.app.rowsOf(id).agendaItem).toHaveLength(7);
    expect(server.app.store.backups?.list().length).toBeGreaterThan(0);
  });

  it.each([
    ['rubbish', () => Buffer.from('rubbish'), 422, 'damaged-file'],
    ['nothing', () => Buffer.alloc(0), 422, 'damaged-file'],
    ['as much as it takes, of nothing', () => Buffer.alloc(zipLimits.packed), 422, 'damaged-file'],
    ['more than it takes', () => Buffer.alloc(zipLimits.packed + 1), 413, 'too-large'],
  ])('refuses %s as a file, whole', async (_what, bytes, status, code) => {
    const reply = await server.ask('/files/import', asDesk(), 'POST', bytes());
    expect(reply.status).toBe(status);
    expect(JSON.parse(String(reply.body))).toMatchObject({ code });
    expect(server.app.store.rows.list('workshop', {})).toHaveLength(1);
  });

  it('in a rehearsal hands out the real workshop, and takes nothing in', async () => {
    const { app, ask, origin, tokens, workshopId } = server;
    const headers = { 'x-uthan-token': tokens.desk, origin };
    const path = `/files/export?workshop=${workshopId}&format=md`;
    const real = (await ask(path, headers)).body;
    app.rehearsals.start({ workshopId, dayId: null, rate: 60 });
    const input = { id: workshopId, patch: { title: 'Rehearsed' }, base: {} };
    const call = { role: 'desk', actor: 'desk', request: newId() } as const;
    app.rehearsals.current()?.engine.dispatch({ ...call, name: 'workshop.edit', input });
    expect((await ask(path, headers)).body.equals(real)).toBe(true);
    const file = await ask(`/files/export?workshop=${workshopId}&format=uthan`, headers);
    const refused = await ask('/files/import', headers, 'POST', file.body);
    expect(refused.status).toBe(422);
    expect(JSON.parse(String(refused.body))).toMatchObject({ code: 'rehearsing' });
    app.rehearsals.end();
    expect((await ask('/files/import', headers, 'POST', file.body)).status).toBe(200);
  });

  it('brings nothing in that it cannot back up for first', async () => {
    const out = await server.ask(exported(), asDesk());
    const backups = join(server.app.dataFolder, 'backups');
    rmSync(backups, { recursive: true });
    writeFileSync(backups, 'no folder');
    const reply = await server.ask('/files/import', asDesk(), 'POST', out.body);
    expect(JSON.parse(String(reply.body))).toMatchObject({ code: 'not-saved' });
    expect(server.app.store.rows.list('workshop', {})).toHaveLength(1);
  });

  it('deletes nobody everywhere for a wish that cannot be read, or that names nobody', async () => {
    const post = async (body: string) => {
      const reply = await server.ask('/files/erase', asDesk(), 'POST', Buffer.from(body));
      return [reply.status, JSON.parse(String(reply.body)).code];
    };
    const { rows } = server.app.store;
    const before = rows.list('person', {}).length;
    expect(await post('{')).toEqual([422, 'malformed']);
    expect(await post('{"personId":"p","also":[]}')).toEqual([422, 'malformed']);
    expect(await post(`{"personId":"${newId()}","also":[]}`)).toEqual([422, 'gone']);
    expect(await post('x'.repeat(70_000))).toEqual([413, 'too-large']);
    expect(rows.list('person', {})).toHaveLength(before);
    const asked = await server.ask(`/files/erase?person=${newId()}`, asDesk());
    expect(asked.status).toBe(422);
  });

  it.each([
    '/files/methods',
    '/files/met?workshop=',
    '/files/agenda?workshop=',
    '/files/erase?person=',
    '/files/certificates?workshop=',
  ])('refuses %s without a desk’s token', async (path) => {
    const whole = path.endsWith('=') ? `${path}${server.workshopId}` : path;
    for (const token of [undefined, 'guess', server.tokens.stage]) {
      const reply = await server.ask(whole, token ? { 'x-uthan-token': token } : {});
      expect(reply.status).toBe(403);
      expect(JSON.parse(String(reply.body))).toMatchObject({ code: 'not-allowed' });
    }
  });

  it('tells the methods and the plan of any workshop to a desk', async () => {
    const methods = JSON.parse(String((await server.ask('/files/methods', asDesk())).body));
    expect(methods.length).toBeGreaterThan(30);
    expect(methods[0]).toMatchObject({ en: { title: expect.any(String) }, bn: expect.anything() });
    const path = `/files/agenda?workshop=${server.workshopId}`;
    const plan = JSON.parse(String((await server.ask(path, asDesk())).body));
    expect(plan).toMatchObject([{ items: { length: 7, 0: { start: 840, duration: 15 } } }]);
    expect((await server.ask('/files/agenda?workshop=none', asDesk())).status).toBe(404);
    expect((await server.ask('/files/agenda', asDesk())).status).toBe(404);
  });

  it('tells a desk who has met whom', async () => {
    const { workshopId, app } = server;
    const [arrangement] = app.store.rows.list('arrangement', { workshopId });
    const groupId = app.store.rows.list('group', { arrangementId: arrangement?.id ?? '' })[0]?.id;
    const personIds = app.store.rows.list('person', { workshopId }).map(({ id }) => id);
    const rounds = [{ round: 0, groups: [{ groupId, personIds: personIds.slice(0, 2) }] }];
    const input = { arrangementId: arrangement?.id, rounds };
    const call = { role: 'desk', actor: 'desk', request: newId() } as const;
    app.engine.dispatch({ ...call, name: 'groups.seat', input });
    const ask = async (query: string) =>
      JSON.parse(String((await server.ask(`/files/met?${query}`, asDesk())).body));
    expect(await ask(`workshop=${workshopId}`)).toEqual([[personIds[0], personIds[1], 1]]);
    expect(await ask(`workshop=${workshopId}&arrangement=${arrangement?.id}`)).toEqual([]);
    expect(await ask('workshop=none')).toMatchObject({ code: 'unknown-workshop' });
  });

  it('says in the asker’s language what it refuses', async () => {
    const path = `/files/export?workshop=none&format=md`;
    const reply = await server.ask(path, { ...asDesk(), 'x-uthan-language': 'bn' });
    expect(reply.status).toBe(404);
    expect(JSON.parse(String(reply.body)).sentence).toContain('কর্মশালা');
  });

  describe('what files hold', () => {
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
    const keep = async (bytes: Buffer, type: string) => {
      const reply = await server.ask('/files/content', asDesk(), 'POST', bytes);
      const kept: { hash: string; bytes: number } = JSON.parse(String(reply.body));
      const id = newId();
      const input = { id, workshopId: server.workshopId, name: 'a', type, ...kept };
      const name = 'library.addFile';
      server.app.engine.dispatch({ role: 'desk', actor: 'desk', request: newId(), name, input });
      return id;
    };

    it('goes in once and comes out as it was, a picture as a picture', async () => {
      const id = await keep(jpeg, 'text/html');
      await keep(jpeg, 'image/jpeg');
      const reply = await server.ask(`/files/content?file=${id}`, asDesk());
      expect(reply.status).toBe(200);
      expect(reply.body).toEqual(jpeg);
      expect(reply.headers['content-type']).toBe('image/jpeg');
      expect(server.app.store.check()).toEqual([]);
    });

    it('is never a page, whatever its row says', async () => {
      const id = await keep(Buffer.from('<script>alert(1)</script>'), 'text/html');
      const { headers } = await server.ask(`/files/content?file=${id}`, asDesk());
      expect(headers['content-type']).toBe('application/octet-stream');
      expect(headers['content-disposition']).toBe('attachment');
      expect(headers['x-content-type-options']).toBe('nosniff');
    });

    it('is for the desk alone, and refused where there is none or it is too large', async () => {
      const id = await keep(jpeg, 'image/jpeg');
      const path = `/files/content?file=${id}`;
      expect((await server.ask(path)).status).toBe(403);
      const asStage = { ...asDesk(), 'x-uthan-token': server.tokens.stage };
      expect((await server.ask(path, asStage)).status).toBe(403);
      expect((await server.ask('/files/content?file=none', asDesk())).status).toBe(422);
      const huge = Buffer.alloc(10_000_001);
      expect((await server.ask('/files/content', asDesk(), 'POST', huge)).status).toBe(413);
    });

    it('is not kept of a file that is refused for its rows', async () => {
      await keep(jpeg, 'image/jpeg');
      const rows = server.app.rowsOf(server.workshopId);
      const spoilt = { ...rows, day: rows.day.map((day) => ({ ...day, start: -1 })) };
      const file = packWorkshop(spoilt, schemaVersion, '0', server.app.store.content.get);
      const other = await openServer();
      const headers = { 'x-uthan-token': other.tokens.desk, origin: other.origin };
      const reply = await other.ask('/files/import', headers, 'POST', Buffer.from(file));
      expect(JSON.parse(String(reply.body))).toMatchObject({ code: 'damaged-file' });
      const [hash = ''] = rows.file.map((one) => one.hash);
      expect(server.app.store.content.has(hash)).toBe(true);
      expect(other.app.store.content.has(hash)).toBe(false);
      await other.close();
    });

    it('goes along in the workshop’s file, and into another store', async () => {
      await keep(jpeg, 'image/jpeg');
      const out = await server.ask(exported(), asDesk());
      const other = await openServer();
      const headers = { ...asDesk(), 'x-uthan-token': other.tokens.desk, origin: other.origin };
      const back = await other.ask('/files/import', headers, 'POST', out.body);
      const { id } = JSON.parse(String(back.body));
      const [file] = other.app.rowsOf(id).file;
      const reply = await other.ask(`/files/content?file=${file?.id}`, headers);
      expect(reply.body).toEqual(jpeg);
      await other.close();
    });
  });
});
