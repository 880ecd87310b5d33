import { describe, expect, test } from 'vitest';
import { newId } from '../../../../shared/lib/ids.ts';
import { withGroups } from '../../../support/house-of-groups.ts';

describe('seating', () => {
  test('puts everybody named into exactly one group, evenly', () => {
    const { deal, all, personIds } = withGroups(11, 3);
    deal(7);
    expect(all().flat().toSorted()).toEqual(personIds.toSorted());
    expect(all().map((members) => members.length)).toEqual([4, 4, 3]);
  });

  test('anew replaces what was, and undo brings it back', () => {
    const { deal, all, undo } = withGroups(9, 3);
    deal(1);
    const before = all();
    deal(2);
    expect(all()).not.toEqual(before);
    undo();
    expect(all()).toEqual(before);
  });

  test('touches no other round', () => {
    const { deal, all, personIds } = withGroups(6, 2, 2);
    deal(1);
    const before = all();
    deal(2, personIds.slice(2), 1);
    expect(all()).toEqual(before);
    expect(all(1).flat().toSorted()).toEqual(personIds.slice(2).toSorted());
  });

  test('leaves the rows of those who stay as they are, with pin and roles', () => {
    const { send, seat, personIds, arrangementId, first, seatOf, store, rows } = withGroups(4, 2);
    const [a = '', b = '', c = '', d = ''] = personIds;
    seat([
      [a, b],
      [c, d],
    ]);
    for (const personId of [a, c]) {
      const membershipId = seatOf(personId)?.id ?? '';
      send('groups.setRole', { membershipId, role: 'rapporteur', on: true });
    }
    send('groups.pin', { arrangementId, personId: a, groupId: first, round: 0, on: true });
    const before = seatOf(a);
    const { revision } = seat([[c, a], [b]]);
    expect(seatOf(a)).toEqual(before);
    expect(seatOf(c)).toMatchObject({ groupId: first, rapporteur: false });
    expect(rows('membership', { personId: d })).toEqual([]);
    const touched = store.journal.changesOf(revision).map(({ op, id }) => [op, id]);
    expect(touched).toHaveLength(3); // b and c have moved, d is out
    expect(touched.filter(([op]) => op === 'update')).toHaveLength(2);
  });

  test('refuses without groups, and whoever sits twice, in two lists, or is of elsewhere', () => {
    expect(() => withGroups(3, 0).deal(1)).toThrow('no-groups');
    const house = withGroups(2, 2);
    const [a = '', b = ''] = house.personIds;
    expect(() => house.seat([[a, b], [a]])).toThrow('malformed');
    expect(() => house.seat([[a, a]])).toThrow('malformed');
    expect(() => house.seat([[a]], 1)).toThrow('malformed');
    expect(() => house.seat([[house.stranger()]])).toThrow('gone');
    const { arrangementId, first } = house;
    const again = { round: 0, groups: [{ groupId: first, personIds: [a] }] };
    const twice = { arrangementId, rounds: [again, again] };
    expect(() => house.send('groups.seat', twice)).toThrow('malformed');
    const foreign = { round: 0, groups: [{ groupId: newId(), personIds: [a] }] };
    const input = { arrangementId, rounds: [foreign] };
    expect(() => house.send('groups.seat', input)).toThrow('gone');
    expect(house.rows('membership')).toEqual([]);
  });
});

describe('moving by hand', () => {
  test('puts a person behind another, into another group, and out', () => {
    const { place, membersOf, personIds, first, second, rows, seatOf } = withGroups(3, 2);
    const [a = '', b = '', c = ''] = personIds;
    place(a, first);
    place(b, first, 0, seatOf(a)?.id);
    place(c, first, 0, seatOf(a)?.id);
    expect(membersOf(first)).toEqual([a, c, b]);
    place(a, second);
    expect([membersOf(first), membersOf(second)]).toEqual([[c, b], [a]]);
    place(c, null);
    expect(membersOf(first)).toEqual([b]);
    expect(rows('membership')).toHaveLength(2);
  });

  test('leaves what another arrangement or round has as it is', () => {
    const { send, place, personIds, first, second, workshopId, rows } = withGroups(1, 2, 2);
    const [a = ''] = personIds;
    place(a, first);
    place(a, second, 1);
    expect(rows('membership').map(({ round, groupId }) => [round, groupId])).toEqual(
      expect.arrayContaining([
        [0, first],
        [1, second],
      ]),
    );
    const other = newId();
    send('groups.addArrangement', { id: other, workshopId, title: 'By project' });
    const theirs = newId();
    send('groups.addGroups', { arrangementId: other, groups: [{ id: theirs, name: 'G' }] });
    const put = { arrangementId: other, round: 0, personId: a, after: null };
    send('groups.place', { ...put, groupId: theirs });
    expect(rows('membership', { personId: a })).toHaveLength(3);
    expect(() => send('groups.place', { ...put, groupId: first })).toThrow('gone');
  });

  test('swaps two people, who take each other’s places', () => {
    const { send, seat, all, personIds, arrangementId, undo } = withGroups(5, 2);
    const [a = '', b = '', c = '', d = '', e = ''] = personIds;
    seat([
      [a, b, c],
      [d, e],
    ]);
    const before = all();
    send('groups.swap', { arrangementId, round: 0, personId: b, otherId: d });
    expect(all()).toEqual([
      [a, d, c],
      [b, e],
    ]);
    undo();
    expect(all()).toEqual(before);
    const nowhere = { arrangementId, round: 0, personId: a, otherId: newId() };
    expect(() => send('groups.swap', nowhere)).toThrow('gone');
  });

  test('pins a person in every round to come, bringing them there, and lets them go', () => {
    const { send, deal, seatOf, personIds, arrangementId, first } = withGroups(4, 2, 3);
    for (const round of [0, 1]) deal(round + 1, personIds, round);
    const [a = ''] = personIds;
    const pin = { arrangementId, personId: a, groupId: first };
    send('groups.pin', { ...pin, round: null, on: true });
    const seats = () => [0, 1, 2].map((round) => seatOf(a, round));
    for (const seat of seats()) expect(seat).toMatchObject({ groupId: first, pinned: true });
    send('groups.pin', { ...pin, round: 1, on: false });
    expect(seats().map((seat) => seat?.pinned)).toEqual([true, false, true]);
    expect(seats().every((seat) => seat?.groupId === first)).toBe(true);
  });
});
