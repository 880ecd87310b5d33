// A day rehearsed on a copy: fast, on every screen, and without a trace.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection } from '../support/desk.ts';

const sample = /Local Learning Groups/;
const cockpit = (page: Page) => page.getByRole('region', { name: 'Now' });
const banner = (page: Page) => page.getByRole('region', { name: 'Rehearsal' });
const current = (page: Page) => page.locator('[aria-current="step"]');
const captures = (page: Page) => page.getByRole('list', { name: 'Captured' }).getByRole('listitem');

/** Begins by keys alone: the button, then down to a speed. */
async function rehearse(page: Page, speed: RegExp) {
  await page.getByRole('button', { name: 'Rehearse' }).focus();
  await page.keyboard.press('Enter');
  const choice = page.getByRole('menuitem', { name: speed });
  await expect(choice).toBeVisible();
  for (let at = 0; at < 5; at += 1) {
    if (await choice.evaluate((item) => item === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(banner(page)).toBeVisible();
}

test('the 2010 day is rehearsed at ×120 and leaves the workshop as it was', async ({
  app,
  page,
  context,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  const stage = await context.newPage();
  await stage.setViewportSize({ width: 1024, height: 768 });
  await stage.goto(app.stageUrl);
  await page.bringToFront(); // a page behind another draws once a second
  await goToSection(page, 'Run');
  await page.getByRole('button', { name: 'Show on projector' }).click();
  await rehearse(page, /×120/);
  await expect(banner(page)).toContainText('Rehearsal ×120');
  await expect(banner(page)).toContainText('Nothing of this is kept');
  await expect(stage.getByText('Rehearsal ×120')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText(/14:\d\d/);

  await page.keyboard.press('Space');
  await expect(current(page)).toContainText('Welcome and introduction');
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('Welcome and introduction');
  // Fifteen minutes are seven and a half seconds here.
  await expect(cockpit(page)).toContainText('over time', { timeout: 12_000 });
  await page.keyboard.press('ArrowRight');
  await expect(current(page)).toContainText('Presentation of the findings');

  await page.keyboard.press('n');
  await page.keyboard.type('Only rehearsed');
  await page.keyboard.press('Enter');
  await expect(captures(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.locator('main').focus();
  await page.keyboard.press('Control+z');
  await expect(captures(page)).toHaveCount(0);

  await banner(page).getByRole('button', { name: '×10', exact: true }).click();
  await expect(banner(page)).toContainText('Rehearsal ×10 Nothing');
  await goToSection(page, 'People');
  await expect(banner(page)).toBeVisible();
  await banner(page).getByRole('button', { name: 'End rehearsal' }).click();
  await expect(banner(page)).toBeHidden();
  await expect(stage.getByText('Rehearsal')).toBeHidden();
  await goToSection(page, 'Run');
  await expect(current(page)).toHaveCount(0);
  await expect(cockpit(page)).toContainText('Start: Welcome and introduction');
  await expect(page.getByRole('button', { name: /^Undo/ })).not.toHaveAccessibleName(/Start item/);
});

test('what is being written in a rehearsal when it ends elsewhere is not found in the workshop', async ({
  app,
  page,
  context,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  const { hash } = new URL(page.url());
  await goToSection(page, 'Run');
  const other = await context.newPage();
  await other.goto(app.deskUrl);
  await other.evaluate((place) => {
    window.location.hash = place;
  }, hash);
  await other.getByRole('heading', { level: 1 }).waitFor();
  await page.bringToFront();
  await rehearse(page, /×30/);
  await expect(banner(other)).toBeVisible();
  await other.bringToFront();
  const title = other.getByRole('textbox', { name: 'Title', exact: true }).first();
  const real = await title.inputValue();
  await title.fill('Only rehearsed');
  await banner(page).getByRole('button', { name: 'End rehearsal' }).click();
  await expect(banner(other)).toBeHidden();
  await expect(title).toHaveValue(real);
  await title.fill(`${real}, kept`);
  await title.press('Tab');
  await expect(other.getByText('Saved', { exact: true })).toBeVisible();
  await expect(cockpit(page)).toContainText(`Start: ${real}, kept`);
});

test('a rehearsal is gone with the app, and the pages know it', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await goToSection(page, 'Run');
  await rehearse(page, /×60/);
  await cockpit(page).getByRole('button', { name: 'Start' }).click();
  await expect(current(page)).toContainText('Welcome and introduction');
  await page.reload();
  await expect(banner(page)).toContainText('Rehearsal ×60');
  const { hash } = new URL(page.url());
  await app.kill();
  await app.restart();
  await page.goto('about:blank');
  await page.goto(app.deskUrl);
  await page.evaluate((place) => {
    window.location.hash = place;
  }, hash);
  await expect(cockpit(page)).toContainText('Start: Welcome and introduction');
  await expect(banner(page)).toBeHidden();
});
