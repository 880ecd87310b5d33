// A whole SWOT with a desk, a projector and three phones: briefed, written in silence, gone through,
// clustered, voted on, merged with a group's and learned from; over Wi-Fi that goes and comes, and a
// laptop that dies and comes back.
import type { Page } from '@playwright/test';
import { plainBoard } from '../../shared/features/board/plain.ts';
import { plainVote } from '../../shared/features/vote/plain.ts';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { boardWith, cardOf, cardsIn, groupsNamed, openBoard } from '../support/boards.ts';
import { comeIn, newPhone, openSeatRoom, type SeatRoom } from '../support/seat-room.ts';

const names = ['Rajiv Pradhan', 'Marcus Jenal', 'Bakaul Islam'] as const;

/** A SWOT board on which phones may write two cards each in a column. */
async function boardForPhones({ live, workshopId }: SeatRoom): Promise<string> {
  const id = newId();
  const about = { title: 'Crab culture', caseId: null, groupId: null };
  await live.send('board.add', { id, workshopId, ...about });
  const patch = { cardsEach: 2 };
  await live.send('board.edit', { id, patch, base: { cardsEach: plainBoard.cardsEach } });
  await live.send('board.open', { boardId: id, on: true });
  return id;
}

async function write(page: Page, column: string, text: string) {
  await page.getByRole('radio', { name: column }).check();
  await page.getByLabel('Your card').fill(text);
  await page.getByRole('button', { name: 'Put up the card' }).click();
  await expect(page.getByText(text, { exact: true })).toBeVisible();
}

const arrived = (page: Page, text: string) =>
  expect(page.locator('[data-column]', { hasText: text })).toContainText('With the facilitator');

/** The facilitator goes on to the next step of the board on the desk. */
const goOn = (desk: Page, step: string) =>
  desk.getByRole('button', { name: `Next: ${step}`, exact: true }).click();

