import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Group } from '../../../../shared/features/groups/model.ts';
import { plainGroup } from '../../../../shared/features/groups/plain.ts';
import { rotationOf } from '../../../../shared/features/groups/rotation.ts';

const groups: readonly Group[] = ['one', 'two', 'three'].map((id, at) => ({
  ...plainGroup,
  id,
  workshopId: 'w',
  arrangementId: 'a',
  order: `a${at}`,
  name: id,
}));

/** Seats of a round, by person; '' for nobody's. */
const seats = (where: Readonly<Record<string, string>>) =>
  Object.entries(where)
    .filter(([, groupId]) => groupId !== '')
    .map(([personId, groupId], at) => ({
      id: `${personId}-seat`,
      personId,
      groupId,
      order: `a${String(at).padStart(3, '0')}`,
    }));

const told = (before: Record<string, string>, now: Record<string, string>) =>
  rotationOf(groups, seats(before), seats(now)).map(({ from, stay, to }) => ({
    from: from?.id ?? null,
    stay,
    to: to.map(({ group, personIds }) => [group?.id ?? null, ...personIds]),
  }));

test('tells by group who goes where together and who stays', () => {
  const before = { ra: 'one', ka: 'one', ay: 'one', ha: 'two', ba: 'two' };
  const now = { ka: 'three', ra: 'three', ay: 'one', ha: 'one', ba: 'three' };
  expect(told(before, now)).toEqual([
    { from: 'one', stay: ['ay'], to: [['three', 'ra', 'ka']] },
    {
      from: 'two',
      stay: [],
      to: [
        ['one', 'ha'],
        ['three', 'ba'],
      ],
    },
  ]);
});

test('who was in no group comes last, who is in none now goes last', () => {
  const before = { ra: 'two', ka: 'two', ay: '' };
  const now = { ra: '', ka: 'one', ay: 'two' };
  expect(told(before, now)).toEqual([
    {
      from: 'two',
      stay: [],
      to: [
        ['one', 'ka'],
        [null, 'ra'],
      ],
    },
    { from: null, stay: [], to: [['two', 'ay']] },
  ]);
});

test('names everybody who sits in either round once, and where they sit', () => {
  const places = fc.constantFrom('', 'one', 'two', 'three');
  const round = fc.array(places, { minLength: 30, maxLength: 30 });
  const named = (where: readonly string[]) =>
    Object.fromEntries(where.map((groupId, at) => [`p${at}`, groupId]));
  fc.assert(
    fc.property(round, round, (before, now) => {
      const found = new Map<string, readonly [string, string]>();
      for (const { from, stay, to } of told(named(before), named(now))) {
        for (const id of stay) found.set(id, [from ?? '', from ?? '']);
        for (const [target, ...ids] of to) {
          for (const id of ids) {
            expect(found.has(id ?? '')).toBe(false);
            found.set(id ?? '', [from ?? '', target ?? '']);
          }
        }
      }
      const sat = before.flatMap((from, at) => {
        const to = now[at] ?? '';
        return from === '' && to === '' ? [] : [[`p${at}`, [from, to]] as const];
      });
      expect(new Map([...found].toSorted())).toEqual(new Map(sat.toSorted()));
    }),
  );
});
