// Tracks beside each other: where they have got to, what follows what, and what starts by the clock.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgendaItem } from '../../../../shared/features/agenda/model.ts';
import { takesNoTime, timesOf } from '../../../../shared/features/agenda/rules.ts';
import { excludes, neighbourOf } from '../../../../shared/features/run/lines.ts';
import type { RunEntry } from '../../../../shared/features/run/model.ts';
import { projectDay } from '../../../../shared/features/run/projection.ts';
import { rollsOf } from '../../../../shared/features/run/rolls.ts';
import { aDay, at, itemsOf, minute, stretch } from '../../../support/agenda-rows.ts';

const dhaka = 'Asia/Dhaka';
const [a, b] = ['track-00a', 'track-00b'];

/** Plenary 14:00, then A 14:15 and 14:30, B 14:15 to 14:45, then all again 14:45 to 15:00. */
const parted = itemsOf(
  {},
  { trackId: a },
  { trackId: b, duration: 30 },
  { trackId: a },
  { fixedStart: 885 },
);
const project = (entries: readonly RunEntry[], now: number, items = parted) => {
  const projection = projectDay(aDay, timesOf(aDay, items), entries, now, dhaka);
  if (!projection) throw new Error('There should be a projection.');
  return projection;
};
const done = (number: number, from: number, to: number) => stretch(number, from, { endedAt: to });

describe('a day whose tracks have parted', () => {
  const begun = [done(1, at(14), at(14, 15)), stretch(2, at(14, 15)), stretch(3, at(14, 15))];

  test('is on time while each track is, however far another has got', () => {
    const further = [...begun.slice(0, 1), done(2, at(14, 15), at(14, 30)), ...begun.slice(2)];
    const { drift, items } = project([...further, stretch(4, at(14, 30))], at(14, 40));
    expect(drift).toBe(0);
    expect(items.map(({ state }) => state)).toEqual(['done', 'done', 'now', 'now', 'ahead']);
  });

  test('is as late as its latest track', () => {
    const { drift, items } = project(begun, at(14, 37));
    expect(drift).toBe(7 * minute);
    expect(items[3]?.start).toBe(at(14, 37));
    expect(items[4]?.free).toBe(at(14, 52));
  });

  test('tells what is to spare until the next fixed point, and what is missing', () => {
    expect(project(begun, at(14, 20)).fixed).toEqual({
      itemId: 'item-0005',
      at: at(14, 45),
      slack: 0,
    });
    expect(project(begun, at(14, 37)).fixed?.slack).toBe(-7 * minute);
  });

  test('leaves a track alone that nobody runs the clock of', () => {
    const { items, drift } = project(begun.slice(0, 2), at(15, 30));
    expect(items[2]).toMatchObject({ state: 'ahead', start: at(14, 15), end: at(14, 45) });
    expect(drift).toBe(60 * minute);
  });

  test('has an item left out once one behind it in its own track has begun, no other', () => {
    const jumped = [done(1, at(14), at(14, 15)), stretch(4, at(14, 15))];
    const states = project(jumped, at(14, 20)).items.map(({ state }) => state);
    expect(states).toEqual(['done', 'skipped', 'ahead', 'now', 'ahead']);
  });
});

test('how late a day began is told apart from what came after', () => {
  const { began, drift } = project([stretch(1, at(14, 10))], at(14, 27));
  expect([began, drift]).toEqual([10 * minute, 12 * minute]);
});

test('a milestone is past once the day has passed it, and is never what comes next', () => {
  const items = itemsOf({}, { kind: 'milestone', fixedStart: 855 }, {}, { kind: 'milestone' });
  const entries = [done(1, at(14), at(14, 20))];
  const states = (now: number, more: readonly RunEntry[] = []) =>
    project([...entries, ...more], now, items).items.map(({ state }) => state);
  expect(states(at(14, 25), [stretch(3, at(14, 20))])).toEqual(['done', 'done', 'now', 'ahead']);
  expect(states(at(14, 40), [done(3, at(14, 20), at(14, 35))])[3]).toBe('done');
});

test('an item that ends by the wall is shorter for a late start', () => {
  const items = itemsOf({ countToEnd: true }, {});
  const { items: projected, drift } = project([stretch(1, at(14, 10))], at(14, 11), items);
  expect(projected[0]?.end).toBe(at(14, 15));
  expect(drift).toBe(0);
  const locked = itemsOf({ fixedEnd: 860, duration: 20 });
  expect(project([stretch(1, at(14, 10))], at(14, 11), locked).items[0]?.end).toBe(at(14, 20));
});

const someItem = fc.record({
  trackId: fc.constantFrom(null, null, a, b),
  duration: fc.integer({ min: 1, max: 60 }),
  kind: fc.constantFrom('session' as const, 'session' as const, 'milestone' as const),
  skipped: fc.nat({ max: 6 }).map((one) => one === 0),
  rolls: fc.boolean(),
});
const someItems = fc
  .array(someItem, { minLength: 1, maxLength: 9 })
  .map((items) => itemsOf(...items));

