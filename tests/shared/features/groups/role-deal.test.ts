// Roles over rows: which rounds are dealt, what was done before counts, and hosts keep moderating.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GroupRole, groupRoles } from '../../../../shared/features/groups/kinds.ts';
import type { Arrangement, Group, Membership } from '../../../../shared/features/groups/model.ts';
import {
  nothingHeld,
  plainArrangement,
  plainGroup,
} from '../../../../shared/features/groups/plain.ts';
import { rolesFor } from '../../../../shared/features/groups/role-deal.ts';

const workshopId = 'w';
const times = { createdAt: 0, updatedAt: 0 };
const arrangementOf = (patch: Partial<Arrangement>): Arrangement => ({
  ...times,
  ...plainArrangement,
  id: 'a',
  workshopId,
  order: 'a0',
  title: 'A',
  ...patch,
});
const groupOf = (id: string): Group => ({
  ...times,
  ...plainGroup,
  id,
  workshopId,
  arrangementId: 'a',
  order: id,
  name: id,
});
const seat = (
  personId: string,
  groupId: string,
  round: number,
  patch: Partial<Membership> = {},
): Membership => ({
  ...times,
  ...nothingHeld,
  id: `${personId} ${round}`,
  workshopId,
  personId,
  groupId,
  round,
  order: personId,
  ...patch,
});
const person = (id: string, sex = '') => ({ id, sex });

/** Everybody moves on by one group in each round. */
function moving(people: number, groups: readonly Group[], rounds: number): Membership[] {
  return Array.from({ length: rounds }, (_, round) =>
    Array.from({ length: people }, (__, at) =>
      seat(
        `p${at}`,
        groups[(at + round * Math.floor(at / groups.length)) % groups.length]?.id ?? '',
        round,
      ),
    ),
  ).flat();
}

describe('roles', () => {
  const rows = fc.record({
    people: fc.integer({ min: 1, max: 14 }),
    count: fc.integer({ min: 1, max: 4 }),
    rounds: fc.integer({ min: 1, max: 4 }),
    on: fc.integer({ min: 0, max: 3 }),
    used: fc.subarray([...groupRoles]),
    seed: fc.nat(),
  });

  test('are for the rounds to come alone, to members, each once in a group', () => {
    fc.assert(
      fc.property(rows, ({ people, count, rounds, on, used, seed }) => {
        const round = Math.min(on, rounds - 1);
        const groups = Array.from({ length: count }, (_, at) => groupOf(`g${at}`));
        const memberships = moving(people, groups, rounds);
        const given = rolesFor({
          arrangement: arrangementOf({ rounds, round }),
          groups,
          memberships: [...memberships, seat('p0', 'elsewhere', round)],
          people: Array.from({ length: people }, (_, at) => person(`p${at}`, 'female')),
          used,
          seed,
        });
        for (const one of given) {
          expect(one.round).toBeGreaterThanOrEqual(round);
          expect(used).toContain(one.role);
          const isMember = memberships.some(
            (each) =>
              each.round === one.round &&
              each.groupId === one.groupId &&
              each.personId === one.personId,
          );
          expect(isMember).toBe(true);
        }
        const places = given.map((one) => `${one.round} ${one.groupId} ${one.role}`);
        const holders = given.map((one) => `${one.round} ${one.personId}`);
        expect(new Set(places).size).toBe(given.length);
        expect(new Set(holders).size).toBe(given.length);
        const expected = groups.flatMap(({ id }) =>
          Array.from({ length: rounds - round }, (_, at) => {
            const members = memberships.filter(
              (each) => each.groupId === id && each.round === round + at,
            );
            return Math.min(members.length, used.length);
          }),
        );
        expect(given.length).toBe(expected.reduce((sum, one) => sum + one, 0));
      }),
      { numRuns: 200 },
    );
  });

  test('go to nobody again who had one in a round that was held, while others had none', () => {
    const groups = [groupOf('g')];
    const people = ['a', 'b', 'c', 'd'].map((id) => person(id));
    const held = ['a', 'b', 'c', 'd'].map((id) =>
      seat(id, 'g', 0, { moderator: id === 'a', rapporteur: id === 'b' }),
    );
    const now = ['a', 'b', 'c', 'd'].map((id) => seat(id, 'g', 1));
    for (let seed = 0; seed < 20; seed += 1) {
      const given = rolesFor({
        arrangement: arrangementOf({ rounds: 2, round: 1 }),
        groups,
        memberships: [...held, ...now],
        people,
        used: ['moderator', 'rapporteur'],
        seed,
      });
      expect(given.map(({ personId }) => personId).toSorted()).toEqual(['c', 'd']);
    }
  });

  test('are not the same again where all had one: who moderated reports', () => {
    const used: readonly GroupRole[] = ['moderator', 'rapporteur'];
    for (let seed = 0; seed < 20; seed += 1) {
      const given = rolesFor({
        arrangement: arrangementOf({ rounds: 2, round: 1 }),
        groups: [groupOf('g')],
        memberships: [
          seat('a', 'g', 0, { moderator: true }),
          seat('b', 'g', 0, { rapporteur: true }),
          seat('a', 'g', 1),
          seat('b', 'g', 1),
        ],
        people: [person('a'), person('b')],
        used,
        seed,
      });
      expect(given.find(({ role }) => role === 'moderator')?.personId).toBe('b');
    }
  });

  test('leave a world café its hosts: who stays at a table moderates there in every round', () => {
    const groups = [groupOf('g0'), groupOf('g1')];
    const guests = ['c', 'd', 'e', 'f'];
    const memberships = [0, 1, 2].flatMap((round) => [
      seat('a', 'g0', round),
      seat('b', 'g1', round),
      ...guests.map((id, at) => seat(id, `g${(at + round) % 2}`, round)),
    ]);
    const given = rolesFor({
      arrangement: arrangementOf({ form: 'cafe', rounds: 3 }),
      groups,
      memberships,
      people: ['a', 'b', ...guests].map((id) => person(id)),
      used: ['moderator', 'rapporteur'],
      seed: 3,
    });
    const moderators = given.filter(({ role }) => role === 'moderator');
    expect(moderators.map(({ groupId, personId }) => `${groupId} ${personId}`)).toEqual([
      'g0 a',
      'g1 b',
      'g0 a',
      'g1 b',
      'g0 a',
      'g1 b',
    ]);
    const reports = given.filter(({ role }) => role === 'rapporteur');
    expect(new Set(reports.map(({ personId }) => personId)).size).toBe(4);
  });
});
