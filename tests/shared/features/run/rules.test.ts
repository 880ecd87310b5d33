import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  actualOf,
  carriedOver,
  elapsed,
  paused,
  remaining,
  resumed,
  runningEntry,
} from '../../../../shared/features/run/rules.ts';
import { at, minute, stretch } from '../../../support/agenda-rows.ts';

const start = at(14);

describe('the clock', () => {
  test('runs from its start, and is over once its time and what was added have passed', () => {
    const clock = stretch(1, start, { added: minute });
    expect(elapsed(clock, start + 5 * minute)).toBe(5 * minute);
    expect(remaining(clock, 15 * minute, start + 5 * minute)).toBe(11 * minute);
    expect(remaining(clock, 15 * minute, start + 20 * minute)).toBe(-4 * minute);
  });

  test('stands still while paused, and goes on where it stood', () => {
    const still = paused(stretch(1, start), start + 2 * minute);
    expect(elapsed(still, start + 30 * minute)).toBe(2 * minute);
    const going = resumed(still, start + 30 * minute);
    expect(elapsed(going, start + 31 * minute)).toBe(3 * minute);
  });

  test('pausing twice and resuming twice is pausing and resuming once', () => {
    const once = paused(stretch(1, start), start + minute);
    expect(paused(once, start + 9 * minute)).toEqual(once);
    const going = resumed(once, start + 2 * minute);
    expect(resumed(going, start + 9 * minute)).toEqual(going);
  });

  test('never runs backwards where a screen is a little behind main', () => {
    expect(elapsed(stretch(1, start), start - 500)).toBe(0);
  });

  test('has run for all time but its pauses, however often it was paused', () => {
    const spans = fc.array(fc.record({ run: fc.nat({ max: 1e7 }), rest: fc.nat({ max: 1e7 }) }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(spans, (pauses) => {
        let [now, ran] = [start, 0];
        let clock = stretch(1, start);
        for (const { run, rest } of pauses) {
          now += run;
          ran += run;
          clock = resumed(paused(clock, now), now + rest);
          now += rest;
        }
        expect(elapsed(clock, now)).toBe(ran);
      }),
    );
  });
});

describe('what an item really took', () => {
  test('nothing is known of an item never begun', () => {
    expect(actualOf('item-0001', [stretch(2, start)], start)).toBeNull();
  });

  test('all its stretches count, without their pauses', () => {
    const entries = [
      stretch(1, start + 60 * minute, { endedAt: start + 70 * minute }),
      stretch(1, start, { pausedFor: 5 * minute, endedAt: start + 20 * minute }),
      stretch(2, start + 20 * minute, { endedAt: start + 60 * minute }),
    ];
    expect(actualOf('item-0001', entries, start + 90 * minute)).toEqual({
      startedAt: start,
      endedAt: start + 70 * minute,
      took: 25 * minute,
    });
  });

  test('an item on the clock has no end yet', () => {
    const entries = [stretch(1, start)];
    expect(runningEntry(entries)).toBe(entries[0]);
    expect(actualOf('item-0001', entries, start + minute)).toEqual({
      startedAt: start,
      endedAt: null,
      took: minute,
    });
  });
});

describe('an item gone back to', () => {
  const used = stretch(1, start, { endedAt: start + 10 * minute });

  test('has the time that it had left', () => {
    const again = stretch(1, start + 12 * minute, {
      added: carriedOver('item-0001', [used], start + 12 * minute),
    });
    expect(remaining(again, 15 * minute, start + 13 * minute)).toBe(4 * minute);
  });

  test('counts every stretch before it once', () => {
    const now = start + 30 * minute;
    const second = stretch(1, start + 12 * minute, {
      added: carriedOver('item-0001', [used], start + 12 * minute),
      endedAt: start + 15 * minute,
    });
    expect(carriedOver('item-0001', [second, used], now)).toBe(-13 * minute);
  });

  test('has all of its time again on another day', () => {
    expect(carriedOver('item-0001', [used], start + 24 * 60 * minute)).toBe(0);
    expect(carriedOver('item-0002', [used], start + 12 * minute)).toBe(0);
  });
});
