// Boards put in order from a phone: a group's by its rapporteur, the plenary's by a co-facilitator.
import type { Page } from '@playwright/test';
import type { SeatRole } from '../../shared/features/room/model.ts';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { comeIn, newPhone, openSeatRoom, type SeatRoom } from '../support/seat-room.ts';

const texts = ['Floods every year', 'Cyclones', 'Floods come each year'] as const;

/** A group of everybody, and a board with three threats: the group's, or everybody's. */
async function threats(room: SeatRoom, whose: 'group' | 'plenary') {
  const { live, workshopId } = room;
  const [arrangementId, groupId, boardId] = [newId(), newId(), newId()];
  await live.send('groups.addArrangement', { id: arrangementId, workshopId, title: 'Mixed' });
  await live.send('groups.addGroups', { arrangementId, groups: [{ id: groupId, name: 'Crabs' }] });
  const personIds = (await room.rows('person')).map(({ id }) => id);
  const rounds = [{ round: 0, groups: [{ groupId, personIds }] }];
  await live.send('groups.seat', { arrangementId, rounds });
  const board = { id: boardId, workshopId, title: 'Crab culture', caseId: null };
  await live.send('board.add', { ...board, groupId: whose === 'group' ? groupId : null });
  await live.send('board.open', { boardId, on: true });
  for (const text of [...texts].reverse())
    await live.send('board.addCard', {
      ...{ id: newId(), boardId, column: 'threat', after: null, text },
    });
  return boardId;
}

async function asRole(room: SeatRoom, role: SeatRole) {
  const [seat] = await room.rows('seat');
  await room.live.send('room.setRole', { id: seat?.id ?? '', role });
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a rapporteur moves cards of the group’s board, stacks them and names the stack', async ({
  app,
  browser,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  const boardId = await threats(room, 'group');
  const phone = await newPhone(browser);
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  await press(page, 'Board');
  await expect(page.getByText('Cyclones')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Move: Cyclones' })).toHaveCount(0);
  await asRole(room, 'rapporteur');
  await press(page, 'Move: Cyclones');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('region', { name: 'Move to' }).getByText('Weaknesses').click();
  const weak = page.getByRole('region', { name: 'Weaknesses' });
  await expect(weak.getByText('Cyclones')).toBeVisible();
  await press(page, 'Move: Floods come each year');
  await page.getByRole('region', { name: 'Stack with' }).getByText(texts[0]).click();
  const stack = page.getByRole('group');
  await expect(stack).toContainText('2 alike');
  await press(page, 'Name the stack');
  await page.getByLabel('Name of the stack').fill('Floods');
  await press(page, 'Keep the name');
  await expect(stack).toContainText('Floods (2)');
  expect(await violations(page)).toEqual([]);
  // A third one upon the stack that is there, and off it again.
  await press(page, 'Move: Cyclones');
  await page.getByRole('region', { name: 'Stack with' }).getByText('Floods (stack of 2)').click();
  await expect(stack).toContainText('Floods (3)');
  await press(page, 'Move: Cyclones');
  await press(page, 'Take off the stack');
  await expect(stack).toContainText('Floods (2)');
  expect(await room.rows('stack')).toMatchObject([{ boardId, title: 'Floods' }]);
  // While the group votes its cards stay as they are.
  await room.live.send('board.setPhase', { boardId, phase: 'vote' });
  await expect(page.getByRole('button', { name: 'Move: Cyclones' })).toHaveCount(0);
  await phone.close();
});

test('a co-facilitator adds, rewords, moves and takes off cards of the plenary', async ({
  app,
  browser,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  const boardId = await threats(room, 'plenary');
  const phone = await newPhone(browser);
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  await asRole(room, 'cofacilitator');
  await press(page, 'Board');
  await press(page, 'Add a card');
  await page.getByRole('radio', { name: 'Opportunities' }).check({ force: true });
  await page.getByLabel('New card').fill('Buyers in Dhaka');
  expect(await violations(page)).toEqual([]);
  await press(page, 'Put it up');
  const chances = page.getByRole('region', { name: 'Opportunities' });
  await expect(chances.getByText('Buyers in Dhaka')).toBeVisible();
  await press(page, 'Change: Buyers in Dhaka');
  await page.getByLabel('Your card').fill('Buyers in Khulna');
  await press(page, 'Keep it so');
  await expect(chances.getByText('Buyers in Khulna')).toBeVisible();
  await press(page, 'Move: Cyclones');
  await page.getByRole('region', { name: 'Move to' }).getByText('Weaknesses').click();
  await expect(page.getByRole('region', { name: 'Weaknesses' })).toContainText('Cyclones');
  await press(page, 'Take off the board: Cyclones');
  await expect(page.getByText('Cyclones')).toHaveCount(0);
  await press(page, 'Undo: Delete card');
  await expect(page.getByText('Taken back: Delete card')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Weaknesses' })).toContainText('Cyclones');
  // The desk’s own Undo knows nothing of it, nor the phone’s of what the desk does.
  await room.live.send('workshop.edit', {
    ...{ id: room.workshopId, patch: { title: 'Renamed' }, base: {} },
  });
  await press(page, 'Undo: Move card');
  await expect(page.getByRole('region', { name: 'Weaknesses' })).toHaveCount(0);
  await press(page, 'Take off the board: Cyclones');
  await expect(page.getByText('Cyclones')).toHaveCount(0);
  expect(await room.rows('workshop')).toMatchObject([{ title: 'Renamed' }]);
  const cards = await room.rows('card');
  expect(cards.map(({ text }) => text).sort()).toEqual(['Buyers in Khulna', texts[2], texts[0]]);
  expect(cards.find(({ column }) => column === 'opportunity')).toMatchObject({
    ...{ boardId, source: 'desk' },
  });
  await phone.close();
});

test('a co-facilitator puts somebody into another group, and takes it back', async ({
  app,
  browser,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  await threats(room, 'plenary');
  const [first] = await room.rows('arrangement').then((all) => all.slice(-1));
  const lilyId = newId();
  const arrangementId = first?.id ?? '';
  await room.live.send('groups.addGroups', {
    ...{ arrangementId, groups: [{ id: lilyId, name: 'Lily' }] },
  });
  const phone = await newPhone(browser);
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  await asRole(room, 'cofacilitator');
  await press(page, 'Lead');
  await page.getByText(/^Crabs \(/).click();
  await press(page, 'Move: Bakaul Islam');
  expect(await violations(page)).toEqual([]);
  await press(page, 'To Lily');
  await page.getByText('Lily (1)').click();
  const sits = async () => {
    const people = await room.rows('person');
    const id = people.find(({ name }) => name === 'Bakaul Islam')?.id;
    const rows = await room.rows('membership');
    return rows.filter(({ personId }) => personId === id).map(({ groupId }) => groupId);
  };
  await expect.poll(sits).toContain(lilyId);
  await press(page, 'Undo: Move person');
  await expect(page.getByText('Lily (0)')).toBeVisible();
  await press(page, 'Move: Bakaul Islam');
  await press(page, 'Out of the groups');
  await expect(page.getByText('In no group (1)')).toBeVisible();
  await phone.close();
});
