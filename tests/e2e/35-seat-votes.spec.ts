// Every kind of vote, filled in on a phone: by thumb, and counted as it was meant.
import type { Page } from '@playwright/test';
import type { VoteKind } from '../../shared/features/vote/model.ts';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { comeIn, newPhone, openSeatRoom, type SeatRoom } from '../support/seat-room.ts';

const titles = ['Crabs', 'Flowers'] as const;

async function openVote({ live, workshopId }: SeatRoom, kind: VoteKind) {
  const id = newId();
  const how = { kind, boardId: null, dots: 3, mostOnOne: 2, notOwn: false, live: false };
  await live.send('vote.add', { id, workshopId, title: `By ${kind}`, ...how });
  const options = titles.map((title) => ({ id: newId(), title }));
  await live.send('vote.addOptions', { voteId: id, options });
  await live.send('vote.open', { id });
  return id;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** How each is filled in, and the marks that come of it: option, aspect, value. */
const ways: { readonly [K in VoteKind]: (page: Page) => Promise<readonly string[]> } = {
  dots: async (page) => {
    await press(page, 'One more for Crabs');
    await press(page, 'One more for Crabs');
    await press(page, 'One fewer for Crabs');
    await press(page, 'One more for Flowers');
    return ['Crabs  1', 'Flowers  1'];
  },
  'points-5': async (page) => {
    await press(page, '4 for Crabs');
    return ['Crabs  4'];
  },
  'points-100': async (page) => {
    await press(page, '10 more for Crabs');
    await press(page, 'Send my vote');
    await expect(page.getByRole('alert')).toContainText('Share out the other 90');
    await page.getByLabel('Points for Flowers').fill('90');
    await expect(page.getByText('0 of 100 left')).toBeVisible();
    return ['Crabs  10', 'Flowers  90'];
  },
  'yes-no': async (page) => {
    await page.getByRole('group', { name: 'Crabs' }).getByRole('button', { name: 'No' }).click();
    await page.getByRole('group', { name: 'Crabs' }).getByRole('button', { name: 'Yes' }).click();
    return ['Crabs yes 1'];
  },
  ranking: async (page) => {
    await press(page, 'Flowers: further up');
    return ['Crabs  2', 'Flowers  1'];
  },
  impact: async (page) => {
    const square = page.locator('[data-square]').first();
    const box = await square.boundingBox();
    if (!box) throw new Error('the square should be in sight');
    await square.click({ position: { x: box.width * 0.8, y: box.height * 0.25 } });
    await page.getByLabel('Effort for Crabs').fill('30');
    return ['Crabs effort 30', 'Crabs impact 75'];
  },
  criteria: async (page) => {
    await press(page, '5 for Crabs, Relevant to us');
    await press(page, '3 for Crabs, Somebody will lead');
    return ['Crabs lead 3', 'Crabs relevance 5'];
  },
};

test('each kind of vote is filled in on a phone and counted as it was meant', async ({
  app,
  browser,
}) => {
  test.slow();
  const room = await openSeatRoom(app.deskUrl);
  const phone = await newPhone(browser);
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  for (const [kind, fill] of Object.entries(ways)) {
    await test.step(kind, async () => {
      const id = await openVote(room, kind as VoteKind); // its keys are the kinds
      await expect(page.getByRole('heading', { name: `By ${kind}` })).toBeVisible();
      await press(page, 'Send my vote');
      await expect(page.getByRole('alert')).toContainText('Nothing is marked yet');
      const wanted = await fill(page);
      expect(await violations(page)).toEqual([]);
      await press(page, 'Send my vote');
      await expect(page.getByText('Your vote is with the facilitator.')).toBeVisible();
      const options = new Map(
        (await room.rows('voteOption'))
          .filter(({ voteId }) => voteId === id)
          .map((option) => [option.id, option.title]),
      );
      const marks = (await room.rows('ballotMark')).flatMap(({ optionId, aspect, value }) =>
        options.has(optionId) ? [`${options.get(optionId)} ${aspect} ${value}`] : [],
      );
      expect(marks.toSorted()).toEqual(wanted);
      await room.live.send('vote.close', { id });
      await expect(page.getByRole('region', { name: `Result: By ${kind}` })).toBeVisible();
    });
  }
  expect(await violations(page)).toEqual([]);
  await phone.close();
});

test('what came of a vote is on top for ten minutes, then beneath what there is to read', async ({
  app,
  browser,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  const { live, workshopId } = room;
  const boardId = newId();
  const about = { title: 'Crab culture', caseId: null, groupId: null };
  await live.send('board.add', { id: boardId, workshopId, ...about });
  await live.send('board.open', { boardId, on: true });
  const card = { id: newId(), boardId, column: 'threat', after: null, text: 'Cyclones' } as const;
  await live.send('board.addCard', card);
  await live.send('board.setPhase', { boardId, phase: 'cluster' });
  const phone = await newPhone(browser);
  await phone.clock.install();
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  const id = await openVote(room, 'dots');
  await expect(page.getByRole('heading', { name: 'By dots' })).toBeVisible();
  await live.send('vote.close', { id });
  const result = page.getByRole('region', { name: 'Result: By dots' });
  await expect(result).toBeVisible();
  await expect(page.getByText('Cyclones')).toHaveCount(0);
  await phone.clock.fastForward('10:05');
  await expect(page.getByText('Cyclones')).toBeVisible();
  await expect(result).toBeVisible();
  const regions = page.getByRole('main').getByRole('region', { name: /Crab culture|Result/ });
  await expect(regions.last()).toHaveAccessibleName('Result: By dots');
  await phone.close();
});

test('nobody votes for their own card where the vote says so', async ({ app, browser }) => {
  const room = await openSeatRoom(app.deskUrl);
  const { live, workshopId } = room;
  const [boardId, voteId] = [newId(), newId()];
  const about = { title: 'Crab culture', caseId: null, groupId: null };
  await live.send('board.add', { id: boardId, workshopId, ...about });
  await live.send('board.open', { boardId, on: true });
  const phone = await newPhone(browser);
  const page = await comeIn(phone, room.seatUrl, 'Marcus Jenal');
  await page.getByLabel('Your card').fill('My own');
  await press(page, 'Put up the card');
  const text = 'Somebody else’s';
  const card = { id: newId(), boardId, column: 'threat', after: null, text } as const;
  await live.send('board.addCard', card);
  await expect(page.getByText('With the facilitator').first()).toBeVisible();
  const how = { kind: 'dots', boardId, dots: 1, mostOnOne: 1, notOwn: true, live: false } as const;
  await live.send('vote.add', { id: voteId, workshopId, title: 'Which?', ...how });
  await live.send('vote.open', { id: voteId });
  await expect(page.getByText('Your own: no vote for this one.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'One more for My own' })).toHaveCount(0);
  await press(page, `One more for ${text}`);
  await press(page, 'Send my vote');
  await expect(page.getByText('Your vote is with the facilitator.')).toBeVisible();
  await phone.close();
});
