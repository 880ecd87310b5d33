// A full room for a while: phones write now and then, and again and again many lose their connection
// at the same moment and come back together.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../main/store/open.ts';
import { newId } from '../../shared/lib/ids.ts';
import { type EnduringPhone, enduringPhone } from '../support/enduring-phone.ts';
import { connectLive } from '../support/live.ts';
import { seatedPhone } from '../support/phone.ts';
import { type Server, startRoom, startServer } from '../support/server.ts';

export type SoakOptions = {
  readonly seats: number;
  readonly seconds: number;
  /** Seconds between two storms. */
  readonly stormEvery: number;
  readonly say: (line: string) => void;
};
export type Soaked = {
  readonly written: number;
  /** Written and acknowledged, and not there; there, and not on some phone at the end. */
  readonly lost: number;
  readonly unseen: number;
  readonly refused: number;
  readonly returns: number;
  /** Milliseconds from the storm until all were back, the longest. */
  readonly slowest: number;
  /** Everything that is wrong with the store at the end. */
  readonly faults: readonly string[];
};

export async function soakRoom({ seats, seconds, stormEvery, say }: SoakOptions): Promise<Soaked> {
  const folder = mkdtempSync(join(tmpdir(), 'uthan-soak-'));
  const { server, boardId } = await openedRoom(folder);
  const { room } = server;
  const phones: EnduringPhone[] = [];
  for (let at = 0; at < seats; at += 1) {
    const { token, close } = await seatedPhone(room, `Phone ${at}`);
    close();
    phones.push(enduringPhone(room.port, token, () => 20 + Math.random() * 300));
  }
  say(`${seats} phones are in`);
  const asked: Promise<string | null>[] = [];
  let slowest = 0;
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const took = await storm(phones, boardId, asked);
    slowest = Math.max(slowest, took);
    say(`a storm: all back in ${Math.round(took)} ms`);
    const rest = Math.min(end - performance.now(), stormEvery * 1000);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, rest)));
  }
  const ids = await Promise.all(asked);
  const written = ids.filter((id) => id !== null);
  const sees = (phone: EnduringPhone) =>
    written.every((id) => phone.entries()[`card:${id}`] !== undefined);
  await until(() => phones.every(sees), 10_000);
  const unseen = phones.filter((phone) => !sees(phone)).length;
  const returns = phones.reduce((sum, phone) => sum + phone.counts().returns, 0);
  for (const phone of phones) phone.close();
  await server.stop();
  const store = await openStore(folder, Date.now);
  const kept = new Set(store.rows.list('card', { boardId }).map(({ id }) => id));
  const faults = store.check();
  store.close();
  rmSync(folder, { recursive: true, force: true });
  const lost = written.filter((id) => !kept.has(id)).length;
  const refused = ids.length - written.length;
  return { written: written.length, lost, unseen, refused, returns, slowest, faults };
}

/** Half of them lose their connection; returns the milliseconds until all were back. */
async function storm(
  phones: readonly EnduringPhone[],
  boardId: string,
  asked: Promise<string | null>[],
): Promise<number> {
  const hit = phones.filter(() => Math.random() < 0.5);
  const before = hit.map((phone) => phone.counts().returns);
  for (const phone of hit) {
    const id = newId();
    // Every tenth says something with the very breath in which it goes.
    if (Math.random() < 0.1) {
      const card = { id, boardId, column: 'threat', text: `Card ${id}` } as const;
      asked.push(phone.ask('board.write', card).then(({ ok }) => (ok ? id : null)));
    }
    phone.drop();
  }
  const begun = performance.now();
  const isBack = () => hit.every((phone, at) => phone.counts().returns > (before[at] ?? 0));
  await until(isBack, 30_000);
  return performance.now() - begun;
}

async function openedRoom(folder: string): Promise<{ server: Server; boardId: string }> {
  const [workshopId, boardId] = [newId(), newId()];
  const first = await startServer(folder);
  const { send, close } = await connectLive(first.deskUrl);
  await send('library.create', {
    id: workshopId,
    template: 'blank',
    language: 'en',
    title: 'Soak',
  });
  const board = { id: boardId, workshopId, title: 'B', caseId: null, groupId: null };
  await send('board.add', board);
  await send('board.open', { boardId, on: true });
  close();
  await first.stop();
  return { server: await startRoom(folder, workshopId), boardId };
}

async function until(isSo: () => boolean, most: number): Promise<void> {
  const end = performance.now() + most;
  while (!isSo() && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 20));
}
