// Phones, paper and a show of hands in one vote, on a desk, a projector and over the room's network.
import type { Answer } from '../../shared/contract/protocol.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { openedVote } from '../support/opened-vote.ts';
import { seatedPhone } from '../support/phone.ts';
import { openSeatRoom } from '../support/seat-room.ts';

const refusal = (answer: Answer) => (answer.ok ? '' : answer.sentence);

test('phones, paper and hands are one vote, in which nobody counts twice', async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  const room = await openSeatRoom(app.deskUrl);
  const { live, workshopId } = room;
  const people = await room.rows('person');
  const [rahima, karim] = people;
  if (!rahima || !karim) throw new Error('The sample should have people.');
  const vote = await openedVote(live, workshopId, ['Price', 'Road', 'Buyers']);
  await live.send('room.show', { workshopId, kind: 'vote', refId: vote.id });

  const phone = await seatedPhone(room, rahima.name, { personId: rahima.id });
  await phone.phone.sees(({ vote: seen }) => seen?.id === vote.id);
  expect(phone.view().vote?.results).toBeNull();
  const cast = (...values: number[]) =>
    phone.phone.send('vote.cast', { voteId: vote.id, marks: vote.dots(...values) });
  expect(refusal(await cast(2, 2))).toBe('That makes 4 dots, but each person has 3.');
  expect((await cast(3, 0, 0)).ok).toBe(true);
  expect((await cast(0, 0, 3)).ok).toBe(true);

  await page.goto(app.deskUrl);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/w/${workshopId}/votes/${vote.id}`);
  const desk = page.getByRole('main');
  await expect(desk.getByText(/^1 (of \d+ )?ha(s|ve) voted$/)).toBeVisible();
  const name = page.getByLabel('Name, if it has one');
  const ballot = page.getByLabel('The ballot, by numbers');
  await name.fill(rahima.name);
  await ballot.fill('111');
  await ballot.press('Enter');
  await expect(page.getByText(`${rahima.name} has voted by phone already.`)).toBeVisible();
  await name.fill(karim.name);
  await ballot.press('Enter');
  await expect(desk.getByText(/^2 (of \d+ )?have voted$/)).toBeVisible();
  await page.getByRole('tab', { name: 'Show of hands' }).click();
  await page.getByLabel('Buyers: Hands').fill('4');
  await page.getByLabel('People who raised a hand at all').fill('4');
  await page.keyboard.press('Enter');
  await expect(desk.getByText('1 by phone, 1 on paper, 4 by show of hands')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  // Somebody who voted on paper is told so on a phone, and how to vote there instead.
  const second = await seatedPhone(room, karim.name, { personId: karim.id });
  const again = { voteId: vote.id, marks: vote.dots(0, 3) };
  expect(refusal(await second.phone.send('vote.cast', again))).toContain(
    `${karim.name} has voted on paper already.`,
  );
  await page.getByText('Who has voted').click();
  await page.getByRole('button', { name: `Remove the ballot of ${karim.name}` }).click();
  await expect(desk.getByText('1 by phone, 4 by show of hands')).toBeVisible();
  expect((await second.phone.send('vote.cast', again)).ok).toBe(true);
  await expect(desk.getByText('2 by phone, 4 by show of hands')).toBeVisible();

  await page.getByRole('button', { name: 'Close the vote' }).click();
  await phone.phone.sees(({ vote: seen }) => seen?.results?.[0]?.text === '7 dots');
  expect(refusal(await cast(3))).toContain('This vote is closed');
  await expect(page.getByRole('list', { name: 'Results' }).getByRole('listitem')).toHaveText([
    /Buyers.*7 dots/,
    /Road.*3 dots/,
    /Price.*0 dots/,
  ]);
  expect(await violations(page)).toEqual([]);
  const told = JSON.stringify(phone.view());
  expect(told).not.toContain(karim.id);
  for (const each of [phone.phone, second.phone, live]) each.close();
});

test('ballots that came from one phone stand together at the desk, with a warning', async ({
  app,
  page,
}, info) => {
  const room = await openSeatRoom(app.deskUrl);
  const { live, workshopId } = room;
  const vote = await openedVote(live, workshopId, ['Price', 'Road']);
  const phone = await seatedPhone(room, 'Kamal');
  const cast = () => phone.phone.send('vote.cast', { voteId: vote.id, marks: vote.dots(3, 0) });
  expect((await cast()).ok).toBe(true);
  await page.goto(app.deskUrl);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/w/${workshopId}/votes/${vote.id}`);
  await expect(page.getByText(/^1 (of \d+ )?ha(s|ve) voted$/)).toBeVisible();
  await expect(page.getByText('Several from one phone')).toBeHidden();
  for (const name of ['Jamila', 'Salma', 'Nobody 1', 'Nobody 2', 'Nobody 3']) {
    await phone.phone.send('room.sitAs', { personId: null, name });
    expect((await cast()).ok).toBe(true);
  }
  await phone.phone.send('room.sitAs', { personId: null, name: 'Nobody 4' });
  expect(refusal(await cast())).toContain('6 people have voted on this phone');
  const other = await seatedPhone(room, 'Mina');
  await other.phone.send('vote.cast', { voteId: vote.id, marks: vote.dots(0, 3) });
  await expect(page.getByText('Several from one phone')).toBeVisible();
  await page.getByText('Who has voted').click();
  await expect(page.getByText('6 ballots came from one phone.')).toBeVisible();
  const lists = page.getByRole('list', { name: 'Who has voted' });
  await expect(lists.nth(0).getByRole('listitem')).toHaveCount(6);
  await expect(lists.nth(1).getByRole('listitem')).toHaveText(/Mina/);
  expect(await violations(page)).toEqual([]);
  await page.getByText('6 ballots came').scrollIntoViewIfNeeded();
  await page.screenshot({ path: info.outputPath('one-phone.png') });
  await page.getByRole('button', { name: 'Remove the ballot of Nobody 3' }).click();
  await expect(page.getByText('5 ballots came from one phone.')).toBeVisible();
});
