// One phone in many hands: passed on, written on by a group, a rapporteur's, a co-facilitator's.
import type { Page } from '@playwright/test';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { comeIn, newPhone, openSeatRoom, type SeatRoom } from '../support/seat-room.ts';

async function groupOfAll(room: SeatRoom): Promise<string> {
  const { live, workshopId } = room;
  const [arrangementId, groupId] = [newId(), newId()];
  await live.send('groups.addArrangement', { id: arrangementId, workshopId, title: 'Mixed' });
  await live.send('groups.addGroups', { arrangementId, groups: [{ id: groupId, name: 'Crabs' }] });
  const personIds = (await room.rows('person')).map(({ id }) => id);
  const groups = [{ groupId, personIds }];
  await live.send('groups.seat', { arrangementId, rounds: [{ round: 0, groups }] });
  return groupId;
}

async function openBoard({ live, workshopId }: SeatRoom, groupId: string | null): Promise<string> {
  const id = newId();
  await live.send('board.add', { id, workshopId, title: 'Crab culture', caseId: null, groupId });
  await live.send('board.open', { boardId: id, on: true });
  return id;
}

async function put(page: Page, text: string) {
  await page.getByLabel('Your card').fill(text);
  await page.getByRole('button', { name: 'Put up the card' }).click();
  await expect(page.locator('[data-column]', { hasText: text })).toContainText(
    'With the facilitator',
  );
}

