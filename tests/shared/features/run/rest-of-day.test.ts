// What is left of a day, and what each of it can give.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgendaItem, Day } from '../../../../shared/features/agenda/model.ts';
import { timesOf } from '../../../../shared/features/agenda/rules.ts';
import type { RunEntry } from '../../../../shared/features/run/model.ts';
import { projectDay } from '../../../../shared/features/run/projection.ts';
import { repairsOf } from '../../../../shared/features/run/repair.ts';
import type { RepairPlan } from '../../../../shared/features/run/repair-plan.ts';
import { restOf, turnsFrom } from '../../../../shared/features/run/rest-of-day.ts';
import { aDay, at, itemsOf, minute, stretch } from '../../../support/agenda-rows.ts';

const timeZone = 'Asia/Dhaka';
const turnsIn = turnsFrom([{ arrangementId: 'a' }, { arrangementId: 'a' }], 4, 3);

function rest(
  items: readonly AgendaItem[],
  entries: readonly RunEntry[] = [],
  now = at(14),
  day: Day = aDay,
) {
  const planned = timesOf(day, items);
  const projection = projectDay(day, planned, entries, now, timeZone);
  return restOf({ day, planned, projection, entries, now, timeZone, turnsIn });
}

/** The least an item can be shortened to, of the 30 minutes it has. */
const leastOf = (fields: Partial<AgendaItem>) =>
  rest(itemsOf({ duration: 30, ...fields }))?.items[0]?.least;
const rankOf = (fields: Partial<AgendaItem>) => rest(itemsOf(fields))?.items[0]?.rank ?? -1;
const isDroppable = (fields: Partial<AgendaItem>) =>
  rest(itemsOf({ priority: 'drop', ...fields }))?.items[0]?.droppable;

describe('what an item is to have where there is time', () => {
  const mostOf = (fields: Partial<AgendaItem>) =>
    rest(itemsOf({ duration: 30, ...fields }))?.items[0]?.most;

  test('is its preferred length, and no less than it has', () => {
    expect(mostOf({})).toBe(30);
    expect(mostOf({ preferredDuration: 45 })).toBe(45);
    expect(mostOf({ preferredDuration: 20 })).toBe(30);
  });

  test('is what a repair took from it, on the day of that repair', () => {
    const day = { ...aDay, repairedOn: '2010-12-13' };
    const [item] = rest(itemsOf({ duration: 30, cut: 10 }), [], at(14), day)?.items ?? [];
    expect(item).toMatchObject({ length: 20, most: 30 });
  });

  test('is no more than it has in breaks, meals, prayers and buffers, and at a locked end', () => {
    const more = { preferredDuration: 60 };
    for (const kind of ['break', 'meal', 'prayer', 'buffer'] as const)
      expect(mostOf({ kind, ...more })).toBe(30);
    expect(mostOf({ fixedEnd: 870, ...more })).toBe(30);
  });

  test('counts what the item on the clock has had; one over its time takes no more', () => {
    const items = itemsOf({ duration: 30, preferredDuration: 40 });
    const mostAt = (now: number) => rest(items, [stretch(1, at(14))], now)?.items[0];
    expect(mostAt(at(14, 10))).toMatchObject({ length: 20, most: 30 });
    expect(mostAt(at(14, 35))).toMatchObject({ length: 0, most: 0 });
  });
});

