import { expect, it } from 'vitest';
import { pinnedThroughout } from '../../../../shared/features/groups/hosts.ts';
import { seat } from '../../../support/asked.ts';

const pinned = (person: number, group: number, round: number) => ({
  ...seat(person, group, round),
  pinned: true,
});

it('takes for hosts who is pinned to one table in every round to come, and nobody else', () => {
  const memberships = [
    ...[pinned(0, 0, 1), pinned(0, 0, 2)],
    ...[pinned(1, 1, 1), seat(1, 1, 2)],
    ...[pinned(2, 0, 1), pinned(2, 1, 2)],
    ...[pinned(3, 1, 0), pinned(3, 1, 1)],
  ];
  expect(pinnedThroughout({ round: 1, rounds: 3 }, memberships)).toEqual([
    { groupId: 'g0', personId: 'p0' },
  ]);
});
