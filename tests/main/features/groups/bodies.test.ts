import { describe, expect, test } from 'vitest';
import { newId } from '../../../../shared/lib/ids.ts';
import { withGroups } from '../../../support/house-of-groups.ts';

test('an arrangement has at most 60 groups, however they are added', () => {
  const { send, arrangementId, rows } = withGroups(0, 59);
  const two = [1, 2].map((n) => ({ id: newId(), name: `More ${n}` }));
  expect(() => send('groups.addGroups', { arrangementId, groups: two })).toThrow('malformed');
  expect(rows('group')).toHaveLength(59);
});

test('an arrangement keeps how it is to be mixed, and refuses what says nothing', () => {
  const { send, arrangementId: id, rows } = withGroups(0, 1);
  const patch = { form: 'jigsaw', spread: 'organisation:2,sex:1', noLone: 'female' } as const;
  send('groups.editArrangement', { id, patch, base: { spread: '' } });
  expect(rows('arrangement')[0]).toMatchObject({ ...patch, rounds: 1, round: 0, repeats: 'fair' });
  for (const spread of ['age:1', 'sex', 'sex:0', 'sex:100', 'sex:1,sex:2', 'sex:1,']) {
    const wrong = { id, patch: { spread }, base: {} };
    expect(() => send('groups.editArrangement', wrong), spread).toThrow('malformed');
  }
});

describe('rounds', () => {
  test('that are taken away take who sat or was absent in them along', () => {
    const { send, deal, arrangementId, personIds, rows, all, undo } = withGroups(4, 2, 3);
    for (const round of [0, 1, 2]) deal(round, personIds, round);
    const [a = ''] = personIds;
    for (const round of [0, 2]) {
      send('groups.setAbsent', { arrangementId, round, personId: a, absent: true });
    }
    const before = all(2);
    send('groups.setRounds', { arrangementId, rounds: 1 });
    expect(rows('membership')).toHaveLength(4);
    expect(rows('absence').map(({ round }) => round)).toEqual([0]);
    undo();
    expect(all(2)).toEqual(before);
    expect(rows('absence')).toHaveLength(2);
  });

  test('go forward and back, but not beyond the last, and none held is taken away', () => {
    const { send, arrangementId, rows } = withGroups(0, 1, 3);
    const go = (round: number) => send('groups.goToRound', { arrangementId, round });
    go(2);
    expect(() => go(3)).toThrow('malformed');
    for (const rounds of [1, 2]) {
      expect(() => send('groups.setRounds', { arrangementId, rounds })).toThrow('round-held');
    }
    go(1);
    send('groups.setRounds', { arrangementId, rounds: 2 });
    expect(rows('arrangement')).toMatchObject([{ rounds: 2, round: 1 }]);
  });

  test('that were held are changed by nothing', () => {
    const house = withGroups(4, 2, 2);
    const { send, deal, arrangementId, personIds, first, second, seatOf, place, all } = house;
    const [a = '', b = ''] = personIds;
    deal(1);
    send('groups.goToRound', { arrangementId, round: 1 });
    const before = all();
    const membershipId = seatOf(a)?.id ?? '';
    const inFirst = { arrangementId, round: 0, personId: a };
    const role = { role: 'moderator', groupId: first } as const;
    for (const act of [
      () => deal(2),
      () => place(a, second),
      () => place(a, null),
      () => send('groups.swap', { ...inFirst, otherId: b }),
      () => send('groups.pin', { ...inFirst, groupId: first, on: true }),
      () => send('groups.setRole', { membershipId, role: 'presenter', on: true }),
      () => send('groups.setRoles', { arrangementId, roles: [{ ...role, round: 0, personId: a }] }),
      () => send('groups.setAbsent', { ...inFirst, absent: true }),
    ]) {
      expect(act).toThrow('round-held');
    }
    expect(all()).toEqual(before);
    deal(2, personIds, 1);
    send('groups.pin', { arrangementId, personId: a, groupId: first, round: null, on: true });
    send('groups.setRoles', { arrangementId, roles: [{ ...role, round: 1, personId: a }] });
    expect(seatOf(a, 0)).toMatchObject({ pinned: false, moderator: false });
    expect(seatOf(a, 1)).toMatchObject({ groupId: first, pinned: true, moderator: true });
  });
});

