// The pages of phones in a room, step by step, in both languages and on a usual and a narrow phone.
import type { Browser, Page } from '@playwright/test';
import type { Language } from '../../shared/contract/catalogue.ts';
import { plainVote } from '../../shared/features/vote/plain.ts';
import { newId } from '../../shared/lib/ids.ts';
import { newPhone, openSeatRoom, type SeatRoom } from '../support/seat-room.ts';

type Phone = { readonly page: Page; readonly name: string };
type Shoot = (page: Page, name: string) => Promise<void>;

const sizes = [
  { width: 360, height: 740 },
  { width: 320, height: 640 },
] as const;
const options = [
  'Members meet face to face',
  'Findings come from the field',
  'A forum that exists already',
  'Few women in the group',
  'মাঠের অভিজ্ঞতা অনলাইনে পৌঁছায় না',
  'Online forum wants field voices',
  'Key people change jobs',
  'Topics drift from members’ needs',
];
const kinds = [
  'dots',
  'points-5',
  'points-100',
  'yes-no',
  'ranking',
  'impact',
  'criteria',
] as const;

/** Opens the workshop's room, lets phones in and goes through a board and the votes with them. */
export async function shootSeats(
  browser: Browser,
  deskUrl: string,
  workshopId: string,
  shoot: Shoot,
): Promise<void> {
  const room = await openSeatRoom(deskUrl, { workshopId });
  const phones: Phone[] = [];
  for (const language of ['en', 'bn'] as const)
    for (const size of sizes) phones.push(await comeIn(browser, room, language, size, shoot));
  const all = async (name: string) => {
    for (const phone of phones) await shoot(phone.page, `seat-${name}-${phone.name}`);
  };
  await boards(room, all, phones);
  await votes(room, all);
  await roles(room, all, phones);
  room.live.close();
}

async function comeIn(
  browser: Browser,
  room: SeatRoom,
  language: Language,
  size: (typeof sizes)[number],
  shoot: Shoot,
): Promise<Phone> {
  const name = `${language}-${size.width}`;
  const context = await newPhone(browser, size);
  const page = await context.newPage();
  await page.goto(room.seatUrl);
  const people = page.getByRole('list').getByRole('button');
  await people.first().waitFor();
  if (language === 'bn') await page.getByRole('button', { name: 'বাংলা' }).click();
  await shoot(page, `seat-names-${name}`);
  const taken = (await room.rows('seat')).length;
  await people.nth(taken).click();
  await page.getByRole('navigation').waitFor();
  return { page, name };
}

type All = (name: string) => Promise<void>;

/** Written on, and read: cards of the phones' own, and those that lie there. */
async function boards(room: SeatRoom, all: All, phones: readonly Phone[]): Promise<void> {
  const [board] = await room.rows('board');
  const boardId = board?.id ?? '';
  await room.live.send('board.open', { boardId, on: true });
  for (const { page } of phones) {
    await page.getByRole('radio').nth(1).check();
    await page.locator('textarea').fill('Little time between meetings');
    await page.locator('form button[type="submit"]').click();
    await page.locator('ul [data-column]').first().waitFor();
  }
  await all('write');
  await room.live.send('board.setPhase', { boardId, phase: 'cluster', half: 'all' });
  for (const { page } of phones) await page.locator('form').waitFor({ state: 'detached' });
  await all('read');
}

/** Every kind of vote, and what came of the last. */
async function votes({ live, workshopId }: SeatRoom, all: All): Promise<void> {
  for (const kind of kinds) {
    const id = newId();
    const title = 'What weighs most in the next half year?';
    await live.send('vote.add', { id, workshopId, ...plainVote, title, kind });
    const added = options.map((each) => ({ id: newId(), title: each }));
    await live.send('vote.addOptions', { voteId: id, options: added });
    await live.send('vote.open', { id });
    await all(kind);
    await live.send('vote.close', { id });
  }
  await all('results');
}

/** What a rapporteur and a co-facilitator have besides. */
async function roles(room: SeatRoom, all: All, phones: readonly Phone[]): Promise<void> {
  const seats = await room.rows('seat');
  for (const { id } of seats) await room.live.send('room.setRole', { id, role: 'rapporteur' });
  await go(phones, 1);
  await all('group');
  await go(phones, 3);
  await all('talk');
  for (const { id } of seats) await room.live.send('room.setRole', { id, role: 'cofacilitator' });
  for (const { page } of phones)
    await page.getByRole('navigation').getByRole('button').nth(4).waitFor();
  await go(phones, 4);
  await all('lead');
}

async function go(phones: readonly Phone[], place: number): Promise<void> {
  for (const { page } of phones)
    await page.getByRole('navigation').getByRole('button').nth(place).click();
}
