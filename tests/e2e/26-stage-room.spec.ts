// What forty people look at: a frozen picture that stands, tracks beside each other, words of a screen's own.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop } from '../support/desk.ts';

const openPanel = async (page: Page) => {
  await page.getByRole('button', { name: /^Projector/ }).click();
  return page.getByRole('dialog', { name: 'Choose what the projector shows' });
};

/** Longer (ms) than a page of a scene stays. */
const longerThanAPage = 13_000;

/** A stage on which time can be wound on. */
async function openStage(page: Page, stageUrl: string): Promise<Page> {
  const stage = await page.context().newPage();
  await stage.setViewportSize({ width: 1024, height: 768 });
  await stage.clock.install();
  await stage.goto(stageUrl);
  await page.bringToFront();
  return stage;
}

test('frozen, no page turns; made dark and shown again, it is the same page', async ({
  page,
  app,
}) => {
  await beginWorkshop(page, app.deskUrl, /One-day SWOT/);
  const stage = await openStage(page, app.stageUrl);
  const panel = await openPanel(page);
  const field = panel.getByRole('textbox', { name: 'Message to the room' });
  await field.fill('Please sit with your own group, and name one who writes. '.repeat(40));
  await panel.getByRole('button', { name: 'Show', exact: true }).click();
  const pages = stage.locator('[data-pages]');
  await expect(pages).toHaveAttribute('data-pages', /^[2-9]$/);
  const words = pages.locator('> div');
  const isOnPage = (number: number) =>
    expect(words).toHaveAttribute('style', new RegExp(`calc\\(${100 - 100 * number}%`));
  await isOnPage(1);
  await stage.clock.runFor(longerThanAPage);
  await isOnPage(2);

  const freeze = panel.getByRole('button', { name: 'Freeze' });
  const blank = panel.getByRole('button', { name: 'Blank', exact: true });
  await freeze.click();
  await expect(freeze).toHaveAttribute('aria-pressed', 'true');
  await stage.clock.runFor(longerThanAPage);
  await isOnPage(2);
  await blank.click();
  await expect(stage.locator('[data-blank]')).toBeVisible();
  await expect(words).toBeHidden();
  await expect(panel.getByText('Press Blank again, and it sees the frozen picture')).toBeVisible();
  await blank.click();
  await expect(words).toBeVisible();
  await isOnPage(2);

  await freeze.click();
  await expect(freeze).toHaveAttribute('aria-pressed', 'false');
  await stage.clock.runFor(longerThanAPage);
  await expect(words).not.toHaveAttribute('style', /calc\(-100%/);
});
