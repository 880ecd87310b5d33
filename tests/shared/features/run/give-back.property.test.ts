// Time given back to an early day, against brute force: every way to lengthen, tried on small agendas.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairsOf } from '../../../../shared/features/run/repair.ts';
import type { RepairPlan } from '../../../../shared/features/run/repair-plan.ts';
import type { Rest, RestItem } from '../../../../shared/features/run/rest-of-day.ts';
import { timesOf } from '../../../support/rest-by-hand.ts';

const now = 600;
const shapes = ['plain', 'plain', 'plain', 'plain', 'lunch', 'fixed', 'locked', 'point'] as const;
const anItem = (of: readonly (typeof shapes)[number][]) =>
  fc.record({
    trackId: fc.constantFrom(null, null, null, 'track-A', 'track-B'),
    length: fc.integer({ min: 1, max: 6 }),
    more: fc.integer({ min: 0, max: 4 }),
    shape: fc.constantFrom(...of),
    offset: fc.integer({ min: 0, max: 3 }),
  });

/** The rest of a day that runs so many minutes before its plan; fixed points stand where they stand. */
const restOf = (
  minLength: number,
  maxLength: number,
  of: (typeof shapes)[number][] = [...shapes],
) =>
  fc
    .record({
      items: fc.array(anItem(of), { minLength, maxLength }),
      early: fc.integer({ min: -2, max: 12 }),
      running: fc.boolean(),
      slack: fc.constantFrom(0, 0, 5, -2),
    })
    .map(({ items: drawn, early, running, slack }): Rest => {
      const plain = drawn.map(({ trackId, length, more, shape }, place): RestItem => {
        const runs = running && place === 0;
        const isPoint = shape === 'point' && !runs;
        const takes = shape === 'plain' || shape === 'fixed' || runs;
        return {
          id: `item-${String(place).padStart(4, '0')}`,
          trackId,
          running: runs,
          isPoint,
          length,
          least: 1,
          most: length + (takes ? more : 0),
          due: 0,
          droppable: false,
          rank: 1,
          fixedStart: null,
          fixedEnd: null,
        };
      });
      const none = { zero: 0, plannedEnd: 0, end: 0, planEnd: 0 };
      const lengths = plain.map(({ length }) => length);
      const rough = timesOf({ ...none, now: now + early, items: plain }, lengths);
      const fixed = plain.map((item, at) => {
        const { shape = 'plain', offset = 0 } = drawn[at] ?? {};
        const begin = (rough[at]?.start ?? 0) + offset;
        const isFixed = (shape === 'lunch' || shape === 'fixed') && !item.running;
        const isLocked = shape === 'locked' && !item.running;
        return {
          ...item,
          fixedStart: isFixed ? begin : null,
          fixedEnd: isLocked ? begin + item.length : null,
        };
      });
      const planned = timesOf({ ...none, now: now + early, items: fixed }, lengths);
      // A plan that keeps its own fixed points.
      const items = fixed.map((item, at) => {
        const due = planned[at]?.start ?? 0;
        const fixedStart = item.fixedStart === null ? null : due;
        const end = planned[at]?.end ?? 0;
        const fixedEnd = item.fixedEnd === null || end <= due ? null : end;
        return { ...item, due, fixedStart, fixedEnd };
      });
      const planEnd = Math.max(...planned.map(({ end }) => end));
      return { zero: 0, now, items, plannedEnd: planEnd + slack, end: planEnd + slack, planEnd };
    });

const asItStands = ({ items }: Rest) => items.map(({ length }) => length);
const lengthsOf = ({ items }: Rest, { changes }: RepairPlan) =>
  items.map(({ id, length }) => changes.find(({ itemId }) => itemId === id)?.to ?? length);
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
const lastEnd = (times: ReturnType<typeof timesOf>) =>
  Math.max(now, ...times.map(({ end }) => end));

/** Whether nothing begins or ends later than by the plan, or than it does as things stand. */
function holds(rest: Rest, lengths: readonly number[]): boolean {
  const [before, after] = [timesOf(rest, asItStands(rest)), timesOf(rest, lengths)];
  const each = rest.items.every((item, at) => {
    if (item.running) return true;
    const locked = item.fixedEnd === null ? item.due : item.fixedEnd - item.least;
    const latest = Math.min(item.due, locked, item.fixedStart ?? item.due);
    return (after[at]?.start ?? 0) <= Math.max(latest, before[at]?.start ?? 0);
  });
  return each && lastEnd(after) <= Math.max(lastEnd(before), Math.min(rest.planEnd, rest.end));
}

function everyWay(items: readonly RestItem[]): number[][] {
  return items.reduce<number[][]>(
    (ways, { length, most }) =>
      ways.flatMap((way) =>
        [...Array(most - length + 1).keys()].map((more) => [...way, length + more]),
      ),
    [[]],
  );
}

