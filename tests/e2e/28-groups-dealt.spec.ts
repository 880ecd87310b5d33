// Groups dealt by the engine: in one press, over rounds, by hand with the cost of each move, repaired.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dealWords } from '../../shared/features/groups/deal-messages.ts';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { connectLive, type Live } from '../support/live.ts';
import { nobody } from '../support/lively-house.ts';

const organisations = ['BRAC', 'Caritas', 'DAE'];

/** A workshop of so many people, women and men by turns, of whom the first are present. */
async function workshopOf(live: Live, count: number, present = count) {
  const workshopId = newId();
  const made = { id: workshopId, template: 'blank', title: 'Days', language: 'en' } as const;
  await live.send('library.create', made);
  const people = Array.from({ length: count }, (_, at) => ({
    ...nobody,
    id: newId(),
    name: `Person ${String(at + 1).padStart(2, '0')}`,
    sex: at % 2 === 0 ? ('female' as const) : ('male' as const),
    organisation: organisations[at % 3] ?? '',
  }));
  await live.send('people.import', { workshopId, people });
  const ids = people.slice(0, present).map(({ id }) => id);
  await live.send('people.setPresent', { ids, present: true });
  return { workshopId, people };
}

async function openGroups(page: Page, deskUrl: string, workshopId: string) {
  await page.goto(deskUrl);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/w/${workshopId}/groups`);
  await page.getByRole('heading', { level: 1, name: 'Groups' }).waitFor();
}

async function write(page: Page, field: string, value: string) {
  const box = page.getByRole('textbox', { name: field, exact: true });
  await box.fill(value);
  await box.press('Enter');
}

const listOf = (page: Page, name: string) => page.getByRole('list', { name, exact: true });
const itemsOf = (page: Page, name: string) => listOf(page, name).locator('[data-drag-item]');
const namesOf = (page: Page, name: string) =>
  itemsOf(page, name).evaluateAll((items) =>
    items.map((item) => item.getAttribute('data-drag-name') ?? ''),
  );
const quality = (page: Page) => page.getByRole('status').filter({ hasText: 'Everyone meets' });

/** Groups and seats as they are told to `Deal`: by hand, so that a test knows who sits where. */
async function seated(
  live: Live,
  workshopId: string,
  rounds: readonly (readonly (readonly string[])[])[],
) {
  const arrangementId = newId();
  await live.send('groups.addArrangement', { id: arrangementId, workshopId, title: 'Cases' });
  const groups = (rounds[0] ?? []).map((_, at) => ({ id: newId(), name: `Group ${at + 1}` }));
  await live.send('groups.addGroups', { arrangementId, groups });
  if (rounds.length > 1) {
    await live.send('groups.setRounds', { arrangementId, rounds: rounds.length });
  }
  await live.send('groups.seat', {
    arrangementId,
    rounds: rounds.map((seats, round) => ({
      round,
      groups: seats.map((members, at) => ({
        groupId: groups[at]?.id ?? '',
        personIds: [...members],
      })),
    })),
  });
  return { arrangementId, groups };
}

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
  await page.getByRole('menuitem', { name: `Move to Group 2 (${cost})` }).click();
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
  for (let left = 3; left > 0; left -= 1) {
    await hosts.first().click();
    await expect(hosts).toHaveCount(left - 1);
  }
  await page.getByRole('combobox', { name: 'Form of work' }).selectOption('Speed-geeking');
  await page.getByRole('button', { name: 'Deal again' }).click();
  await expect(page.getByRole('button', { name: 'Deal again' })).toBeVisible();
  const team = (await namesOf(page, 'Group 1')).toSorted();
  await page.getByRole('tab', { name: 'Round 2' }).click();
  await expect.poll(async () => (await namesOf(page, 'Group 2')).toSorted()).not.toEqual([]);
  const there = (await namesOf(page, 'Group 2')).filter((name) => team.includes(name));
  // Hosts of the café are still pinned in the rounds to come: they stay, whoever goes round.
  expect(there.length).toBeGreaterThanOrEqual(team.length - 1);
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
