// Points, comments and slots before the panel, through dispatch on a database in memory.
import { beforeEach, describe, expect, it } from 'vitest';
import { stageView } from '../../../../main/features/room/stage-view.ts';
import { runAlarms } from '../../../../main/features/run/alarms.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { inOrder } from '../../../../shared/lib/ordering.ts';
import { type House, livelyHouse, minute } from '../../../support/lively-house.ts';

describe('the panel', () => {
  let house: House;
  let planId: string;
  let otherId: string;
  beforeEach(() => {
    house = livelyHouse();
    planId = house.plan.id;
    otherId = newId();
    const { workshopId, send } = house;
    send('actionPlan.addPlan', { id: otherId, workshopId, title: 'Bees', owner: 'RRF' });
    send('panel.addRubric', { workshopId, language: 'en' });
    send('panel.addPanellist', { id: 'panellist-1', workshopId, after: null, name: 'K', role: '' });
  });
  const criterion = () => inOrder(house.rows('criterion'))[0];
  const give = (points: number | null, base: number | null, panellistId: string | null) =>
    house.send('panel.score', {
      ...{ id: newId(), planId, criterionId: criterion()?.id ?? '', panellistId },
      ...{ points, base },
    });

  it('keeps one row for each panellist and one for the team itself', () => {
    give(3, null, 'panellist-1');
    give(2, 3, 'panellist-1');
    give(1, null, null);
    expect(
      house
        .rows('panelScore')
        .map(({ points }) => points)
        .sort(),
    ).toEqual([1, 2]);
    give(null, 2, 'panellist-1');
    expect(house.rows('panelScore').map(({ panellistId }) => panellistId)).toEqual([null]);
  });

  it('refuses more points than the criterion has, saying how many it has', () => {
    expect(() => give(4, null, null)).toThrow(
      expect.objectContaining({
        code: 'too-many-points',
        detail: { field: 'points', values: [3] },
      }),
    );
  });

  it('refuses points over those that somebody else gave meanwhile', () => {
    give(3, null, 'panellist-1');
    for (const points of [2, null]) {
      expect(() => give(points, null, 'panellist-1')).toThrow(
        expect.objectContaining({ code: 'conflict', detail: { field: 'points', theirs: '3' } }),
      );
    }
    give(3, null, 'panellist-1'); // the same again is no conflict
  });

  it('keeps comments of a panellist who is removed, and lets their points go', () => {
    give(3, null, 'panellist-1');
    const comment = { id: newId(), planId, after: null, panellistId: 'panellist-1', text: 'Who?' };
    house.send('panel.addComment', comment);
    house.send('panel.removePanellist', { id: 'panellist-1' });
    expect(house.rows('panelScore')).toEqual([]);
    expect(house.rows('panelComment')).toMatchObject([{ text: 'Who?', panellistId: null }]);
  });

  describe('a plan that is heard', () => {
    beforeEach(() => {
      const { item, send } = house;
      const patch = { kind: 'panel', perGroup: 20, questionMinutes: 8, title: 'Panel' } as const;
      send('agenda.editItem', { id: item.id, patch, base: {} });
      send('panel.startSlot', { id: 'slot-00001', planId, itemId: item.id });
    });
    const view = () => stageView(house.store.rows, house.clock.now()).scene;

    it('has the time the agenda gives each plan, and ends the one before it', () => {
      expect(house.rows('panelSlot')).toMatchObject([{ talk: 12, questions: 8, endedAt: null }]);
      house.clock.advance(minute);
      house.send('panel.startSlot', { id: 'slot-00002', planId: otherId, itemId: null });
      const [first, second] = house.rows('panelSlot').sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(first?.endedAt).toBe(house.clock.now());
      expect(second).toMatchObject({ talk: 10, questions: 5, endedAt: null });
    });

    it('rings before its presentation ends, then, and at the end', () => {
      const kinds = runAlarms(house.store.rows, house.clock.now())
        .filter(({ kind }) => kind.startsWith('report'))
        .map(({ kind, at }) => [kind, (at - house.clock.now()) / minute]);
      expect(kinds).toEqual([
        ['report-warning', 10],
        ['report-questions', 12],
        ['report-end', 20],
      ]);
    });

    it('is on the stage with its clock and whose plan comes next', () => {
      const { workshopId, send } = house;
      send('room.show', { workshopId, kind: 'report', refId: null });
      expect(view()).toMatchObject({
        kind: 'report',
        title: 'Panel',
        current: { name: 'FEDEC', question: 'Hatchery plan', talk: 12 * minute },
        next: 'RRF',
        results: null,
      });
    });

    it('shows results only where they are asked for, and nobody’s own points', () => {
      const { workshopId, send } = house;
      give(3, null, 'panellist-1');
      give(2, null, null);
      send('room.show', { workshopId, kind: 'report', refId: planId });
      expect(view()).toMatchObject({
        kind: 'report',
        current: null,
        results: { points: 26, panel: 3, self: 2, spread: null },
      });
      expect(JSON.stringify(view())).not.toContain('panellist');
    });

    it('goes back to the groups’ report-back once it has ended', () => {
      const { workshopId, send } = house;
      send('panel.endSlot', { id: 'slot-00001' });
      send('room.show', { workshopId, kind: 'report', refId: null });
      expect(view()).toMatchObject({ kind: 'report', current: null, results: null });
      expect(() => send('panel.pauseSlot', { id: 'slot-00001' })).toThrow(
        expect.objectContaining({ code: 'nothing-running' }),
      );
    });
  });

  it('leaves points and comments out of a template', () => {
    const { workshopId, send } = house;
    give(3, null, null);
    const templateId = newId();
    send('library.saveTemplate', { id: templateId, workshopId, title: 'Ours' });
    expect(house.rows('criterion', { workshopId: templateId })).toHaveLength(11);
    expect(house.rows('panelScore', { workshopId: templateId })).toEqual([]);
  });
});