const small = restOf(1, 5);

describe('on small agendas, against every way there is', () => {
  test('time is offered where three minutes can be given, and no way gives more in one line', () => {
    let [offered, not] = [0, 0];
    fc.assert(
      fc.property(small, (drawn) => {
        const items = drawn.items.map((item) => ({ ...item, trackId: null }));
        const rest = { ...drawn, items };
        const { late, plans } = repairsOf(rest);
        if (late) return;
        const best = Math.max(
          ...everyWay(items)
            .filter((way) => holds(rest, way))
            .map((way) => sum(way) - sum(asItStands(rest))),
        );
        expect(plans.length > 0).toBe(best >= 3);
        for (const plan of plans)
          expect(sum(lengthsOf(rest, plan)) - sum(asItStands(rest))).toBe(best);
        if (best >= 3) offered += 1;
        else not += 1;
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(offered, not)).toBeGreaterThan(200);
  });

  test('a plan makes nothing late, shortens nothing, gives nobody too much, and leaves no minute', () => {
    let often = 0;
    fc.assert(
      fc.property(small, (rest) => {
        const { late, plans } = repairsOf(rest);
        if (late) return;
        for (const plan of plans) {
          often += 1;
          const lengths = lengthsOf(rest, plan);
          expect(holds(rest, lengths)).toBe(true);
          for (const [at, { length, most }] of rest.items.entries()) {
            expect(lengths[at]).toBeGreaterThanOrEqual(length);
            expect(lengths[at]).toBeLessThanOrEqual(most);
            if ((lengths[at] ?? 0) < most)
              expect(holds(rest, lengths.with(at, (lengths[at] ?? 0) + 1))).toBe(false);
          }
          const items = rest.items.map((item, at) => ({ ...item, length: lengths[at] ?? 0 }));
          const after = repairsOf({ ...rest, items });
          expect(after).toMatchObject({ late: false, plans: [] });
        }
        expect(plans.length).toBeLessThanOrEqual(2);
        expect(new Set(plans.map((plan) => JSON.stringify(plan.changes))).size).toBe(plans.length);
      }),
      { numRuns: 3000 },
    );
    expect(often).toBeGreaterThan(500);
  });

  test('a fixed point and a locked end stay where they are', () => {
    fc.assert(
      fc.property(small, (rest) => {
        const { late, plans } = repairsOf(rest);
        const before = timesOf(rest, asItStands(rest));
        for (const plan of late ? [] : plans) {
          const after = timesOf(rest, lengthsOf(rest, plan));
          for (const [at, { fixedStart, running }] of rest.items.entries())
            if (fixedStart !== null && !running) expect(after[at]?.start).toBe(before[at]?.start);
        }
      }),
    );
  });
});

test('shared among some, each gets its part to the minute; served in turn, the first gets most', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ length: fc.integer({ min: 1, max: 60 }), more: fc.nat({ max: 30 }) }), {
        minLength: 2,
        maxLength: 8,
      }),
      fc.integer({ min: 3, max: 60 }),
      (drawn, early) => {
        const room = sum(drawn.map(({ more }) => more));
        fc.pre(room >= early);
        let due = now + early;
        const items = drawn.map(({ length, more }, at): RestItem => {
          const begin = due;
          due += length;
          const place = {
            trackId: null,
            running: false,
            isPoint: false,
            droppable: false,
            rank: 1,
          };
          const free = { fixedStart: null, fixedEnd: null, least: 1 };
          return {
            id: `item-000${at}`,
            ...place,
            ...free,
            length,
            most: length + more,
            due: begin,
          };
        });
        const rest: Rest = { zero: 0, now, items, plannedEnd: due, end: due, planEnd: due };
        const [share, inTurn = share] = repairsOf(rest).plans.map((plan) => lengthsOf(rest, plan));
        for (const [at, { length, more }] of drawn.entries())
          expect(Math.abs((share?.[at] ?? 0) - length - (early * more) / room)).toBeLessThan(1);
        let left = early;
        for (const [at, { length, more }] of drawn.entries()) {
          expect(inTurn?.[at]).toBe(length + Math.min(more, left));
          left -= Math.min(more, left);
        }
      },
    ),
  );
});

test('on a day of 200 items it is found at once, and holds', () => {
  let found = 0;
  fc.assert(
    fc.property(restOf(200, 200, ['plain', 'plain', 'lunch', 'fixed']), (rest) => {
      const before = performance.now();
      const { late, plans } = repairsOf(rest);
      expect(performance.now() - before).toBeLessThan(2000);
      if (late) return;
      found += plans.length;
      for (const plan of plans) expect(holds(rest, lengthsOf(rest, plan))).toBe(true);
    }),
    { numRuns: 15 },
  );
  expect(found).toBeGreaterThan(3);
});