describe('roles', () => {
  test('are had by one member of a group in a round: another takes them over', () => {
    const { send, seat, personIds, seatOf, undo } = withGroups(3, 2, 2);
    const [a = '', b = '', c = ''] = personIds;
    seat([[a, b], [c]]);
    seat([[a, b, c]], 1);
    const give = (personId: string, round: number, on = true) => {
      const membershipId = seatOf(personId, round)?.id ?? '';
      return send('groups.setRole', { membershipId, role: 'moderator', on });
    };
    give(a, 0);
    give(c, 0);
    give(a, 1);
    give(b, 0);
    const holders = () =>
      [0, 1].map((round) => [a, b, c].filter((each) => seatOf(each, round)?.moderator));
    expect(holders()).toEqual([[b, c], [a]]);
    undo();
    expect(holders()).toEqual([[a, c], [a]]);
    give(a, 0, false);
    expect(holders()).toEqual([[c], [a]]);
  });

  test('that are dealt take the place of all others, and are refused where they fit nobody', () => {
    const { send, seat, personIds, arrangementId, seatOf, first, second } = withGroups(3, 2);
    const [a = '', b = '', c = ''] = personIds;
    seat([[a, b], [c]]);
    const role = (personId: string, name: 'presenter' | 'timekeeper', groupId = first) => ({
      round: 0,
      groupId,
      personId,
      role: name,
    });
    const deal = (...roles: ReturnType<typeof role>[]) =>
      send('groups.setRoles', { arrangementId, roles });
    deal(role(a, 'presenter'), role(a, 'timekeeper'), role(c, 'presenter', second));
    expect(seatOf(a)).toMatchObject({ presenter: true, timekeeper: true });
    deal(role(b, 'presenter'));
    expect([a, b, c].map((each) => seatOf(each)?.presenter)).toEqual([false, true, false]);
    expect(() => deal(role(a, 'presenter'), role(b, 'presenter'))).toThrow('malformed');
    expect(() => deal(role(c, 'presenter'))).toThrow('gone');
    expect(seatOf(a)?.timekeeper).toBe(false);
  });

  test('are given up on leaving the group, and had again after undo', () => {
    const { send, place, personIds, first, second, seatOf, undo, rows } = withGroups(1, 2);
    const [a = ''] = personIds;
    place(a, first);
    const membershipId = seatOf(a)?.id ?? '';
    send('groups.setRole', { membershipId, role: 'moderator', on: true });
    send('groups.setRole', { membershipId, role: 'timekeeper', on: true });
    place(a, first);
    expect(seatOf(a)).toMatchObject({ moderator: true, timekeeper: true });
    place(a, second);
    expect(seatOf(a)).toMatchObject({ moderator: false, timekeeper: false });
    undo();
    expect(seatOf(a)).toMatchObject({ groupId: first, moderator: true, timekeeper: true });
    send('people.remove', { id: a });
    expect(rows('membership')).toEqual([]);
    undo();
    expect(seatOf(a)).toMatchObject({ moderator: true, timekeeper: true });
  });
});

describe('what dealing goes by', () => {
  test('two people have one bond, whichever of them is named first', () => {
    const { send, workshopId, personIds, rows, stranger } = withGroups(3, 1);
    const [a = '', b = '', c = ''] = personIds;
    const bond = (kind: 'together' | 'apart', ...pairs: { personId: string; otherId: string }[]) =>
      send('groups.bond', { workshopId, kind, pairs });
    bond('together', { personId: a, otherId: b }, { personId: b, otherId: a });
    bond('apart', { personId: b, otherId: a }, { personId: c, otherId: a });
    expect(rows('bond').map(({ kind }) => kind)).toEqual(['apart', 'apart']);
    expect(() => bond('apart', { personId: a, otherId: a })).toThrow('malformed');
    expect(() => bond('apart', { personId: a, otherId: stranger() })).toThrow('gone');
    send('people.remove', { id: c });
    expect(rows('bond')).toMatchObject([{ personId: a, otherId: b }]);
    const theirs = { workshopId: newId(), ids: rows('bond').map(({ id }) => id) };
    expect(() => send('groups.unbond', theirs)).toThrow('gone');
    send('groups.unbond', { ...theirs, workshopId });
    expect(rows('bond')).toEqual([]);
  });

  test('somebody is absent in a round once, until they are not', () => {
    const { send, arrangementId, personIds, rows } = withGroups(1, 1, 2);
    const [personId = ''] = personIds;
    const set = (absent: boolean) =>
      send('groups.setAbsent', { arrangementId, round: 1, personId, absent });
    set(true);
    set(true);
    expect(rows('absence')).toMatchObject([{ arrangementId, personId, round: 1 }]);
    set(false);
    expect(rows('absence')).toEqual([]);
  });

  test('wishes stand in their order, and go with the group wished for', () => {
    const { send, arrangementId, personIds, rows, first, second, third } = withGroups(1, 3);
    const [personId = ''] = personIds;
    const wish = (...groupIds: string[]) =>
      send('groups.setChoices', { arrangementId, personId, groupIds });
    const wishes = () =>
      rows('choice')
        .toSorted((one, other) => one.rank - other.rank)
        .map(({ groupId }) => groupId);
    wish(third, first);
    wish(first, second, third);
    expect(wishes()).toEqual([first, second, third]);
    expect(() => wish(first, first)).toThrow('malformed');
    expect(() => wish(newId())).toThrow('gone');
    send('groups.removeGroup', { id: second });
    expect(wishes()).toEqual([first, third]);
    wish();
    expect(wishes()).toEqual([]);
  });
});
