// Eight hours of a laptop whose lid is shut twenty times and whose clock is set three hours on and back.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clockOf, systemClock } from '../../main/clock.ts';
import { type Alarm, scheduleAlarms } from '../../main/engine/alarms.ts';
import { anchored, isApart, mainTime } from '../../renderer/state/time-anchor.ts';
import { laptop, pace } from '../support/laptop.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const start = Date.UTC(2010, 11, 13, 3);
/** Farther off than this (ms), a clock is wrong. */
const exact = 250;
/** How late an alarm may ring, awake: the clock is looked at every second. */
const late = second + exact + pace;

type Happening = { readonly awake: number; readonly sleep: number; readonly step: number };
const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.record({
    awake: fc.integer({ min: pace, max: 8 * minute }),
    sleep: fc.integer({ min: 10, max: 16 * minute }),
    step: fc.constantFrom(0, 3 * hour, -3 * hour),
  }),
  { minLength: 20, maxLength: 20 },
);
type Laptop = ReturnType<typeof laptop>;

/** Twenty sleeps in eight hours; its clock is set while it sleeps, or by somebody awake. */
function eightHours(machine: Laptop, all: readonly Happening[], look: () => void): void {
  all.forEach(({ awake, sleep, step }, at) => {
    machine.run(awake);
    look();
    if (at % 2 === 0) machine.setClock(step);
    look();
    machine.sleep(sleep);
    if (at % 2 === 1) machine.setClock(step);
    look();
  });
  machine.run(start + 8 * hour - machine.truth());
  look();
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const kinds = [
  ['forgets its sleep', {}],
  ['counts its sleep', { countsSleep: true }],
] as const;

describe('over eight hours with twenty sleeps and steps of three hours', {
  timeout: 120_000,
}, () => {
  it.each(kinds)('the clock stays right on a machine whose even clock %s', (_what, kind) => {
    fc.assert(
      fc.property(happenings, (all) => {
        const machine = laptop(start, kind);
        const clock = clockOf(machine.sources);
        eightHours(machine, all, () =>
          expect(Math.abs(clock.now() - machine.truth())).toBeLessThan(exact),
        );
      }),
      { numRuns: 8 },
    );
  });

  it.each(kinds)('every alarm fires once, in time, where the even clock %s', (_what, kind) => {
    const ends = fc.uniqueArray(fc.integer({ min: 1, max: 8 * hour - late }), {
      minLength: 40,
      maxLength: 40,
    });
    fc.assert(
      fc.property(happenings, ends, (all, offsets) => {
        const machine = laptop(start, kind);
        let wokeAt = start;
        const sleep = (ms: number) => {
          machine.sleep(ms);
          wokeAt = machine.truth();
        };
        const rang: number[] = [];
        const alarms = offsets.map(
          (ms): Alarm => ({ at: start + ms, kind: 'group-end', workshopId: 'w' }),
        );
        const scheduled = scheduleAlarms(
          clockOf(machine.sources),
          () => alarms,
          ({ at }) => {
            rang.push(at);
            expect(machine.truth()).toBeGreaterThan(at - exact);
            expect(machine.truth() - Math.max(at, wokeAt)).toBeLessThan(late);
          },
        );
        eightHours({ ...machine, sleep }, all, () => undefined);
        scheduled.close();
        expect(rang.sort()).toEqual(alarms.map(({ at }) => at).sort());
      }),
      { numRuns: 8 },
    );
  });

  it('a screen stays right as well, and asks for the time only where something happened', () => {
    fc.assert(
      fc.property(happenings, (all) => {
        const machine = laptop(start);
        const clock = clockOf(machine.sources);
        const { wall, monotonic } = machine.sources;
        const here = () => ({ wall: wall(), monotonic: monotonic() });
        let time = anchored(clock.now(), 1, here());
        let asked = 0;
        eightHours(machine, all, () => {
          if (isApart(time, here())) {
            time = anchored(clock.now(), 1, here());
            asked += 1;
          }
          expect(Math.abs(mainTime(time, monotonic()) - machine.truth())).toBeLessThan(exact);
        });
        expect(asked).toBeLessThanOrEqual(2 * all.length);
      }),
      { numRuns: 8 },
    );
  });
});

describe('the clock of main', () => {
  it('goes through sleep to the millisecond where the uptime goes in whole seconds', () => {
    const machine = laptop(start, { uptimeStep: second });
    const clock = clockOf(machine.sources);
    for (let nap = 0; nap < 20; nap += 1) {
      machine.run(3210);
      machine.sleep(654_321);
      expect(clock.now()).toBe(machine.truth());
    }
  });

  it('does not follow a wall clock that is set, until it is told to', () => {
    const machine = laptop(start);
    const clock = clockOf(machine.sources);
    machine.setClock(-3 * hour);
    machine.run(second);
    expect(clock.now()).toBe(machine.truth());
    expect(clock.resync()).toBe(true);
    expect(clock.now()).toBe(machine.truth() - 3 * hour);
    machine.sleep(hour);
    expect(Math.abs(clock.now() - (machine.truth() - 3 * hour))).toBeLessThan(exact);
    expect(clock.resync()).toBe(false);
  });

  it('is that of this machine', () => {
    vi.useRealTimers();
    const clock = systemClock();
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(50);
    expect(clock.rate()).toBe(1);
  });
});
