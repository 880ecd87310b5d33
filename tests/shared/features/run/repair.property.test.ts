// Repairs against brute force: every way to shorten and to leave out, tried on small agendas.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairsOf } from '../../../../shared/features/run/repair.ts';
import type { RepairPlan } from '../../../../shared/features/run/repair-plan.ts';
import { inProportion } from '../../../../shared/features/run/repair-solve.ts';
import type { Rest, RestItem } from '../../../../shared/features/run/rest-of-day.ts';
import { timesOf } from '../../../support/rest-by-hand.ts';

/** By how many minutes something is missed with given lengths: each fixed point, then the end. */
function missesOf(rest: Rest, lengths: readonly (number | null)[], end: number): number[] {
  const times = timesOf(rest, lengths);
  const points = rest.items.map((item, at) => {
    const time = times[at];
    if (!time || item.running || lengths[at] === null) return 0;
    const late = item.fixedStart === null ? 0 : time.start - item.fixedStart;
    const short = item.fixedEnd === null ? 0 : time.start + item.least - item.fixedEnd;
    return Math.max(0, late, short);
  });
  const last = Math.max(
    rest.now,
    ...times.map((time, at) => (lengths[at] === null ? 0 : time.end)),
  );
  return [...points, Math.max(0, last - end)];
}

const fits = (rest: Rest, lengths: readonly (number | null)[], end = rest.end) =>
  missesOf(rest, lengths, end).every((minutes) => minutes === 0);

/** Every way to shorten and to leave out. */
function everyWay(items: readonly RestItem[]): (number | null)[][] {
  return items.reduce<(number | null)[][]>(
    (ways, item) => {
      const own: (number | null)[] = [];
      const least = item.fixedEnd === null ? item.least : item.length;
      for (let length = least; length <= item.length; length += 1)
        own.push(length === 0 && !item.running && !item.isPoint ? null : length);
      if (item.droppable && least > 0) own.push(null);
      return ways.flatMap((way) => own.map((length) => [...way, length]));
    },
    [[]],
  );
}

const lengthsOf = (rest: Rest, plan: RepairPlan) =>
  rest.items.map(({ id, length }) => {
    const change = plan.changes.find(({ itemId }) => itemId === id);
    if (!change) return length;
    return change.after === null ? null : change.to;
  });

const start = 600;
const anItem = fc.record({
  trackId: fc.constantFrom(null, null, null, 'track-A', 'track-B'),
  length: fc.integer({ min: 1, max: 6 }),
  spare: fc.integer({ min: 0, max: 3 }),
  shape: fc.constantFrom(
    'plain',
    'plain',
    'plain',
    'plain',
    'droppable',
    'droppable',
    'fixed',
    'locked',
    'point',
  ),
  rank: fc.constantFrom(0, 1, 1, 2),
  offset: fc.integer({ min: -3, max: 4 }),
});

/** A rest of a day whose fixed points lie near where the plan would come to, a little late. */
const restOf = (minLength: number, maxLength: number, late: number) =>
  fc
    .record({
      items: fc.array(anItem, { minLength, maxLength }),
      running: fc.boolean(),
      slack: fc.integer({ min: -late, max: 3 }),
      agreed: fc.constantFrom(0, 0, 2),
    })
    .map(({ items: drawn, running, slack, agreed }): Rest => {
      let at = start;
      const items = drawn.map(
        ({ trackId, length, spare, shape, rank, offset }, place): RestItem => {
          const runs = running && place === 0;
          const begin = Math.max(start, at + offset);
          const fixed = shape === 'fixed' && !runs;
          const locked = shape === 'locked' && !runs;
          at += length;
          return {
            id: `item-000${place}`,
            trackId,
            running: runs,
            isPoint: shape === 'point' && !runs,
            length,
            least:
              shape === 'point' && !runs
                ? length
                : Math.max(rank === 0 && !fixed ? 0 : 1, length - spare),
            most: length,
            due: 0,
            droppable: shape === 'droppable' && !runs,
            rank: fixed ? 3 : rank,
            fixedStart: fixed || (shape === 'point' && !runs && offset > 1) ? begin : null,
            fixedEnd: locked ? begin + length : null,
          };
        },
      );
      const end = timesOf(
        { zero: 0, now: start, items, plannedEnd: 0, end: 0, planEnd: 0 },
        items.map(({ length }) => length),
      );
      const plannedEnd = Math.max(...end.map((time) => time.end)) + slack - agreed;
      return { zero: 0, now: start, items, plannedEnd, end: plannedEnd + agreed, planEnd: 0 };
    });

