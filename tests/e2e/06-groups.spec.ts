// Groups: dealt, moved by mouse, keyboard and menu, given roles, and timed together.
import type { Locator, Page } from '@playwright/test';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, carry, goToSection } from '../support/desk.ts';
import { connectLive } from '../support/live.ts';

const names = ['Rahima', 'Karim', 'Ayesha', 'Bakaul', 'Shahana', 'Hasan'];

/** Opens the groups of a new workshop with six people who are all present. */
async function openGroups(page: Page, deskUrl: string): Promise<void> {
  await beginWorkshop(page, deskUrl, 'Blank');
  await goToSection(page, 'People');
  await page.getByRole('button', { name: 'Import a list' }).click();
  await page
    .getByRole('textbox', { name: 'Or paste the list here' })
    .fill(['Name', ...names].join('\n'));
  await page.getByRole('button', { name: 'Read the list' }).click();
  await page.getByRole('button', { name: 'Import 6 people' }).click();
  await page.getByRole('button', { name: 'Mark', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Mark all present' }).click();
  await expect(page.getByText('6 present.')).toBeVisible();
  await goToSection(page, 'Groups');
}

const listOf = (page: Page, name: string) => page.getByRole('list', { name, exact: true });
const membersOf = (list: Locator) =>
  list
    .locator('[data-drag-item]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-drag-name') ?? ''));

async function makeTwoGroups(page: Page): Promise<void> {
  const number = page.getByRole('textbox', { name: 'Number of groups' });
  await number.fill('2');
  await number.press('Enter');
  await page.getByRole('button', { name: 'Make 2 groups' }).click();
  await expect(listOf(page, 'Group 2')).toBeVisible();
}

test('people are dealt evenly, again, and back', async ({ page, app }) => {
  await openGroups(page, app.deskUrl);
  await makeTwoGroups(page);
  await expect(listOf(page, 'In no group').locator('[data-drag-item]')).toHaveCount(6);
  await page.getByRole('button', { name: 'Deal', exact: true }).click();
  await expect(listOf(page, 'Group 1').locator('[data-drag-item]')).toHaveCount(3);
  await expect(listOf(page, 'Group 2').locator('[data-drag-item]')).toHaveCount(3);
  const all = [
    ...(await membersOf(listOf(page, 'Group 1'))),
    ...(await membersOf(listOf(page, 'Group 2'))),
  ];
  expect(all.toSorted()).toEqual(names.toSorted());
  await page.keyboard.press('Control+z');
  await expect(listOf(page, 'In no group').locator('[data-drag-item]')).toHaveCount(6);
});

