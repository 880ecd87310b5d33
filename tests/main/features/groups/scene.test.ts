import { expect, test } from 'vitest';
import { findMeScene, groupsScene, movesScene } from '../../../../main/features/groups/scene.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { testEngine } from '../../../support/engine.ts';

const texts = { project: '', designation: '', district: '' };

function house() {
  const made = testEngine();
  const workshopId = made.workshop();
  const addPerson = (name: string) => {
    const id = newId();
    const secret = { organisation: 'SECRET', phone: 'SECRET', email: 'SECRET' };
    made.send('people.add', { id, workshopId, name, sex: 'female', ...secret, ...texts });
    return id;
  };
  const arrange = (title: string, groups: readonly string[]) => {
    const id = newId();
    made.send('groups.addArrangement', { id, workshopId, title });
    const named = groups.map((name) => ({ id: newId(), name }));
    if (named.length > 0) made.send('groups.addGroups', { arrangementId: id, groups: named });
    return { id, groupIds: named.map((group) => group.id) };
  };
  const scene = (refId: string | null) => groupsScene(made.store.rows, workshopId, refId);
  return { ...made, workshopId, addPerson, arrange, scene };
}

test('shows who is where, with what and by when, and nothing else of anybody', () => {
  const { send, addPerson, arrange, scene, clock, rows } = house();
  const [one, two] = [addPerson('Rahima'), addPerson('Karim')];
  addPerson('In no group');
  const { id: arrangementId, groupIds } = arrange('Cases', ['Crab', 'Flower']);
  const [groupId = ''] = groupIds;
  for (const personId of [two, one]) {
    send('groups.place', { arrangementId, round: 0, personId, groupId, after: null });
  }
  const patch = { question: 'Why?', place: 'Garden', colour: 'teal' } as const;
  send('groups.editGroup', { id: groupId, patch, base: {} });
  const membershipId = rows('membership', { personId: two })[0]?.id ?? '';
  for (const role of ['presenter', 'moderator'] as const) {
    send('groups.setRole', { membershipId, role, on: true });
  }
  const given = { arrangementId, duration: 60_000, warning: 5000 };
  send('groups.startTimer', { id: newId(), groupId: null, ...given });
  clock.advance(1000);
  send('groups.startTimer', { id: newId(), groupId, ...given });
  expect(scene(arrangementId)).toEqual({
    kind: 'groups',
    title: 'Cases',
    round: 0,
    rounds: 1,
    groups: [
      {
        id: groupId,
        name: 'Crab',
        question: 'Why?',
        place: 'Garden',
        colour: 'teal',
        people: [
          { name: 'Rahima', roles: [] },
          { name: 'Karim', roles: ['moderator', 'presenter'] },
        ],
        timer: timer(clock.now()),
      },
      {
        id: groupIds[1],
        name: 'Flower',
        question: '',
        place: '',
        colour: '',
        people: [],
        timer: null,
      },
    ],
    timer: timer(clock.now() - 1000),
  });
});

const timer = (startedAt: number) => ({
  clock: { startedAt, pausedAt: null, pausedFor: 0, added: 0 },
  duration: 60_000,
  warning: 5000,
});

test('shows the round that is on', () => {
  const { send, addPerson, arrange, scene } = house();
  const personId = addPerson('Rahima');
  const { id: arrangementId, groupIds } = arrange('Cases', ['Crab', 'Flower']);
  send('groups.setRounds', { arrangementId, rounds: 2 });
  for (const [round, groupId = ''] of groupIds.entries()) {
    send('groups.place', { arrangementId, round, personId, groupId, after: null });
  }
  const shown = () => scene(arrangementId)?.groups.map(({ people }) => people.length);
  expect(shown()).toEqual([1, 0]);
  send('groups.goToRound', { arrangementId, round: 1 });
  expect(scene(arrangementId)).toMatchObject({ round: 1, rounds: 2 });
  expect(shown()).toEqual([0, 1]);
});

test('chooses by itself: the arrangement with a clock, else the first with groups', () => {
  const { send, arrange, scene } = house();
  expect(scene(null)).toBeNull();
  arrange('Empty', []);
  expect(scene(null)?.title).toBe('Empty');
  arrange('First', ['A']);
  const last = arrange('Last', ['B']);
  expect(scene('no-such-arrangement')?.title).toBe('First');
  const given = { groupId: null, duration: 60_000, warning: 0 };
  send('groups.startTimer', { id: newId(), arrangementId: last.id, ...given });
  expect(scene(null)?.title).toBe('Last');
});

/** Three people in two groups and two rounds; the second is on. */
function rotated() {
  const made = house();
  const { send, addPerson, arrange, workshopId, store } = made;
  const [zeba, amin, rina] = [addPerson('Zeba'), addPerson('amin'), addPerson('Rina 2')];
  const { id: arrangementId, groupIds } = arrange('Cases', ['Crab', 'Flower']);
  const [crab = '', flower = ''] = groupIds;
  send('groups.editGroup', { id: flower, patch: { place: 'Garden', colour: 'rose' }, base: {} });
  send('groups.setRounds', { arrangementId, rounds: 2 });
  const round = (at: number, ...lists: string[][]) => ({
    round: at,
    groups: lists.map((personIds, list) => ({ groupId: list === 0 ? crab : flower, personIds })),
  });
  const rounds = [round(0, [zeba, amin]), round(1, [zeba], [rina, amin])];
  send('groups.seat', { arrangementId, rounds });
  const findMe = (language: 'en' | 'bn' = 'en') =>
    findMeScene(store.rows, { id: workshopId, language }, arrangementId);
  const moves = () => movesScene(store.rows, workshopId, arrangementId);
  const goTo = (to: number) => send('groups.goToRound', { arrangementId, round: to });
  return { ...made, findMe, moves, goTo, arrangementId };
}

test('lists everybody by name with the group and place of the round that is on', () => {
  const { findMe, goTo } = rotated();
  expect(findMe()?.people.map(({ name }) => name)).toEqual(['amin', 'Zeba']);
  goTo(1);
  expect(findMe()).toMatchObject({ kind: 'find-me', title: 'Cases', round: 1, rounds: 2 });
  expect(findMe()?.people.map(({ id: _, ...told }) => told)).toEqual([
    { name: 'amin', group: 'Flower', place: 'Garden', colour: 'rose' },
    { name: 'Rina 2', group: 'Flower', place: 'Garden', colour: 'rose' },
    { name: 'Zeba', group: 'Crab', place: '', colour: '' },
  ]);
  expect(JSON.stringify(findMe())).not.toContain('SECRET');
});

test('tells who moves where from the round before; in the first round nobody moves', () => {
  const { moves, goTo } = rotated();
  expect(moves()).toMatchObject({ kind: 'moves', round: 0, from: [] });
  goTo(1);
  const flower = { name: 'Flower', place: 'Garden', colour: 'rose' };
  expect(moves()?.from.map(({ id: _, ...told }) => told)).toEqual([
    {
      name: 'Crab',
      colour: '',
      whole: false,
      stay: ['Zeba'],
      moves: [{ ...flower, people: ['amin'] }],
    },
    { name: '', colour: '', whole: false, stay: [], moves: [{ ...flower, people: ['Rina 2'] }] },
  ]);
});
