// The plan's items: details, tracks, blocks, several at once; by mouse, by keyboard, by menu.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, carry, waitUntilSaved } from '../support/desk.ts';

const sample = /Local Learning Groups/;
const items = (page: Page): Locator => page.locator('main [data-drag-item]');
const item = (page: Page, title: string): Locator =>
  page.locator(`main [data-drag-item][data-drag-name="${title}"]`);
const grip = (page: Page, title: string): Locator =>
  item(page, title).getByRole('button', { name: `Move ${title}`, exact: true });
const titles = (page: Page) =>
  items(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-drag-name')));

async function fill(field: Locator, text: string) {
  await field.fill(text);
  await field.press('Enter');
}

async function choose(page: Page, title: string, entry: string | RegExp) {
  await item(page, title)
    .getByRole('button', { name: `More for ${title}` })
    .first()
    .click();
  await page.getByRole('menuitem', { name: entry }).click();
}

async function openDetails(page: Page, title: string): Promise<Locator> {
  await item(page, title)
    .getByRole('button', { name: `Details of ${title}` })
    .click();
  return item(page, title);
}

test('a length or a time that is none is refused beside its field, one written anyhow is taken', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  const welcome = item(page, 'Welcome and introduction');
  const length = welcome.getByRole('textbox', { name: 'Length' });
  for (const bad of ['0', '-5', '10000', '১০০০০', 'a while']) {
    await fill(length, bad);
    await expect(welcome.getByRole('alert')).toContainText('Write a length such as 45');
    await expect(length).toHaveAttribute('aria-invalid', 'true');
    await length.press('Escape');
    await expect(length).toHaveValue('15 min');
  }
  const start = page.getByRole('textbox', { name: 'Starts at' });
  for (const good of ['৯:৩০', '9.30', '930', '9:30', '9:30 am']) {
    await fill(start, '14:00');
    await expect(welcome).toContainText('14:00–14:15');
    await fill(start, good);
    await expect(welcome).toContainText('09:30–09:45');
  }
  for (const bad of ['noon', '24:00', '9:75', '-9']) {
    await fill(start, bad);
    await expect(page.getByRole('alert').filter({ hasText: 'Write a time like' })).toBeVisible();
    await start.press('Escape');
    await expect(start).toHaveValue('09:30');
  }
});

test('what an item is shows as marks, and is there again after a reload', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await page.getByRole('button', { name: 'Categories and fields' }).click();
  await page.getByRole('button', { name: 'Add a category' }).click();
  await fill(page.getByRole('textbox', { name: 'Name of the category' }), 'Input');
  await page.getByRole('combobox', { name: 'Colour' }).selectOption('blue');
  await page.getByRole('button', { name: 'Add a field' }).click();
  await fill(page.getByRole('textbox', { name: 'Name of the field' }), 'Who brings the cable');
  await page.getByRole('button', { name: 'Categories and fields' }).click();

  const welcome = await openDetails(page, 'Welcome and introduction');
  await fill(welcome.getByRole('textbox', { name: 'Place' }), 'Roof');
  await welcome.getByRole('combobox', { name: 'Category' }).selectOption('Input');
  await fill(welcome.getByRole('textbox', { name: 'Shortest length' }), '10');
  await fill(welcome.getByRole('textbox', { name: 'Preferred length' }), '20');
  for (const box of ['Flagged', 'Starts by the clock', 'On the stage and in the programme']) {
    await welcome.getByRole('checkbox', { name: box }).click();
  }
  const cable = welcome.getByRole('textbox', { name: 'Who brings the cable' });
  await cable.fill('Karim');
  await cable.blur();

  await welcome.getByRole('combobox', { name: 'What holds' }).selectOption('Its end');
  await fill(welcome.getByRole('textbox', { name: 'Ends at' }), '14:25');
  await expect(welcome).toContainText('14:00–14:25');
  await expect(welcome).toContainText('25 min');
  await fill(page.getByRole('textbox', { name: 'Starts at' }), '13:55');
  await expect(welcome).toContainText('13:55–14:25');
  await welcome.getByRole('combobox', { name: 'What holds' }).selectOption('Its length');
  await expect(welcome.getByRole('textbox', { name: 'Length' }).first()).toHaveValue('30 min');

  const address = welcome.getByRole('textbox', { name: 'Address' });
  await welcome.getByRole('button', { name: 'Add a link' }).click();
  await fill(address, 'javascript:alert(1)');
  await expect(welcome.getByRole('alert')).toContainText('Write an address that begins with');
  await fill(address, 'example.org/song');
  const link = welcome.getByRole('link', { name: 'Open https://example.org/song' });
  await expect(link).toHaveAttribute('rel', /noopener/);
  await waitUntilSaved(page);

  await page.reload();
  await expect(welcome).toContainText('13:55–14:25');
  await expect(welcome).toContainText('Input');
  await expect(welcome).toContainText('Roof');
  for (const mark of [
    'Flagged',
    'Starts by the clock',
    'At least 10 min, 20 min where there is time',
    '1 link or file',
    /^Private/,
  ]) {
    await expect(welcome.getByRole('img', { name: mark })).toBeVisible();
  }
  await openDetails(page, 'Welcome and introduction');
  await expect(cable).toHaveValue('Karim');
  await welcome.getByRole('combobox', { name: 'Kind' }).selectOption('Milestone');
  await expect(welcome.getByRole('textbox', { name: 'Length' })).toHaveCount(0);
  await expect(item(page, 'Tea Break')).toContainText('14:55–15:10');
});

