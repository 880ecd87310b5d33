import { describe, expect, test } from 'vitest';
import { nothingHeld, plainGroup } from '../../../../shared/features/groups/plain.ts';
import {
  freshNames,
  groupsOfSize,
  inNoGroup,
  membersByGroup,
  questionsFor,
  sizesOf,
  takingPart,
} from '../../../../shared/features/groups/rules.ts';
import { endOf, timerState } from '../../../../shared/features/groups/timer-rules.ts';

describe('how many groups', () => {
  test.each([
    [25, 5, 5],
    [23, 5, 5],
    [22, 5, 4],
    [2, 5, 1],
    [0, 5, 1],
    [4000, 5, 60],
  ])('%i people in groups of about %i make %i', (people, size, groups) => {
    expect(groupsOfSize(people, size)).toBe(groups);
  });

  test('says the smallest and the largest group', () => {
    expect(sizesOf(25, 4)).toEqual({ least: 6, most: 7 });
    expect(sizesOf(24, 4)).toEqual({ least: 6, most: 6 });
  });

  test('names no two groups alike', () => {
    const names = freshNames(['Group 1', 'Group 3'], 3, (n) => `Group ${n}`);
    expect(names).toEqual(['Group 2', 'Group 4', 'Group 5']);
  });
});

const group = (id: string, question = '') => ({
  id,
  workshopId: 'workshop-1',
  arrangementId: 'arrange-1',
  order: id,
  name: id,
  ...plainGroup,
  question,
});

test('questions go round, and a group that has its own already is left alone', () => {
  const groups = [group('g1'), group('g2', 'B'), group('g3')];
  const given = questionsFor(groups, [{ text: 'A' }, { text: 'B' }]);
  expect(given.map((each) => [each.group.id, each.question])).toEqual([
    ['g1', 'A'],
    ['g3', 'A'],
  ]);
  expect(questionsFor(groups, [])).toEqual([]);
});

test('tells who is in a group, in order, and who is in none', () => {
  const row = (id: string, order: string, personId: string, groupId: string) => ({
    ...{ id, order, personId, groupId, round: 0, ...nothingHeld },
    workshopId: 'workshop-1',
  });
  const memberships = [
    row('m2', 'b', 'p2', 'g1'),
    row('m1', 'a', 'p1', 'g1'),
    row('m3', 'a', 'p3', 'gX'),
  ];
  const members = membersByGroup([group('g1'), group('g2')], memberships);
  expect([...members]).toEqual([
    ['g1', ['p1', 'p2']],
    ['g2', []],
  ]);
  const people = ['p1', 'p2', 'p3', 'p4'].map((id) => ({ id }));
  expect(inNoGroup(people, members).map(({ id }) => id)).toEqual(['p3', 'p4']);
});

test('the absent take part only where everybody does', () => {
  const people = [
    { id: 'p1', present: true },
    { id: 'p2', present: false },
  ];
  expect(takingPart(people, 'present')).toEqual(['p1']);
  expect(takingPart(people, 'all')).toEqual(['p1', 'p2']);
});

describe('the clock', () => {
  const clock = { startedAt: 1000, pausedAt: null, pausedFor: 500, added: 60_000 };
  const timer = { clock, duration: 120_000, warning: 30_000 };

  test('ends after what was given and added, pauses left out', () => {
    expect(endOf(timer)).toBe(181_500);
  });

  test('runs, warns, and is over', () => {
    expect(timerState(timer, 101_500)).toMatchObject({ phase: 'running', shown: 80_000 });
    expect(timerState(timer, 151_500)).toMatchObject({ phase: 'warning', shown: 30_000 });
    expect(timerState(timer, 181_500)).toMatchObject({ phase: 'over', shown: 0 });
    expect(timerState(timer, 190_000)).toMatchObject({ phase: 'over', shown: 8500 });
  });

  test('stands still while paused, and its end moves on', () => {
    const paused = { ...timer, clock: { ...clock, pausedAt: 101_500 } };
    expect(timerState(paused, 201_500)).toMatchObject({
      paused: true,
      shown: 80_000,
      end: 281_500,
    });
  });
});