test('people are moved with the mouse, the keyboard and the menu', async ({ page, app }) => {
  await openGroups(page, app.deskUrl);
  await makeTwoGroups(page);
  const first = listOf(page, 'Group 1');
  const second = listOf(page, 'Group 2');

  await carry(page, page.locator('[data-drag-name="Rahima"]'), first);
  await expect.poll(() => membersOf(first)).toEqual(['Rahima']);

  await page.getByRole('button', { name: 'Move Karim' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => membersOf(second)).toEqual(['Karim']);
  await expect(page.getByRole('button', { name: 'Move Karim' })).toBeFocused();

  await page.getByRole('button', { name: 'More for Ayesha' }).click();
  await page.getByRole('menuitem', { name: 'Move to Group 1' }).click();
  await expect.poll(() => membersOf(first)).toEqual(['Rahima', 'Ayesha']);

  await page.getByRole('button', { name: 'Move Ayesha' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => membersOf(first)).toEqual(['Ayesha', 'Rahima']);
});

test('a moderator who leaves the group gives the role up', async ({ page, app }) => {
  await openGroups(page, app.deskUrl);
  await makeTwoGroups(page);
  await page.getByRole('button', { name: 'Deal', exact: true }).click();
  const group = page.getByRole('region', { name: 'Group 1' });
  await expect(group.locator('[data-drag-item]')).toHaveCount(3);
  const role = group.getByRole('combobox', { name: 'Moderator' });
  await role.selectOption({ index: 1 });
  await expect(group.getByRole('img', { name: 'Moderator' })).toBeVisible();
  const [chief = ''] = await membersOf(listOf(page, 'Group 1'));
  await page.getByRole('button', { name: `More for ${chief}` }).click();
  await page.getByRole('menuitem', { name: 'Take out of the group' }).click();
  await expect(role).toHaveValue('nobody');
  await expect.poll(() => membersOf(listOf(page, 'In no group'))).toEqual([chief]);
});

async function startClock(page: Page, minutes: string): Promise<Locator> {
  const clock = page.getByRole('region', { name: 'Clock for all groups' });
  await clock.getByRole('textbox', { name: 'Minutes', exact: true }).fill(minutes);
  await clock.getByRole('textbox', { name: 'Warn, minutes before the end' }).fill('0');
  await clock.getByRole('button', { name: 'Start' }).click();
  await expect(clock.getByRole('timer')).toBeVisible();
  return clock;
}

test('a warning typed while the minutes are being taken is what was typed', async ({
  page,
  app,
}) => {
  await openGroups(page, app.deskUrl);
  await makeTwoGroups(page);
  const clock = page.getByRole('region', { name: 'Clock for all groups' });
  await clock.getByRole('textbox', { name: 'Minutes', exact: true }).fill('2');
  await page.keyboard.press('Tab');
  const warning = clock.getByRole('textbox', { name: 'Warn, minutes before the end' });
  // As long as nobody types there, it stays as it was, whatever becomes of the minutes.
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(warning).toHaveValue('2');
  await page.keyboard.type('1');
  await expect(warning).toHaveValue('1');
});

test('what is pressed first stays where it is while it is pressed', async ({ page, app }) => {
  await openGroups(page, app.deskUrl);
  await makeTwoGroups(page);
  await page.reload();
  const lock = page.getByRole('button', { name: 'Lock Group 1' });
  const place = await lock.boundingBox();
  await page.mouse.move((place?.x ?? 0) + 8, (place?.y ?? 0) + 8);
  await page.mouse.down();
  await expect(page.getByText('A soft bell rings on this laptop')).toBeVisible();
  expect(await lock.boundingBox()).toEqual(place);
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Unlock Group 1' })).toBeVisible();
});

test('one clock for all groups stands and goes on through a restart', async ({ page, app }) => {
  await openGroups(page, app.deskUrl);
  await makeTwoGroups(page);
  const clock = await startClock(page, '2');
  await expect(clock.getByRole('timer')).toHaveText(/^0?1:5\d$/);
  await clock.getByRole('button', { name: 'Pause' }).click();
  await expect(clock.getByText('Paused')).toBeVisible();
  const stood = (await clock.getByRole('timer').textContent()) ?? '';
  const { hash } = new URL(page.url());
  await app.restart();
  await page.goto('about:blank'); // the new address differs in its fragment alone
  await page.goto(app.deskUrl);
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await expect(clock.getByRole('timer')).toHaveText(stood);
  await clock.getByRole('button', { name: 'Resume' }).click();
  await expect(clock.getByRole('timer')).not.toHaveText(stood);
  await clock.getByRole('button', { name: 'Clear' }).click();
  await expect(clock.getByRole('button', { name: 'Start' })).toBeVisible();
});

test('the end of the time is rung, on whichever screen the desk is', async ({ page, app }) => {
  await openGroups(page, app.deskUrl);
  await makeTwoGroups(page);
  await page.evaluate(() => {
    const rung: number[] = [];
    Object.assign(window, { rung });
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (this: OscillatorNode, when?: number) {
      rung.push(this.frequency.value);
      start.call(this, when);
    };
  });
  const clock = await startClock(page, '1');
  await clock.getByRole('button', { name: '−1 min' }).click();
  await goToSection(page, 'People');
  await expect(page.getByText('Time is up for the groups.')).toBeVisible();
  const rung = await page.evaluate(() => Reflect.get(window, 'rung'));
  expect(rung).toHaveLength(8); // four tones of two voices each: rung once
});

test('a clock that one group has for itself is told by the name of the group', async ({
  page,
  app,
}) => {
  await openGroups(page, app.deskUrl);
  await makeTwoGroups(page);
  const live = await connectLive(app.deskUrl);
  const workshopId = /\/w\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await live.next('snapshot');
  live.tell({ type: 'open', workshopId });
  const { group = [] } = (await live.next('snapshot')).rows;
  const second = group.find(({ name }) => name === 'Group 2');
  const arrangementId = second?.arrangementId ?? '';
  const given = { arrangementId, groupId: second?.id ?? '', duration: 1000, warning: 0 };
  await live.send('groups.startTimer', { id: newId(), ...given });
  live.close();
  await expect(page.getByText('Time is up: Group 2.')).toBeVisible();
});
