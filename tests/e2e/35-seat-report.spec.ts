// A group's report at the desk: folded into its card, written there or by the rapporteur's phone.
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { comeIn, newPhone, openSeatRoom } from '../support/seat-room.ts';

test('a report is written on the group’s card, and by phone; a plan is given to a group', async ({
  app,
  browser,
  page,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  const { live, workshopId } = room;
  const [arrangementId, groupId] = [newId(), newId()];
  await live.send('groups.addArrangement', { id: arrangementId, workshopId, title: 'Mixed' });
  await live.send('groups.addGroups', { arrangementId, groups: [{ id: groupId, name: 'Crabs' }] });
  const personIds = (await room.rows('person')).map(({ id }) => id);
  const rounds = [{ round: 0, groups: [{ groupId, personIds }] }];
  await live.send('groups.seat', { arrangementId, rounds });
  for (const arrangement of await room.rows('arrangement'))
    if (arrangement.id !== arrangementId)
      await live.send('groups.removeArrangement', { id: arrangement.id });
  await live.send('actionPlan.addPlan', { id: newId(), workshopId, title: 'Crab plan', owner: '' });
  await page.goto(app.deskUrl);
  await page.evaluate((id) => {
    window.location.hash = `#/w/${id}/groups`;
  }, workshopId);
  const card = page.getByRole('region', { name: 'Crabs' });
  await card.getByRole('button', { name: 'More for Crabs' }).click();
  await page.getByRole('menuitem', { name: 'Write the report' }).click();
  await card.getByLabel('Three to five points, one a line').fill('Shade');
  await card.getByLabel('One recommendation').click();
  const phone = await newPhone(browser);
  const seat = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  await seat.getByRole('button', { name: 'My group' }).click();
  await expect(seat.getByText('Shade')).toBeVisible();
  const [row] = await room.rows('seat');
  await live.send('room.setRole', { id: row?.id ?? '', role: 'rapporteur' });
  await seat.getByRole('button', { name: 'Write the report' }).click();
  await seat.getByLabel('One question to the plenary').fill('Who pays?');
  await seat.getByRole('button', { name: 'Send the report' }).click();
  await expect(card.getByLabel('One question to the plenary')).toHaveValue('Who pays?');
  expect(await violations(page)).toEqual([]);
  await page.evaluate((id) => {
    window.location.hash = `#/w/${id}/actions`;
  }, workshopId);
  await page.getByRole('tab', { name: 'Crab plan' }).click();
  await page.getByLabel('Drawn up by').selectOption('Crabs');
  await expect(seat.getByRole('button', { name: 'Add an action' })).toBeVisible();
  await page.evaluate((id) => {
    window.location.hash = `#/w/${id}/minutes`;
  }, workshopId);
  await expect(page.getByText('Report of Crabs')).toBeVisible();
  await phone.close();
});
