// Forms of group work, and the Groups screen with everything open under axe.
import AxeBuilder from '@axe-core/playwright';
import { dealWords } from '../../shared/features/groups/deal-messages.ts';
import { expect, test } from '../support/app.ts';
import {
  namesOf,
  openGroups,
  quality,
  seated,
  workshopOf,
  write,
} from '../support/groups-screen.ts';
import { connectLive } from '../support/live.ts';

test('in a world café a host stays at each table, and in speed-geeking teams go round', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId } = await workshopOf(live, 12);
  await openGroups(page, app.deskUrl, workshopId);
  await write(page, 'Number of groups', '3');
  await page.getByRole('button', { name: 'Make 3 groups' }).click();
  await page.getByRole('button', { name: 'How to mix' }).click();
  await page.getByRole('combobox', { name: 'Form of work' }).selectOption('World café');
  await expect(page.getByRole('tab', { name: 'Round 3' })).toBeVisible();
  await page.getByRole('button', { name: 'Deal', exact: true }).click();
  const hosts = page.getByRole('button', { name: /^Let Person \d\d go elsewhere$/ });
  await expect(hosts).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Deal again' })).toBeVisible();
  const names = await hosts.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  await page.getByRole('tab', { name: 'Round 3' }).click();
  await expect(hosts).toHaveCount(3);
  expect(
    await hosts.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))),
  ).toEqual(names);

  await page.getByRole('tab', { name: 'Round 1 · on now' }).click();
  await page.getByRole('combobox', { name: 'Form of work' }).selectOption('Speed-geeking');
  await expect(hosts).toHaveCount(0);
  await page.getByRole('button', { name: 'Deal again' }).click();
  await expect(page.getByRole('button', { name: 'Deal again' })).toBeVisible();
  const team = (await namesOf(page, 'Group 1')).toSorted();
  await page.getByRole('tab', { name: 'Round 2' }).click();
  await expect.poll(async () => (await namesOf(page, 'Group 2')).toSorted()).not.toEqual([]);
  expect((await namesOf(page, 'Group 2')).toSorted()).toEqual(team);
  await page.getByRole('combobox', { name: 'Form of work' }).selectOption('By choice');
  await expect(page.getByRole('tab', { name: /^Round / })).toHaveCount(0);
  live.close();
});

test('by choice, everybody gets what they wish for as far as a group takes them', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, people } = await workshopOf(live, 6);
  const ids = people.map(({ id }) => id);
  const { arrangementId, groups } = await seated(live, workshopId, [[[], []]]);
  const patch = { form: 'choice' } as const;
  await live.send('groups.editArrangement', { id: arrangementId, patch, base: {} });
  const first = groups[0]?.id ?? '';
  for (const personId of ids.slice(0, 4)) {
    await live.send('groups.setChoices', { arrangementId, personId, groupIds: [first] });
  }
  await openGroups(page, app.deskUrl, workshopId);
  await page.getByRole('button', { name: /^Person 05/ }).click();
  const panel = page.getByRole('complementary', { name: 'About Person 05' });
  await panel.getByRole('combobox', { name: 'Wish 1' }).selectOption('Group 2');
  await expect(panel.getByRole('combobox', { name: 'Wish 2' })).toBeVisible();
  await page.keyboard.press('Escape');
  const takes = page
    .getByRole('region', { name: 'Group 1' })
    .getByRole('textbox', { name: 'Takes at most' });
  await takes.fill('4');
  await takes.press('Enter');
  await page.getByRole('button', { name: 'Deal', exact: true }).click();
  await expect
    .poll(async () => (await namesOf(page, 'Group 1')).toSorted())
    .toEqual(['Person 01', 'Person 02', 'Person 03', 'Person 04']);
  await expect(quality(page)).toContainText('5 of 5 got their first wish');
  live.close();
});

test('where the engine cannot be started, that is said, and nothing is dealt', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId } = await workshopOf(live, 6);
  await page.route(/engine-worker/, (route) => route.abort('connectionfailed'));
  await openGroups(page, app.deskUrl, workshopId);
  await page.getByRole('button', { name: 'Make 4 groups' }).click();
  await page.getByRole('button', { name: 'Deal', exact: true }).click();
  await expect(page.getByText('The groups could not be dealt.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Deal', exact: true })).toBeEnabled();
  expect(await namesOf(page, 'Group 1')).toEqual([]);
  live.close();
});

for (const [language, theme] of [
  ['en', 'dark'],
  ['bn', 'light'],
] as const) {
  test(`axe finds nothing with everything open: ${language}, ${theme}`, async ({ page, app }) => {
    const live = await connectLive(app.deskUrl);
    const { workshopId, people } = await workshopOf(live, 9, 8);
    const ids = people.map(({ id }) => id);
    const { arrangementId } = await seated(live, workshopId, [
      [ids.slice(0, 4), ids.slice(4, 8)],
      [
        [ids[0] ?? '', ids[1] ?? '', ids[4] ?? '', ids[5] ?? ''],
        [ids[2] ?? '', ids[3] ?? '', ids[6] ?? '', ids[7] ?? ''],
      ],
    ]);
    const pairs = [{ personId: ids[0] ?? '', otherId: ids[1] ?? '' }];
    await live.send('groups.bond', { workshopId, kind: 'together', pairs });
    const patch = { form: 'choice' } as const;
    await live.send('groups.editArrangement', { id: arrangementId, patch, base: {} });
    await live.send('people.setPresent', { ids: [ids[8] ?? ''], present: true });
    await page.addInitScript(
      ([chosen, look]) => {
        localStorage.setItem('uthan.language', chosen);
        localStorage.setItem('uthan.theme', look);
      },
      [language, theme] as const,
    );
    await page.goto(app.deskUrl);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/w/${workshopId}/groups`);
    await page.getByRole('button', { name: dealWords[language].howToMix }).click();
    await page.locator('main fieldset').waitFor();
    await page.locator('main details summary').first().click();
    await page.locator('[data-drag-through]').first().click();
    await page.locator('aside').waitFor();
    await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
    expect(found).toEqual([]);
    live.close();
  });
}