/** Goes on to the next item, as a facilitator does, at these minutes; as the bodies do it. */
function run(items: readonly AgendaItem[], presses: readonly (readonly [number, number])[]) {
  let entries: RunEntry[] = [];
  let now = at(14);
  for (const [which, minutes] of presses) {
    const item = items[which % items.length];
    if (!item || takesNoTime(item)) continue;
    const runs = entries.some((entry) => entry.itemId === item.id && entry.endedAt === null);
    if (!runs) {
      entries = entries.map((entry) => {
        const other = items.find(({ id }) => id === entry.itemId);
        const ends = entry.endedAt === null && other && excludes(other, item);
        return ends ? { ...entry, endedAt: now } : entry;
      });
      entries.push({ ...stretch(1, now), itemId: item.id });
    }
    now += minutes * minute;
  }
  return { entries, now };
}
const presses = fc.array(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 90 })), { maxLength: 8 });

test('whatever has run in whichever track, what is ahead follows its own line', () => {
  fc.assert(
    fc.property(someItems, presses, (items, pressed) => {
      const { entries, now } = run(items, pressed);
      const { items: projected, end } = project(entries, now, items);
      for (const [index, own] of projected.entries()) {
        const item = items[index];
        if (!item || own.state !== 'ahead') continue;
        expect(own.end).toBeGreaterThanOrEqual(own.start);
        expect(own.end).toBeLessThanOrEqual(Math.max(end, own.end));
        for (const [before, other] of projected.slice(0, index).entries()) {
          const first = items[before];
          const counts = first && !takesNoTime(first) && excludes(first, item);
          if (counts && other.state !== 'skipped') {
            expect(own.start).toBeGreaterThanOrEqual(other.end);
          }
        }
      }
    }),
  );
});

test('at any time one item of each track is on the clock, or one for all', () => {
  fc.assert(
    fc.property(someItems, presses, (items, pressed) => {
      const { entries } = run(items, pressed);
      const tracks = entries
        .filter(({ endedAt }) => endedAt === null)
        .map(({ itemId }) => items.find(({ id }) => id === itemId)?.trackId ?? null);
      expect(new Set(tracks).size).toBe(tracks.length);
      if (tracks.includes(null)) expect(tracks).toEqual([null]);
    }),
  );
});

test('next and back are each other’s way back within a line, and never stop at what takes no time', () => {
  fc.assert(
    fc.property(someItems, fc.nat({ max: 8 }), (items, which) => {
      const current = items[which % items.length];
      if (!current || takesNoTime(current)) return;
      const next = neighbourOf(items, current.id, 1, []);
      if (!next) return;
      expect(takesNoTime(next)).toBe(false);
      expect(excludes(next, current)).toBe(true);
      if (next.trackId === current.trackId) {
        expect(neighbourOf(items, next.id, -1, [])?.id).toBe(current.id);
      }
    }),
  );
});

describe('what starts by the clock', () => {
  const rolls = (items: readonly AgendaItem[], entries: readonly RunEntry[], now: number) =>
    rollsOf(aDay, timesOf(aDay, items), entries, now, dhaka);

  test('in two tracks follows the same plenary', () => {
    const items = itemsOf({}, { trackId: a, rolls: true }, { trackId: b, rolls: true });
    const due = rolls(items, [stretch(1, at(14, 5))], at(14, 6));
    expect(due.map(({ itemId, at: when }) => [itemId, when])).toEqual([
      ['item-0002', at(14, 20)],
      ['item-0003', at(14, 20)],
    ]);
  });

  test('behind two tracks waits for the later, and for one that has not begun', () => {
    const items = parted.map((item, index) =>
      index === 4 ? { ...item, fixedStart: null, rolls: true } : item,
    );
    const entries = [done(1, at(14), at(14, 15)), stretch(3, at(14, 20)), stretch(4, at(14, 30))];
    expect(rolls(items, entries, at(14, 31))).toMatchObject([{ at: at(14, 50) }]);
    expect(rolls(items, entries.slice(0, 2), at(14, 31))).toEqual([]);
  });

  test('passes over what was left out before it', () => {
    const items = itemsOf({}, {}, { kind: 'milestone' }, { rolls: true });
    const skipped = items.map((item, index) => (index === 1 ? { ...item, skipped: true } : item));
    expect(rolls(skipped, [stretch(1, at(14))], at(14, 1))).toMatchObject([{ at: at(14, 15) }]);
  });

  test('is never due before what it follows has had its time, nor has begun or been left out', () => {
    fc.assert(
      fc.property(someItems, presses, (items, pressed) => {
        const { entries, now } = run(items, pressed);
        const { items: projected } = project(entries, now, items);
        for (const roll of rolls(items, entries, now)) {
          const index = items.findIndex(({ id }) => id === roll.itemId);
          const item = items[index];
          expect(projected[index]?.state).toBe('ahead');
          expect(roll.until).toBeGreaterThan(roll.at);
          for (const [before, other] of projected.slice(0, index).entries()) {
            const first = items[before];
            const counts = first && item && !takesNoTime(first) && excludes(first, item);
            if (counts && other.state === 'now' && other.end > now) {
              expect(roll.at).toBeGreaterThanOrEqual(other.end);
            }
          }
        }
      }),
    );
  });
});
