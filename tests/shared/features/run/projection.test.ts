import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timesOf } from '../../../../shared/features/agenda/rules.ts';
import type { RunEntry } from '../../../../shared/features/run/model.ts';
import { dayAtHand, projectDay } from '../../../../shared/features/run/projection.ts';
import { instantAt } from '../../../../shared/lib/zoned-time.ts';
import { aDay, at, itemsOf, minute, stretch } from '../../../support/agenda-rows.ts';

const dhaka = 'Asia/Dhaka';
/** 14:00 to 14:15, 14:15 to 14:45, tea fixed at 15:00 to 15:15, 15:15 to 16:00. */
const items = itemsOf(
  { duration: 15 },
  { duration: 30 },
  { duration: 15, kind: 'break', fixedStart: 900 },
  { duration: 45 },
);
const project = (entries: readonly RunEntry[], now: number, of = items) => {
  const projection = projectDay(aDay, timesOf(aDay, of), entries, now, dhaka);
  if (!projection) throw new Error('There should be a projection.');
  return projection;
};
const startsOf = (entries: readonly RunEntry[], now: number) =>
  project(entries, now).items.map(({ start }) => start);
const statesOf = (entries: readonly RunEntry[], now: number) =>
  project(entries, now).items.map(({ state }) => state);

describe('on the planned date', () => {
  test('before it begins the day goes by plan', () => {
    expect(startsOf([], at(12))).toEqual([at(14), at(14, 15), at(15), at(15, 15)]);
    expect(project([], at(12))).toMatchObject({ drift: 0, end: at(16), plannedEnd: at(16) });
  });

  test('a day that has not begun on time drifts, as nothing can start in the past', () => {
    expect(startsOf([], at(14, 20))[0]).toBe(at(14, 20));
    expect(project([], at(14, 20)).drift).toBe(20 * minute);
  });

  test('an item over its time pushes what follows, and drift is told by the minute', () => {
    const entries = [stretch(1, at(14, 5))];
    expect(project(entries, at(14, 10)).drift).toBe(5 * minute);
    expect(project(entries, at(14, 27)).drift).toBe(12 * minute);
    expect(startsOf(entries, at(14, 27))).toEqual([at(14, 5), at(14, 27), at(15), at(15, 15)]);
  });

  test('a fixed start absorbs lateness up to the gap before it, and pushes on beyond it', () => {
    const late = (minutes: number) => [
      stretch(1, at(14), { endedAt: at(14, 15 + minutes) }),
      stretch(2, at(14, 15 + minutes)),
    ];
    expect(project(late(15), at(14, 31)).end).toBe(at(16));
    expect(project(late(27), at(14, 43))).toMatchObject({ end: at(16, 12), drift: 27 * minute });
  });

  test('a fixed start is never anticipated, an item without one follows at once', () => {
    const early = [
      stretch(1, at(14), { endedAt: at(14, 5) }),
      stretch(2, at(14, 5), { endedAt: at(14, 25) }),
    ];
    expect(startsOf(early, at(14, 25))).toEqual([at(14), at(14, 5), at(15), at(15, 15)]);
    expect(startsOf(early.slice(0, 1), at(14, 6))[1]).toBe(at(14, 6));
  });

  test('time added by hand and a pause move the end', () => {
    const given = [stretch(1, at(14), { added: 5 * minute })];
    expect(project(given, at(14, 3)).items[0]?.end).toBe(at(14, 20));
    const still = [stretch(1, at(14), { pausedAt: at(14, 10) })];
    expect(project(still, at(14, 30)).items[0]?.end).toBe(at(14, 35));
  });

  test('an item passed over is left out, and costs no time', () => {
    const entries = [stretch(1, at(14), { endedAt: at(14, 15) }), stretch(3, at(14, 15))];
    expect(statesOf(entries, at(14, 20))).toEqual(['done', 'skipped', 'now', 'ahead']);
    const { drift, items: projected } = project(entries, at(14, 20));
    expect(drift).toBe(-45 * minute);
    expect(projected[3]?.start).toBe(at(14, 30));
  });

  test('an item gone back to delays the rest by what it takes', () => {
    const entries = [
      stretch(1, at(14), { endedAt: at(14, 15) }),
      stretch(2, at(14, 15), { endedAt: at(14, 45) }),
      stretch(1, at(14, 45)),
    ];
    expect(statesOf(entries, at(14, 50))).toEqual(['now', 'done', 'ahead', 'ahead']);
    expect(project(entries, at(14, 50)).drift).toBe(15 * minute);
    expect(startsOf(entries, at(14, 50))[2]).toBe(at(15));
  });

  test('with the clock stopped, what is next can start now at the earliest', () => {
    const entries = [stretch(1, at(14), { endedAt: at(14, 15) })];
    expect(startsOf(entries, at(14, 25))[1]).toBe(at(14, 25));
    expect(project(entries, at(14, 25)).drift).toBe(10 * minute);
  });

  test('once all is done the day ended when its last item did', () => {
    const entries = [1, 2, 3, 4].map((number) =>
      stretch(number, at(14, number), { endedAt: at(16, 7 + number) }),
    );
    expect(project(entries, at(18))).toMatchObject({ end: at(16, 11), drift: 11 * minute });
  });

  test('past midnight it is still the same day', () => {
    const late = { ...aDay, start: 1410 };
    const planned = timesOf(late, itemsOf({ duration: 60 }, {}));
    const entries = [stretch(1, at(23, 30))];
    const projection = projectDay(late, planned, entries, at(0, 40, 14), dhaka);
    expect(projection).toMatchObject({ live: true, drift: 10 * minute });
  });

  test('the next morning only the record is left: nothing of it is put off to today', () => {
    const entries = [stretch(1, at(14), { endedAt: at(14, 20) })];
    const later = project(entries, at(9, 0, 14));
    expect(later.live).toBe(false);
    expect(later.items[1]?.start).toBe(at(14, 20));
  });
});

