import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../../main/engine/refusal.ts';
import { actionsScene } from '../../../../main/features/action-plan/scene.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { type TestEngine, testEngine } from '../../../support/engine.ts';

const blankLine = {
  activity: '',
  responsible: '',
  organisation: '',
  start: '',
  due: '',
  resources: '',
  indicator: '',
  status: 'not-started',
} as const;

function withPlan() {
  const uthan = testEngine();
  const workshopId = uthan.workshop();
  const planId = newId();
  uthan.send('actionPlan.addPlan', { id: planId, workshopId, title: 'Plan', owner: 'FEDEC' });
  return { uthan, workshopId, planId };
}

function addLine(uthan: TestEngine, planId: string, activity: string): string {
  const id = newId();
  const last = inOrder(uthan.rows('planLine', { planId })).at(-1);
  const line = { ...blankLine, activity };
  uthan.send('actionPlan.addLine', { id, planId, after: last?.id ?? null, ...line });
  return id;
}

const activities = (uthan: TestEngine, planId: string) =>
  inOrder(uthan.rows('planLine', { planId })).map(({ activity }) => activity);

describe('action plans', () => {
  test('a deleted plan takes its lines along, and one undo brings all back', () => {
    const { uthan, workshopId, planId } = withPlan();
    addLine(uthan, planId, 'Train');
    addLine(uthan, planId, 'Visit');
    uthan.send('actionPlan.removePlan', { id: planId });
    expect(uthan.rows('planLine')).toEqual([]);
    uthan.send('history.undo', { workshopId });
    expect(activities(uthan, planId)).toEqual(['Train', 'Visit']);
  });

  test('a line moves behind another, first, and back by undo', () => {
    const { uthan, workshopId, planId } = withPlan();
    const a = addLine(uthan, planId, 'a');
    addLine(uthan, planId, 'b');
    const c = addLine(uthan, planId, 'c');
    uthan.send('actionPlan.moveLine', { id: a, after: c });
    expect(activities(uthan, planId)).toEqual(['b', 'c', 'a']);
    uthan.send('actionPlan.moveLine', { id: c, after: null });
    expect(activities(uthan, planId)).toEqual(['c', 'b', 'a']);
    uthan.send('history.undo', { workshopId });
    expect(activities(uthan, planId)).toEqual(['b', 'c', 'a']);
  });

  test('two people change different fields of a line, and both changes stand', () => {
    const { uthan, planId } = withPlan();
    const id = addLine(uthan, planId, 'Train');
    uthan.send('actionPlan.editLine', { id, patch: { due: '2014-12-01' }, base: { due: '' } });
    const status = { patch: { status: 'on-track' }, base: { status: 'not-started' } } as const;
    uthan.send('actionPlan.editLine', { id, ...status });
    expect(uthan.rows('planLine')).toMatchObject([{ due: '2014-12-01', status: 'on-track' }]);
  });

  test('the same field changed twice from the same text is a conflict', () => {
    const { uthan, planId } = withPlan();
    const id = addLine(uthan, planId, 'Train');
    const base = { responsible: '' };
    uthan.send('actionPlan.editLine', { id, patch: { responsible: 'Rahima' }, base });
    expect(() =>
      uthan.send('actionPlan.editLine', { id, patch: { responsible: 'Karim' }, base }),
    ).toThrow(Refusal);
    expect(uthan.rows('planLine')).toMatchObject([{ responsible: 'Rahima' }]);
  });

  test.each([
    ['status', { status: 'finished' }],
    ['due', { due: '31/12/2014' }],
    ['due', { due: '2014-13-01' }],
  ])('refuses a line whose %s is none', (field, wrong) => {
    const { uthan, planId } = withPlan();
    const input = { id: newId(), planId, after: null, ...blankLine, ...wrong };
    const call = { role: 'desk', actor: 'desk', request: newId(), input } as const;
    expect(() => uthan.engine.dispatch({ ...call, name: 'actionPlan.addLine' })).toThrow(
      expect.objectContaining({ code: 'malformed', detail: { field } }),
    );
    expect(uthan.rows('planLine')).toEqual([]);
  });
});

describe('how far a line has got', () => {
  test.each([
    ['status', { status: 'on-track' }, true],
    ['percentage', { percent: 40 }, true],
    ['comment', { comment: 'Rain' }, true],
    ['evidence', { evidence: 'Photo 3' }, true],
    ['activity', { activity: 'Train more' }, false],
    ['status, as it was', { status: 'not-started' }, false],
  ] as const)('is told by a change of its %s', (_name, patch, told) => {
    const { uthan, planId } = withPlan();
    const id = addLine(uthan, planId, 'Train');
    uthan.clock.advance(5000);
    uthan.send('actionPlan.editLine', { id, patch, base: {} });
    const updatedAt = told ? uthan.clock.now() : null;
    expect(uthan.rows('planLine')).toMatchObject([{ ...patch, updatedAt }]);
  });
});

