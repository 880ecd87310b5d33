// What a group reports and plans: written at the desk, and from the room by its own rapporteur alone.
import { describe, expect, it } from 'vitest';
import type { CommandInput, CommandName } from '../../../../shared/contract/registry.ts';
import { plainLine } from '../../../../shared/features/action-plan/plain.ts';
import type { SeatRole } from '../../../../shared/features/room/model.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { type House, livelyHouse } from '../../../support/lively-house.ts';

/** Whether a phone in this role, at which this person sits, may send a command. */
function may<N extends CommandName>(
  house: House,
  { role, groupId }: { readonly role: SeatRole; readonly groupId: string | null },
  name: N,
  input: CommandInput<N>,
): boolean {
  const { engine, workshopId, send } = house;
  const seatId = newId();
  const seat = {
    id: seatId,
    workshopId,
    personId: null,
    name: `Amina ${seatId}`,
    state: 'in',
  } as const;
  engine.dispatch({
    role: 'door',
    actor: 'door',
    request: newId(),
    name: 'room.join',
    input: seat,
  });
  const visitor = { seatId, workshopId };
  const asSeat = { role: 'seat', actor: seatId, visitor } as const;
  send('room.handToGroup', { id: seatId, groupId });
  send('room.setRole', { id: seatId, role });
  const own = role === 'cofacilitator' ? 'cofacilitator' : 'seat';
  try {
    engine.dispatch({ ...asSeat, role: own, request: newId(), name, input });
    return true;
  } catch {
    return false; // refused, for whatever reason
  }
}

/** A house with a second group, and a plan of the first with one line. */
function twoGroups() {
  const house = livelyHouse();
  const { group, arrangement, workshopId, send } = house;
  const [other, planId, lineId] = [newId(), newId(), newId()];
  send('groups.addGroups', {
    arrangementId: arrangement.id,
    groups: [{ id: other, name: 'Second' }],
  });
  send('actionPlan.addPlan', { id: planId, workshopId, title: 'Plan', owner: '' });
  send('actionPlan.editPlan', { id: planId, patch: { groupId: group.id }, base: {} });
  send('actionPlan.addLine', { id: lineId, planId, after: null, ...plainLine, activity: 'Plant' });
  return { house, own: group.id, other, planId, lineId };
}

const report = (id: string) => ({ id, patch: { points: 'Shade' }, base: {} });

describe('a group’s report', () => {
  it('is made with the first edit, under the group’s own id, and is a conflict where two write', () => {
    const { house, other } = twoGroups();
    expect(house.rows('groupReport', { groupId: other })).toEqual([]);
    house.send('groups.editReport', report(other));
    expect(house.rows('groupReport', { groupId: other })).toMatchObject([
      { id: other, points: 'Shade', toPlenary: '' },
    ]);
    const late = { id: other, patch: { points: 'Salt' }, base: { points: '' } };
    expect(() => house.send('groups.editReport', late)).toThrow('conflict');
  });

  it.each([
    ['participant', true, false],
    ['rapporteur', true, true],
    ['rapporteur', false, false],
    ['cofacilitator', false, true],
  ] as const)('is written by a %s (of the group: %s): %s', (role, ofGroup, allowed) => {
    const { house, own, other } = twoGroups();
    const phone = { role, groupId: ofGroup ? own : other };
    expect(may(house, phone, 'groups.editReport', report(own))).toBe(allowed);
  });
});

describe('the lines of a group’s plan', () => {
  it.each([
    ['participant', true, false],
    ['rapporteur', true, true],
    ['rapporteur', false, false],
    ['cofacilitator', false, true],
  ] as const)('are written by a %s (of the group: %s): %s', (role, ofGroup, allowed) => {
    const { house, own, other, planId, lineId } = twoGroups();
    const phone = { role, groupId: ofGroup ? own : other };
    const line = { id: newId(), planId, after: null, ...plainLine, activity: 'Dig' };
    const patch = { activity: 'Plant more' };
    expect(may(house, phone, 'actionPlan.addLine', line)).toBe(allowed);
    expect(may(house, phone, 'actionPlan.editLine', { id: lineId, patch, base: {} })).toBe(allowed);
    expect(may(house, phone, 'actionPlan.moveLine', { id: lineId, after: null })).toBe(allowed);
    expect(may(house, phone, 'actionPlan.removeLine', { id: lineId })).toBe(allowed);
    const problem = { id: planId, patch: { problem: 'Salt' }, base: {} };
    expect(may(house, phone, 'actionPlan.writePlan', problem)).toBe(allowed);
    const cost = { id: newId(), planId, title: 'Tea', amount: 5, source: 'own' } as const;
    expect(may(house, phone, 'actionPlan.addBudgetItem', cost)).toBe(allowed);
  });

  it('are nobody’s in the room where no group draws the plan up', () => {
    const { house, own, planId } = twoGroups();
    house.send('actionPlan.editPlan', { id: planId, patch: { groupId: null }, base: {} });
    const line = { id: newId(), planId, after: null, ...plainLine, activity: 'Dig' };
    const phone = { role: 'rapporteur', groupId: own } as const;
    expect(may(house, phone, 'actionPlan.addLine', line)).toBe(false);
  });
});
