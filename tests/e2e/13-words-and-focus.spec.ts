// Nothing half-written is lost, and the focus is never left behind.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection, waitUntilSaved } from '../support/desk.ts';

/** What has the focus, as its reader would hear it; `body` where nothing has. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'body';
    return element.getAttribute('aria-label') ?? element.textContent ?? element.tagName;
  });
}

/** Lets a test keep back what main tells a page, as a slow moment would. */
async function newsOf(page: Page) {
  let waiting: (() => void)[] | null = null;
  await page.routeWebSocket(/\/live$/, (socket) => {
    const main = socket.connectToServer();
    main.onMessage((message) => {
      if (waiting) waiting.push(() => socket.send(message));
      else socket.send(message);
    });
  });
  return {
    hold: () => {
      waiting = [];
    },
    release: () => {
      for (const tell of waiting ?? []) tell();
      waiting = null;
    },
  };
}

test('a note, a card and a person that were begun are there after a walk and a closed tab', async ({
  app,
  page,
  context,
}) => {
  await beginWorkshop(page, app.deskUrl, /^Local Learning Groups/);
  const begun = [
    ['Run', (on: Page) => on.getByPlaceholder('Write what is said'), 'Who pays for'],
    [
      'Boards',
      (on: Page) => on.locator('[data-column=strength]').getByRole('textbox').last(),
      'Members meet',
    ],
    ['Actions', (on: Page) => on.getByPlaceholder('What will be done?').last(), 'Write up the'],
    ['People', (on: Page) => on.getByPlaceholder('Next person'), 'Shirin'],
  ] as const;
  for (const [section, field, text] of begun) {
    await goToSection(page, section);
    await field(page).fill(text);
  }
  await page.getByPlaceholder('Organisation').last().fill('Gram Unnayan');
  for (const [section, field, text] of begun) {
    await goToSection(page, section);
    await expect(field(page)).toHaveValue(text);
  }
  const address = page.url();
  await page.close();
  const again = await context.newPage();
  await again.goto(app.deskUrl);
  await again.goto(address);
  for (const [section, field, text] of begun) {
    await goToSection(again, section);
    await expect(field(again)).toHaveValue(text);
  }
  await again.getByPlaceholder('Next person').press('Enter');
  await expect(again.getByRole('textbox', { name: 'Name of Shirin' })).toBeVisible();
  await expect(again.getByPlaceholder('Next person')).toHaveValue('');
  await goToSection(again, 'Run');
  await goToSection(again, 'People');
  await expect(again.getByPlaceholder('Next person')).toHaveValue('');
});

test('a conflict left undecided is still there on coming back, with both texts', async ({
  app,
  page,
  context,
}) => {
  await beginWorkshop(page, app.deskUrl, /^Local Learning Groups/);
  const other = await context.newPage();
  const { hold, release } = await newsOf(other);
  await other.goto(app.deskUrl);
  await other.goto(page.url());
  const method = (on: Page) => on.getByRole('textbox', { name: 'Method' }).first();
  await expect(method(other)).toBeVisible();
  hold();
  await method(page).fill('What one wrote');
  await waitUntilSaved(page);
  await method(other).fill('What two wrote');
  release();
  await expect(other.getByRole('alert')).toBeVisible();
  await goToSection(other, 'Run');
  await goToSection(other, 'Plan');
  await expect(method(other)).toHaveValue('What two wrote');
  await expect(other.getByRole('paragraph').filter({ hasText: 'What one wrote' })).toBeVisible();
  // Closing now would lose one of them, so the browser asks first.
  const asked = other.waitForEvent('dialog');
  await other.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await other.getByRole('button', { name: 'Keep mine' }).click();
  await expect(method(page)).toHaveValue('What two wrote');
  await goToSection(other, 'Run');
  await goToSection(other, 'Plan');
  await expect(method(other)).toHaveValue('What two wrote');
  await expect(other.getByRole('alert')).toHaveCount(0);
});

test('the focus stays where something was deleted, taken back or begun', async ({ app, page }) => {
  await page.goto(app.deskUrl);
  await page.getByRole('button', { name: /^Local Learning Groups/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').waitFor();
  await expect(page.getByRole('main')).toBeFocused();

  await page.getByRole('button', { name: 'More for Tea Break' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('More for Presentation of the group findings');
  await page.getByRole('button', { name: 'Undo', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tea Break')).toBeVisible();
  await expect.poll(() => focused(page)).toBe('More for Presentation of the group findings');

  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('heading', { name: 'Run' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();

  await goToSection(page, 'Boards');
  const card = page.locator('[data-column=strength]').getByRole('textbox').last();
  await card.fill('One');
  await card.press('Enter');
  const grip = page.getByRole('button', { name: 'Move One' });
  await page.getByText('One', { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(grip).toBeFocused();

  await goToSection(page, 'People');
  await page.getByRole('button', { name: 'Import a list' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Close', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Import a list' })).toBeFocused();

  await page.getByRole('navigation').getByRole('link', { name: 'Plan' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Workshops' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});

test('a message at the foot of the window never covers what is being written', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, /^Local Learning Groups/);
  await page.getByRole('button', { name: 'More for Tea Break' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  const message = page.getByText('Tea Break is deleted.');
  await expect(message).toBeVisible();
  await page.getByRole('button', { name: 'Add an item' }).last().click();
  const title = page.getByRole('textbox', { name: 'Title' }).last();
  await expect(title).toBeFocused();
  await page.keyboard.press('Control+z');
  const told = page.getByText('Taken back: Add item');
  await expect(told).toBeVisible();
  await page.getByRole('textbox', { name: 'Title' }).last().focus();
  const [field, card] = [
    await page.getByRole('textbox', { name: 'Title' }).last().boundingBox(),
    await told.locator('..').boundingBox(),
  ];
  expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(card?.y ?? 0);
});

test('Undo in a field that has just handed its text over takes that back', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, /^Local Learning Groups/);
  await goToSection(page, 'Run');
  const captured = page.getByRole('region', { name: 'Captured' }).getByRole('listitem');
  await page.keyboard.press('n');
  await page.keyboard.type('Said once');
  await page.keyboard.press('Enter');
  await expect(captured).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(captured).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(captured).toHaveCount(1);

  // Emptied by hand it is still the field's own affair.
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+z');
  await expect(page.getByPlaceholder('Write what is said')).toHaveValue('x');
  await expect(captured).toHaveCount(1);
});

test('keys still act after a sheet was closed that was opened from nowhere', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, /^Local Learning Groups/);
  await goToSection(page, 'Run');
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('on a phone every field of the plan has room for a few words', async ({ app, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await beginWorkshop(page, app.deskUrl, /^Half-day learning group/);
  await expect(page.getByRole('textbox', { name: 'Organiser' })).toBeVisible();
  const narrow = await page.getByRole('main').evaluate((main) =>
    [...main.querySelectorAll('input[type=text], textarea')]
      .filter((field) => field.checkVisibility() && !field.matches('[inputmode=numeric]'))
      .filter((field) => field.getBoundingClientRect().width < 100)
      .map((field) => field.outerHTML),
  );
  expect(narrow).toEqual([]);
});