test('a phone is passed on: what each has begun and written is kept apart', async ({
  app,
  browser,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  await openBoard(room, null);
  await groupOfAll(room);
  const phone = await newPhone(browser);
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  const people = await room.rows('person');
  const idOf = (name: string) => people.find((person) => person.name === name)?.id;
  await put(page, 'From Marcus');
  await page.getByLabel('Your card').fill('Begun by Marcus');
  await page.getByRole('button', { name: 'Marcus Jenal: this phone' }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bakaul Islam' }).click();
  await expect(page.getByRole('button', { name: 'Bakaul Islam: this phone' })).toBeVisible();
  await expect(page.getByLabel('Your card')).toHaveValue('');
  await expect(page.getByText('From Marcus')).toHaveCount(0);
  // Without Wi-Fi, too, everything goes under the name of who wrote it.
  await phone.setOffline(true);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByText('No connection to the laptop')).toBeVisible();
  await page.getByLabel('Your card').fill('From Bakaul');
  await page.getByRole('button', { name: 'Put up the card' }).click();
  await page.getByRole('button', { name: 'Bakaul Islam: this phone' }).click();
  await page.getByRole('button', { name: 'Marcus Jenal' }).click();
  await expect(page.getByLabel('Your card')).toHaveValue('Begun by Marcus');
  await page.getByRole('button', { name: 'Put up the card' }).click();
  await phone.setOffline(false);
  await expect(page.locator('[data-column]', { hasText: 'Begun by Marcus' })).toContainText(
    'With the facilitator',
  );
  await page.getByRole('button', { name: 'Marcus Jenal: this phone' }).click();
  await page.getByRole('button', { name: 'The group writes together: Crabs' }).click();
  await put(page, 'From all of us');
  const cards = await room.rows('card');
  const writers = cards.map(({ text, personId }) => ({ text, personId }));
  expect(writers.toSorted((a, b) => (a.text < b.text ? -1 : 1))).toEqual([
    { text: 'Begun by Marcus', personId: idOf('Marcus Jenal') },
    { text: 'From Bakaul', personId: idOf('Bakaul Islam') },
    { text: 'From Marcus', personId: idOf('Marcus Jenal') },
    { text: 'From all of us', personId: null },
  ]);
  expect(await room.rows('seat')).toHaveLength(1);
  await phone.close();
});

/** The page is loaded anew: the line of a plan that was begun is there as it was. */
async function begunAnew(page: Page, activity: string, due: string) {
  await page.reload();
  await page.getByRole('button', { name: 'My group' }).click();
  await expect(page.getByLabel('What is to be done').first()).toHaveValue(activity);
  await expect(page.getByLabel('Who', { exact: true }).first()).toHaveValue('Amina');
  await expect(page.getByLabel('By when').first()).toHaveValue(due);
}

test('a rapporteur writes the report, the plan and the cards of the group; others read them', async ({
  app,
  browser,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  const { live, workshopId } = room;
  const groupId = await groupOfAll(room);
  const boardId = await openBoard(room, groupId);
  await live.send('board.addCard', {
    id: newId(),
    boardId,
    column: 'threat',
    after: null,
    text: 'Ciclones',
  });
  await live.send('board.setPhase', { boardId, phase: 'round-robin' });
  const planId = newId();
  await live.send('actionPlan.addPlan', { id: planId, workshopId, title: 'Crab plan', owner: '' });
  const patch = { groupId };
  await live.send('actionPlan.editPlan', { id: planId, patch, base: { groupId: null } });
  const [one, other] = [await newPhone(browser), await newPhone(browser)];
  const writer = await comeIn(one, room.seatUrl, 'Marcus Jenal');
  const reader = await comeIn(other, room.seatUrl, 'Bakaul Islam');
  const seats = await room.rows('seat');
  const seat = seats.find(({ name }) => name === 'Marcus Jenal');
  await live.send('room.setRole', { id: seat?.id ?? '', role: 'rapporteur' });
  for (const page of [writer, reader]) await page.getByRole('button', { name: 'My group' }).click();
  await expect(reader.getByText('Bakaul Islam', { exact: true }).last()).toBeVisible();
  await writer.getByRole('button', { name: 'Write the report' }).click();
  await writer.getByLabel('Three to five points, one a line').fill('Shade\nBuyers');
  expect(await violations(writer)).toEqual([]);
  await writer.getByRole('button', { name: 'Send the report' }).click();
  await expect(reader.getByText('Shade')).toBeVisible();
  await writer.getByLabel('What is to be done').fill('Plant mangroves');
  await writer.getByLabel('Who', { exact: true }).fill('Amina');
  await writer.getByLabel('By when').fill('2026-03-31');
  await begunAnew(writer, 'Plant mangroves', '2026-03-31');
  await writer.getByRole('button', { name: 'Add an action' }).click();
  await expect(reader.getByText('Plant mangroves')).toBeVisible();
  await writer.getByRole('button', { name: 'Change: Plant mangroves' }).click();
  await writer.getByLabel('What is to be done').first().fill('Plant more mangroves');
  await begunAnew(writer, 'Plant more mangroves', '2026-03-31');
  await writer.getByRole('button', { name: 'Keep the action' }).click();
  await expect(reader.getByText('Plant more mangroves')).toBeVisible();
  await expect(reader.getByRole('button', { name: 'Write the report' })).toHaveCount(0);
  await writer.getByRole('button', { name: 'Board' }).click();
  await writer.getByRole('button', { name: 'Change: Ciclones' }).click();
  await writer.getByLabel('Your card').fill('Cyclones');
  await writer.getByRole('button', { name: 'Keep it so' }).click();
  await reader.getByRole('button', { name: 'Board' }).click();
  await expect(reader.getByText('Cyclones', { exact: true })).toBeVisible();
  await writer.getByRole('button', { name: 'Take off the board: Cyclones' }).click();
  await expect(reader.getByText('Cyclones', { exact: true })).toHaveCount(0);
  expect(await room.rows('card')).toEqual([]);
  expect(await room.rows('groupReport')).toMatchObject([{ groupId, points: 'Shade\nBuyers' }]);
  await one.close();
  await other.close();
});

test('a co-facilitator runs the clock, the projector, a board and a vote from the phone', async ({
  app,
  browser,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  const { live, workshopId } = room;
  const boardId = await openBoard(room, null);
  const voteId = newId();
  const how = { kind: 'yes-no', boardId: null, dots: 3, mostOnOne: 1 } as const;
  const vote = { ...how, title: 'Go on after lunch?', notOwn: false, live: false };
  await live.send('vote.add', { id: voteId, workshopId, ...vote });
  await live.send('vote.addOptions', { voteId, options: [{ id: newId(), title: 'Go on' }] });
  const phone = await newPhone(browser);
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  await expect(page.getByRole('button', { name: 'Lead' })).toHaveCount(0);
  const [seat] = await room.rows('seat');
  await live.send('room.setRole', { id: seat?.id ?? '', role: 'cofacilitator' });
  await page.getByRole('button', { name: 'Lead' }).click();
  await page.getByRole('button', { name: 'Start: Welcome and introduction' }).click();
  await expect(page.getByRole('timer')).toContainText('left');
  await page.getByRole('button', { name: 'One minute more' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('timer')).toContainText('paused');
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await page.getByRole('button', { name: 'Next item' }).click();
  await page.getByRole('button', { name: 'Agenda', exact: true }).click();
  await page.getByRole('button', { name: 'Blank', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Show it again' })).toBeVisible();
  const board = page.getByRole('region', { name: 'Crab culture' });
  await board.getByLabel('Step').selectOption('Silent writing');
  await page.getByRole('button', { name: 'Open the vote' }).click();
  await expect(page.getByRole('button', { name: 'Close the vote' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await room.rows('runEntry')).toHaveLength(2);
  expect(await room.rows('stage')).toMatchObject([{ kind: 'agenda', blank: true }]);
  const boards = await room.rows('board');
  expect(boards.find(({ id }) => id === boardId)).toMatchObject({ phase: 'writing', hidden: true });
  expect(await room.rows('vote')).toMatchObject([{ state: 'open' }]);
  const second = await newPhone(browser);
  const asking = await comeIn(second, room.seatUrl, 'Bakaul Islam');
  await asking.getByRole('button', { name: 'Speak' }).click();
  await asking.getByRole('button', { name: 'I would like to speak' }).click();
  await page.getByRole('button', { name: 'Give the floor: Bakaul Islam' }).click();
  await expect(page.getByText('Bakaul Islam has the floor.')).toBeVisible();
  await expect(asking.getByText('You have the floor')).toBeVisible();
  await page.getByRole('button', { name: 'End the turn' }).click();
  await expect(page.getByText('Nobody has asked to speak.')).toBeVisible();
  await second.close();
  // What is pressed late would come at the wrong time: without the laptop nothing is steered.
  await phone.setOffline(true);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByRole('button', { name: 'Next item' })).toBeDisabled();
  await phone.close();
});
