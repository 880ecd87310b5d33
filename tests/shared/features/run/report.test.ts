// Plan against actual: what the clock kept of a day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesOf } from '../../../../shared/features/agenda/rules.ts';
import type { RunEntry } from '../../../../shared/features/run/model.ts';
import { inMinutes, type ReportRows, reportOf } from '../../../../shared/features/run/report.ts';
import { reportSheets } from '../../../../shared/features/run/report-table.ts';
import { carriedOver, newClock, paused, resumed } from '../../../../shared/features/run/rules.ts';
import { aDay, at, itemsOf, minute, stretch } from '../../../support/agenda-rows.ts';

/** 14:00 to 14:15, 14:15 to 14:45, 14:45 to 15:00, and one that is left out of the plan. */
const items = itemsOf(
  { duration: 15, title: 'Welcome' },
  { duration: 30, title: '=Session' },
  { duration: 15, title: 'Tea', kind: 'break' },
  { duration: 60, skipped: true },
);
const planned = timesOf(aDay, items);
const report = (entries: readonly RunEntry[], now: number, more: Partial<ReportRows> = {}) =>
  reportOf(aDay, planned, { entries, events: [], captures: [], ...more }, now, 'Asia/Dhaka');
const minutesOf = (entries: readonly RunEntry[], now: number) =>
  report(entries, now)?.items.map(({ actual }) => actual && inMinutes(actual.took));

describe('the report of a day', () => {
  it('is none until something ran', () => {
    expect(report([], at(14))).toBeNull();
  });

  it('tells when each item began and how long it took, beside its plan', () => {
    const entries = [
      stretch(1, at(14, 5), { endedAt: at(14, 25) }),
      stretch(2, at(14, 25), { endedAt: at(14, 50) }),
      stretch(3, at(14, 50), { endedAt: at(15, 10) }),
    ];
    const told = report(entries, at(18));
    expect(
      told?.items.map(({ planned: plan, actual }) => [
        plan / minute,
        actual?.start,
        actual && inMinutes(actual.difference ?? Number.NaN),
      ]),
    ).toEqual([
      [15, at(14, 5), 5],
      [30, at(14, 25), -5],
      [15, at(14, 50), 5],
      [0, undefined, null],
    ]);
    expect(told).toMatchObject({
      planned: 60 * minute,
      took: 65 * minute,
      plannedStart: at(14),
      start: at(14, 5),
      plannedEnd: at(15),
      end: at(15, 10),
      skipped: 1,
    });
  });

  it('tells no difference of an item until it has ended', () => {
    const [first] = report([stretch(1, at(14))], at(14, 2))?.items ?? [];
    expect(first).toMatchObject({ state: 'now', actual: { took: 2 * minute, difference: null } });
  });

  it('leaves pauses out of what an item took, and tells them', () => {
    const entry = { ...stretch(1, at(14), { endedAt: at(14, 30) }), pausedFor: 10 * minute };
    const pause = { entryId: entry.id, kind: 'pause' } as const;
    const events = [pause, { entryId: entry.id, kind: 'resume' } as const, pause];
    const actual = report([entry], at(18), { events })?.items[0]?.actual;
    expect(actual).toMatchObject({ took: 20 * minute, pauses: 2, paused: 10 * minute });
    // A clock that was stopped while it stood counts the time it stood for.
    const stopped = stretch(1, at(14), { pausedAt: at(14, 10), endedAt: at(14, 25) });
    expect(report([stopped], at(18))?.items[0]?.actual).toMatchObject({
      took: 10 * minute,
      pauses: 1,
      paused: 15 * minute,
    });
  });

  it('tells what was given by hand, not what an item gone back to had left', () => {
    const first = stretch(1, at(14), { endedAt: at(14, 10), added: 5 * minute });
    const between = stretch(2, at(14, 10), { endedAt: at(14, 20) });
    const added = carriedOver(first.itemId, [first, between], at(14, 20)) - 2 * minute;
    const again = stretch(1, at(14, 20), { endedAt: at(14, 25), added });
    const actual = report([first, between, again], at(18))?.items[0]?.actual;
    expect(actual).toMatchObject({ added: 3 * minute, took: 15 * minute });
  });

  it('goes on with what runs, and has no end until all is done', () => {
    const entries = [stretch(1, at(14), { endedAt: at(14, 15) }), stretch(2, at(14, 15))];
    expect(minutesOf(entries, at(14, 40))).toEqual([15, 25, null, null]);
    expect(report(entries, at(14, 40))?.end).toBeNull();
  });

  it('counts what was captured while the item ran on that day', () => {
    const entries = [stretch(1, at(14), { endedAt: at(14, 15) })];
    const captures = [at(14, 5), at(14, 6), at(14, 5, 12)].map((instant) => ({
      itemId: 'item-0001',
      at: instant,
    }));
    expect(report(entries, at(18), { captures })?.items[0]?.actual?.captures).toBe(2);
  });

  it('leaves a rehearsal of another date out of the day itself', () => {
    const rehearsed = stretch(1, at(10, 0, 11), { endedAt: at(10, 40, 11) });
    const held = stretch(1, at(14), { endedAt: at(14, 20) });
    expect(minutesOf([rehearsed, held], at(18))?.[0]).toBe(20);
  });

  it('adds up, whatever was pressed', () => {
    const press = fc.record({
      item: fc.integer({ min: 1, max: 3 }),
      runs: fc.integer({ min: 1, max: 40 }),
      stands: fc.integer({ min: 0, max: 10 }),
      given: fc.integer({ min: -10, max: 10 }),
    });
    fc.assert(
      fc.property(fc.array(press, { minLength: 1, maxLength: 12 }), (presses) => {
        let now = at(14);
        const entries: RunEntry[] = [];
        for (const { item, runs, stands, given } of presses) {
          const carried = carriedOver(`item-000${item}`, entries, now);
          let clock = newClock(now, carried + given * minute);
          if (stands > 0) {
            clock = paused(clock, now + minute);
            clock = resumed(clock, now + (1 + stands) * minute);
          }
          now += (runs + stands) * minute;
          entries.push(stretch(item, clock.startedAt, { ...clock, endedAt: now }));
        }
        const told = report(entries, now);
        const sumOf = (what: 'runs' | 'stands' | 'given') =>
          presses.reduce((sum, each) => sum + each[what], 0) * minute;
        const given = told?.items.reduce((sum, { actual }) => sum + (actual?.added ?? 0), 0);
        expect(told).toMatchObject({ took: sumOf('runs'), paused: sumOf('stands') });
        expect(given).toBe(sumOf('given'));
        expect((told?.took ?? 0) + (told?.paused ?? 0)).toBe(now - (told?.start ?? 0));
      }),
    );
  });
});

