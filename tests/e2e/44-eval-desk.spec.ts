// A form from its template to the papers that are keyed in, at the desk and by keys alone.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { openSeatRoom, type SeatRoom } from '../support/seat-room.ts';

const goTo = (page: Page, { workshopId }: SeatRoom) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#/w/${workshopId}/evaluation`);

test('a form is begun from a template, put in order by keys, and undone as one', async ({
  app,
  page,
}) => {
  const room = await openSeatRoom(app.deskUrl);
  await page.goto(app.deskUrl);
  await goTo(page, room);
  await page.getByRole('button', { name: 'End of the event' }).click();
  const questions = page.getByRole('list', { name: 'Questions' });
  await expect(questions.getByRole('listitem')).toHaveCount(21);
  await expect(questions.getByText('I could speak freely')).toBeVisible();
  await expect(questions.getByText('আমি মন খুলে কথা বলতে পেরেছি')).toBeVisible();

  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('menuitem', { name: 'Choice' }).click();
  await expect(questions.getByRole('listitem')).toHaveCount(22);
  const added = questions.getByRole('listitem').last();
  await added.getByLabel('In English', { exact: true }).fill('Best visit?');
  await page.getByRole('tab', { name: 'Answer' }).click();
  await page.getByRole('button', { name: 'Open the form' }).click();
  await expect(page.getByText('Question 19 needs at least two options')).toBeVisible();

  await page.getByRole('tab', { name: 'Build' }).click();
  await added.getByLabel('Options in English, one a line').fill('Crabs\nFlowers');
  await added.getByRole('button', { name: 'More for Best visit?' }).click();
  await page.getByRole('menuitem', { name: 'Move up' }).click();
  await expect(questions.getByRole('listitem').nth(20).getByText('Best visit?')).toBeVisible();
  await page.getByRole('button', { name: 'On a phone' }).click();
  const phone = page.getByRole('region', { name: 'On a phone' });
  await phone.getByRole('button', { name: 'বাংলা' }).click();
  await expect(phone.getByText('আয়োজনটি কেমন হলো?')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'More for How was the event?' }).click();
  await page.getByRole('menuitem', { name: 'Delete this form' }).click();
  await expect(page.getByText('No form yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(questions.getByRole('listitem')).toHaveCount(22);
});

test('twenty-five papers of twelve questions are keyed in on the number keys alone', async ({
  app,
  page,
}) => {
  test.slow();
  const room = await openSeatRoom(app.deskUrl);
  const formId = '019b76da-a800-7000-8000-000000000001';
  const items = Array.from({ length: 12 }, (_, at) => ({
    ...{ id: `question-${at + 10}`, titleEn: `Question number ${at + 1}` },
  }));
  const form = { id: formId, workshopId: room.workshopId, titleEn: 'Papers', items };
  await room.live.send('evaluation.add', form);
  await room.live.send('evaluation.open', { id: formId });
  await page.goto(app.deskUrl);
  await goTo(page, room);
  const pad = page.getByRole('group', { name: 'Answers of this paper' });
  await pad.focus();
  for (let paper = 0; paper < 25; paper += 1) {
    for (let at = 0; at < 12; at += 1) await page.keyboard.press(String(((paper + at) % 4) + 1));
    await page.keyboard.press(paper % 2 === 0 ? 'Enter' : '+');
    await expect(page.getByLabel('Number of the paper')).toHaveValue(String(paper + 2));
  }
  await expect(page.getByText('25 have answered')).toBeVisible();
  await expect(page.getByText('25 paper forms keyed in')).toBeVisible();

  // Number 7 was keyed wrongly: its first question said 3.
  await page.getByRole('button', { name: 'Correct form 7' }).click();
  await expect(page.getByText('Form 7 is corrected.', { exact: true })).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('+');
  await expect(page.getByText('Form 7 is corrected and kept.')).toBeVisible();
  const [seven] = (await room.rows('response')).filter(({ label }) => label === '7');
  const answers = (await room.rows('answer')).filter(({ responseId }) => responseId === seven?.id);
  expect(answers).toHaveLength(12);
  expect(answers.find(({ itemId }) => itemId === 'question-10')?.value).toBe(1);

  await page.getByLabel('Number of the paper').fill('7');
  await page.getByRole('button', { name: 'Keep, next form' }).click();
  await expect(page.getByText('Form number 7 is keyed in already')).toBeVisible();
  await page.getByRole('button', { name: 'Correct form 7' }).click();
  await page.getByRole('button', { name: 'Take this form back' }).click();
  await expect(page.getByText('24 have answered')).toBeVisible();

  await page.getByRole('button', { name: 'Paper form' }).click();
  await expect(page.getByRole('heading', { name: 'Papers' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the form' }).click();
  await page.getByRole('button', { name: 'Close the form' }).click();
  await expect(page.getByRole('button', { name: 'Reopen the form' })).toBeVisible();
  expect((await room.rows('response')).map(({ label }) => label).join('')).toBe('');
});
