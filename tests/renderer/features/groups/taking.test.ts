import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createTaker,
  type Ending,
  type Surroundings,
} from '../../../../renderer/features/groups/taking.ts';
import type { Dealt } from '../../../../shared/features/groups/dealing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function dealt(cost: number, before: number | null): Dealt {
  const summary = {
    ...{ newPeople: { least: 0, most: 0 }, pairsByMeetings: [], metBefore: 0, missing: [] },
    ...{ gathered: [], groups: 0, wishes: [] },
  };
  const told = {
    repeats: [],
    lone: [],
    uneven: [],
    missedWishes: [],
    broken: [],
    least: 0,
    summary,
  };
  return { rounds: [], told, cost, bound: 0, share: 0, before };
}

/** A taker, and what it has taken by now. */
function taking(around: Partial<Surroundings> = {}, before: number | null = null) {
  const costs: number[] = [];
  const endings: Ending[] = [];
  const taker = createTaker({
    now: () => Date.now(),
    empty: true,
    many: false,
    undisturbed: () => true,
    seat: async ({ cost }) => {
      costs.push(cost);
      return true;
    },
    ended: (ending) => endings.push(ending),
    ...around,
  });
  const offer = (cost: number, isLast = false) => taker.offer(dealt(cost, before), isLast);
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  return { costs, endings, offer, pass, close: taker.close };
}

describe('where nobody sits yet', () => {
  it('takes the first at once, and the best that came meanwhile once its time has come', async () => {
    const { costs, endings, offer, pass } = taking();
    offer(9);
    await pass(300);
    offer(7);
    await pass(100);
    offer(5);
    await pass(499);
    expect(costs).toEqual([9]);
    await pass(1);
    expect(costs).toEqual([9, 5]);
    offer(4, true);
    await pass(0);
    expect([costs, endings]).toEqual([[9, 5, 4], ['taken']]);
  });

  it('of very many seats takes the first and the last alone', async () => {
    const { costs, offer, pass } = taking({ many: true });
    offer(9);
    await pass(2000);
    offer(7);
    await pass(2000);
    expect(costs).toEqual([9]);
    offer(7, true);
    await pass(0);
    expect(costs).toEqual([9, 7]);
  });
});

describe('where people sit already', () => {
  it('lets the first get better before anybody sees it', async () => {
    const { costs, offer, pass } = taking({ empty: false });
    offer(9);
    await pass(200);
    offer(6);
    await pass(49);
    expect(costs).toEqual([]);
    await pass(1);
    expect(costs).toEqual([6]);
  });

  it('takes nothing that costs more, however early it is stopped', async () => {
    const { costs, endings, offer, pass } = taking({ empty: false }, 5);
    offer(9);
    await pass(1000);
    offer(5);
    await pass(1000);
    offer(6, true);
    await pass(0);
    expect([costs, endings]).toEqual([[], ['untouched']]);
  });

  it('takes another that is as good at the end', async () => {
    const { costs, endings, offer, pass } = taking({ empty: false }, 5);
    offer(5);
    await pass(1000);
    offer(5, true);
    await pass(0);
    expect([costs, endings]).toEqual([[5], ['taken']]);
  });
});

it('ends as soon as it sees that somebody else has moved people, and takes nothing then', async () => {
  let undisturbed = true;
  const { costs, endings, offer, pass } = taking({ undisturbed: () => undisturbed });
  offer(9);
  await pass(0);
  undisturbed = false;
  offer(3);
  await pass(2000);
  offer(2, true);
  await pass(0);
  expect([costs, endings]).toEqual([[9], ['disturbed']]);
});

it('keeps what comes while people are being seated, and is silent once it is closed', async () => {
  const seated: number[] = [];
  const seat = async ({ cost }: Dealt) => {
    await new Promise((done) => setTimeout(done, 400));
    seated.push(cost);
    return true;
  };
  const { endings, offer, pass, close } = taking({ seat });
  offer(9);
  await pass(100);
  offer(4, true);
  await pass(299);
  expect(seated).toEqual([]);
  await pass(401);
  expect([seated, endings]).toEqual([[9, 4], ['taken']]);
  close();
  offer(1, true);
  await pass(1000);
  expect(seated).toEqual([9, 4]);
});
