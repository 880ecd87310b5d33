// The groups on paper and as a table: chosen from a menu, seen before they are printed.
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { connectLive } from '../support/live.ts';
import { sixtyInGroups } from '../support/sixty-people.ts';

/** Opens a part of a workshop's groups; null: the groups themselves. */
async function openGroups(page: Page, deskUrl: string, workshopId: string, part: string | null) {
  await page.goto(deskUrl);
  await page.getByRole('heading').first().waitFor();
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#/w/${workshopId}/groups${part === null ? '' : `/${part}`}`,
  );
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The sizes in points of the pages that come out of the printer, `upright` or `lying` A4. */
async function pagesOf(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return boxes.map(([, width, height]) => {
    const [across, down] = [Math.round(Number(width)), Math.round(Number(height))];
    if (across === 595 && down === 842) return 'upright';
    return across === 842 && down === 595 ? 'lying' : `${across} × ${down}`;
  });
}

const papers = {
  lists: ['upright', 'upright', 'upright'],
  signs: Array.from({ length: 8 }, () => 'lying'),
  door: ['upright', 'upright', 'upright', 'upright'],
  slips: Array.from({ length: 6 }, () => 'upright'),
} as const;

for (const language of ['en', 'bn'] as const) {
  test(`each paper has everybody on it, in whole pages: ${language}`, async ({ app, page }) => {
    test.setTimeout(90_000);
    const live = await connectLive(app.deskUrl);
    const { workshopId, arrangementId, people } = await sixtyInGroups(live, language);
    live.close();
    await page.addInitScript((chosen) => localStorage.setItem('uthan.language', chosen), language);
    await openGroups(page, app.deskUrl, workshopId, `lists-${arrangementId}`);
    for (const [at, [kind, pages]] of Object.entries(papers).entries()) {
      if (at > 0) {
        await page
          .getByRole('tab')
          .nth(at - 1)
          .press('ArrowRight');
        await expect(page.getByRole('tab').nth(at)).toBeFocused();
      }
      await expect(page.getByRole('tab').nth(at)).toHaveAttribute('aria-selected', 'true');
      const paper = page.locator('article');
      const text = await paper.innerText();
      if (kind !== 'signs') for (const { name } of people) expect(text, kind).toContain(name);
      await page.evaluate(() =>
        Promise.all(document.getAnimations().map(({ finished }) => finished)),
      );
      expect((await new AxeBuilder({ page }).analyze()).violations, kind).toEqual([]);
      const printed = await pagesOf(page);
      if (kind === 'lists' || kind === 'door') {
        // How many depends on the letters of the machine; fewer or many more would be a mistake.
        expect(new Set(printed), kind).toEqual(new Set(['upright']));
        expect(Math.abs(printed.length - pages.length), kind).toBeLessThanOrEqual(1);
      } else {
        expect(printed, kind).toEqual(pages);
      }
      await page.emulateMedia({ media: 'print' });
      await expect(paper).toBeVisible();
      await expect(page.getByRole('navigation')).toBeHidden();
      await expect(page.getByRole('tablist')).toBeHidden();
      await page.emulateMedia({ media: null });
    }
  });
}

test('with twelve rounds a slip still has its eighth of a page, and the door list lies', async ({
  app,
  page,
}) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, arrangementId, groupIds, personIds } = await sixtyInGroups(live, 'en');
  await live.send('groups.setRounds', { arrangementId, rounds: 12 });
  const rounds = [...Array(12).keys()].slice(3).map((round) => ({
    round,
    groups: groupIds.map((groupId, at) => ({
      groupId,
      personIds: personIds.filter((_, person) => (person + round) % 8 === at),
    })),
  }));
  await live.send('groups.seat', { arrangementId, rounds });
  live.close();
  await openGroups(page, app.deskUrl, workshopId, `slips-${arrangementId}`);
  await expect(page.locator('article section')).toHaveCount(60);
  expect(await pagesOf(page)).toEqual(Array.from({ length: 8 }, () => 'upright'));
  await page.getByRole('tab', { name: 'Door list' }).click();
  await expect(page.getByRole('columnheader', { name: 'Round 12' })).toBeVisible();
  await expect(page.getByText('Group 1 · Veranda')).toHaveCount(1);
  const lying = await pagesOf(page);
  expect(new Set(lying)).toEqual(new Set(['lying']));
  expect(lying.length).toBeLessThanOrEqual(4);
});