describe('what an item can give', () => {
  test('is all above its minimum, and nothing where it has none', () => {
    expect(leastOf({ minDuration: 20 })).toBe(20);
    expect(leastOf({})).toBe(30);
    expect(leastOf({ minDuration: 40 })).toBe(30);
  });

  test('is nothing in breaks, meals, prayers and the closing synthesis', () => {
    for (const kind of ['break', 'meal', 'prayer', 'closing'] as const) {
      expect(leastOf({ kind, minDuration: 5 })).toBe(30);
      expect(isDroppable({ kind })).toBe(false);
    }
  });

  test('is all of a buffer, down to a minimum where it has one', () => {
    expect(leastOf({ kind: 'buffer' })).toBe(0);
    expect(leastOf({ kind: 'buffer', minDuration: 10 })).toBe(10);
  });

  test('leaves a report-back and a panel the turns that they are made of', () => {
    expect(leastOf({ kind: 'report-back', minDuration: 5, perGroup: 10 })).toBe(20);
    expect(leastOf({ kind: 'report-back', minDuration: 25, perGroup: 10 })).toBe(25);
    expect(leastOf({ kind: 'panel', minDuration: 5, perGroup: 9 })).toBe(27);
    expect(leastOf({ kind: 'session', minDuration: 5, perGroup: 10 })).toBe(5);
  });

  test('is nothing of a report-back whose groups nobody can tell', () => {
    const items = itemsOf({ kind: 'report-back', duration: 30, minDuration: 5, perGroup: 10 });
    const planned = timesOf(aDay, items);
    const projection = projectDay(aDay, planned, [], at(14), timeZone);
    const unknown = turnsFrom([{ arrangementId: 'a' }, { arrangementId: 'b' }], 4, 0);
    const source = { day: aDay, planned, projection, entries: [], now: at(14), timeZone };
    expect(restOf({ ...source, turnsIn: unknown })?.items[0]?.least).toBe(30);
  });

  test('comes from buffers first, then input, activities, and last from what has a fixed start', () => {
    const ranks = [
      { kind: 'buffer' },
      { kind: 'session' },
      { kind: 'group-work' },
      { kind: 'session', fixedStart: 900 },
    ] as const;
    expect(ranks.map(rankOf)).toEqual([0, 1, 2, 3]);
  });

  test('is the whole item where its priority says so and nothing of it is fixed', () => {
    expect(isDroppable({})).toBe(true);
    expect(isDroppable({ priority: 'should' })).toBe(false);
    expect(isDroppable({ fixedStart: 900 })).toBe(false);
    expect(isDroppable({ fixedEnd: 900 })).toBe(false);
  });

  test('of an item on the clock counts what it has had already, without the pauses', () => {
    const items = itemsOf({ duration: 30, minDuration: 20 }, {});
    const running = (now: number, more: Partial<RunEntry> = {}) =>
      rest(items, [stretch(1, at(14), more)], now)?.items[0];
    expect(running(at(14, 5))).toMatchObject({ running: true, length: 25, least: 15 });
    expect(running(at(14, 25))).toMatchObject({ length: 5, least: 0 });
    expect(running(at(14, 40))).toMatchObject({ length: 0, least: 0 });
    const paused = { pausedFor: 10 * minute };
    expect(running(at(14, 25), paused)).toMatchObject({ length: 15, least: 5 });
  });

  test('is nothing where the end is locked: that stays, and the start has to leave its minimum', () => {
    const [locked] = rest(itemsOf({ duration: 30, minDuration: 10, fixedEnd: 880 }))?.items ?? [];
    expect(locked).toMatchObject({ fixedEnd: 880, least: 10 });
    const [counted] = rest(itemsOf({ duration: 30, countToEnd: true }))?.items ?? [];
    expect(counted).toMatchObject({ fixedEnd: 870, least: 1 });
  });
});

describe('the rest', () => {
  test('is what is on the clock and ahead, from the minute that it is', () => {
    const items = itemsOf({}, {}, { skipped: true }, {});
    const entries = [stretch(1, at(14), { endedAt: at(14, 15) }), stretch(2, at(14, 15))];
    const found = rest(items, entries, at(14, 20) + 59_000);
    expect(found).toMatchObject({ now: 860, plannedEnd: 885, end: 885 });
    expect(found?.items.map(({ id }) => id)).toEqual(['item-0002', 'item-0004']);
  });

  test('is to end when the day says, and later where that was agreed on this date', () => {
    const items = itemsOf({});
    const until = (more: Partial<Day>) => rest(items, [], at(14), { ...aDay, ...more })?.end;
    expect(until({ end: 900 })).toBe(900);
    expect(until({ extension: 10, repairedOn: '2010-12-13' })).toBe(865);
    expect(until({ extension: 10, repairedOn: '2010-12-12' })).toBe(855);
  });

  test('is nothing where the day is over, or there is no telling how it goes', () => {
    const items = itemsOf({}, {});
    const done = [1, 2].map((one) => stretch(one, at(14), { endedAt: at(15) }));
    expect(rest(items, done, at(15))).toBeNull();
    expect(rest(items, [], at(14, 0, 20))).toBeNull();
    expect(rest([])).toBeNull();
  });
});

