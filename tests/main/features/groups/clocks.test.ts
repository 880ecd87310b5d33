import { describe, expect, test } from 'vitest';
import { newId } from '../../../../shared/lib/ids.ts';
import { withGroups } from '../../../support/house-of-groups.ts';

const given = { duration: 60_000, warning: 10_000 };

describe('the clock', () => {
  test('starts, pauses, goes on, is given time and is taken away', () => {
    const { send, clock, arrangementId, rows, undo } = withGroups(0, 1);
    const all = { arrangementId, groupId: null };
    const start = clock.now();
    send('groups.startTimer', { id: newId(), ...all, ...given });
    clock.advance(5000);
    send('groups.pauseTimer', all);
    clock.advance(7000);
    send('groups.resumeTimer', all);
    send('groups.addTime', { ...all, by: 60_000 });
    expect(rows('groupTimer')).toMatchObject([
      { startedAt: start, pausedAt: null, pausedFor: 7000, added: 60_000 },
    ]);
    send('groups.stopTimer', all);
    expect(rows('groupTimer')).toEqual([]);
    expect(() => send('groups.pauseTimer', all)).toThrow('nothing-running');
    undo();
    expect(rows('groupTimer')).toHaveLength(1);
  });

  test('is one for all groups, and one for each that has its own; a new one replaces it', () => {
    const { send, arrangementId, rows, first, second } = withGroups(0, 2);
    const start = (groupId: string | null, duration: number) =>
      send('groups.startTimer', { id: newId(), arrangementId, groupId, duration, warning: 0 });
    const clocks = () =>
      rows('groupTimer')
        .map(({ groupId, duration }) => [groupId, duration])
        .toSorted((one, other) => Number(one[1]) - Number(other[1]));
    start(null, 60_000);
    start(first, 61_000);
    start(second, 62_000);
    start(second, 63_000);
    expect(clocks()).toEqual([
      [null, 60_000],
      [first, 61_000],
      [second, 63_000],
    ]);
    start(null, 90_000);
    expect(clocks()).toEqual([[null, 90_000]]);
    expect(() => start(newId(), 60_000)).toThrow('gone');
  });

  test('of each group starts with those of the others, and time is given to one or to all', () => {
    const { send, arrangementId, rows, groupIds, first, second, undo } = withGroups(0, 2);
    send('groups.startTimer', { id: newId(), arrangementId, groupId: null, ...given });
    const timers = groupIds.map((groupId) => ({ id: newId(), groupId, ...given }));
    send('groups.startTimers', { arrangementId, timers });
    const added = () =>
      groupIds.map((groupId) => rows('groupTimer', { groupId }).map((timer) => timer.added));
    send('groups.addTime', { arrangementId, groupId: null, by: 60_000 });
    send('groups.addTime', { arrangementId, groupId: second, by: -1000 });
    expect(added()).toEqual([[60_000], [59_000]]);
    expect(rows('groupTimer')).toHaveLength(2);
    const again = { arrangementId, timers: timers.map((timer) => ({ ...timer, groupId: first })) };
    expect(() => send('groups.startTimers', again)).toThrow('malformed');
    send('groups.stopTimer', { arrangementId, groupId: first });
    expect(rows('groupTimer').map(({ groupId }) => groupId)).toEqual([second]);
    send('groups.removeGroup', { id: second });
    expect(rows('groupTimer')).toEqual([]);
    undo();
    expect(rows('groupTimer')).toHaveLength(1);
  });
});