describe('on another date', () => {
  const nextWeek = (hour: number, minutes = 0) => at(hour, minutes, 20);

  test('there is no telling before something ran', () => {
    const planned = timesOf(aDay, items);
    expect(projectDay(aDay, planned, [], nextWeek(10), dhaka)).toBeNull();
  });

  test('the plan is taken to begin when its first item did', () => {
    const entries = [stretch(1, nextWeek(10))];
    const projection = project(entries, nextWeek(10, 5));
    expect(projection.drift).toBe(0);
    expect(projection.items.map(({ start }) => start)).toEqual([
      nextWeek(10),
      nextWeek(10, 15),
      nextWeek(11),
      nextWeek(11, 15),
    ]);
    expect(project(entries, nextWeek(10, 20)).drift).toBe(5 * minute);
  });

  test('a rehearsal is left out on the day itself', () => {
    const rehearsed = stretch(1, at(17, 0, 10), { endedAt: at(17, 10, 10) });
    expect(statesOf([rehearsed], at(9))).toEqual(['ahead', 'ahead', 'ahead', 'ahead']);
    const begun = [rehearsed, stretch(1, at(14, 3))];
    expect(project(begun, at(14, 5)).drift).toBe(3 * minute);
  });

  test('of two rehearsals the later counts', () => {
    const first = stretch(1, nextWeek(10), { endedAt: nextWeek(10, 15) });
    const again = at(10, 0, 22);
    expect(statesOf([first, stretch(1, again)], again + minute)[0]).toBe('now');
    expect(project([first, stretch(1, again)], again + minute).drift).toBe(0);
  });
});

test('whatever has run, items ahead stand in order, none before now or its fixed start', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      lengths,
      fc.nat({ max: 11 }),
      fc.nat({ max: 200 }),
      fc.option(fc.integer({ min: 840, max: 1100 }), { nil: null }),
      (durations, running, gone, fixedStart) => {
        const some = itemsOf(
          ...durations.map((duration, index) =>
            index === durations.length - 1 ? { duration, fixedStart } : { duration },
          ),
        );
        const current = Math.min(running, durations.length - 1);
        const now = at(14) + gone * minute;
        const entry = { ...stretch(1, at(14)), itemId: some[current]?.id ?? '' };
        const { items: projected } = project([entry], now, some);
        for (const [index, item] of projected.entries()) {
          if (item.state !== 'ahead') continue;
          expect(item.start).toBeGreaterThanOrEqual(Math.max(now, projected[index - 1]?.end ?? 0));
          const fixed = some[index]?.fixedStart;
          if (fixed) expect(item.start).toBeGreaterThanOrEqual(at(0) + fixed * minute);
        }
      },
    ),
  );
});

describe('the day at hand', () => {
  const second = { ...aDay, id: 'day-00002', order: 'a1', date: '2010-12-14' };
  const days = [second, aDay];
  const all = [...items, ...itemsOf({ id: 'item-0009', dayId: second.id })];
  const dayOn = (entries: readonly RunEntry[], now: number) =>
    dayAtHand(days, all, entries, now, dhaka)?.id;

  test('is that of the item on the clock', () => {
    expect(dayOn([{ ...stretch(1, at(9)), itemId: 'item-0009' }], at(9))).toBe(second.id);
  });
  test("else today's", () => {
    expect(dayOn([], at(9, 0, 14))).toBe(second.id);
  });
  test('else the first that is not over', () => {
    expect(dayOn([], at(9, 0, 1))).toBe(aDay.id);
    const done = [1, 2, 3, 4].map((number) =>
      stretch(number, at(10, 0, 20), { endedAt: at(11, 0, 20) }),
    );
    expect(dayOn(done, at(12, 0, 20))).toBe(second.id);
  });
  test('and there is none without days', () => {
    expect(dayAtHand([], [], [], at(9), dhaka)).toBeUndefined();
  });
});

describe.each([
  ['Europe/Paris', '2026-03-29', 7],
  ['Europe/Paris', '2026-10-25', 8],
  ['America/New_York', '2026-03-08', 13],
  ['America/New_York', '2026-11-01', 14],
])('on a day on which the clocks change: %s, %s', (zone, date, nine) => {
  const day = { ...aDay, date, start: 9 * 60 };
  const planned = timesOf(day, itemsOf({ duration: 60 }, { fixedStart: 11 * 60, duration: 30 }));
  const utc = (hour: number) => Date.parse(`${date}T00:00:00Z`) + hour * 60 * minute;
  const startsAt = (entries: readonly RunEntry[], now: number) => {
    const projection = projectDay(day, planned, entries, now, zone);
    return { live: projection?.live, starts: projection?.items.map(({ start }) => start) };
  };
  const byPlan = { live: true, starts: [utc(nine), utc(nine + 2)] };

  test('the plan keeps to the clocks on the wall, asked before the change and after', () => {
    const midnight = instantAt(date, 0, zone);
    expect(startsAt([], midnight + 10 * minute)).toEqual(byPlan);
    expect(startsAt([], utc(nine) - minute)).toEqual(byPlan);
  });

  test('it stays the same day to its end, and its drift is told', () => {
    const first = stretch(1, utc(nine), { endedAt: utc(nine + 1) });
    expect(startsAt([first], utc(nine + 1.5))).toEqual(byPlan);
    expect(startsAt([first], utc(nine + 14))).toMatchObject({ live: true });
    const late = stretch(1, utc(nine) + 7 * minute);
    expect(projectDay(day, planned, [late], utc(nine) + 9 * minute, zone)?.drift).toBe(7 * minute);
  });
});
