// Groups dealt by the engine: in one press, over rounds, by hand with the cost of each move, repaired.
import { expect, test } from '../support/app.ts';
import {
  itemsOf,
  listOf,
  namesOf,
  openGroups,
  quality,
  seated,
  workshopOf,
  write,
} from '../support/groups-screen.ts';
import { connectLive } from '../support/live.ts';

test('one press deals everybody, says how good it is, and is undone in one step', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId } = await workshopOf(live, 12);
  await openGroups(page, app.deskUrl, workshopId);
  await write(page, 'Number of groups', '3');
  await page.getByRole('button', { name: 'Deal', exact: true }).click();
  for (const name of ['Group 1', 'Group 2', 'Group 3']) {
    await expect(itemsOf(page, name)).toHaveCount(4);
  }
  await expect(quality(page)).toHaveText(/^Everyone meets 3 new people; women in every group\./);
  await expect(page.getByText('None better is possible.')).toBeVisible();
  await expect(page.getByText('12 people in 3 groups.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'No groups yet' })).toBeVisible();
  live.close();
});

test('rounds are dealt so that nobody meets twice, and what was held stays', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId } = await workshopOf(live, 9);
  await openGroups(page, app.deskUrl, workshopId);
  await write(page, 'Number of groups', '3');
  await page.getByRole('button', { name: 'Make 3 groups' }).click();
  await write(page, 'Rounds', '3');
  await page.getByRole('button', { name: 'How to mix' }).click();
  for (const name of ['Organisation', 'Sex']) {
    const box = page.getByRole('checkbox', { name, exact: true });
    await box.click();
    await expect(box).not.toBeChecked(); // once it is kept
  }
  await page.getByRole('combobox', { name: 'Nobody alone of their sex' }).selectOption('');
  await page.getByRole('button', { name: 'Deal', exact: true }).click();
  await expect(quality(page)).toContainText('nobody meets twice');
  const held = await namesOf(page, 'Group 1');

  await page.getByRole('button', { name: 'Go on to round 2' }).click();
  await expect(page.getByRole('tab', { name: 'Round 2 · on now' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.getByRole('tab', { name: 'Round 1 · held' }).click();
  const group = page.getByRole('region', { name: 'Group 1' });
  await expect(group.getByText(held[0] ?? '')).toBeVisible();
  await expect(group.getByRole('button', { name: /^Move / })).toHaveCount(0);
  await page.getByRole('tab', { name: 'Round 2 · on now' }).click();
  await page.getByRole('button', { name: 'Deal again' }).click();
  await expect(quality(page)).toContainText('nobody meets twice');
  await page.getByRole('tab', { name: 'Round 1 · held' }).click();
  for (const name of held) await expect(group.getByText(name)).toBeVisible();
  await page.getByRole('button', { name: 'Back to round 1' }).click();
  await expect(page.getByRole('tab', { name: 'Round 1 · on now' })).toBeVisible();
  live.close();
});

test('what a move costs is shown before it is made: by mouse, keys and menu', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, people } = await workshopOf(live, 6);
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = people.map(({ id }) => id);
  // Women are 01, 03 and 05. In round 2, 01 is the only woman of her group and had 04 beside her.
  await seated(live, workshopId, [
    [
      [a, d, c],
      [b, e, f],
    ],
    [
      [a, b, f],
      [c, d, e],
    ],
  ]);
  await openGroups(page, app.deskUrl, workshopId);
  await page.getByRole('tab', { name: 'Round 2' }).click();
  const second = page.getByRole('region', { name: 'Group 2' });
  const cost = 'no woman left in Group 1 · 2 pairs meet again';

  await second.scrollIntoViewIfNeeded();
  const from = await page.locator('[data-drag-name="Person 01"]').boundingBox();
  const to = await listOf(page, 'Group 2').boundingBox();
  if (!from || !to) throw new Error('both groups should be in sight');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await expect(second.getByText(cost)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(second.getByText(cost)).toHaveCount(0);
  await expect(itemsOf(page, 'Group 1')).toHaveCount(3);

  await page.getByRole('button', { name: 'Move Person 01' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await expect(second.getByText(cost)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(second.getByText(cost)).toHaveCount(0);

  await page.getByRole('button', { name: 'More for Person 01' }).click();
  await page.getByRole('menuitem', { name: `Move to Group 2 ${cost}` }).click();
  await expect(itemsOf(page, 'Group 2')).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(itemsOf(page, 'Group 2')).toHaveCount(3);
  live.close();
});

test('people who come late or stay away are seated with the fewest moves, listed first', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, people } = await workshopOf(live, 10, 9);
  await openGroups(page, app.deskUrl, workshopId);
  await write(page, 'Number of groups', '3');
  await page.getByRole('button', { name: 'Deal', exact: true }).click();
  await expect(itemsOf(page, 'Group 3')).toHaveCount(3);
  await expect(page.getByText('9 people in 3 groups.')).toBeVisible();
  const bar = page.getByRole('region', { name: 'People have come, or gone' });
  await expect(bar).toHaveCount(0);
  await expect(page.getByText('Everybody present is in a group.')).toBeVisible();
  await expect(page.locator('[data-drag-name="Person 10"]')).toHaveCount(0);

  await live.send('people.setPresent', { ids: [people[9]?.id ?? ''], present: true });
  await expect(bar.getByText(/^Person 10 joins Group \d$/)).toBeVisible();
  await live.send('people.setPresent', { ids: [people[1]?.id ?? ''], present: false });
  await expect(bar.getByText(/^Person 02 is no longer in Group \d$/)).toBeVisible();
  await expect(bar.getByText(/^Person 10 joins Group \d$/)).toBeVisible();
  await expect(bar.getByRole('listitem')).toHaveCount(2);
  await bar.getByRole('button', { name: 'Do this' }).click();
  await expect(bar).toHaveCount(0);
  await expect(
    page.locator('[data-drag-list]:not([data-drag-list=no-group]) [data-drag-name="Person 10"]'),
  ).toBeVisible();
  const inNone = await namesOf(page, 'In no group');
  expect(inNone).not.toContain('Person 10');
  await page.keyboard.press('Control+z');
  await expect(bar.getByRole('listitem')).toHaveCount(2);
  live.close();
});

test('rules that collide are said with names, and nothing is dealt', async ({ page, app }) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, people } = await workshopOf(live, 4);
  const [a = '', b = '', c = '', d = ''] = people.map(({ id }) => id);
  const { arrangementId, groups } = await seated(live, workshopId, [
    [
      [a, b],
      [c, d],
    ],
  ]);
  const groupId = groups[0]?.id ?? '';
  for (const personId of [a, b]) {
    await live.send('groups.pin', { arrangementId, personId, groupId, round: null, on: true });
  }
  await openGroups(page, app.deskUrl, workshopId);
  await page.getByRole('button', { name: /^Person 01/ }).press('Enter');
  const panel = page.getByRole('complementary', { name: 'About Person 01' });
  await expect(panel).toBeFocused();
  await panel
    .getByRole('combobox', { name: 'Keep apart from' })
    .selectOption({ label: 'Person 02' });
  await expect(panel.getByRole('button', { name: 'No longer for Person 02' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Person 01/ })).toBeFocused();
  await expect(page.getByRole('img', { name: 'Kept apart from Person 02' })).toBeVisible();

  await page.getByRole('button', { name: 'Deal again' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('In round 1 these cannot all be kept:');
  await expect(alert.getByText('Person 01 and Person 02 are kept apart')).toBeVisible();
  await expect(alert.getByText('Person 01 is in Group 1')).toBeVisible();
  expect(await namesOf(page, 'Group 1')).toEqual(['Person 01', 'Person 02']);

  await page.getByRole('button', { name: 'Let Person 02 go elsewhere' }).click();
  await expect(page.getByRole('button', { name: 'Let Person 02 go elsewhere' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Deal again' }).click();
  await expect(alert).toHaveCount(0);
  await expect.poll(() => namesOf(page, 'Group 1')).not.toContain('Person 02');
  expect(await namesOf(page, 'Group 1')).toContain('Person 01');
  live.close();
});

test('a locked group stays, a copy begins as it stands, and a long search is stopped', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, people } = await workshopOf(live, 23);
  const ids = people.map(({ id }) => id);
  await seated(live, workshopId, [
    [ids.slice(0, 7), ids.slice(7, 12), ids.slice(12, 17), ids.slice(17, 23)],
  ]);
  await openGroups(page, app.deskUrl, workshopId);
  const kept = await namesOf(page, 'Group 1');
  await page.getByRole('button', { name: 'Lock Group 1' }).click();
  await expect(page.getByRole('button', { name: 'Unlock Group 1' })).toBeVisible();
  await write(page, 'Rounds', '6');
  await page.getByRole('button', { name: 'Deal again' }).click();
  const stop = page.getByRole('button', { name: 'Stop here' });
  await stop.click();
  await expect(page.getByRole('button', { name: 'Deal again' })).toBeVisible();
  expect((await namesOf(page, 'Group 1')).toSorted()).toEqual(kept.toSorted());
  await expect(itemsOf(page, 'Group 4')).not.toHaveCount(0);

  await page.getByRole('button', { name: 'More for Cases', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Copy this arrangement' }).click();
  await expect(page.getByRole('tab', { name: 'Cases (copy)' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  expect((await namesOf(page, 'Group 1')).toSorted()).toEqual(kept.toSorted());
  live.close();
});

test('what could not be had is named with what it costs, in either language', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, people } = await workshopOf(live, 6);
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = people.map(({ id }) => id);
  const round = [
    [a, b, d],
    [c, e, f],
  ];
  await seated(live, workshopId, [
    round,
    round,
    [
      [a, b, c],
      [d, e, f],
    ],
  ]);
  await page.setViewportSize({ width: 1024, height: 768 });
  await openGroups(page, app.deskUrl, workshopId);
  await page.getByText('What could not be had (6) · costs 12 points').click();
  const dearest = page.getByRole('listitem').filter({ hasText: 'Person 01 and Person 02 meet in' });
  await expect(dearest).toHaveText('Person 01 and Person 02 meet in rounds 1, 2 and 3 4 points');
  await expect(page.getByText(/^Points say how far this is from all that was asked/)).toBeVisible();
  await page.evaluate(() => localStorage.setItem('uthan.language', 'bn'));
  await page.reload();
  await page.getByText(/^যা হয়নি \(৬\) · মূল্য ১২ পয়েন্ট$/).click();
  const items = page.getByRole('listitem').filter({ hasText: 'পয়েন্ট' });
  await expect(items).toHaveCount(6);
  const cut = await items.evaluateAll((all) =>
    all.some((one) => one.scrollWidth > one.clientWidth),
  );
  expect(cut).toBe(false);
  live.close();
});
