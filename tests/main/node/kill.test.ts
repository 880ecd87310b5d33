import { describe, expect, it } from 'vitest';
import { openStore } from '../../../main/store/open.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { testFolder } from '../../support/folder.ts';
import { connectLive, type Live } from '../../support/live.ts';
import { startServer } from '../../support/server.ts';

const kills = 50;
const boardId = newId();
const workshopId = newId();

/** A number from 0 to below `below`, the same in every run: after Park and Miller. */
function sequence(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

describe('pulling the plug', () => {
  it(`loses no acknowledged change in ${kills} kills under load`, {
    timeout: 180_000,
  }, async () => {
    const folder = testFolder();
    const random = sequence(20_101_213);
    const acknowledged = new Set<string>();
    const startedAt = await prepare(folder);
    for (let kill = 0; kill < kills; kill += 1) {
      const server = await startServer(folder);
      const live = await connectLive(server.deskUrl);
      const killed = writeUntil(live, 1 + random(40), acknowledged, () => server.kill());
      await killed;
      live.close();
    }
    const store = await openStore(folder, Date.now);
    const kept = new Set(store.rows.list('card', { boardId }).map(({ id }) => id));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
    expect(acknowledged.size).toBeGreaterThan(kills);
    expect(store.notices).toEqual([]);
    expect(store.check()).toEqual([]);
    expect(store.rows.list('runEntry', { workshopId })).toMatchObject([
      { startedAt, endedAt: null },
    ]);
    store.close();
  });
});

/** A workshop with a board and an item on the clock; returns when that was started. */
async function prepare(folder: string): Promise<number | undefined> {
  const server = await startServer(folder);
  const live = await connectLive(server.deskUrl);
  await live.send('library.addSample', { id: workshopId, sample: 'local-learning-groups-2010' });
  await live.send('board.add', {
    id: boardId,
    workshopId,
    title: 'B',
    caseId: null,
    groupId: null,
  });
  await live.next('snapshot');
  live.tell({ type: 'open', workshopId });
  const { rows } = await live.next('snapshot');
  const itemId = rows.agendaItem?.[0]?.id ?? '';
  await live.send('run.start', { itemId, entryId: newId() });
  live.tell({ type: 'open', workshopId });
  const running = await live.next('snapshot');
  live.close();
  await server.kill();
  return running.rows.runEntry?.[0]?.startedAt;
}

/** Keeps eight commands under way, and kills once `count` of them were acknowledged. */
async function writeUntil(
  live: Live,
  count: number,
  acknowledged: Set<string>,
  kill: () => Promise<void>,
): Promise<void> {
  let done = 0;
  let killing: Promise<void> | undefined;
  const write = async (): Promise<void> => {
    while (!killing) {
      const id = newId();
      const input = { id, boardId, column: 'strength', after: null, text: `card ${id}` } as const;
      const answer = await live.send('board.addCard', input).catch(() => null);
      if (!answer) return;
      if (answer.ok) acknowledged.add(id);
      done += 1;
      if (done >= count) killing ??= kill();
    }
  };
  await Promise.all(Array.from({ length: 8 }, write));
  await killing;
}
