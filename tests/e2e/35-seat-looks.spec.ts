// What stands on a narrow phone, in both languages: whole words, and a vote in reach of a thumb.
import type { Page } from '@playwright/test';
import type { BoardKind } from '../../shared/features/board/model.ts';
import { plainVote } from '../../shared/features/vote/plain.ts';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { comeIn, newPhone, openSeatRoom, type SeatRoom } from '../support/seat-room.ts';

const sizes = [
  { width: 360, height: 740 },
  { width: 320, height: 640 },
] as const;

/** Words of the page that go on in the next line: each is drawn in more than one place. */
const brokenWords = (page: Page) =>
  page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = [...range.getClientRects()].map(({ top }) => Math.round(top));
        if (new Set(lines).size > 1) broken.push(word);
      }
    }
    return broken;
  });

/** Whether something goes beyond the page's side. */
const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

async function looksWhole(page: Page, where: string) {
  for (const size of sizes) {
    await page.setViewportSize(size);
    expect(await brokenWords(page), `${where} at ${size.width}`).toEqual([]);
    expect(await isTooWide(page), `${where} at ${size.width}`).toBe(false);
  }
}

async function openBoard({ live, workshopId }: SeatRoom, kind: BoardKind) {
  const id = newId();
  await live.send('board.add', {
    id,
    workshopId,
    title: 'Crabs',
    kind,
    caseId: null,
    groupId: null,
  });
  await live.send('board.open', { boardId: id, on: true });
  return id;
}

test('no word is broken, in English and in Bangla', async ({ app, browser }) => {
  test.slow();
  const room = await openSeatRoom(app.deskUrl);
  const { live } = room;
  const phone = await newPhone(browser);
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  for (const language of ['en', 'bn'] as const) {
    if (language === 'bn') await page.getByRole('button', { name: 'বাংলা' }).click();
    for (const kind of ['swot', 'tows', 'soar', 'pestle', 'impact'] as const) {
      const id = await openBoard(room, kind);
      await expect(page.getByRole('radio').first()).toBeVisible();
      await looksWhole(page, `${kind} in ${language}`);
      await live.send('board.remove', { id });
      await expect(page.getByRole('radio')).toHaveCount(0);
    }
  }
  await phone.close();
});

test('eight options of a vote with dots are within two heights of a phone', async ({
  app,
  browser,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  const { live, workshopId } = room;
  const voteId = newId();
  const vote = { ...plainVote, title: 'What weighs most?', kind: 'dots' } as const;
  await live.send('vote.add', { id: voteId, workshopId, ...vote });
  const titles = ['Opportunities', 'Recommendations', 'Few women in the group', 'Weaknesses'];
  const options = [...titles, ...titles.map((each) => `${each} once more`)].map((title) => ({
    id: newId(),
    title,
  }));
  await live.send('vote.addOptions', { voteId, options });
  await live.send('vote.open', { id: voteId });
  const phone = await newPhone(browser);
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  await expect(page.getByText('3 of 3 dots left')).toBeVisible();
  await looksWhole(page, 'the vote');
  await page.setViewportSize(sizes[0]);
  const [first, last] = [options[0]?.title, options[7]?.title].map((title) =>
    page.getByRole('button', { name: `One more for ${title}`, exact: true }),
  );
  const [top, bottom] = [await first?.boundingBox(), await last?.boundingBox()];
  expect((bottom?.y ?? Number.POSITIVE_INFINITY) - (top?.y ?? 0)).toBeLessThan(600);
  await phone.close();
});
