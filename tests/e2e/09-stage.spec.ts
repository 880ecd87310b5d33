import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection, waitUntilSaved } from '../support/desk.ts';

const secret = 'for-my-eyes-only';

/** Everything a page is sent over its WebSockets, as one text. */
function listenTo(page: Page): { readonly heard: () => string } {
  let heard = '';
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => {
      heard += String(payload);
    });
  });
  return { heard: () => heard };
}

async function writeCard(page: Page, text: string) {
  const field = page.locator('[data-column=strength]').getByRole('textbox').last();
  await field.fill(text);
  await field.press('Enter');
}

test.beforeEach(async ({ page, app }) => {
  await beginWorkshop(page, app.deskUrl, /One-day SWOT/);
});

test('the stage shows a board as it is written, goes blank and comes back', async ({
  page,
  app,
  context,
}) => {
  const stage = await context.newPage();
  await stage.setViewportSize({ width: 1024, height: 768 });
  await stage.goto(app.stageUrl);
  await page.bringToFront(); // a page behind another draws once a second
  await goToSection(page, 'Boards');
  await page.getByRole('button', { name: 'Show on projector' }).click();
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('SWOT of the case');
  await writeCard(page, 'Demand is steady');
  await expect(stage.getByText('Demand is steady')).toBeVisible();
  await page.locator('main').focus();
  await page.keyboard.press('b');
  await expect(stage.getByText('Demand is steady')).toBeHidden();
  await expect(stage.locator('[data-blank]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show it again' })).toBeVisible();
  await page.keyboard.press('b');
  await expect(stage.getByText('Demand is steady')).toBeVisible();
});

test('the projector is chosen from any screen, and the desk shows what it shows', async ({
  page,
  app,
  context,
}) => {
  const stage = await context.newPage();
  await stage.goto(app.stageUrl);
  await page.bringToFront(); // a page behind another draws once a second
  await goToSection(page, 'Actions');
  const control = page.getByRole('button', { name: /^Projector/ });
  await expect(control).toContainText('Nothing yet');
  await control.click();
  const panel = page.getByRole('dialog', { name: 'Choose what the projector shows' });
  await panel.getByRole('button', { name: 'Welcome', exact: true }).click();
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('SWOT workshop');
  await expect(control).toContainText('Welcome');
  await panel.getByRole('button', { name: 'Clock', exact: true }).click();
  await expect(stage.getByRole('heading', { name: 'SWOT workshop' })).toBeHidden();
  await expect(panel.getByRole('button', { name: 'Clock', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('the projector window opens from the desk', async ({ page, context }) => {
  await page.getByRole('button', { name: /^Projector/ }).click();
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open the projector window' }).click();
  const stage = await opening;
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('SWOT workshop');
  expect(await stage.evaluate(() => window.opener)).toBeNull();
});

test('a board too full for one page shows every card, page after page', async ({
  page,
  app,
  context,
}) => {
  const stage = await context.newPage();
  await stage.clock.install();
  await stage.setViewportSize({ width: 1024, height: 768 });
  await stage.goto(app.stageUrl);
  await page.bringToFront(); // a page behind another draws once a second
  await goToSection(page, 'Boards');
  await page.getByRole('button', { name: 'Show on projector' }).click();
  for (let at = 1; at <= 9; at += 1) await writeCard(page, `Card ${at}`);
  await expect(stage.getByText('Card 9')).toBeVisible();
  await expect(stage.getByText('Card 1', { exact: true })).toBeHidden();
  const size = await stage
    .getByText('Card 9')
    .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  expect(size).toBeGreaterThanOrEqual(28);
  await stage.clock.fastForward(12_500);
  await expect(stage.getByText('Card 1', { exact: true })).toBeVisible();
  await expect(stage.getByText('Card 9')).toBeHidden();
});

test('nothing private is sent to the stage, whatever it shows', async ({ page, app, context }) => {
  const stage = await context.newPage();
  const { heard } = listenTo(stage);
  await stage.goto(app.stageUrl);
  await page.bringToFront(); // a page behind another draws once a second
  await page
    .getByRole('button', { expanded: false })
    .and(page.locator('[aria-controls]'))
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Private notes' }).fill(secret);
  await page.keyboard.press('Tab');
  await waitUntilSaved(page);
  await page.getByRole('button', { name: /^Projector/ }).click();
  const panel = page.getByRole('dialog', { name: 'Choose what the projector shows' });
  const choices = panel.getByRole('listitem').locator('button[aria-pressed]');
  await expect(choices.first()).toBeVisible();
  const count = await choices.count();
  expect(count).toBeGreaterThan(3);
  for (let at = 0; at < count; at += 1) {
    await choices.nth(at).click();
    await expect(choices.nth(at)).toHaveAttribute('aria-pressed', 'true');
  }
  await page.reload();
  await expect(page.getByText(secret)).toHaveCount(0);
  await expect.poll(heard).toContain('"kind":"agenda"');
  expect(heard()).not.toContain(secret);
});