test('a sign with a long name and a long question keeps to its page', async ({ app, page }) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, arrangementId, groupIds } = await sixtyInGroups(live, 'en');
  const long = [
    ['Climate-resilient agriculture and saline water', 'What would have to change? '.repeat(18)],
    ['জলবায়ু সহিষ্ণু কৃষি ও লবণাক্ত পানির দল', 'কী বদলাতে হবে, আর কে বদলাবেন? '.repeat(14)],
    ['Hijaldanga-Bhabodaha-Kapotaksha-Betna', ''],
  ] as const;
  for (const [at, [name, question]] of long.entries()) {
    const id = groupIds[at] ?? '';
    await live.send('groups.editGroup', { id, patch: { name, question }, base: {} });
  }
  live.close();
  await openGroups(page, app.deskUrl, workshopId, `signs-${arrangementId}`);
  await expect(page.getByRole('region', { name: long[0][0] })).toBeVisible();
  expect(await pagesOf(page)).toEqual(papers.signs);
  const sizes = await page.locator('article h2').evaluateAll((names) =>
    names.map((name) => {
      const { width, height } = name.getBoundingClientRect();
      const line = Number.parseFloat(getComputedStyle(name).lineHeight);
      return { fits: name.scrollWidth <= Math.ceil(width), lines: Math.round(height / line) };
    }),
  );
  expect(sizes.every(({ fits }) => fits)).toBe(true);
  expect(sizes.map(({ lines }) => lines)).toEqual([2, 2, expect.any(Number), 1, 1, 1, 1, 1]);
});

test('paper, table and scenes are reached from two menus, by keyboard too', async ({
  app,
  page,
}) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, arrangementId } = await sixtyInGroups(live, 'en');
  live.close();
  await openGroups(page, app.deskUrl, workshopId, null);
  const menu = page.getByRole('button', { name: 'Print and take away' });
  const room = page.getByRole('button', { name: 'What the room sees' });

  await room.press('Enter');
  await page.getByRole('menuitem', { name: 'Find your group' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Projector: Find your group/ })).toBeVisible();
  await room.click();
  await page.getByRole('menuitem', { name: 'Who moves where' }).click();
  await expect(page.getByRole('button', { name: /^Projector: Who moves where/ })).toBeVisible();

  await menu.click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Table as CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/ groups\.csv$/);
  const csv = await readFile((await (await download).path()) ?? '', 'utf8');
  expect(csv).toMatch(/^\ufeffNo\.,Name,Organisation,Round 1: group,/);
  expect(csv.match(/Rahima Begum/g)).toHaveLength(4);

  await page.evaluate(() => {
    window.print = () => Object.assign(window, { printed: document.title !== '' });
  });
  await menu.press('Enter');
  await page.getByRole('menuitem', { name: 'Print: table signs' }).press('Enter');
  await expect(page.getByRole('tab', { name: 'Table signs' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.getByRole('button', { name: 'Print', exact: true }).press('Enter');
  expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toBe(true);
  await page.getByRole('button', { name: 'Back to the groups' }).press('Enter');
  await expect(page).toHaveURL(new RegExp(`/groups/${arrangementId}$`));
  await expect(menu).toBeVisible();
});

test('what cannot be printed yet says what is missing, and leads there', async ({ app, page }) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId } = await sixtyInGroups(live, 'en');
  const id = newId();
  await live.send('groups.addArrangement', { id, workshopId, title: 'Plans' });
  await openGroups(page, app.deskUrl, workshopId, `slips-${id}`);
  await expect(page.getByRole('heading', { name: 'No groups to print' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toHaveCount(0);
  await live.send('groups.addGroups', { arrangementId: id, groups: [{ id: newId(), name: 'A' }] });
  live.close();
  await expect(page.getByRole('heading', { name: 'Nobody is in a group yet' })).toBeVisible();
  await page.getByRole('tab', { name: 'Table signs' }).click();
  await expect(page.getByRole('region', { name: 'A' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
});