test('speakers stand in the order of the protocol, against the time there is', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  const welcome = await openDetails(page, 'Welcome and introduction');
  const speakers = welcome.locator('[data-drag-item]');
  for (const [at, [role, name, minutes]] of [
    ['Chair', 'Anwara', '5'],
    ['Chief guest', 'Rafiq', '15'],
  ].entries()) {
    await welcome.getByRole('button', { name: 'Add a speaker' }).click();
    const speaker = speakers.nth(at);
    await speaker.getByRole('combobox', { name: 'Part' }).selectOption(role ?? '');
    await fill(speaker.getByRole('combobox', { name: 'Name' }), name ?? '');
    await fill(speaker.getByRole('textbox', { name: 'Minutes' }), minutes ?? '');
  }
  await expect(welcome).toContainText('20 min of speeches in 15 min: 5 min too much.');
  await welcome.getByRole('button', { name: 'Move Rafiq' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(speakers.first()).toHaveAttribute('data-drag-name', 'Rafiq');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(items(page).first(), 'the item itself stays').toHaveAttribute(
    'data-drag-name',
    'Welcome and introduction',
  );
  await fill(welcome.getByRole('textbox', { name: 'Length' }).first(), '30');
  await expect(welcome).toContainText('20 min of 30 min');
  await welcome.getByRole('button', { name: 'Delete Rafiq' }).click();
  await expect(speakers).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(speakers).toHaveCount(2);
});

test('what runs side by side stands side by side: by menu, by details, by mouse, by keyboard', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1600 }); // nothing scrolls while it is carried
  await beginWorkshop(page, app.deskUrl, sample);
  await expect(items(page)).toHaveCount(7);
  const day = page.getByRole('region', { name: /^Day 1/ });
  await day.getByRole('button', { name: /^More for Day 1/ }).click();
  await page.getByRole('menuitem', { name: 'Add parallel tracks' }).click();
  const [hall, yard] = [
    page.getByRole('list', { name: /Track A$/ }),
    page.getByRole('list', { name: /Track B$/ }),
  ];
  await expect(hall).toBeVisible();
  const discussion = 'Discussion on specific questions concerning LLGs';
  await choose(page, discussion, 'Track: Track A');
  await expect(hall.locator('[data-drag-item]')).toHaveCount(1);
  await choose(page, 'Tea Break', 'Track: Track B');
  await expect(hall).toContainText('14:30–15:15');
  await expect(yard).toContainText('14:30–14:45');
  await expect(item(page, 'Presentation of the group findings')).toContainText('15:15–16:00');

  const plenary = 'Plenary discussion';
  await item(page, plenary).scrollIntoViewIfNeeded();
  await carry(page, grip(page, plenary), grip(page, discussion));
  await expect(hall.locator('[data-drag-item]')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Side by side: Track A, Track B' })).toHaveCount(1);

  await grip(page, plenary).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(yard.locator('[data-drag-item]')).toHaveCount(2);
  await expect(grip(page, plenary)).toBeFocused();

  const details = await openDetails(page, plenary);
  await details.getByRole('combobox', { name: 'Track' }).selectOption('For all, in no track');
  await expect(yard.locator('[data-drag-item]')).toHaveCount(1);
  await expect(details.getByRole('combobox', { name: 'Track' }), 'still open').toBeVisible();

  await fill(page.getByRole('textbox', { name: 'Name of the track' }).first(), 'Roof');
  await page.getByRole('button', { name: 'More for Roof' }).first().click();
  await page.getByRole('menuitem', { name: 'Delete the track, keep its items' }).click();
  await expect(page.getByRole('list', { name: /Roof$/ })).toHaveCount(0);
  await expect(items(page)).toHaveCount(7);
});

