import { expect, test } from 'vitest';
import { alarmsOf } from '../../../../main/features/groups/alarms.ts';
import type { GroupTimer } from '../../../../shared/features/groups/model.ts';

const timer: GroupTimer = {
  id: 'timer-01',
  workshopId: 'workshop-1',
  arrangementId: 'arrange-1',
  groupId: null,
  startedAt: 1_000_000,
  pausedAt: null,
  pausedFor: 0,
  added: 0,
  duration: 600_000,
  warning: 120_000,
};
const told = (...timers: GroupTimer[]) => alarmsOf(timers).map(({ at, kind }) => [kind, at]);

test('warns before the end and rings at the end, each for its workshop', () => {
  expect(alarmsOf([timer])).toEqual([
    { at: 1_480_000, kind: 'group-warning', workshopId: 'workshop-1', groupIds: [] },
    { at: 1_600_000, kind: 'group-end', workshopId: 'workshop-1', groupIds: [] },
  ]);
});

test('pauses and time given by hand move both', () => {
  expect(told({ ...timer, pausedFor: 10_000, added: 60_000 })).toEqual([
    ['group-warning', 1_550_000],
    ['group-end', 1_670_000],
  ]);
});

test('a paused clock has no alarm', () => {
  expect(told({ ...timer, pausedAt: 1_100_000 })).toEqual([]);
});

test('no warning where none is wanted, nor one that would come with the start', () => {
  expect(told({ ...timer, warning: 0 })).toEqual([['group-end', 1_600_000]]);
  expect(told({ ...timer, warning: 600_000 })).toEqual([['group-end', 1_600_000]]);
});

test('the clocks of several arrangements ring each for itself', () => {
  expect(told(timer, { ...timer, startedAt: 2_000_000, warning: 0 })).toHaveLength(3);
  expect(told(timer, { ...timer, arrangementId: 'arrange-2' })).toHaveLength(4);
});

test('groups with clocks of their own that end together ring once, for all of them', () => {
  const own = (groupId: string, warning: number) => ({ ...timer, groupId, warning });
  const alarms = alarmsOf([own('group-001', 120_000), own('group-002', 60_000), timer]);
  expect(alarms.map(({ at, kind, groupIds }) => [kind, at, groupIds])).toEqual([
    ['group-warning', 1_480_000, ['group-001']],
    ['group-end', 1_600_000, ['group-001', 'group-002']],
    ['group-warning', 1_540_000, ['group-002']],
    ['group-warning', 1_480_000, []],
    ['group-end', 1_600_000, []],
  ]);
});
