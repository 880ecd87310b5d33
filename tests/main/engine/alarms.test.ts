import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Alarm, scheduleAlarms } from '../../../main/engine/alarms.ts';

const clock = { now: () => Date.now(), resync: () => undefined };
const at = (ms: number, kind: Alarm['kind'] = 'group-end'): Alarm => ({
  at: ms,
  kind,
  workshopId: 'w',
});

describe('alarms', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('fire once each, at their time', () => {
    const fired: string[] = [];
    const list = [at(1_060_000, 'group-warning'), at(1_120_000)];
    scheduleAlarms(
      clock,
      () => list,
      ({ kind }) => fired.push(kind),
    );
    vi.advanceTimersByTime(59_999);
    expect(fired).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(fired).toEqual(['group-warning']);
    vi.advanceTimersByTime(3_600_000);
    expect(fired).toEqual(['group-warning', 'group-end']);
  });

  it('do not fire for what was over before Uthan started', () => {
    const fired: Alarm[] = [];
    scheduleAlarms(
      clock,
      () => [at(999_000)],
      (alarm) => fired.push(alarm),
    );
    vi.advanceTimersByTime(10_000);
    expect(fired).toEqual([]);
  });

  it('follow a clock that is given more time', () => {
    let list = [at(1_010_000)];
    const fired: number[] = [];
    const alarms = scheduleAlarms(
      clock,
      () => list,
      (alarm) => fired.push(alarm.at),
    );
    list = [at(1_070_000)];
    alarms.reschedule();
    vi.advanceTimersByTime(20_000);
    expect(fired).toEqual([]);
    vi.advanceTimersByTime(50_000);
    expect(fired).toEqual([1_070_000]);
  });

  it('wait longer than a timer of Node can', () => {
    const month = 32 * 86_400_000;
    const fired: Alarm[] = [];
    scheduleAlarms(
      clock,
      () => [at(1_000_000 + month)],
      (alarm) => fired.push(alarm),
    );
    vi.advanceTimersByTime(month - 1);
    expect(fired).toHaveLength(0);
    vi.advanceTimersByTime(1);
    expect(fired).toHaveLength(1);
  });
});