test('a block takes and gives, is reckoned against its target, moves and goes as one', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await expect(items(page)).toHaveCount(7);
  const [first, second, third] = (await titles(page)).map((title) => title ?? '');
  if (!first || !second || !third) throw new Error('three items');
  await grip(page, second).click({ modifiers: ['Control'] });
  await grip(page, third).click({ modifiers: ['Shift'] });
  const bar = page.getByRole('region', { name: 'For the selected items' });
  await expect(bar).toContainText('2 selected');
  await bar.getByRole('button', { name: 'Make a block' }).click();
  await expect(bar).toHaveCount(0);
  const title = page.getByRole('textbox', { name: 'Name of the block' });
  await expect(title).toBeFocused();
  await fill(title, 'Learning');
  const block = item(page, 'Learning');
  await expect(block).toContainText('1 h');
  await fill(block.getByRole('textbox', { name: 'Target' }), '45');
  await expect(block).toContainText('1 h: 15 min over its target');

  await grip(page, first).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(block).toContainText('1 h 15 min: 30 min over');
  await expect(grip(page, first)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(block).toContainText('1 h: 15 min over');
  await choose(page, first, 'Into the block: Learning');
  await expect(block).toContainText('1 h 15 min');
  await choose(page, first, 'Out of the block');
  await expect(block).toContainText('1 h: 15 min over');
  expect((await titles(page)).slice(0, 4)).toEqual(['Learning', second, third, first]);

  await grip(page, 'Learning').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect
    .poll(async () => (await titles(page)).slice(0, 4))
    .toEqual([first, 'Learning', second, third]);
  await choose(page, 'Learning', 'Duplicate the block');
  await expect(items(page)).toHaveCount(11);
  await item(page, 'Learning').last().getByRole('button', { name: 'More for Learning' }).click();
  await page.getByRole('menuitem', { name: 'Delete it with its items' }).click();
  await expect(items(page)).toHaveCount(8);
  await choose(page, 'Learning', 'Dissolve it, keep its items');
  await expect(items(page)).toHaveCount(7);
});

test('several items move, change and go together with the keyboard alone, each one step of undo', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await page.getByRole('button', { name: 'Add a day' }).click();
  const second = page.getByRole('region', { name: /^Day 2/ });
  await expect(second).toBeVisible();
  const planned = await titles(page);
  const [last, before] = [planned.at(-1) ?? '', planned.at(-2) ?? ''];
  const bar = page.getByRole('region', { name: 'For the selected items' });

  await grip(page, before).focus();
  await page.keyboard.press('x');
  await expect(bar).toContainText('1 selected');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar).toContainText('2 selected');
  await expect(grip(page, last)).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(second.locator('[data-drag-item]')).toHaveCount(2);
  expect(await titles(page)).toEqual(planned);
  await expect(grip(page, last)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(second.locator('[data-drag-item]')).toHaveCount(0);
  expect(await titles(page)).toEqual(planned);

  await bar.getByRole('button', { name: 'Mark' }).press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(item(page, last)).toContainText('Left out');
  await expect(item(page, before)).toContainText('Left out');
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Left out')).toHaveCount(0);

  await bar.getByRole('button', { name: 'Duplicate' }).press('Enter');
  await expect.poll(() => titles(page)).toEqual([...planned, before, last]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page)).toEqual(planned);

  await grip(page, last).focus();
  await page.keyboard.press('Delete');
  await expect(items(page)).toHaveCount(planned.length - 2);
  await expect(bar).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => titles(page)).toEqual(planned);

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Select the item that has the focus');
});

test('one item goes over the boundary of its day with Alt and an arrow', async ({ app, page }) => {
  await beginWorkshop(page, app.deskUrl, sample);
  await page.getByRole('button', { name: 'Add a day' }).click();
  const second = page.getByRole('region', { name: /^Day 2/ });
  await expect(second).toBeVisible();
  const last = (await titles(page)).at(-1) ?? '';
  await grip(page, last).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(second.locator('[data-drag-item]')).toHaveCount(1);
  await expect(grip(page, last)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(second.locator('[data-drag-item]')).toHaveCount(0);
});

test('with the mouse alone, boxes select and what is selected is carried together', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await beginWorkshop(page, app.deskUrl, sample);
  const planned = (await titles(page)).map((title) => title ?? '');
  await page.getByRole('button', { name: 'Select items' }).click();
  const box = (title: string) => item(page, title).getByRole('checkbox', { name: /^Select/ });
  const [first = '', second = '', third = '', ...rest] = planned;
  await box(first).click();
  await box(third).click({ modifiers: ['Shift'] });
  await expect(box(second)).toBeChecked();
  await carry(page, grip(page, first), grip(page, rest.at(-1) ?? ''));
  await expect
    .poll(async () => (await titles(page)).indexOf(first))
    .toBeGreaterThanOrEqual(planned.length - 4);
  const after = await titles(page);
  const at = after.indexOf(first);
  expect(after.slice(at, at + 3)).toEqual([first, second, third]);
});
