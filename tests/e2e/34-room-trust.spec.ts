// A hostile page in the facilitator's or a participant's browser, while the room is open.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { newId } from '../../shared/lib/ids.ts';
import { connectLive } from '../support/live.ts';
import { seatedPhone } from '../support/phone.ts';
import { newDataDir, removeDataDir, startRoom, startServer } from '../support/server.ts';

/** What such a page tries, whatever it has found out but the tokens. */
const attack = (port: number, deskPort: number) => `<!doctype html><title>evil</title>
<script>
  const tried = {};
  const note = (name, value) => { tried[name] = String(value); };
  const reads = async (name, url, init) => {
    try { note(name, (await (await fetch(url, init)).text()).slice(0, 200)); }
    catch (error) { note(name, 'failed'); }
  };
  const live = (name, url) => new Promise((done) => {
    const socket = new WebSocket(url);
    socket.onopen = () => { socket.send(JSON.stringify({ type: 'hello', version: 3, language: 'en' })); };
    socket.onmessage = () => { note(name, 'spoke'); done(); };
    socket.onclose = () => { tried[name] ??= 'failed'; done(); };
  });
  const script = (name, src) => new Promise((done) => {
    const element = document.createElement('script');
    element.src = src;
    element.onload = () => { note(name, 'ran'); done(); };
    element.onerror = () => { note(name, 'failed'); done(); };
    document.body.append(element);
  });
  const frame = (name, src) => new Promise((done) => {
    const element = document.createElement('iframe');
    element.src = src;
    element.onload = () => {
      let text = 'failed';
      try { text = element.contentDocument.body.innerText || 'failed'; } catch { text = 'failed'; }
      note(name, text);
      done();
    };
    document.body.append(element);
  });
  onload = async () => {
    for (const port of [${port}, ${deskPort}]) {
      const base = 'http://127.0.0.1:' + port;
      await reads('get ' + port, base + '/');
      await reads('post ' + port, base + '/files/import', { method: 'POST', body: 'x' });
      await reads('simple post ' + port, base + '/files/import', { method: 'POST', mode: 'no-cors', body: 'x' });
      await reads('header ' + port, base + '/files/content?file=x', { headers: { 'x-uthan-token': 'x' } });
      await live('live ' + port, 'ws://127.0.0.1:' + port + '/live');
      await script('script ' + port, base + '/live');
      await frame('frame ' + port, base + '/');
    }
    document.title = JSON.stringify(tried);
  };
</script><body></body>`;

test('a page of another site reads nothing, does nothing and speaks with nobody', async ({
  page,
}) => {
  const folder = newDataDir();
  const workshopId = newId();
  const first = await startServer(folder);
  const setUp = await connectLive(first.deskUrl);
  await setUp.send('library.create', {
    ...{ id: workshopId, template: 'blank', language: 'en', title: 'Secret fair' },
  });
  setUp.close();
  await first.stop();
  const server = await startRoom(folder, workshopId);
  const phone = await seatedPhone(server.room, 'Rina');
  const { port } = server.room;
  const html = attack(port, Number(new URL(server.deskUrl).port));
  const evil = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end(html),
  );
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
  const { port: evilPort } = evil.address() as AddressInfo;
  const live = await connectLive(server.deskUrl);
  const { revision } = await live.next('snapshot');

  await page.goto(`http://localhost:${evilPort}/`);
  await expect.poll(() => page.title(), { timeout: 20_000 }).toContain('{');
  const tried: Record<string, string> = JSON.parse(await page.title());
  expect(Object.keys(tried)).toHaveLength(14);
  expect(Object.entries(tried).filter(([, got]) => got !== 'failed' && got !== '')).toEqual([]);

  live.tell({ type: 'open', workshopId });
  expect((await live.next('snapshot')).revision).toBe(revision);
  expect(await phone.send('room.askFloor', {})).toMatchObject({ ok: true });
  live.close();
  phone.close();
  evil.close();
  await server.stop();
  removeDataDir(folder);
});
