// Coming into the room with a phone: by the link, by the code, by a name of the list or a typed one.
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { comeIn, newPhone, openSeatRoom } from '../support/seat-room.ts';

test('a phone comes in by the link, picks its name and sees what is on', async ({
  app,
  browser,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  await page.goto(room.seatUrl);
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Find your name').fill('mar');
  await expect(page.getByRole('button', { name: 'Rajiv Pradhan' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Marcus Jenal' }).click();
  await expect(page.getByText('Next: Welcome and introduction')).toBeVisible();
  const [first] = await room.rows('agendaItem');
  await room.live.send('run.start', { itemId: first?.id ?? '', entryId: newId() });
  await expect(page.getByRole('timer')).toContainText('left');
  expect(await violations(page)).toEqual([]);
  // Loaded again, it is the same seat.
  await page.reload();
  await expect(page.getByRole('button', { name: 'Marcus Jenal: this phone' })).toBeVisible();
  expect(await room.rows('seat')).toHaveLength(1);
  await phone.close();
});

test('a code is typed, a wrong one is said so, and a name that is not listed is typed too', async ({
  app,
  browser,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  await page.goto(`http://127.0.0.1:${room.port}/`);
  await page.getByLabel('Code of the room').fill('wrong1');
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('alert')).toContainText('not the code');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'বাংলা' }).click();
  await expect(page.getByRole('heading', { name: 'ঘরে আসুন' })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByLabel('Code of the room').fill(room.code.toLowerCase());
  await page.getByRole('button', { name: 'Come in' }).click();
  await page.getByRole('button', { name: 'My name is not on the list' }).click();
  await page.getByRole('button', { name: 'That is me' }).click();
  await expect(page.getByRole('alert')).toHaveText('Type a name first.');
  await page.getByLabel('Your name').fill('  Amena Begum ');
  await page.getByRole('button', { name: 'That is me' }).click();
  await expect(page.getByRole('button', { name: 'Amena Begum: this phone' })).toBeVisible();
  expect(await room.rows('seat')).toMatchObject([{ name: 'Amena Begum', personId: null }]);
  await phone.close();
});

test('a phone waits until it is let in, and can come back after it was taken out', async ({
  app,
  browser,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  room.live.tell({ type: 'lan', request: newId(), act: { do: 'approve', on: true } });
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  await page.goto(room.seatUrl);
  await page.getByRole('button', { name: 'Bakaul Islam' }).click();
  await expect(page.getByRole('heading', { name: 'One moment' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const [seat] = await room.rows('seat');
  await room.live.send('room.admit', { id: seat?.id ?? '' });
  await expect(page.getByRole('navigation')).toBeVisible();
  await room.live.send('room.removeSeat', { id: seat?.id ?? '' });
  await expect(page.getByRole('heading', { name: 'no longer in the room' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Come in again' }).click();
  await page.getByRole('button', { name: 'Bakaul Islam' }).click();
  await expect(page.getByRole('heading', { name: 'One moment' })).toBeVisible();
  await phone.close();
});

test('a phone whose name is taken chooses another one, and is in', async ({ app, browser }) => {
  const room = await openSeatRoom(app.deskUrl);
  const [one, other] = [await newPhone(browser), await newPhone(browser)];
  await comeIn(one, room.seatUrl, 'Marcus Jenal');
  const page = await other.newPage();
  await page.goto(room.seatUrl);
  await page.getByRole('button', { name: 'Marcus Jenal' }).click();
  await expect(page.getByRole('heading', { name: 'One moment' })).toBeVisible();
  // Loaded again, too, it knows who there is to choose from.
  await page.reload();
  await page.getByRole('button', { name: 'Choose another name' }).click();
  await expect(page.getByRole('heading', { name: 'Who are you?' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Wait under this name' }).click();
  await page.getByRole('button', { name: 'Choose another name' }).click();
  await page.getByRole('button', { name: 'Bakaul Islam' }).click();
  await expect(page.getByRole('button', { name: 'Bakaul Islam: this phone' })).toBeVisible();
  const seats = await room.rows('seat');
  expect(seats.map(({ name, state }) => `${name}: ${state}`).sort()).toEqual([
    'Bakaul Islam: in',
    'Marcus Jenal: in',
  ]);
  await one.close();
  await other.close();
});

test('a phone that was taken out waits, and the desk is told as whom it was here', async ({
  app,
  browser,
  page: desk,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  await desk.goto(app.deskUrl);
  await desk.evaluate((id) => {
    window.location.hash = `#/w/${id}/plan`;
  }, room.workshopId);
  const phone = await newPhone(browser);
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  const [seat] = await room.rows('seat');
  await room.live.send('room.removeSeat', { id: seat?.id ?? '' });
  await page.getByRole('button', { name: 'Come in again' }).click();
  await page.getByRole('button', { name: 'Bakaul Islam' }).click();
  await expect(page.getByRole('heading', { name: 'One moment' })).toBeVisible();
  await desk.getByRole('button', { name: /^Room/ }).click();
  const row = desk.getByRole('dialog').getByRole('listitem').filter({ hasText: 'Bakaul Islam' });
  await expect(row).toContainText('taken out of the room, or not let in, before: as Marcus Jenal');
  expect(await violations(desk)).toEqual([]);
  await row.getByRole('button', { name: 'Let Bakaul Islam in' }).click();
  await expect(page.getByRole('navigation')).toBeVisible();
  await phone.close();
});

test('somebody asks for the floor, and writes to the facilitator', async ({ app, browser }) => {
  const room = await openSeatRoom(app.deskUrl);
  const [one, other] = [await newPhone(browser), await newPhone(browser)];
  const first = await comeIn(one, room.seatUrl, 'Marcus Jenal');
  const second = await comeIn(other, room.seatUrl, 'Bakaul Islam');
  for (const page of [first, second]) {
    await page.getByRole('button', { name: 'Speak' }).click();
    await page.getByRole('button', { name: 'I would like to speak' }).click();
    await expect(page.getByText('With the facilitator')).toBeVisible();
  }
  await expect(first.getByText('You are next.')).toBeVisible();
  await expect(second.getByText('You are number 2 of those who wait.')).toBeVisible();
  await first.getByRole('button', { name: 'No longer' }).click();
  await expect(second.getByText('You are next.')).toBeVisible();
  await second.getByLabel('Only the facilitator reads it.').fill('Can we open a window?');
  expect(await violations(second)).toEqual([]);
  await second.getByRole('button', { name: 'Send' }).click();
  await expect(second.getByText('With the facilitator')).toBeVisible();
  expect(await room.rows('seatMessage')).toMatchObject([
    { text: 'Can we open a window?', name: 'Bakaul Islam' },
  ]);
  await one.close();
  await other.close();
});

test('a phone that may keep nothing says so, and works all the same', async ({ app, browser }) => {
  const room = await openSeatRoom(app.deskUrl);
  const phone = await newPhone(browser);
  // As a private window of some browsers has it.
  await phone.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('denied');
      },
    });
  });
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  await expect(page.getByText('This phone cannot keep anything for later.')).toBeVisible();
  await page.getByRole('button', { name: 'Speak' }).click();
  await page.getByLabel('Only the facilitator reads it.').fill('Hello');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('With the facilitator', { exact: true })).toBeVisible();
  expect(await room.rows('seatMessage')).toMatchObject([{ text: 'Hello' }]);
  expect(await violations(page)).toEqual([]);
  await phone.close();
});
