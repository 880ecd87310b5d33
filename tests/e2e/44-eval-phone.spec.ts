// A form on phones: kept while it is filled in, sent once, and from hand to hand.
import type { Page } from '@playwright/test';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { comeIn, newPhone, openSeatRoom, type SeatRoom } from '../support/seat-room.ts';

async function openForm({ live, workshopId }: SeatRoom) {
  const id = newId();
  const options = { optionsEn: 'Crabs\nFlowers\nHoney', optionsBn: 'কাঁকড়া\nফুল\nমধু' };
  const items = [
    { kind: 'heading', titleEn: 'All in all', titleBn: 'সব মিলিয়ে' },
    { kind: 'scale', titleEn: 'I could speak freely', titleBn: 'মন খুলে কথা বলেছি' },
    { kind: 'mood', titleEn: 'How was today?', titleBn: 'আজ কেমন ছিল?' },
    { kind: 'yes-no', titleEn: 'Will you use it?', titleBn: 'কাজে লাগাবেন?' },
    { kind: 'choice', several: true, titleEn: 'Which visits?', titleBn: 'কোনগুলো?', ...options },
    { kind: 'ranking', titleEn: 'In which order?', titleBn: 'কোন ক্রমে?', ...options },
    { kind: 'number', titleEn: 'How many farmers?', titleBn: 'কতজন কৃষক?' },
    { kind: 'then-now', titleEn: 'I can explain it', titleBn: 'বোঝাতে পারি' },
    { kind: 'text', titleEn: 'What else?', titleBn: 'আর কী?' },
  ] as const;
  const asked = { kind: 'end', titleEn: 'The end', titleBn: 'সমাপ্তি', asksSex: true } as const;
  const all = items.map((item) => ({ ...item, id: newId() }));
  await live.send('evaluation.add', { id, workshopId, ...asked, items: all });
  await live.send('evaluation.open', { id });
  return id;
}

const group = (page: Page, name: string) => page.getByRole('group', { name });

async function fill(page: Page) {
  await group(page, 'I could speak freely').getByRole('button', { name: 'Very much' }).click();
  await group(page, 'How was today?').getByRole('button', { name: 'Not so good' }).click();
  await group(page, 'Will you use it?').getByRole('button', { name: 'Yes' }).click();
  await group(page, 'Which visits?').getByRole('button', { name: 'Honey' }).click();
  await group(page, 'In which order?').getByRole('button', { name: 'Flowers' }).click();
  await group(page, 'In which order?').getByRole('button', { name: 'Crabs' }).click();
  await page.getByLabel('How many farmers?').fill('১২');
  const thenNow = group(page, 'I can explain it');
  await thenNow.getByRole('button', { name: 'Before Not at all' }).click();
  await thenNow.getByRole('button', { name: 'Now Mostly' }).click();
  await page.getByLabel('What else?').fill('More time for questions');
}

test('a form is filled in on a phone, kept through a reload, and sent once', async ({
  app,
  browser,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  await openForm(room);
  const phone = await newPhone(browser);
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(page.getByText('Answer at least one question first.')).toBeVisible();
  await fill(page);
  await expect(page.getByText('8 of 8 answered')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect(page.getByText('8 of 8 answered')).toBeVisible();
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(page.getByText('Thank you. Your answers are in, without your name.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Thank you. Your answers are in, without your name.')).toBeVisible();

  const [response, ...others] = await room.rows('response');
  expect(others).toEqual([]);
  expect(response).toMatchObject({ source: 'phone', label: '', code: '', sex: '' });
  const said = (await room.rows('answer')).map(({ time, option, value, text }) =>
    [time, option ?? '', value ?? '', text].join(' ').trim(),
  );
  const expected = ['4', '2', '1', '2 1', '1 1', '0 2', '12', 'then  1', 'now  3'];
  expect(said.sort()).toEqual([...expected, 'More time for questions'].sort());
  // What was sent is on the phone no longer.
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).not.toContain('More time');
});

test('a phone goes from hand to hand, and shows nothing of the one before', async ({
  app,
  browser,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  await openForm(room);
  const phone = await newPhone(browser);
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  const [seat] = await room.rows('seat');
  await room.live.send('evaluation.passRound', { seatId: seat?.id ?? '', on: true });
  await page.getByRole('button', { name: 'Fill in the form' }).click();
  await fill(page);
  await group(page, 'You are').getByRole('button', { name: 'A woman' }).click();
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await page.getByRole('button', { name: 'The next person can begin' }).click();
  await expect(page.getByText('0 of 8 answered')).toBeVisible();
  await expect(page.getByLabel('What else?')).toHaveValue('');
  await expect(page.getByLabel('How many farmers?')).toHaveValue('');
  await expect(page.locator('[aria-pressed=true]')).toHaveCount(0);
  await group(page, 'I could speak freely').getByRole('button', { name: 'A little' }).click();
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(page.getByRole('button', { name: 'The next person can begin' })).toBeVisible();
  await expect.poll(async () => (await room.rows('response')).length).toBe(2);
  expect((await room.rows('response')).map(({ source }) => source)).toEqual(['shared', 'shared']);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).not.toContain('More time');
});

test('what was sent is there after the plug was pulled, and is taken once', async ({
  app,
  browser,
}) => {
  test.slow();
  const room = await openSeatRoom(app.deskUrl);
  await openForm(room);
  const phone = await newPhone(browser);
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  await group(page, 'I could speak freely').getByRole('button', { name: 'Mostly' }).click();
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await expect(page.getByText('Thank you. Your answers are in, without your name.')).toBeVisible();
  await app.kill();
  await app.restart();
  const again = await openSeatRoom(app.deskUrl, { workshopId: room.workshopId });
  expect(await again.rows('response')).toHaveLength(1);
  expect((await again.rows('answer')).map(({ value }) => value)).toEqual([3]);
  await expect(page.getByText('Thank you. Your answers are in, without your name.')).toBeVisible();
});
