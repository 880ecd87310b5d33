import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, carry, goToSection, waitUntilSaved } from '../support/desk.ts';

const column = (page: Page, name: string) => page.locator(`[data-column=${name}]`);
const cards = (page: Page, name: string) => column(page, name).locator('[data-card] p');
const card = (page: Page, text: string) => page.locator('[data-card]', { hasText: text });

async function write(page: Page, name: string, texts: readonly string[]) {
  const field = column(page, name).getByRole('textbox').last();
  await field.click();
  for (const text of texts) {
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('');
  }
  await expect(cards(page, name)).toHaveText([...texts]);
}

test.beforeEach(async ({ page, app }) => {
  await beginWorkshop(page, app.deskUrl, /One-day SWOT/);
  await goToSection(page, 'Boards');
});

test('cards are written one after the other, and are there after the plug was pulled', async ({
  page,
  app,
}) => {
  await write(page, 'strength', ['Demand is steady', 'স্থানীয় নারীরা দক্ষ']);
  await write(page, 'recommendation', ['Start one hatchery']);
  await waitUntilSaved(page);
  await app.kill();
  await app.restart();
  const hash = new URL(page.url()).hash;
  await page.goto('about:blank'); // else only the fragment changes, and nothing is loaded again
  await page.goto(app.deskUrl);
  await page.getByRole('heading').first().waitFor();
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(cards(page, 'strength')).toHaveText(['Demand is steady', 'স্থানীয় নারীরা দক্ষ']);
  await expect(cards(page, 'recommendation')).toHaveText(['Start one hatchery']);
});

test('a card is carried with the mouse within its quadrant and across, and undone', async ({
  page,
}) => {
  await write(page, 'strength', ['one', 'two', 'three']);
  await write(page, 'weakness', ['four']);
  const target = await card(page, 'three').boundingBox();
  await card(page, 'one').hover();
  await page.mouse.down();
  await page.mouse.move((target?.x ?? 0) + 80, (target?.y ?? 0) + (target?.height ?? 0) - 4, {
    steps: 6,
  });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await page.mouse.up();
  await expect(cards(page, 'strength')).toHaveText(['two', 'three', 'one']);
  await carry(page, card(page, 'two'), column(page, 'weakness').locator('ul'));
  await expect(cards(page, 'strength')).toHaveText(['three', 'one']);
  await expect(cards(page, 'weakness')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(cards(page, 'strength')).toHaveText(['two', 'three', 'one']);
  await page.keyboard.press('Escape');
});

test('letting go with Escape leaves a card where it was', async ({ page }) => {
  await write(page, 'strength', ['one', 'two']);
  await card(page, 'one').hover();
  await page.mouse.down();
  const box = await column(page, 'threat').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 40, { steps: 5 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(cards(page, 'strength')).toHaveText(['one', 'two']);
  await expect(cards(page, 'threat')).toHaveCount(0);
});

test('a card is carried with the keyboard, and it is said where it would land', async ({
  page,
}) => {
  await write(page, 'strength', ['one', 'two']);
  await write(page, 'weakness', ['three']);
  const spoken = page.locator('[data-drag-spoken]');
  const handle = card(page, 'one').locator('[data-drag-handle]');
  await handle.focus();
  await page.keyboard.press('Enter');
  await expect(spoken).toContainText('1 of 2 in Strengths');
  await page.keyboard.press('ArrowRight');
  await expect(spoken).toHaveText('1 of 2 in Weaknesses');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(spoken).toHaveText('one is now 2 of 2 in Weaknesses.');
  await expect(cards(page, 'weakness')).toHaveText(['three', 'one']);
  await expect(handle).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(cards(page, 'weakness')).toHaveText(['one', 'three']);
});

test('a card is moved, edited and deleted without carrying, and comes back by Undo', async ({
  page,
}) => {
  await write(page, 'opportunity', ['Hatchery']);
  const more = page.getByRole('button', { name: 'More for Hatchery' });
  await more.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Edit the text' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await more.press('Enter');
  await page.getByRole('menuitem', { name: 'Move to Lessons learned' }).click();
  await expect(cards(page, 'lesson')).toHaveText(['Hatchery']);
  await expect(card(page, 'Hatchery').locator('[data-drag-handle]')).toBeFocused();
  await cards(page, 'lesson').click();
  await page.keyboard.type(' in two unions');
  await page.keyboard.press('Enter');
  await expect(cards(page, 'lesson')).toHaveText(['Hatchery in two unions']);
  await expect(card(page, 'Hatchery').locator('[data-drag-handle]')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(cards(page, 'lesson')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(cards(page, 'lesson')).toHaveText(['Hatchery in two unions']);
});

test('a card of more than three lines is kept, with a word of advice', async ({ page }) => {
  const long = 'one word after the other until nobody at the back can read what it says any more. ';
  const field = column(page, 'threat').getByRole('textbox').last();
  await field.fill(long.repeat(2));
  await expect(column(page, 'threat').getByText('Could it be two cards?')).toBeVisible();
  await field.press('Enter');
  await expect(cards(page, 'threat')).toHaveCount(1);
});

test('carrying a card draws no other card anew', async ({ page }) => {
  const many = Array.from({ length: 24 }, (_, at) => `Card ${at}`);
  await write(page, 'strength', many);
  await write(page, 'weakness', many);
  await page.evaluate(() => {
    const all = [...document.querySelectorAll('[data-card]')];
    globalThis.uthanTouched = 0;
    const observer = new MutationObserver((changes) => {
      globalThis.uthanTouched += changes.length;
    });
    for (const each of all.slice(1)) {
      observer.observe(each, {
        attributes: true,
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  });
  await page.locator('[data-card]').first().scrollIntoViewIfNeeded();
  const box = await page.locator('[data-card]').first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 80, (box?.y ?? 0) + 15);
  await page.mouse.down();
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.move(500 + 260 * Math.cos(step / 6), 430 + 100 * Math.sin(step / 6));
  }
  expect(await page.locator('[data-carried]').count()).toBe(1);
  expect(await page.evaluate(() => globalThis.uthanTouched)).toBe(0);
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

test('a board is added for the plenary, named, and deleted with an Undo', async ({ page }) => {
  await page.getByRole('button', { name: 'New board' }).click();
  await page.getByRole('button', { name: 'Plenary' }).click();
  const tab = page.getByRole('tab', { selected: true });
  await expect(tab).toHaveText('Plenary');
  await page.getByRole('textbox', { name: 'Name of the board' }).fill('All together');
  await page.keyboard.press('Enter');
  await expect(tab).toHaveText('All together');
  await page.getByRole('button', { name: 'More for All together' }).click();
  await page.getByRole('menuitem', { name: 'Delete this board' }).click();
  await expect(page.getByRole('tab')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(page.getByRole('tab')).toHaveCount(2);
});

declare global {
  var uthanTouched: number;
}