/** The rows as they are once a plan is applied. */
function applied(plan: RepairPlan, items: readonly AgendaItem[], entry: RunEntry) {
  const changeOf = (id: string) => plan.changes.find(({ itemId }) => itemId === id);
  const own = changeOf(entry.itemId);
  const added = entry.added + (own ? (own.to - own.from) * minute : 0);
  return {
    entry: { ...entry, added },
    items: items.map((item) => {
      const change = changeOf(item.id);
      if (!change || item.id === entry.itemId) return item;
      const cut = item.duration - change.to;
      return { ...item, cut, skipped: change.after === null };
    }),
  };
}

test('what a plan promises is what the day is then expected to be', () => {
  const anItem = fc.record({
    duration: fc.integer({ min: 1, max: 40 }),
    minDuration: fc.constantFrom(null, 1, 5, 10),
    preferredDuration: fc.constantFrom(null, 25, 50),
    kind: fc.constantFrom('session', 'session', 'group-work', 'break', 'buffer', 'milestone'),
    priority: fc.constantFrom('must', 'should', 'drop', 'drop'),
    trackId: fc.constantFrom(null, null, 'track-A', 'track-B'),
    fixed: fc.constantFrom(null, null, null, 'start', 'end', 'count'),
    gap: fc.integer({ min: 0, max: 20 }),
  });
  let plans = 0;
  fc.assert(
    fc.property(
      fc.array(anItem, { minLength: 2, maxLength: 9 }),
      fc.integer({ min: -5, max: 60 }),
      fc.integer({ min: 0, max: 59 }),
      (drawn, lateness, seconds) => {
        let free = aDay.start;
        const items = itemsOf(
          ...drawn.map(({ fixed, gap, ...fields }, place) => {
            const begin = free + gap;
            if (place > 0 && fixed === 'start') free = begin;
            free += fields.duration;
            return {
              ...fields,
              ...(place === 0 ? { kind: 'session' as const, trackId: null } : {}),
              fixedStart: place > 0 && fixed === 'start' ? begin : null,
              fixedEnd: place > 0 && fixed === 'end' ? free : null,
              countToEnd: place > 0 && fixed === 'count',
            };
          }),
        );
        const day = { ...aDay, repairedOn: '2010-12-13' };
        const now = at(14, 3) + seconds * 1000;
        const entry = { ...stretch(1, at(14)), added: lateness * minute };
        const found = rest(items, [entry], now, day);
        if (!found) return;
        for (const plan of repairsOf(found).plans) {
          plans += 1;
          const after = applied(plan, items, entry);
          const planned = timesOf(day, after.items);
          const going = projectDay(day, planned, [after.entry], now, timeZone);
          const minuteOf = (instant: number) => Math.floor((instant - at(0)) / minute);
          expect(minuteOf(going?.end ?? 0)).toBe(plan.end);
          for (const { itemId, after: span } of plan.changes) {
            const projected = going?.items.find((one) => one.itemId === itemId);
            if (!projected || projected.state === 'now') continue;
            expect(projected.state === 'skipped').toBe(span === null);
            if (!span) continue;
            const { start, end } = projected;
            expect([minuteOf(start), minuteOf(end)]).toEqual([span.start, span.end]);
          }
        }
      },
    ),
    { numRuns: 800 },
  );
  expect(plans).toBeGreaterThan(300);
});
