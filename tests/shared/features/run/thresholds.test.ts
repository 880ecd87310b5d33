import { describe, expect, it } from 'vitest';
import { reportPhase } from '../../../../shared/features/run/report-phase.ts';
import { newClock, paused } from '../../../../shared/features/run/rules.ts';
import { thresholdsOf, toneOf } from '../../../../shared/features/run/thresholds.ts';
import { minute } from '../../../../shared/lib/time.ts';

describe('the thresholds of a clock', () => {
  const none = { warning: null, danger: null };

  it.each([
    ['neither says anything', none, undefined, [5, 1]],
    ['the workshop says', none, { warning: 10, danger: 3 }, [10, 3]],
    ['the item says', { warning: 2, danger: null }, { warning: 10, danger: 3 }, [2, 3]],
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
    [-1, 'over'],
  ])('with %i ms left the tone is %s', (left, tone) => {
    expect(toneOf(left, thresholdsOf(none, undefined))).toBe(tone);
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
