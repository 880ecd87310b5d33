import { describe, expect, it } from 'vitest';
import type { Bond, Group, Membership } from '../../../../shared/features/groups/model.ts';
import { moveFacts, type Standing } from '../../../../shared/features/groups/move-facts.ts';
import { nothingHeld, plainGroup } from '../../../../shared/features/groups/plain.ts';
import type { Sex } from '../../../../shared/features/people/model.ts';

const workshopId = 'w';
const group = (id: string, more: Partial<Group> = {}): Group => ({
  ...plainGroup,
  ...{ id, workshopId, arrangementId: 'a', order: id, name: id, ...more },
});
const seatsOf = (round: number, groups: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(groups).flatMap(([groupId, people]) =>
    people.map(
      (personId): Membership => ({
        ...nothingHeld,
        ...{ id: `${round} ${personId}`, workshopId, groupId, personId, round, order: personId },
      }),
    ),
  );
const bond = (kind: Bond['kind'], personId: string, otherId: string): Bond => ({
  ...{ id: `${personId} ${otherId}`, workshopId, kind, personId, otherId },
});

/** Women have capital letters. */
function standing(more: Partial<Standing> = {}): Standing {
  const memberships = [
    ...seatsOf(0, { one: ['A', 'b', 'c'], two: ['D', 'e', 'f'] }),
    ...seatsOf(1, { one: ['A', 'e', 'c'], two: ['D', 'b', 'f'] }),
  ];
  const sexOf = new Map<string, Sex>([...'AbcDef'].map((id) => [id, id < 'a' ? 'female' : 'male']));
  return {
    groups: [group('one'), group('two')],
    memberships,
    bonds: [],
    sexOf,
    history: [],
    ...more,
  };
}

describe('what a move means', () => {
  it('is nothing where somebody is there already', () => {
    expect(moveFacts(standing(), 0, 'A', 'one')).toBeNull();
    expect(moveFacts(standing(), 0, 'x', null)).toBeNull();
  });

  it('names those who would be met again, and counts those who would not be any more', () => {
    // c sits with A in round 0 too; in round 1 they would leave them for D, b and f, of whom b was met.
    const facts = moveFacts(standing(), 1, 'c', 'two');
    expect(facts).toMatchObject({ again: ['b'], spared: 1 });
  });

  it('counts who met elsewhere as met', () => {
    const facts = moveFacts(standing({ history: [['f', 'c', 2]] }), 1, 'c', 'two');
    expect(facts?.again).toEqual(['b', 'f']);
  });

  it('leaves those out who are to be together anyway, and says from whom one would part', () => {
    const bonds = [bond('together', 'A', 'c')];
    expect(moveFacts(standing({ bonds }), 1, 'c', 'two')).toMatchObject({
      spared: 0,
      parted: ['A'],
    });
    expect(
      moveFacts(standing({ bonds: [bond('apart', 'f', 'c')] }), 1, 'c', 'two')?.beside,
    ).toEqual(['f']);
  });

  it('says where no woman would be left, and who would be alone', () => {
    expect(moveFacts(standing(), 0, 'A', 'two')).toMatchObject({
      without: { groupId: 'one', sex: 'female' },
      lone: [],
    });
    const alone = standing({ memberships: seatsOf(0, { one: ['A', 'D', 'b'], two: ['e', 'f'] }) });
    expect(moveFacts(alone, 0, 'A', 'two')).toMatchObject({
      without: null,
      lone: [
        { groupId: 'one', sex: 'female' },
        { groupId: 'two', sex: 'female' },
      ],
    });
    const untold = standing({ sexOf: new Map([['A', '']]) });
    expect(moveFacts(untold, 0, 'A', 'two')).toMatchObject({ without: null, lone: [] });
  });

  it('says what is pinned, locked and full', () => {
    const memberships = seatsOf(0, { one: ['A'], two: ['b', 'c'] }).map((seat) => ({
      ...seat,
      pinned: seat.personId === 'A',
    }));
    const groups = [group('one', { locked: true }), group('two', { capacity: 2 })];
    expect(moveFacts(standing({ groups, memberships }), 0, 'A', 'two')).toMatchObject({
      pinned: true,
      locked: ['one'],
      full: true,
    });
    expect(moveFacts(standing({ groups, memberships }), 0, 'b', null)?.full).toBe(false);
  });
});
