import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportPhase } from '../../../../shared/features/run/report-phase.ts';
import { newClock, paused } from '../../../../shared/features/run/rules.ts';
import { thresholdsOf, toneOf } from '../../../../shared/features/run/thresholds.ts';
import { minute } from '../../../../shared/lib/time.ts';

describe('the thresholds of a clock', () => {
  const none = { warning: null, danger: null, duration: 60 };

  it.each([
    ['neither says anything', none, undefined, [5, 1]],
    ['the workshop says', none, { warning: 10, danger: 3 }, [10, 3]],
    ['the item says', { ...none, warning: 2 }, { warning: 10, danger: 3 }, [2, 3]],
  ])('are those of whoever speaks last: %s', (_what, item, settings, [warning = 0, danger = 0]) => {
    expect(thresholdsOf(item, settings)).toEqual({
      warning: warning * minute,
      danger: danger * minute,
    });
  });

  it.each([
    [5 * minute + 1, 'calm'],
    [5 * minute, 'warning'],
    [minute, 'danger'],
    [0, 'danger'],
    [-999, 'danger'],
    [-1000, 'over'],
  ])('with %i ms left the tone is %s', (left, tone) => {
    expect(toneOf(left, thresholdsOf(none, undefined))).toBe(tone);
  });

  it('leave a clock that starts calm, and from then on its tone only gets more urgent', () => {
    const order = ['calm', 'warning', 'danger', 'over'];
    const length = fc.integer({ min: 1, max: 600 });
    const some = fc.option(length, { nil: null });
    fc.assert(
      fc.property(length, some, some, (duration, warning, danger) => {
        const thresholds = thresholdsOf({ warning, danger, duration }, undefined);
        expect(toneOf(duration * minute, thresholds)).toBe('calm');
        let last = 0;
        for (let left = duration * minute; left >= -2 * minute; left -= minute / 2) {
          const tone = order.indexOf(toneOf(left, thresholds));
          expect(tone).toBeGreaterThanOrEqual(last);
          last = tone;
        }
        expect(order[last]).toBe('over');
      }),
    );
  });
});

describe('a group that reports', () => {
  const clock = newClock(0);
  const turn = { clock, talk: 10 * minute, questions: 5 * minute };

  it.each([
    [0, 'talk', 10],
    [9, 'talk', 1],
    [10, 'questions', 5],
    [14, 'questions', 1],
    [16, 'questions', -1],
  ])('after %i minutes is in %s with %i left', (at, phase, left) => {
    expect(reportPhase(turn, at * minute)).toEqual({ phase, left: left * minute });
  });

  it('has what is added for questions, and talks less only where more is taken than they have', () => {
    const added = (by: number) => ({ ...turn, clock: { ...clock, added: by * minute } });
    expect(reportPhase(added(3), 10 * minute).left).toBe(8 * minute);
    expect(reportPhase(added(-3), 0)).toEqual({ phase: 'talk', left: 10 * minute });
    expect(reportPhase(added(-7), 0)).toEqual({ phase: 'talk', left: 8 * minute });
  });

  it('stands still while it is paused', () => {
    const still = { ...turn, clock: paused(clock, 4 * minute) };
    expect(reportPhase(still, 60 * minute)).toEqual({ phase: 'talk', left: 6 * minute });
  });
});