test('a SWOT from its brief to its lessons', async ({ app, browser, context, page: desk }) => {
  test.setTimeout(180_000);
  let room = await openSeatRoom(app.deskUrl);
  const boardId = await boardForPhones(room);
  const { live, workshopId } = room;
  await live.send('room.show', { workshopId, kind: 'board', refId: boardId });
  const stage = await context.newPage();
  await stage.goto(room.stageUrl);
  const phones = await Promise.all(names.map(() => newPhone(browser)));
  const pages: Page[] = [];
  for (const [at, phone] of phones.entries())
    pages.push(await comeIn(phone, room.seatUrl, names[at] ?? ''));
  const [one, two, three] = pages as [Page, Page, Page];

  await test.step('briefed, while phones have nothing to write yet', async () => {
    await openBoard(desk, app.deskUrl, workshopId, boardId);
    await desk.getByRole('button', { name: 'Begin: Brief' }).click();
    for (const page of pages) await expect(page.getByText('No cards yet.')).toBeVisible();
    await expect(one.getByRole('button', { name: 'Put up the card' })).toHaveCount(0);
    await goOn(desk, 'Silent writing');
  });

  await test.step('written in silence, hidden from the others', async () => {
    expect(await violations(one)).toEqual([]);
    await write(one, 'Strengths', 'Steady buyers');
    await write(one, 'Threats', 'Cyclones');
    await write(two, 'Strengths', 'Young farmers');
    await arrived(one, 'Steady buyers');
    await arrived(two, 'Young farmers');
    await expect(three.getByText('Steady buyers')).toHaveCount(0);
    await expect(stage.getByText('Steady buyers')).toHaveCount(0);
    await expect(cardOf(desk, 'Steady buyers')).toBeVisible();
    await expect(one.getByText('1 of 2 cards here')).toBeVisible();
    expect(await violations(one)).toEqual([]);
  });

  await test.step('without Wi-Fi cards are kept, and sent once it is back', async () => {
    await phones[2]?.setOffline(true);
    await three.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect(three.getByText('No connection to the laptop')).toBeVisible();
    await write(three, 'Weaknesses', 'No cold store');
    await expect(three.getByText('Kept on this phone, will be sent').first()).toBeVisible();
    expect(await violations(three)).toEqual([]);
    await phones[2]?.setOffline(false);
    await arrived(three, 'No cold store');
    const cards = await room.rows('card');
    expect(cards.filter(({ text }) => text === 'No cold store')).toHaveLength(1);
  });

  await test.step('the laptop dies and comes back: phones go on where they were', async () => {
    await app.kill();
    await expect(two.getByText('No connection to the laptop')).toBeVisible();
    await two.getByRole('radio', { name: 'Opportunities' }).check();
    await two.getByLabel('Your card').fill('City markets');
    await two.getByRole('button', { name: 'Put up the card' }).click();
    await app.restart();
    room = await openSeatRoom(app.deskUrl, { workshopId });
    await arrived(two, 'City markets');
    await arrived(one, 'Steady buyers');
    const cards = await room.rows('card');
    expect(cards.map(({ text }) => text).toSorted()).toEqual(
      ['City markets', 'Cyclones', 'No cold store', 'Steady buyers', 'Young farmers'].toSorted(),
    );
    expect(await room.rows('seat')).toHaveLength(3);
  });

  await test.step('changed and taken back while it is written', async () => {
    await one.getByRole('button', { name: 'Change: Cyclones' }).click();
    await one.getByLabel('Your card').last().fill('Cyclones in May');
    await one.getByRole('button', { name: 'Keep it so' }).click();
    await arrived(one, 'Cyclones in May');
    await one.getByRole('button', { name: 'Take back: Cyclones in May' }).click();
    await expect(one.getByText('Cyclones in May')).toHaveCount(0);
  });

  await test.step('shown to all, and gone through card by card', async () => {
    await desk.goto('about:blank');
    await openBoard(desk, app.deskUrl, workshopId, boardId);
    await goOn(desk, 'Round robin');
    await expect(stage.getByText('Steady buyers')).toBeVisible();
    await expect(three.getByText('Steady buyers')).toBeVisible();
    await desk.keyboard.press('ArrowRight');
    const spoken = desk.getByRole('region', { name: 'One by one' });
    await expect(spoken).toContainText('1 of 4');
    await desk.keyboard.press('ArrowRight');
    await expect(spoken).toContainText('2 of 4');
    await desk.getByRole('button', { name: 'End going through the cards' }).click();
  });

  await test.step('clustered', async () => {
    await goOn(desk, 'Cluster');
    for (const text of ['Steady buyers', 'Young farmers']) {
      await cardOf(desk, text).locator('[data-drag-handle]').focus();
      await desk.keyboard.press('x');
    }
    await desk.keyboard.press('s');
    await expect(desk.getByRole('textbox', { name: 'Name of the stack' })).toBeFocused();
    await desk.keyboard.type('A market that is there');
    await desk.keyboard.press('Enter');
    await expect(three.getByText('A market that is there (2)')).toBeVisible();
    await expect(three.getByRole('button', { name: 'Put up the card' })).toHaveCount(0);
    expect(await violations(three)).toEqual([]);
  });

  await test.step('voted on with dots', async () => {
    const voteId = newId();
    const vote = { ...plainVote, title: 'What weighs most?', kind: 'dots', boardId } as const;
    await goOn(desk, 'Vote');
    await room.live.send('vote.add', { id: voteId, workshopId, ...vote, dots: 3, mostOnOne: 2 });
    await room.live.send('vote.open', { id: voteId });
    await room.live.send('room.show', { workshopId, kind: 'vote', refId: voteId });
    for (const page of pages) {
      await page.getByRole('button', { name: 'One more for A market that is there' }).click();
      await expect(page.getByText('2 of 3 dots left')).toBeVisible();
    }
    await one.getByRole('button', { name: 'One more for A market that is there' }).click();
    await expect(
      one.getByRole('button', { name: 'One more for A market that is there' }),
    ).toBeDisabled();
    expect(await violations(one)).toEqual([]);
    for (const page of pages) {
      await page.getByRole('button', { name: 'Send my vote' }).click();
      await expect(page.getByText('Your vote is with the facilitator.')).toBeVisible();
    }
    // Changed as long as it is open; counted once.
    await two.getByRole('button', { name: 'Change my vote' }).click();
    await two.getByRole('button', { name: 'One more for No cold store' }).click();
    await two.getByRole('button', { name: 'Send the changed vote' }).click();
    await expect(two.getByText('Your vote is with the facilitator.')).toBeVisible();
    expect(await room.rows('ballot')).toHaveLength(3);
    await expect(one.getByText('Result')).toHaveCount(0);
    await room.live.send('vote.close', { id: voteId });
  });

  await test.step('read on the phones and on the projector', async () => {
    for (const page of pages) {
      const best = page.getByRole('region', { name: 'Result: What weighs most?' }).locator('li');
      await expect(best.first()).toContainText('A market that is there');
      await expect(best.first()).toContainText('4 dots');
    }
    await expect(stage.getByText('A market that is there')).toBeVisible();
    expect(await violations(three)).toEqual([]);
  });

  await test.step('merged with a group’s', async () => {
    const [ducks = ''] = await groupsNamed(room.live, workshopId, ['Ducks']);
    const about = { workshopId, title: 'Ducks', kind: 'swot', groupId: ducks } as const;
    await boardWith(room.live, about, { strength: ['Little land is needed'] });
    await goOn(desk, 'Merge');
    await desk.getByRole('button', { name: 'Merge boards' }).click();
    await desk.getByRole('button', { name: 'Take 1 card' }).click();
    await expect(cardOf(desk, 'Little land is needed')).toContainText('Ducks');
    await three.getByRole('button', { name: 'Board' }).click();
    await expect(three.getByText('Little land is needed')).toBeVisible();
  });

  await test.step('learned from, on the phones too', async () => {
    await goOn(desk, 'Lessons');
    await expect(one.getByRole('radio', { name: 'Strengths' })).toHaveCount(0);
    await write(one, 'Lessons learned', 'Sell together');
    await arrived(one, 'Sell together');
    await expect(cardsIn(desk, 'lesson')).toHaveText(['Sell together']);
    expect(await violations(one)).toEqual([]);
  });
  for (const phone of phones) await phone.close();
});