const aRest = restOf(1, 6, 9);

describe('on small agendas, against every way there is', () => {
  test('a plan that holds everything is offered exactly where there is one', () => {
    let [with_, without] = [0, 0];
    fc.assert(
      fc.property(aRest, (rest) => {
        const asItStands = rest.items.map(({ length }) => length);
        const { late, plans, missed } = repairsOf(rest);
        expect(late).toBe(!fits(rest, asItStands));
        if (!late) return void expect(plans).toEqual([]);
        const exists = everyWay(rest.items).some((way) => fits(rest, way));
        expect(plans.some((plan) => fits(rest, lengthsOf(rest, plan)))).toBe(exists);
        expect(missed.length === 0).toBe(exists);
        if (exists) with_ += 1;
        else without += 1;
      }),
      { numRuns: 4000 },
    );
    expect(Math.min(with_, without)).toBeGreaterThan(300);
  });

  test('a plan breaks no more than is broken by all ways, and by no more minutes', () => {
    fc.assert(
      fc.property(aRest, (rest) => {
        const { plans, missed } = repairsOf(rest);
        const ways = everyWay(rest.items);
        const least = rest.items.map((_, at) =>
          Math.min(...ways.map((way) => missesOf(rest, way, rest.end)[at] ?? 0)),
        );
        const end = Math.min(...ways.map((way) => missesOf(rest, way, rest.end).at(-1) ?? 0));
        const told = (id: string | null) =>
          missed.find(({ itemId }) => itemId === id)?.minutes ?? 0;
        if (
          !fits(
            rest,
            rest.items.map(({ length }) => length),
          )
        ) {
          expect(rest.items.map(({ id }) => told(id))).toEqual(least);
          expect(told(null)).toBe(end);
        }
        for (const plan of plans) {
          const lengths = lengthsOf(rest, plan);
          expect(missesOf(rest, lengths, rest.end).slice(0, -1)).toEqual(least);
          for (const [at, item] of rest.items.entries()) {
            const length = lengths[at] ?? null;
            if (length === null)
              expect(item.droppable || (item.rank === 0 && item.least === 0)).toBe(true);
            else expect(length).toBeGreaterThanOrEqual(Math.min(item.length, item.least));
            expect(length ?? 0).toBeLessThanOrEqual(item.length);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('the first plan ends as early as the plan asks, or as early as can be', () => {
    fc.assert(
      fc.property(aRest, (rest) => {
        const { plans, missed } = repairsOf(rest);
        const [first] = plans;
        if (!first) return;
        const over = missed.find(({ itemId }) => itemId === null)?.minutes ?? 0;
        expect(first.end).toBeLessThanOrEqual(rest.end + over);
        for (const { end, later } of plans) {
          expect(later).toBe(Math.max(0, end - rest.plannedEnd));
          expect(end).toBeLessThanOrEqual(Math.max(rest.plannedEnd + 15, rest.end + over));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('no minute is taken, and nothing left out, that need not be', () => {
    fc.assert(
      fc.property(aRest, (rest) => {
        for (const plan of repairsOf(rest).plans) {
          const lengths = lengthsOf(rest, plan);
          const until = Math.max(rest.end, plan.end);
          const missed = missesOf(rest, lengths, until);
          for (const [at, length] of lengths.entries()) {
            const full = rest.items[at]?.length ?? 0;
            if (length === full) continue;
            const kinder = lengths.map((own, place) =>
              place === at
                ? length === null && rest.items[at]?.droppable
                  ? full
                  : (length ?? 0) + 1
                : own,
            );
            const worse = missesOf(rest, kinder, until).some(
              (minutes, place) => minutes > (missed[place] ?? 0),
            );
            expect(worse).toBe(true);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('without tracks, as few items are left out as can be, where nothing need be shortened', () => {
    let often = 0;
    fc.assert(
      fc.property(aRest, (drawn) => {
        const items = drawn.items.map((item) => ({
          ...item,
          trackId: null,
          rank: Math.max(1, item.rank),
          least: item.fixedEnd === null ? item.length : item.least,
          droppable:
            item.droppable ||
            (item.fixedStart === null && item.fixedEnd === null && !item.running && !item.isPoint),
        }));
        const rest = { ...drawn, items };
        const fitting = everyWay(items).filter((way) => fits(rest, way));
        if (fitting.length === 0) return;
        const plan = repairsOf(rest).plans.find((one) => one.end <= rest.end);
        if (!plan) return;
        often += 1;
        const costs = fitting.map((way) => way.filter((length) => length === null).length);
        expect(plan.changes.length).toBe(Math.min(...costs));
      }),
      { numRuns: 2000 },
    );
    expect(often).toBeGreaterThan(200);
  });

  test('shortening takes from each in proportion to what it can give, to the minute in all', () => {
    const givers = fc.array(
      fc.record({ length: fc.integer({ min: 1, max: 60 }), spare: fc.nat({ max: 40 }) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(givers, fc.integer({ min: 1, max: 90 }), (drawn, late) => {
        const items = drawn.map(({ length, spare }, place): RestItem => {
          const least = Math.max(1, length - spare);
          const fixed = {
            fixedStart: null,
            fixedEnd: null,
            running: false,
            isPoint: false,
            due: 0,
          };
          return {
            id: `item-${place}`,
            trackId: null,
            length,
            least,
            most: length,
            droppable: false,
            rank: 1,
            ...fixed,
          };
        });
        const all = items.reduce((sum, { length }) => sum + length, 0);
        const room = items.reduce((sum, { length, least }) => sum + length - least, 0);
        fc.pre(late <= room);
        const end = start + all - late;
        const rest = { zero: 0, now: start, items, plannedEnd: end, end, planEnd: end };
        const [plan] = repairsOf(rest).plans;
        expect(plan?.end).toBe(end);
        for (const { id, length, least } of items) {
          const { to = length } = plan?.changes.find(({ itemId }) => itemId === id) ?? {};
          expect(Math.abs(length - to - (late * (length - least)) / room)).toBeLessThan(1);
        }
      }),
    );
  });

  test('the same rest gives the same plans, no two of them alike, at most three', () => {
    fc.assert(
      fc.property(aRest, (rest) => {
        const { plans } = repairsOf(rest);
        expect(repairsOf(structuredClone(rest)).plans).toEqual(plans);
        expect(plans.length).toBeLessThanOrEqual(3);
        expect(new Set(plans.map((plan) => JSON.stringify(plan))).size).toBe(plans.length);
      }),
    );
  });
});

describe('on a day of 200 items', () => {
  test('the plans hold what they say, at once', () => {
    fc.assert(
      fc.property(restOf(200, 200, 90), (rest) => {
        const before = performance.now();
        const { plans, missed } = repairsOf(rest);
        expect(performance.now() - before).toBeLessThan(2000);
        if (missed.length === 0 && plans.length > 0)
          expect(plans.some((plan) => fits(rest, lengthsOf(rest, plan)))).toBe(true);
        for (const plan of plans) {
          const over = missesOf(rest, lengthsOf(rest, plan), Math.max(rest.end, plan.end));
          const told = rest.items.map(
            ({ id }) => missed.find(({ itemId }) => itemId === id)?.minutes ?? 0,
          );
          expect(over).toEqual([...told, 0]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('in proportion', () => {
  const rooms = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 12 });

  test('the shares come to the minutes asked for, each within one of its exact part', () => {
    fc.assert(
      fc.property(rooms, fc.nat({ max: 400 }), (room, minutes) => {
        const all = room.reduce((sum, one) => sum + one, 0);
        const shares = inProportion(minutes, room);
        expect(shares.reduce((sum, one) => sum + one, 0)).toBe(Math.min(minutes, all));
        for (const [at, share] of shares.entries()) {
          const exact = all === 0 ? 0 : (Math.min(minutes, all) * (room[at] ?? 0)) / all;
          expect(Math.abs(share - exact)).toBeLessThan(1);
          expect(share).toBeLessThanOrEqual(room[at] ?? 0);
        }
      }),
    );
  });
});
