import { expect, test } from 'vitest';
import { groupsScene } from '../../../../main/features/groups/scene.ts';
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
  const { send, addPerson, arrange, scene, clock } = house();
  const [one, two] = [addPerson('Rahima'), addPerson('Karim')];
  addPerson('In no group');
  const { id: arrangementId, groupIds } = arrange('Cases', ['Crab', 'Flower']);
  const [groupId = ''] = groupIds;
  for (const personId of [two, one]) {
    send('groups.place', { arrangementId, personId, groupId, after: null });
  }
  const patch = { question: 'Why?', place: 'Garden', moderatorId: two };
  send('groups.editGroup', { id: groupId, patch, base: {} });
  send('groups.startTimer', { id: newId(), arrangementId, duration: 60_000, warning: 5000 });
  expect(scene(arrangementId)).toEqual({
    kind: 'groups',
    title: 'Cases',
    groups: [
      {
        id: groupId,
        name: 'Crab',
        question: 'Why?',
        place: 'Garden',
        people: [
          { name: 'Rahima', role: null },
          { name: 'Karim', role: 'moderator' },
        ],
      },
      { id: groupIds[1], name: 'Flower', question: '', place: '', people: [] },
    ],
    timer: {
      clock: { startedAt: clock.now(), pausedAt: null, pausedFor: 0, added: 0 },
      duration: 60_000,
      warning: 5000,
    },
  });
});

test('chooses by itself: the arrangement with a clock, else the first with groups', () => {
  const { send, arrange, scene } = house();
  expect(scene(null)).toBeNull();
  arrange('Empty', []);
  expect(scene(null)?.title).toBe('Empty');
  arrange('First', ['A']);
  const last = arrange('Last', ['B']);
  expect(scene('no-such-arrangement')?.title).toBe('First');
  send('groups.startTimer', { id: newId(), arrangementId: last.id, duration: 60_000, warning: 0 });
  expect(scene(null)?.title).toBe('Last');
});
