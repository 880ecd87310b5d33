// Ballots for a vote on paper: seen before they are printed, and keyed in by the numbers on them.
import type { Page } from '@playwright/test';
import type { VoteKind } from '../../shared/features/vote/model.ts';
import { plainVote } from '../../shared/features/vote/plain.ts';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { connectLive } from '../support/live.ts';

const titles = ['A storage shed', 'Rice seed', 'Training for women', 'একটি গুদামঘর, উঁচু জায়গায়'];

async function openVote(deskUrl: string, kind: VoteKind, language: 'en' | 'bn' = 'en') {
  const live = await connectLive(deskUrl);
  const [workshopId, voteId] = [newId(), newId()];
  await live.send('library.create', {
    id: workshopId,
    template: 'blank',
    language,
    title: 'Crabs',
  });
  await live.send('vote.add', { id: voteId, workshopId, ...plainVote, title: 'What first?', kind });
  const options = titles.map((title) => ({ id: newId(), title }));
  await live.send('vote.addOptions', { voteId, options });
  await live.send('vote.open', { id: voteId });
  live.close();
  return { workshopId, voteId };
}

async function goToVote(page: Page, deskUrl: string, workshopId: string, part: string) {
  await page.goto(deskUrl);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/w/${workshopId}/votes/${part}`);
}

/** How many pages come out of the printer. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('ballots are printed several on a page, and keyed in by the numbers on them', async ({
  app,
  page,
}) => {
  const { workshopId, voteId } = await openVote(app.deskUrl, 'dots');
  await goToVote(page, app.deskUrl, workshopId, voteId);
  await page.getByRole('button', { name: 'More for What first?' }).click();
  await page.getByRole('menuitem', { name: 'Print paper ballots' }).click();
  const ballots = page.locator('article section');
  await expect(ballots).toHaveCount(12);
  await expect(ballots.first()).toContainText('Ballot 1');
  await expect(ballots.first().getByRole('listitem').nth(2)).toHaveText(/3\s*Training for women/);
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('How many').fill('30');
  await page.getByLabel('First number').fill('21');
  await page.getByLabel('First number').press('Enter');
  await expect(ballots).toHaveCount(30);
  await expect(ballots.last()).toContainText('Ballot 50');
  await page.getByRole('checkbox', { name: 'With a line for the name' }).check();
  await expect(ballots.first()).toContainText('Name:');
  expect(await pagesOf(page)).toBeLessThanOrEqual(6);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('article')).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByLabel('How many')).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: 'Back to the vote' }).click();
  await page.getByLabel('Ballot number').fill('21');
  await page.getByLabel('The ballot, by numbers').fill('3 3 1');
  await page.getByLabel('The ballot, by numbers').press('Enter');
  await expect(page.getByText('Counted: 1 ballot on paper.')).toBeVisible();
  // The next ones go on behind those that were used.
  await page.getByRole('button', { name: 'More for What first?' }).click();
  await page.getByRole('menuitem', { name: 'Print paper ballots' }).click();
  await expect(ballots.first()).toContainText('Ballot 22');
});

test('ballots of a Bangla workshop are in Bangla, and those on criteria have a box for each', async ({
  app,
  page,
}) => {
  const { workshopId, voteId } = await openVote(app.deskUrl, 'criteria', 'bn');
  await goToVote(page, app.deskUrl, workshopId, `ballots-${voteId}`);
  const first = page.locator('article section').first();
  await expect(first).toContainText('কাগজ ১');
  await expect(first).toContainText('মাঠের প্রমাণ');
  await expect(first.getByRole('listitem').first().locator('i')).toHaveCount(5);
  expect(await violations(page)).toEqual([]);
});
