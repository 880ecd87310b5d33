// Putting tracks in another order, and items elsewhere by menu, in every view of the plan.
import type { Page } from '@playwright/test';
import { newId } from '../../shared/lib/ids.ts';
import { type App, expect, test } from '../support/app.ts';
import { beginWorkshop, carry } from '../support/desk.ts';
import { connectLive } from '../support/live.ts';

const sample = /Local Learning Groups/;
const view = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Views of the plan' }).getByRole('link', { name });

/** The sample with tracks of these names in its day, in order. */
async function withTracks(page: Page, app: App, titles: readonly string[]) {
  await beginWorkshop(page, app.deskUrl, sample);
  const list = await page.locator('[data-drag-list]').first().getAttribute('data-drag-list');
  const live = await connectLive(app.deskUrl);
  let after: string | null = null;
  for (const title of titles) {
    const id = newId();
    const dayId = list?.split(':')[0] ?? '';
    await live.send('agenda.addTrack', { id, dayId, after, place: '', title });
    after = id;
  }
  live.close();
}

async function choose(page: Page, of: string, deed: string) {
  await page
    .getByRole('button', { name: `More for ${of}`, exact: true })
    .first()
    .click();
  await page.getByRole('menuitem', { name: deed, exact: true }).click();
}

test('the list: a track goes elsewhere by its menu and by Alt and an arrow, which keeps the focus', async ({
  app,
  page,
}) => {
  await withTracks(page, app, ['Market', 'Farm', 'School']);
  const side = (names: string) => page.getByRole('region', { name: `Side by side: ${names}` });
  await expect(side('Market, Farm, School')).toBeVisible();
  await choose(page, 'School', 'Put before Farm');
  await expect(side('Market, School, Farm')).toBeVisible();
  const menu = page.getByRole('button', { name: 'More for School' });
  await expect(menu).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(side('School, Market, Farm')).toBeVisible();
  await expect(menu).toBeFocused();
  await menu.press('Enter');
  await expect(page.getByRole('menuitem')).toHaveText([
    'Put after Market',
    'Delete the track, keep its items',
  ]);
  await page.keyboard.press('Escape');
  const title = page.getByRole('textbox', { name: 'Name of the track' }).last();
  await expect(title).toHaveValue('Farm');
  await title.press('Alt+ArrowUp');
  await expect(side('School, Farm, Market')).toBeVisible();
  await page.locator('main h1').click();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(side('Market, School, Farm')).toBeVisible();
});

for (const name of ['Timeline', 'Days']) {
  test(`${name}: a track goes elsewhere by mouse, by key and by menu`, async ({ app, page }) => {
    await withTracks(page, app, ['Market', 'Farm', 'School']);
    await view(page, name).click();
    const tracks = page.getByRole('list', { name: /^Tracks of Day 1/ });
    const order = async (...titles: string[]) => {
      await expect(tracks.getByRole('listitem')).toHaveText(
        titles.map((title) => new RegExp(`^${title}`)),
      );
    };
    await order('Market', 'Farm', 'School');
    const grip = (title: string) => page.getByRole('button', { name: `Move ${title}` });
    await carry(page, grip('School'), page.getByRole('heading', { name: /^Day 1/ }));
    await order('School', 'Market', 'Farm');
    await grip('School').focus();
    await page.keyboard.press('Alt+ArrowRight');
    await order('Market', 'School', 'Farm');
    await expect(grip('School')).toBeFocused();
    await choose(page, 'Market', 'Put after School');
    await order('School', 'Market', 'Farm');
    await page.locator('main h1').click();
    await page.keyboard.press('Control+z');
    await order('Market', 'School', 'Farm');
  });
}

