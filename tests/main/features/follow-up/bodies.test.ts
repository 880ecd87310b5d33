// Dates, what is told for them, packs that are taken in, and the workshop that goes on from there.
import { beforeEach, describe, expect, it } from 'vitest';
import { mergeOf } from '../../../../shared/features/follow-up/merge.ts';
import { packOf, readLineMark } from '../../../../shared/features/follow-up/pack.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { type House, livelyHouse, noLine } from '../../../support/lively-house.ts';

const told = { percent: 40, comment: 'Rain', evidence: '', byName: 'Rahima' } as const;

describe('a follow-up', () => {
  let house: House;
  const early = 'followup-1';
  const late = 'followup-2';
  beforeEach(() => {
    house = livelyHouse();
    const { workshopId, send } = house;
    const dates = [
      { id: early, title: 'A', date: '2011-01-01', kind: 'week-1' as const },
      { id: late, title: 'B', date: '2011-03-01', kind: 'month-3' as const },
    ];
    send('followUp.addDates', { workshopId, dates });
  });
  const tell = (followUpId: string, status: 'delayed' | 'done') =>
    house.send('followUp.tell', {
      id: newId(),
      lineId: house.line.id,
      followUpId,
      status,
      ...told,
    });
  const line = () => house.rows('planLine', { id: house.line.id })[0];

  it('keeps one update for a date that is keyed twice, and the line follows', () => {
    tell(early, 'delayed');
    tell(early, 'done');
    expect(house.rows('lineUpdate')).toMatchObject([{ followUpId: early, status: 'done' }]);
    expect(line()).toMatchObject({ status: 'done', percent: 40, updatedAt: house.clock.now() });
  });

  it('leaves the line alone where something was told for a later date', () => {
    tell(late, 'done');
    tell(early, 'delayed');
    expect(line()?.status).toBe('done');
    expect(house.rows('lineUpdate')).toHaveLength(2);
  });

  it('takes a pack in as one: an update for each line, a new line at the end, all undone together', () => {
    const { workshopId, send, plan } = house;
    const before = house.rows('planLine').length;
    const one = { updateId: newId(), lineId: house.line.id, byName: 'Rahima' };
    const patch = { status: 'done' as const, comment: 'All sites found' };
    send('followUp.merge', {
      ...{ workshopId, followUpId: late },
      lines: [{ ...one, patch, base: { status: 'on-track', comment: '' } }],
      added: [
        {
          ...{ id: newId(), updateId: newId(), planId: plan.id, byName: 'Rahima' },
          values: { activity: 'Buy a boat', percent: 10 },
        },
      ],
    });
    expect(line()).toMatchObject(patch);
    const [, added] = inOrder(house.rows('planLine', { planId: plan.id }));
    expect(added).toMatchObject({ activity: 'Buy a boat', percent: 10, key: added?.id });
    expect(house.rows('lineUpdate').map(({ byName, followUpId }) => [byName, followUpId])).toEqual([
      ['Rahima', late],
      ['Rahima', late],
    ]);
    send('history.undo', { workshopId });
    expect(house.rows('planLine')).toHaveLength(before);
    expect(house.rows('lineUpdate')).toEqual([]);
    expect(line()?.status).toBe('on-track');
  });

  it('takes nothing of a pack where one thing was changed since it was looked at', () => {
    const { workshopId, send } = house;
    const one = { updateId: newId(), lineId: house.line.id, byName: '' };
    const base = { status: 'not-started' as const };
    expect(() =>
      send('followUp.merge', {
        ...{ workshopId, followUpId: null, added: [] },
        lines: [{ ...one, patch: { status: 'done' }, base }],
      }),
    ).toThrow(expect.objectContaining({ code: 'conflict' }));
    expect(house.rows('lineUpdate')).toEqual([]);
  });

  it('keeps what was told where its date is deleted', () => {
    tell(early, 'done');
    house.send('followUp.removeDate', { id: early });
    expect(house.rows('lineUpdate')).toMatchObject([{ followUpId: null, status: 'done' }]);
  });
});

