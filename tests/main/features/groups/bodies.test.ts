import { describe, expect, test } from 'vitest';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { testEngine } from '../../../support/engine.ts';

const texts = {
  organisation: '',
  project: '',
  designation: '',
  district: '',
  phone: '',
  email: '',
};

/** A workshop with people and one arrangement of groups. */
function withGroups(people: number, groups: number) {
  const house = testEngine();
  const workshopId = house.workshop();
  const personIds = Array.from({ length: people }, () => newId());
  const named = personIds.map((id, at) => ({ id, name: `P${at}`, sex: '' as const, ...texts }));
  house.send('people.import', { workshopId, people: named });
  const arrangementId = newId();
  house.send('groups.addArrangement', { id: arrangementId, workshopId, title: 'Cases' });
  const groupIds = Array.from({ length: groups }, () => newId());
  if (groups > 0) {
    const made = groupIds.map((id, at) => ({ id, name: `Group ${at + 1}` }));
    house.send('groups.addGroups', { arrangementId, groups: made });
  }
  const membersOf = (groupId: string) =>
    inOrder(house.rows('membership', { groupId })).map(({ personId }) => personId);
  const all = () => groupIds.map(membersOf);
  const place = (personId: string, groupId: string | null, after: string | null = null) =>
    house.send('groups.place', { arrangementId, personId, groupId, after });
  const deal = (seed: number, ids = personIds) =>
    house.send('groups.deal', { arrangementId, personIds: ids, seed });
  const [first = '', second = ''] = groupIds;
  return {
    ...house,
    workshopId,
    personIds,
    arrangementId,
    first,
    second,
    membersOf,
    all,
    place,
    deal,
  };
}

describe('dealing', () => {
  test('puts everybody named into exactly one group, evenly', () => {
    const { deal, all, personIds } = withGroups(11, 3);
    deal(7);
    expect(all().flat().toSorted()).toEqual(personIds.toSorted());
    expect(all().map((members) => members.length)).toEqual([4, 4, 3]);
  });

  test('anew replaces what was, and undo brings it back', () => {
    const { deal, all, send, workshopId } = withGroups(9, 3);
    deal(1);
    const before = all();
    deal(2);
    expect(all()).not.toEqual(before);
    send('history.undo', { workshopId });
    expect(all()).toEqual(before);
  });

  test('takes a person named twice once', () => {
    const { deal, all, personIds } = withGroups(4, 2);
    deal(1, [...personIds, ...personIds]);
    expect(all().flat().toSorted()).toEqual(personIds.toSorted());
  });

  test('refuses without groups, and with a person of another workshop', () => {
    expect(() => withGroups(3, 0).deal(1)).toThrow('no-groups');
    const house = withGroups(2, 2);
    const stranger = newId();
    const workshopId = house.workshop();
    house.send('people.add', { id: stranger, workshopId, name: 'X', sex: '', ...texts });
    expect(() => house.deal(1, [stranger])).toThrow('gone');
    expect(house.rows('membership')).toEqual([]);
  });
});

describe('moving by hand', () => {
  test('puts a person behind another, into another group, and out', () => {
    const { place, membersOf, personIds, first, second, rows } = withGroups(3, 2);
    const [a = '', b = '', c = ''] = personIds;
    const idOf = (personId: string) => rows('membership', { personId })[0]?.id ?? null;
    place(a, first);
    place(b, first, idOf(a));
    place(c, first, idOf(a));
    expect(membersOf(first)).toEqual([a, c, b]);
    place(a, second);
    expect([membersOf(first), membersOf(second)]).toEqual([[c, b], [a]]);
    place(c, null);
    expect(membersOf(first)).toEqual([b]);
    expect(rows('membership')).toHaveLength(2);
  });

  test('leaves what another arrangement has as it is', () => {
    const { send, place, personIds, first, workshopId, rows } = withGroups(1, 1);
    const [a = ''] = personIds;
    place(a, first);
    const other = newId();
    send('groups.addArrangement', { id: other, workshopId, title: 'By project' });
    const theirs = newId();
    send('groups.addGroups', { arrangementId: other, groups: [{ id: theirs, name: 'G' }] });
    send('groups.place', { arrangementId: other, personId: a, groupId: theirs, after: null });
    expect(rows('membership', { personId: a })).toHaveLength(2);
    expect(() =>
      send('groups.place', { arrangementId: other, personId: a, groupId: first, after: null }),
    ).toThrow('gone');
  });
});