test('the days: an item is moved, copied, added behind and deleted by its menu', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, /Learning Route/);
  await view(page, 'Days').click();
  const column = (day: number) => page.getByRole('region', { name: `Day ${day},` });
  const first = column(1).getByRole('listitem').first();
  const title = (await first.getAttribute('data-drag-name')) ?? '';
  const titlesOf = (day: number) => column(day).getByRole('listitem');
  const was = await titlesOf(1).count();
  await first.getByRole('button', { name: `More for ${title}` }).press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Move up' })).toBeDisabled();
  await page.getByRole('menuitem', { name: 'Move down' }).press('Enter');
  await expect(titlesOf(1).nth(1)).toHaveAttribute('data-drag-name', title);
  await expect(
    titlesOf(1)
      .nth(1)
      .getByRole('button', { name: `More for ${title}` }),
  ).toBeFocused();
  await titlesOf(1)
    .nth(1)
    .getByRole('button', { name: `More for ${title}` })
    .press('Enter');
  await page.getByRole('menuitem', { name: /^Move to: Day 2/ }).press('Enter');
  await expect(titlesOf(1)).toHaveCount(was - 1);
  await expect(titlesOf(2).last()).toHaveAttribute('data-drag-name', title);
  await expect(
    titlesOf(2)
      .last()
      .getByRole('button', { name: `Move ${title}` }),
  ).toBeFocused();
  await titlesOf(2)
    .last()
    .getByRole('button', { name: `More for ${title}` })
    .press('Enter');
  await page.getByRole('menuitem', { name: 'Add an item after it' }).press('Enter');
  const topic = titlesOf(2).last().getByRole('textbox', { name: 'Title' });
  await expect(topic).toBeFocused();
  await topic.fill('Thanks');
  await topic.press('Tab');
  await expect(titlesOf(2).last()).toHaveAttribute('data-drag-name', 'Thanks');
  await choose(page, 'Thanks', 'Delete');
  await expect(titlesOf(2).last()).toHaveAttribute('data-drag-name', title);
});

test('the timeline: an item goes into a track and out of it by its menu, on its bar and beside it', async ({
  app,
  page,
}) => {
  await withTracks(page, app, ['Market', 'Farm']);
  await view(page, 'Timeline').click();
  const lane = (name: string) =>
    page.getByRole('list', { name: `, ${name}` }).locator('[data-drag-item]');
  await choose(page, 'Tea Break', 'Track: Farm');
  await expect(lane('Farm')).toHaveAttribute('data-drag-name', 'Tea Break');
  await page
    .locator('[data-drag-name="Tea Break"]')
    .getByRole('button', { expanded: false })
    .click();
  const details = page.getByRole('complementary', { name: 'Details of Tea Break' });
  await details.getByRole('button', { name: 'More for Tea Break' }).press('Enter');
  await page.getByRole('menuitem', { name: 'For all, in no track' }).press('Enter');
  await expect(lane('Farm')).toHaveCount(0);
  await expect(details).toBeVisible();
  await details.getByRole('button', { name: 'More for Tea Break' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  await expect(details).toHaveCount(0);
  await expect(page.locator('[data-drag-name="Tea Break"]')).toHaveCount(0);
});

test('on a phone what is done with the whole plan stands in one row, in a menu', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await expect(page.getByRole('button', { name: 'Table', exact: true })).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.getByRole('button', { name: 'Table', exact: true })).toHaveCount(0);
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  const menu = page.getByRole('button', { name: 'More for Plan' });
  const box = await menu.boundingBox();
  expect(Math.abs((box?.y ?? 0) - (heading?.y ?? 999)), 'in one row').toBeLessThan(20);
  await choose(page, 'Plan', 'Select items');
  await expect(page.getByRole('checkbox', { name: 'Select Tea Break' })).toBeVisible();
  await choose(page, 'Plan', 'Categories and fields');
  await expect(page.getByRole('button', { name: 'Add a category' })).toBeVisible();
  await choose(page, 'Plan', 'Import from XLSX or CSV');
  await expect(page.getByRole('dialog', { name: 'Import an agenda' })).toBeVisible();
  await page.keyboard.press('Escape');
  await choose(page, 'Plan', 'Library');
  const library = page.getByRole('complementary', { name: 'Library' });
  await expect(library).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(library).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('button', { name: 'Add a day' }).click();
  await expect(page.getByRole('region', { name: /^Day 2/ })).toBeVisible();
});
