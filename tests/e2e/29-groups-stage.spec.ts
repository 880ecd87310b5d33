// Sixty people look for their places: by group, by name, and by who moves where.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { connectLive } from '../support/live.ts';
import { sixtyInGroups } from '../support/sixty-people.ts';

const scenes = ['groups', 'find-me', 'moves'] as const;
/** Longer (ms) than a page of a scene stays. */
const longerThanAPage = 12_100;

/** The words of a scene that are wholly on the picture, and the size of its smallest letters. */
async function seen(page: Page, kind: string) {
  return page.locator(`[data-scene=${kind}]`).evaluate((scene) => {
    const outer = scene.getBoundingClientRect();
    const lines = [...scene.querySelectorAll('h1, h2, p, li, li > div > span')].filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && each.textContent !== '',
    );
    const cut = lines.filter((each) => {
      const { top, bottom, left, right } = each.getBoundingClientRect();
      const inside = top >= outer.top - 1 && bottom <= outer.bottom + 1;
      return !inside || left < outer.left - 1 || right > outer.right + 1;
    });
    const sizes = lines.map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    return {
      text: lines.map((each) => each.textContent).join('\n'),
      cut: cut.map((each) => each.textContent),
      smallest: Math.min(...sizes),
    };
  });
}

for (const language of ['en', 'bn'] as const) {
  test(`all sixty are read from the last row, on pages that turn: ${language}`, async ({
    app,
    page,
  }) => {
    test.setTimeout(90_000);
    const live = await connectLive(app.deskUrl);
    const { workshopId, arrangementId, people } = await sixtyInGroups(live, language);
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.clock.install();
    await page.goto(app.stageUrl);
    for (const kind of scenes) {
      await live.send('room.show', { workshopId, kind, refId: arrangementId });
      await page.locator(`[data-scene=${kind}] :is(h2, li)`).first().waitFor();
      const dots = await page.locator('header [role=img] > span').count();
      const turns = Math.max(1, dots);
      expect(turns, kind).toBeLessThanOrEqual(4);
      const said: string[] = [];
      for (let turn = 0; turn < turns; turn += 1) {
        const { text, cut, smallest } = await seen(page, kind);
        expect(cut, `${kind}, page ${turn + 1}`).toEqual([]);
        expect(smallest, `${kind}, page ${turn + 1}`).toBeGreaterThanOrEqual(28);
        said.push(text);
        await page.clock.runFor(longerThanAPage);
      }
      const all = said.join('\n');
      for (const { name } of people) expect(all, kind).toContain(name);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations, kind).toEqual([]);
    }
    live.close();
  });
}

test('the list of names does not turn while the projector is frozen', async ({ app, page }) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, arrangementId } = await sixtyInGroups(live, 'en');
  await page.clock.install();
  await page.goto(app.stageUrl);
  await live.send('room.show', { workshopId, kind: 'find-me', refId: arrangementId });
  await expect(page.getByText('Ayesha Begum', { exact: true }).first()).toBeVisible();
  await live.send('room.freeze', { workshopId, on: true });
  const first = page.getByText(/^Round 2 of 3 · Ayesha – /);
  await expect(first).toBeVisible();
  await page.clock.runFor(longerThanAPage);
  await expect(first).toBeVisible();
  await live.send('room.freeze', { workshopId, on: false });
  await page.locator('[data-scene=find-me]').waitFor();
  await expect(async () => {
    await page.clock.runFor(longerThanAPage);
    await expect(first).toBeHidden({ timeout: 1 });
  }).toPass();
  live.close();
});

test('a group that has a clock of its own shows it on its card', async ({ app, page }) => {
  const live = await connectLive(app.deskUrl);
  const { workshopId, arrangementId, groupIds } = await sixtyInGroups(live, 'en');
  const [groupId = ''] = groupIds;
  const given = { arrangementId, groupId, duration: 600_000, warning: 60_000 };
  await live.send('groups.startTimer', { id: newId(), ...given });
  await page.goto(app.stageUrl);
  await live.send('room.show', { workshopId, kind: 'groups', refId: arrangementId });
  await expect(page.getByRole('timer')).toHaveCount(1);
  await expect(page.getByRole('timer', { name: 'Clock of Group 1' })).toHaveText(/^0?9:5\d$/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await live.send('groups.startTimer', { id: newId(), ...given, groupId: null });
  await expect(page.getByRole('timer', { name: 'Clock for all groups' })).toBeVisible();
  await expect(page.getByRole('timer')).toHaveCount(1);
  live.close();
});