describe('a follow-up workshop', () => {
  it('begins with the open actions of the one it follows, which stays as it is', () => {
    const house = livelyHouse();
    const { workshopId, plan, line, rows, send, day } = house;
    send('agenda.editDay', { id: day.id, patch: { date: '2010-12-13' }, base: {} });
    const done = newId();
    const closed = { ...noLine, activity: 'Done already', status: 'done' as const };
    send('actionPlan.addLine', { id: done, planId: plan.id, after: null, ...closed });
    const before = JSON.stringify(rows('planLine', { workshopId }));
    const id = newId();
    send('followUp.carry', { id, workshopId });

    expect(JSON.stringify(rows('planLine', { workshopId }))).toBe(before);
    expect(rows('followedWorkshop')).toMatchObject([{ id, follows: workshopId }]);
    const people = rows('person', { workshopId: id });
    expect(people.map(({ name }) => name).sort()).toEqual(
      rows('person', { workshopId })
        .map(({ name }) => name)
        .sort(),
    );
    expect(people.every(({ present }) => !present)).toBe(true);
    expect(rows('attendance', { workshopId: id })).toEqual([]);
    const [carried] = rows('planLine', { workshopId: id });
    expect(rows('planLine', { workshopId: id })).toHaveLength(1);
    expect(carried).toMatchObject({ activity: line.activity, key: line.id });
    expect(rows('plan', { workshopId: id })).toMatchObject([{ key: plan.id, groupId: null }]);
    const [firstItem] = inOrder(rows('agendaItem', { workshopId: id }));
    expect(firstItem).toMatchObject({
      ...{ title: 'Open actions', sceneKind: 'actions', sceneRefId: id },
    });
    expect(rows('day', { workshopId: id })).toMatchObject([{ date: '' }]);
    expect(rows('workshop', { id })).toMatchObject([{ startDate: '' }]);
  });

  it('brings what the plans cost, how they stood before, and what the panel said of them', () => {
    const { workshopId, plan, rows, send } = livelyHouse();
    const planId = plan.id;
    const cost = { title: 'Boat', amount: 90_000, source: 'own' } as const;
    send('actionPlan.addBudgetItem', { id: newId(), planId, ...cost });
    send('actionPlan.keepVersion', { id: newId(), planId, kind: 'draft', title: 'As presented' });
    const panellistId = newId();
    const chair = { name: 'Nasima', role: 'Chair' };
    send('panel.addPanellist', { id: panellistId, workshopId, after: null, ...chair });
    const comment = { planId, after: null, text: 'Ask the hatchery first' };
    send('panel.addComment', { id: newId(), ...comment, panellistId });
    const id = newId();
    send('followUp.carry', { id, workshopId });

    const own = { workshopId: id, planId: rows('plan', { workshopId: id })[0]?.id ?? '' };
    const last = <R>(list: readonly R[]) => list.at(-1);
    expect(last(rows('budgetItem', { workshopId: id }))).toMatchObject({ ...own, ...cost });
    const [version] = rows('planVersion', { planId }).filter(
      ({ title }) => title === 'As presented',
    );
    const kept = rows('planVersion', { workshopId: id });
    expect(kept).toContainEqual({ ...version, ...own, id: expect.any(String) });
    const panellists = rows('panellist', { workshopId: id });
    const nasima = panellists.find(({ name }) => name === 'Nasima');
    expect(rows('panelComment', { workshopId: id })).toContainEqual(
      expect.objectContaining({ ...own, text: comment.text, panellistId: nasima?.id }),
    );
    expect(rows('budgetItem', { planId }).some((row) => row.title === 'Boat')).toBe(true);
  });

  it('takes in a pack of the workshop it follows', () => {
    const { workshopId, plan, line, rows, send } = livelyHouse();
    const pack = packOf({ workshop: '', plan, lines: [line], followUp: null });
    const id = newId();
    send('followUp.carry', { id, workshopId });
    const mark = readLineMark(pack.lines[0]?.mark ?? '') ?? { key: '', print: '' };
    const row = { row: 9, ...mark, cells: { status: 'Done' }, columns: {} };
    const [merged] = mergeOf({ rows: [row] }, rows('planLine', { workshopId: id }));
    const [carried] = rows('planLine', { workshopId: id });
    expect(merged).toMatchObject({
      kind: 'line',
      line: { id: carried?.id },
      changes: [{ field: 'status', to: 'done', meanwhile: false }],
    });
  });
});
