import { describe, expect, it } from 'vitest';
import { type DealNews, runDeal } from '../../../../shared/features/groups/dealing.ts';
import type { GroupInstance } from '../../../../shared/features/groups/engine/instance.ts';
import { scoreOf } from '../../../../shared/features/groups/engine/score.ts';

const sex = Array.from({ length: 24 }, (_, person) => person % 2);
const women = [...sex.keys()].filter((person) => sex[person] === 0);
const mixed: GroupInstance = {
  people: 24,
  groups: 5,
  rounds: 4,
  attributes: [{ name: 'sex', weight: 2, values: sex }],
};

/** A clock that goes on by `step` milliseconds whenever it is read: nothing hangs on the machine. */
async function dealt(
  instance: GroupInstance,
  { step = 0.5, stopAfter = Number.POSITIVE_INFINITY } = {},
) {
  const news: DealNews[] = [];
  let time = 0;
  let pauses = 0;
  const atPauses: number[] = [];
  await runDeal(
    { instance, seed: 3, milliseconds: 400 },
    {
      now: () => {
        time += step;
        return time;
      },
      pause: async () => {
        pauses += 1;
        atPauses.push(time);
      },
      tell: (one) => news.push(one),
      stopped: () => pauses >= stopAfter,
    },
  );
  return { news, pauses, time, atPauses };
}

describe('dealing', () => {
  it('tells a valid arrangement first, then better ones, and ends with the best', async () => {
    const { news } = await dealt(mixed);
    expect(news[0]?.kind).toBe('better');
    expect(news.at(-1)?.kind).toBe('done');
    const costs = news.map((one) => (one.kind === 'conflicts' ? Number.NaN : one.cost));
    expect(costs).toEqual(costs.toSorted((a, b) => b - a));
    for (const one of news) {
      if (one.kind === 'conflicts') throw new Error('nothing collides');
      const { hard, total } = scoreOf(mixed, one.rounds);
      expect([hard, total]).toEqual([0, one.cost]);
    }
    expect(costs.at(-1)).toBeLessThan(costs[0] ?? 0);
  });

  it('pauses every few milliseconds, and stops at the next pause with the best so far', async () => {
    const { news, pauses, atPauses } = await dealt(mixed, { stopAfter: 3 });
    expect(pauses).toBe(3);
    expect(news.at(-1)).toMatchObject({ kind: 'done', share: 1 });
    const gaps = atPauses.slice(1).map((at, before) => at - (atPauses[before] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(20);
  });

  it('tells what the arrangement there is costs, where everybody sits and no rule is broken', async () => {
    const beforeOf = async (instance: GroupInstance) => {
      const last = (await dealt(instance)).news.at(-1);
      return last?.kind === 'done' ? last.before : undefined;
    };
    const { news } = await dealt(mixed);
    const last = news.at(-1);
    if (last?.kind !== 'done') throw new Error('it should be done');
    const standing = { ...mixed, current: last.rounds };
    expect(await beforeOf(standing)).toBe(last.cost);
    const beside = last.rounds[0]?.[0] ?? [];
    expect(await beforeOf({ ...standing, apart: [beside.slice(0, 2)] })).toBeNull();
    expect(await beforeOf({ ...mixed, current: last.rounds.slice(1) })).toBeNull();
    expect(last.before).toBeNull();
  });

  it('names the rules that collide', async () => {
    const { news } = await dealt({ ...mixed, together: [[0, 1]], apart: [[1, 0]] });
    expect(news).toMatchObject([{ kind: 'conflicts', conflicts: [{ proved: true }] }]);
  });

  it('mixes women evenly though none may be alone', async () => {
    const instance = { ...mixed, minimums: [{ people: women, least: 2 }] };
    const { news } = await dealt(instance);
    const last = news.at(-1);
    if (last?.kind !== 'done') throw new Error('it should be done');
    expect(scoreOf(instance, last.rounds)).toMatchObject({ hard: 0, total: last.cost });
    for (const members of last.rounds.flat()) {
      const count = members.filter((person) => sex[person] === 0).length;
      expect(count).toBeGreaterThanOrEqual(2);
    }
  });

  it('keeps women together where there are too few for every group', async () => {
    const few = women.slice(0, 5);
    const values = sex.map((_, person) => (few.includes(person) ? 0 : 1));
    const instance = {
      ...mixed,
      attributes: [{ name: 'sex', weight: 2, values }],
      minimums: [{ people: few, least: 2 }],
    };
    const last = (await dealt(instance)).news.at(-1);
    if (last?.kind !== 'done') throw new Error('it should be done');
    expect(scoreOf(instance, last.rounds).hard).toBe(0);
  });
});