describe('a card that a plan comes from', () => {
  function withCard() {
    const { uthan, workshopId, planId } = withPlan();
    const [boardId, cardId] = [newId(), newId()];
    const board = { id: boardId, workshopId, title: 'B', caseId: null, groupId: null };
    uthan.send('board.add', board);
    const card = { id: cardId, boardId, column: 'lesson', after: null, text: 'Shade' } as const;
    uthan.send('board.addCard', card);
    return { uthan, workshopId, planId, cardId };
  }

  test('is tied once, and its going unties it', () => {
    const { uthan, planId, cardId } = withCard();
    uthan.send('actionPlan.linkCard', { id: newId(), planId, cardId });
    const again = { id: newId(), planId, cardId };
    expect(() => uthan.send('actionPlan.linkCard', again)).toThrow('exists');
    uthan.send('board.removeCard', { id: cardId });
    expect(uthan.rows('planCard')).toEqual([]);
  });

  test('is of the same workshop', () => {
    const { uthan, cardId } = withCard();
    const planId = newId();
    const plan = { id: planId, workshopId: uthan.workshop(), title: 'Q', owner: '' };
    uthan.send('actionPlan.addPlan', plan);
    const stray = { id: newId(), planId, cardId };
    expect(() => uthan.send('actionPlan.linkCard', stray)).toThrow('gone');
  });
});

/** On the day on which the line is due, and on the day behind it; both in Bangladesh. */
const noon = Date.UTC(2014, 11, 1, 6);
const nextDay = Date.UTC(2014, 11, 2, 6);

describe('an action plan on the stage', () => {
  test('shows who does what until when and how it stands, and no more', () => {
    const { uthan, workshopId, planId } = withPlan();
    const id = newId();
    const line = {
      ...blankLine,
      activity: 'Train',
      responsible: 'Rahima',
      due: '2014-12-01',
      resources: 'secret budget',
      indicator: 'secret target',
    };
    uthan.send('actionPlan.addLine', { id, planId, after: null, ...line });
    const patch = { objective: '400 households sell hard crabs', risks: 'secret' };
    uthan.send('actionPlan.editPlan', { id: planId, patch, base: {} });
    expect(actionsScene(uthan.store.rows, workshopId, planId, noon)).toEqual({
      kind: 'actions',
      all: false,
      title: 'Plan',
      owner: 'FEDEC',
      objective: '400 households sell hard crabs',
      lines: [
        {
          id,
          activity: 'Train',
          responsible: 'Rahima',
          due: '2014-12-01',
          status: 'not-started',
          of: '',
          overdue: false,
        },
      ],
    });
    const [late] = actionsScene(uthan.store.rows, workshopId, planId, nextDay)?.lines ?? [];
    expect(late?.overdue).toBe(true);
  });

  test('is of the workshop what is still open in all plans', () => {
    const { uthan, workshopId, planId } = withPlan();
    const lines = [
      { ...blankLine, activity: 'Done already', status: 'done' as const },
      { ...blankLine, activity: 'Still to do', responsible: 'Karim' },
    ];
    for (const line of lines) {
      uthan.send('actionPlan.addLine', { id: newId(), planId, after: null, ...line });
    }
    const scene = actionsScene(uthan.store.rows, workshopId, workshopId, noon);
    expect(scene).toMatchObject({ all: true, title: '' });
    expect(scene?.lines).toMatchObject([{ activity: 'Still to do', of: 'FEDEC' }]);
  });

  test('names the organisation where no person is responsible', () => {
    const { uthan, workshopId, planId } = withPlan();
    const line = { ...blankLine, activity: 'Train', organisation: 'NGF' };
    uthan.send('actionPlan.addLine', { id: newId(), planId, after: null, ...line });
    expect(actionsScene(uthan.store.rows, workshopId, planId, noon)?.lines).toMatchObject([
      { responsible: 'NGF' },
    ]);
  });

  test('is the first plan where the one named is gone, and nothing where there is none', () => {
    const { uthan, workshopId, planId } = withPlan();
    expect(actionsScene(uthan.store.rows, workshopId, newId(), noon)?.title).toBe('Plan');
    uthan.send('actionPlan.removePlan', { id: planId });
    expect(actionsScene(uthan.store.rows, workshopId, planId, noon)).toBeNull();
  });
});
