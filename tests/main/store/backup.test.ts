import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { isBehind, scheduleBackups } from '../../../main/store/backup-schedule.ts';
import { damageInFile } from '../../../main/store/integrity.ts';
import { openStore } from '../../../main/store/open.ts';
import { testEngine } from '../../support/engine.ts';
import { testFolder } from '../../support/folder.ts';
import { silentLog } from '../../support/silent-log.ts';

const start = Date.UTC(2014, 8, 7, 3, 0);
const day = 86_400_000;

describe('backups', () => {
  it('keeps the newest ten and one of each of the last seven days, all whole', async () => {
    const folder = testFolder();
    const store = await openStore(folder, () => start);
    testEngine(store).workshop();
    for (let at = 0; at < 12; at += 1) await store.backups?.take(start + at * day);
    for (let at = 0; at < 3; at += 1) await store.backups?.take(start + 11 * day + at * 60_000);
    const names = readdirSync(join(folder, 'backups'));
    const daily = names.filter((name) => name.startsWith('daily-'));
    expect(names.filter((name) => name.startsWith('recent-'))).toHaveLength(10);
    expect(daily).toHaveLength(7);
    expect(new Set(daily.map((name) => name.slice(0, 16))).size).toBe(7);
    expect(names.filter((name) => !name.endsWith('.db'))).toEqual([]);
    for (const name of names) expect(damageInFile(join(folder, 'backups', name))).toBeNull();
    store.close();
  });

  it('are taken every two minutes while something changes, and not otherwise', () => {
    vi.useFakeTimers();
    try {
      const taken: number[] = [];
      const backups = { take: async (now: number) => void taken.push(now), list: () => [] };
      const clock = { now: () => Date.now(), rate: () => 1, resync: () => false };
      const schedule = scheduleBackups(backups, clock, silentLog);
      vi.advanceTimersByTime(600_000);
      expect(taken).toHaveLength(0);
      for (let second = 0; second < 240; second += 1) {
        schedule.changed();
        vi.advanceTimersByTime(1000);
      }
      expect(taken).toHaveLength(2);
      vi.advanceTimersByTime(600_000);
      expect(taken.length).toBeLessThanOrEqual(3);
    } finally {
      vi.useRealTimers();
    }
  });

  it('do not wait two minutes for the first change after a pause, or after a start', () => {
    vi.useFakeTimers();
    try {
      const taken: number[] = [];
      const newest = { path: 'recent', at: Date.now() - 60_000 };
      const backups = { take: async (now: number) => void taken.push(now), list: () => [newest] };
      const clock = { now: () => Date.now(), rate: () => 1, resync: () => false };
      const schedule = scheduleBackups(backups, clock, silentLog);
      schedule.changed();
      vi.advanceTimersByTime(59_000);
      expect(taken).toHaveLength(0);
      vi.advanceTimersByTime(1000);
      expect(taken).toHaveLength(1);
      vi.advanceTimersByTime(300_000);
      schedule.changed();
      vi.advanceTimersByTime(10_000);
      expect(taken).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('are behind as long as a change is in none of them', async () => {
    let now = start;
    const store = await openStore(testFolder(), () => now);
    expect(isBehind(store)).toBe(false);
    const engine = testEngine(store);
    engine.clock.set(now);
    engine.workshop();
    expect(isBehind(store)).toBe(true);
    now += 1;
    await store.backups?.take(now);
    expect(isBehind(store)).toBe(false);
    store.close();
  });
});
