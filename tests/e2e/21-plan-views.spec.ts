// What does not add up: said, repaired, dismissed.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, waitUntilSaved } from '../support/desk.ts';

const sample = /Local Learning Groups/;

const note = (page: Page, kind: string) => page.locator(`[data-note="${kind}"]`);

test('a note offers its repair, which is one step to take back', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  const report = note(page, 'report-back');
  await expect(report).toContainText('Four groups at 15 minutes each need 60 minutes');
  await report.getByRole('button', { name: 'Give it 1 h' }).click();
  await expect(report).toHaveCount(0);
  await expect(page.getByText('15:30–16:30')).toBeVisible();
  await waitUntilSaved(page);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await report.getByRole('button', { name: 'Give each 11 min' }).click();
  await expect(report).toHaveCount(0);

  const buffers = note(page, 'few-buffers');
  await expect(buffers).toContainText('Nothing is left free for delays');
  await buffers
    .getByRole('button', { name: 'Add 20 min of buffer before “Conclusion and next steps”' })
    .click();
  await expect(buffers).toHaveCount(0);
  await expect(page.locator('[data-drag-name="Buffer"]')).toContainText('16:45–17:05');
  await page.locator('main h1').click();
  await page.keyboard.press('Control+z');
  await expect(buffers).toHaveCount(1);
});

test('a day that has an end says when it is passed, and a later end settles it', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  const end = page.getByRole('textbox', { name: 'Ends at' });
  await end.fill('16.30');
  await end.press('Enter');
  const overrun = note(page, 'overrun');
  await expect(overrun).toContainText('The day ends 30 min later than it should.');
  await overrun.getByRole('button', { name: /^Shorten \d items by 30 min together$/ }).click();
  await expect(overrun).toHaveCount(0);
  await page.locator('main h1').click();
  await page.keyboard.press('Control+z');
  await overrun.getByRole('button', { name: 'End the day at 17:00' }).click();
  await expect(overrun).toHaveCount(0);
  await expect(end).toHaveValue('17:00');
});

test('a note that is not wanted stays away over a reload, until it is asked for', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  for (const kind of ['few-buffers', 'report-back']) {
    const dismiss = note(page, kind).getByRole('button', { name: 'Dismiss this note' });
    await dismiss.focus();
    await page.keyboard.press('Enter');
    await expect(note(page, kind)).toHaveCount(0);
  }
  await waitUntilSaved(page);
  await page.reload();
  await expect(page.getByText('2 notes dismissed')).toBeVisible();
  await expect(note(page, 'report-back')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show again' }).click();
  await expect(note(page, 'few-buffers')).toBeVisible();
  await expect(note(page, 'report-back')).toBeVisible();
});
