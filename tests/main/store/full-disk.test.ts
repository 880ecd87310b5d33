import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSaving } from '../../../main/engine/saving.ts';
import { connect } from '../../../main/store/connect.ts';
import { openStore, storeOver } from '../../../main/store/open.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { testEngine } from '../../support/engine.ts';
import { testFolder } from '../../support/folder.ts';

// SQLite's own page limit stands in for the end of the disk: the same SQLITE_FULL comes of it.
async function nearlyFull() {
  const folder = testFolder();
  (await openStore(folder, Date.now)).close();
  const db = connect(join(folder, 'uthan.db'));
  const store = storeOver(db);
  const engine = testEngine(store);
  const workshopId = engine.workshop();
  const pages = Number(db.pragma('page_count', { simple: true }));
  const room = (more: number) => db.pragma(`max_page_count = ${pages + more}`);
  const write = (text: string) =>
    engine.send('workshop.addQuestion', { id: newId(), workshopId, after: null, text });
  return { store, engine, room, write };
}

describe('a full disk', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is said instead of "saved", loses nothing acknowledged, and saving goes on with room', async () => {
    const { store, engine, room, write } = await nearlyFull();
    room(2);
    const acknowledged: string[] = [];
    let refused = '';
    for (let at = 0; at < 50 && refused === ''; at += 1) {
      const text = `${at} ${'x'.repeat(2000)}`;
      try {
        write(text);
        acknowledged.push(text);
      } catch (error) {
        refused = (error as { code?: string }).code ?? 'bug';
      }
    }
    expect(refused).toBe('not-saved');
    expect(engine.troubles).toHaveLength(1);
    expect(
      engine
        .rows('question')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(acknowledged.sort());
    room(1000);
    write('after');
    expect(engine.rows('question')).toHaveLength(acknowledged.length + 1);
    expect(store.check()).toEqual([]);
    store.close();
  });

  it('is noticed to be over within five seconds', () => {
    let full = true;
    const told: boolean[] = [];
    const probe = () => {
      if (full) throw new Error('full');
    };
    const saving = watchSaving({ probe }, (ok) => told.push(ok));
    saving.trouble();
    saving.trouble();
    vi.advanceTimersByTime(20_000);
    expect(told).toEqual([false]);
    expect(saving.ok()).toBe(false);
    full = false;
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual([false, true]);
    expect(saving.ok()).toBe(true);
  });
});
