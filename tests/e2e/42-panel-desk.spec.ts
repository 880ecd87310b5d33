import type { Page } from '@playwright/test';
import { hrefOf } from '../../renderer/state/route.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { givenPoints, type PanelHouse, panelHouse } from '../support/panel-house.ts';
import { rowsOf } from '../support/seat-room.ts';

/** Opens a side of a plan, or of all of them. */
async function openSheet(page: Page, deskUrl: string, house: PanelHouse, part: string) {
  await page.goto(deskUrl);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(
    (hash) => {
      window.location.hash = hash;
    },
    hrefOf(house.workshopId, 'actions', part, 'panel'),
  );
}

async function add(page: Page, label: string, texts: readonly string[]) {
  const field = page.getByLabel(label, { exact: true });
  for (const text of texts) {
    await field.fill(text);
    await field.press('Enter');
    await expect(field).toHaveValue('');
  }
}

test('a panel of five is set up, hears a plan, comments and gives points by the keyboard alone', async ({
  page,
  app,
}) => {
  const house = await panelHouse(app.deskUrl);
  await openSheet(page, app.deskUrl, house, 'all');
  await add(page, 'Add a panellist', ['Dr Karim', 'S. Akter']);
  await page.getByRole('button', { name: 'Take the 26-point rubric' }).click();
  await expect(page.getByText('26 points in all')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('tab', { name: 'Nowabenki' }).click();
  await page.getByRole('button', { name: 'Start Nowabenki Gonomukhi Foundation' }).click();
  await expect(page.getByRole('timer', { name: /Time of Nowabenki/ })).toHaveText(/^09:\d\d$/);
  await page.getByRole('button', { name: 'One minute more' }).click();
  await expect(page.getByRole('timer', { name: /Time of Nowabenki/ })).toHaveText(/^10:\d\d$/);

  await page.getByRole('combobox', { name: 'Said by' }).last().selectOption('S. Akter');
  await add(page, 'Add a comment', ['Who buys when the depot is closed?']);
  await expect(page.getByText('1 of 1 not answered')).toBeVisible();
  await page.getByRole('combobox', { name: 'In the revised version' }).selectOption('Taken up');
  await expect(page.getByText('All 1 answered')).toBeVisible();

  const cell = (criterion: string, who: string) =>
    page.getByRole('textbox', { name: `${criterion}: ${who}` });
  await cell('It is innovative', 'Dr Karim').focus();
  for (const points of ['3', '2', '2']) {
    await page.keyboard.type(points);
    await page.keyboard.press('Enter');
  }
  await expect(cell('Feasible in the time given', 'Dr Karim')).toBeFocused();
  await page.keyboard.type('9');
  await page.keyboard.press('ArrowRight');
  await expect(
    page.getByRole('alert').filter({ hasText: 'Feasible in the time given' }),
  ).toHaveText(/Write a whole number from 0 to 2/);
  await expect(cell('Feasible in the time given', 'Dr Karim')).toHaveValue('9');
  await cell('Feasible in the time given', 'Dr Karim').press('Escape');
  await expect(cell('Feasible in the time given', 'Dr Karim')).toHaveValue('');
  await expect
    .poll(async () => (await rowsOf(app.deskUrl, house.workshopId, 'panelScore')).length)
    .toBe(3);
  await expect(page.getByRole('row', { name: /^Total/ })).toContainText('7');
  house.live.close();
});

test('results stand beside the team’s own, and on the projector only where they are shown', async ({
  page,
  app,
  context,
}) => {
  const house = await panelHouse(app.deskUrl);
  await givenPoints(app.deskUrl, house);
  await openSheet(page, app.deskUrl, house, 'all');
  const rows = page.getByRole('row');
  await expect(rows.nth(1)).toContainText(/Nowabenki.*1.*22\.4.*22 – 23/s);
  await expect(page.getByRole('img', { name: /The panel’s points/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const stage = await context.newPage();
  await stage.goto(app.stageUrl);
  await page.getByRole('link', { name: 'RRF, Jessore' }).click();
  await expect(stage.getByText('Team itself')).toBeHidden();
  await page.getByRole('button', { name: 'Show the results' }).click();
  await expect(stage.getByText('Team itself')).toBeVisible();
  await expect(stage.getByRole('heading', { name: 'RRF, Jessore' })).toBeVisible();
  await expect(stage.getByText('Dr Karim')).toBeHidden();
  house.live.close();
});

test('a lowered maximum is warned of, and comments go on without points', async ({ page, app }) => {
  const house = await panelHouse(app.deskUrl);
  await givenPoints(app.deskUrl, house);
  await openSheet(page, app.deskUrl, house, 'all');
  const most = page.getByRole('textbox', { name: 'At most' }).first();
  await most.fill('1');
  await most.press('Enter');
  await expect(page.getByText(/scores are above what the criterion can have now/)).toBeVisible();
  const gives = page.getByRole('checkbox', { name: 'The panel gives points' });
  await gives.click();
  await expect(gives).not.toBeChecked();
  await page.getByRole('tab', { name: 'RRF' }).click();
  await expect(page.getByRole('heading', { name: 'Comments' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Points' })).toBeHidden();
  house.live.close();
});
