// A whole action plan written by its group's rapporteur on a phone.
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { comeIn, newPhone, openSeatRoom, type SeatRoom } from '../support/seat-room.ts';

/** A group of everybody that draws up a plan of one line. */
async function planOfGroup({ live, workshopId, rows }: SeatRoom) {
  const [arrangementId, groupId, planId, lineId] = [newId(), newId(), newId(), newId()];
  await live.send('groups.addArrangement', { id: arrangementId, workshopId, title: 'Mixed' });
  await live.send('groups.addGroups', { arrangementId, groups: [{ id: groupId, name: 'Crabs' }] });
  const personIds = (await rows('person')).map(({ id }) => id);
  const rounds = [{ round: 0, groups: [{ groupId, personIds }] }];
  await live.send('groups.seat', { arrangementId, rounds });
  await live.send('actionPlan.addPlan', {
    id: planId,
    workshopId,
    title: 'Crab plan',
    owner: 'NGF',
  });
  await live.send('actionPlan.editPlan', { id: planId, patch: { groupId }, base: {} });
  const line = { activity: 'Train farmers', responsible: 'Rahima', organisation: '', start: '' };
  const rest = { due: '', resources: '', indicator: '', status: 'not-started' } as const;
  await live.send('actionPlan.addLine', { id: lineId, planId, after: null, ...line, ...rest });
  return { planId, lineId };
}

async function rowOf<T extends 'plan' | 'planLine'>(room: SeatRoom, table: T, id: string) {
  return (await room.rows(table)).find((row) => row.id === id);
}

test('a rapporteur writes what the plan is about and all of a line; what says no amount is told', async ({
  app,
  browser,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  const { planId, lineId } = await planOfGroup(room);
  const phone = await newPhone(browser);
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  const [seat] = await room.rows('seat');
  await room.live.send('room.setRole', { id: seat?.id ?? '', role: 'rapporteur' });
  await page.getByRole('button', { name: 'My group' }).click();
  await page.getByRole('button', { name: 'Write what the plan is about' }).click();
  await page.getByLabel('Problem').fill('Soft crabs sell for little');
  await page.getByLabel('Type of plan').selectOption('Scale up');
  expect(await violations(page)).toEqual([]);
  // Begun, and the phone restarts: nothing is lost.
  await page.reload();
  await page.getByRole('button', { name: 'My group' }).click();
  await expect(page.getByLabel('Problem')).toHaveValue('Soft crabs sell for little');
  await page.getByRole('button', { name: 'Keep it', exact: true }).click();
  await expect(page.getByText('Soft crabs sell for little')).toBeVisible();
  await expect
    .poll(() => rowOf(room, 'plan', planId))
    .toMatchObject({ problem: 'Soft crabs sell for little', type: 'scale-up', title: 'Crab plan' });
  await page.getByRole('button', { name: 'Change: Train farmers' }).click();
  await page.getByText('Money', { exact: true }).click();
  await page.getByLabel('Cost').fill('a lot');
  await expect(page.getByText('Write a whole amount, such as 1,20,000')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep the action' })).toBeDisabled();
  await page.getByLabel('Cost').fill('১,২০,০০০');
  await page.getByLabel('Who pays').selectOption('Project');
  await page.getByText('How far it is', { exact: true }).click();
  await page.getByLabel('Status').selectOption('On track');
  await page.getByLabel('Per cent done').fill('40%');
  await page.getByLabel('Evidence').fill('List of those trained');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep the action' }).click();
  const line = { cost: 120_000, costSource: 'project', status: 'on-track', percent: 40 };
  await expect
    .poll(() => rowOf(room, 'planLine', lineId))
    .toMatchObject({ ...line, evidence: 'List of those trained', responsible: 'Rahima' });
  const kept = await rowOf(room, 'planLine', lineId);
  expect(kept?.updatedAt).not.toBeNull();
  await page.getByRole('button', { name: 'Change: Train farmers' }).click();
  await page.getByText('Money', { exact: true }).click();
  await expect(page.getByLabel('Cost')).toHaveValue('1,20,000');
  await phone.close();
});

test('what the desk has changed since the rapporteur began is not written over', async ({
  app,
  browser,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  const { planId } = await planOfGroup(room);
  const phone = await newPhone(browser);
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  const [seat] = await room.rows('seat');
  await room.live.send('room.setRole', { id: seat?.id ?? '', role: 'rapporteur' });
  await page.getByRole('button', { name: 'My group' }).click();
  await page.getByRole('button', { name: 'Write what the plan is about' }).click();
  await page.getByLabel('Objective').fill('From the phone');
  const patch = { objective: 'From the desk' };
  await room.live.send('actionPlan.editPlan', { id: planId, patch, base: {} });
  await page.getByRole('button', { name: 'Keep it', exact: true }).click();
  await expect(page.getByText('From the phone')).toBeVisible(); // refused, and still there
  expect(await rowOf(room, 'plan', planId)).toMatchObject({ objective: 'From the desk' });
  await phone.close();
});