describe('the report as a table', () => {
  it('has a row an item and a row a day, in the times of the workshop', () => {
    const [first, second] = reportSheets(
      {
        workshop: [{ timeZone: 'Asia/Dhaka' }],
        day: [aDay],
        agendaItem: items,
        runEntry: [
          stretch(1, at(14, 5), { endedAt: at(14, 25) }),
          stretch(2, at(14, 25), { endedAt: at(14, 50) }),
        ],
        clockEvent: [],
        capture: [],
      },
      'en',
      at(23, 59, 14),
    );
    expect(first?.rows.slice(0, 3)).toEqual([
      [
        1,
        { date: '2010-12-13' },
        'Welcome',
        'Done',
        { time: 840 },
        { time: 845 },
        { time: 865 },
        15,
        20,
        5,
        0,
        0,
        0,
        0,
      ],
      [
        1,
        { date: '2010-12-13' },
        "'=Session",
        'Done',
        { time: 855 },
        { time: 865 },
        { time: 890 },
        30,
        25,
        -5,
        0,
        0,
        0,
        0,
      ],
      [
        1,
        { date: '2010-12-13' },
        'Tea',
        'To come',
        { time: 885 },
        null,
        null,
        15,
        null,
        null,
        null,
        null,
        null,
        null,
      ],
    ]);
    expect(second?.rows).toHaveLength(1);
    expect(second?.columns).toHaveLength(second?.rows[0]?.length ?? 0);
    expect(first?.columns).toHaveLength(first?.rows[0]?.length ?? 0);
  });
});