describe('moderator and rapporteur', () => {
  test('are members of their group', () => {
    const { send, place, personIds, first } = withGroups(2, 1);
    const [a = '', b = ''] = personIds;
    place(a, first);
    send('groups.editGroup', { id: first, patch: { moderatorId: a }, base: {} });
    const stranger = { id: first, patch: { rapporteurId: b }, base: {} };
    expect(() => send('groups.editGroup', stranger)).toThrow('malformed');
  });

  test('give the role up when they leave, and have it again after undo', () => {
    const { send, place, personIds, first, second, rows, workshopId } = withGroups(1, 2);
    const [a = ''] = personIds;
    place(a, first);
    send('groups.editGroup', { id: first, patch: { moderatorId: a, rapporteurId: a }, base: {} });
    const roles = () => {
      const group = rows('group').find(({ id }) => id === first);
      return [group?.moderatorId, group?.rapporteurId];
    };
    place(a, second);
    expect(roles()).toEqual([null, null]);
    send('history.undo', { workshopId });
    expect(roles()).toEqual([a, a]);
    send('people.remove', { id: a });
    expect(roles()).toEqual([null, null]);
    expect(rows('membership')).toEqual([]);
    send('history.undo', { workshopId });
    expect(roles()).toEqual([a, a]);
    expect(rows('membership')).toHaveLength(1);
  });

  test('keep the role when they stay in the group that is dealt anew', () => {
    const { send, deal, membersOf, first, rows } = withGroups(3, 1);
    deal(1);
    const moderatorId = membersOf(first)[0] ?? '';
    send('groups.editGroup', { id: first, patch: { moderatorId }, base: {} });
    deal(2);
    expect(rows('group')[0]?.moderatorId).toBe(moderatorId);
  });
});

test('an arrangement has at most 60 groups, however they are added', () => {
  const { send, arrangementId, rows } = withGroups(0, 59);
  const two = [1, 2].map((n) => ({ id: newId(), name: `More ${n}` }));
  expect(() => send('groups.addGroups', { arrangementId, groups: two })).toThrow('malformed');
  expect(rows('group')).toHaveLength(59);
});

describe('the clock', () => {
  test('starts, pauses, goes on, is given time and is taken away', () => {
    const { send, clock, arrangementId, rows, workshopId } = withGroups(0, 1);
    const start = clock.now();
    const input = { id: newId(), arrangementId, duration: 60_000, warning: 10_000 };
    send('groups.startTimer', input);
    clock.advance(5000);
    send('groups.pauseTimer', { arrangementId });
    clock.advance(7000);
    send('groups.resumeTimer', { arrangementId });
    send('groups.addTime', { arrangementId, by: 60_000 });
    expect(rows('groupTimer')).toMatchObject([
      { startedAt: start, pausedAt: null, pausedFor: 7000, added: 60_000 },
    ]);
    send('groups.stopTimer', { arrangementId });
    expect(rows('groupTimer')).toEqual([]);
    expect(() => send('groups.pauseTimer', { arrangementId })).toThrow('nothing-running');
    send('history.undo', { workshopId });
    expect(rows('groupTimer')).toHaveLength(1);
  });

  test('is one for an arrangement: starting again replaces it', () => {
    const { send, arrangementId, rows } = withGroups(0, 1);
    const input = { arrangementId, duration: 60_000, warning: 0 };
    send('groups.startTimer', { id: newId(), ...input });
    send('groups.startTimer', { id: newId(), ...input, duration: 90_000 });
    expect(rows('groupTimer').map(({ duration }) => duration)).toEqual([90_000]);
  });
});
