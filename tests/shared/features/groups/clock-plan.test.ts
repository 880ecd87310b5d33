// The groups' clocks beside the agenda: which item is theirs, and what time it leaves them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allOver,
  arrangementAt,
  reportBackOf,
  timeLeftFor,
  timeToFollow,
} from '../../../../shared/features/groups/clock-plan.ts';
import { minute } from '../../../../shared/lib/time.ts';

const item = (kind: 'group-work' | 'report-back' | 'session', arrangementId: string | null) => ({
  id: `${kind} ${arrangementId}`,
  kind,
  arrangementId,
});
const [mixed, byProject] = [{ id: 'mixed' }, { id: 'project' }];

describe('the arrangement whose groups work in an item', () => {
  test('is the one that the item names, whatever its kind', () => {
    expect(arrangementAt(item('session', 'project'), [mixed, byProject])).toBe(byProject);
    expect(arrangementAt(item('group-work', 'mixed'), [mixed, byProject])).toBe(mixed);
  });
  test('is the only one there is for group work that names none, and none of several', () => {
    expect(arrangementAt(item('group-work', null), [mixed])).toBe(mixed);
    expect(arrangementAt(item('group-work', null), [mixed, byProject])).toBeUndefined();
    expect(arrangementAt(item('session', null), [mixed])).toBeUndefined();
  });
  test('is none for a report-back, and where the one named is gone', () => {
    expect(arrangementAt(item('report-back', 'mixed'), [mixed])).toBeUndefined();
    expect(arrangementAt(item('group-work', 'gone'), [mixed])).toBeUndefined();
  });
});

describe('the report-back that follows', () => {
  const plan = [
    item('group-work', 'mixed'),
    item('report-back', 'project'),
    item('report-back', 'mixed'),
    item('report-back', null),
  ];
  const none: ReadonlySet<string> = new Set();
  test('is the first that names the arrangement and has not begun', () => {
    expect(reportBackOf(plan, none, 'mixed', [mixed, byProject])).toBe(plan[2]);
    const begun = new Set(['report-back mixed']);
    expect(reportBackOf(plan, begun, 'mixed', [mixed, byProject])).toBeUndefined();
  });
  test('may name none where there is only one arrangement', () => {
    const begun = new Set(['report-back mixed']);
    expect(reportBackOf(plan, begun, 'mixed', [mixed])).toBe(plan[3]);
    expect(reportBackOf(plan, none, 'project', [mixed])).toBe(plan[1]);
  });
});

describe('the time an item leaves its groups', () => {
  test('is all of it in the last round, to the second', () => {
    expect(timeLeftFor(30 * minute + 7400, 0, 1)).toBe(30 * minute + 7000);
  });
  test('is whole minutes, alike for the rounds to come, and never past the end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 8 }),
        fc.integer({ min: 0, max: 10 ** 8 }),
        fc.integer({ min: 2, max: 12 }),
        (end, now, rounds) => {
          const each = timeLeftFor(end, now, rounds);
          if (each === null) {
            expect(end - now).toBeLessThan(rounds * minute);
            return;
          }
          expect(each % minute).toBe(0);
          expect(now + rounds * each).toBeLessThanOrEqual(end);
          expect(now + rounds * (each + minute)).toBeGreaterThan(end);
        },
      ),
    );
  });
  test('is none where there is not a minute for each', () => {
    expect(timeLeftFor(minute - 1, 0, 1)).toBeNull();
    expect(timeLeftFor(3 * minute - 1, 0, 3)).toBeNull();
    expect(timeLeftFor(0, minute, 1)).toBeNull();
  });
});

describe('clocks', () => {
  const clock = { startedAt: 0, pausedAt: null, pausedFor: 0, added: 0 };
  const timer = (duration: number) => ({ clock, duration, warning: 0 });
  test('are over once the last of them is, and never where there are none', () => {
    expect(allOver([timer(1000), timer(5000)], 4999)).toBe(false);
    expect(allOver([timer(1000), timer(5000)], 5000)).toBe(true);
    expect(allOver([], 5000)).toBe(false);
  });
});

describe('a running clock', () => {
  test('follows its item forward and back, once they are a minute apart', () => {
    expect(timeToFollow(30 * minute, 35 * minute + 400, 0)).toBe(5 * minute);
    expect(timeToFollow(30 * minute, 25 * minute, 0)).toBe(-5 * minute);
    expect(timeToFollow(30 * minute, 30.9 * minute, 0)).toBeNull();
  });
  test('is given an hour at most at a time, and does not follow an item that is nearly over', () => {
    expect(timeToFollow(0, 200 * minute, 0)).toBe(60 * minute);
    expect(timeToFollow(30 * minute, 20 * minute, 19.5 * minute)).toBeNull();
  });
});
