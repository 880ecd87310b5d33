import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Alarm, scheduleAlarms } from '../../../main/engine/alarms.ts';

const clock = { now: () => Date.now(), rate: () => 1, resync: () => false };
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

  /** A clock that is set, and the alarms heard over it. */
  const heardWith = (list: () => readonly Alarm[], rate = 1) => {
    let set = 0;
    const fired: number[] = [];
    const alarms = scheduleAlarms(
      { now: () => Date.now() * rate + set, rate: () => rate },
      list,
      (alarm) => fired.push(alarm.at),
    );
    const setBy = (ms: number) => {
      set += ms;
      alarms.reschedule();
    };
    return { fired, setBy };
  };

  it('fire within a second of a clock that has gone on without them', () => {
    const day = { now: 1_000_000 };
    const fired: number[] = [];
    const stopped = { ...clock, now: () => day.now };
    scheduleAlarms(
      stopped,
      () => [at(1_500_000), at(1_600_000), at(90_000_000)],
      (alarm) => fired.push(alarm.at),
    );
    day.now = 1_700_000;
    vi.advanceTimersByTime(1000);
    expect(fired).toEqual([1_500_000, 1_600_000]);
    vi.advanceTimersByTime(10_000);
    expect(fired).toHaveLength(2);
  });

  it('do not fire again where the clock is set back before them, and do where they are ahead', () => {
    const list = [at(1_010_000), at(1_100_000)];
    const { fired, setBy } = heardWith(() => list);
    vi.advanceTimersByTime(20_000);
    expect(fired).toEqual([1_010_000]);
    setBy(-3 * 3_600_000);
    vi.advanceTimersByTime(3 * 3_600_000 + 200_000);
    expect(fired).toEqual([1_010_000, 1_100_000]);
  });

  it('fire for what begins after the clock was set back', () => {
    let list = [at(1_010_000)];
    const { fired, setBy } = heardWith(() => list);
    vi.advanceTimersByTime(20_000);
    setBy(-600_000);
    list = [...list, at(430_000)];
    setBy(0);
    vi.advanceTimersByTime(11_000);
    expect(fired).toEqual([1_010_000, 430_000]);
  });

  it('do not fire for what was over at the start, though the clock is set back before it', () => {
    const { fired, setBy } = heardWith(() => [at(999_000)]);
    setBy(-60_000);
    vi.advanceTimersByTime(120_000);
    expect(fired).toEqual([]);
  });

  it('fire at once where the clock is set past them', () => {
    const { fired, setBy } = heardWith(() => [at(1_010_000), at(1_020_000)]);
    setBy(3_600_000);
    vi.advanceTimersByTime(0);
    expect(fired).toEqual([1_010_000, 1_020_000]);
  });

  it('come as much sooner as time goes faster', () => {
    const from = 60_000_000; // what a clock sixty times as fast shows now
    const { fired } = heardWith(() => [at(from + 30_000)], 60);
    vi.advanceTimersByTime(499);
    expect(fired).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(fired).toHaveLength(1);
  });
});
