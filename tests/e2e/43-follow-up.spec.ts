import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { hrefOf } from '../../renderer/state/route.ts';
import { filledIn } from '../support/a-pack.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { type PanelHouse, panelHouse } from '../support/panel-house.ts';

async function openFollowUp(page: Page, deskUrl: string, house: PanelHouse, part: string) {
  await page.goto(deskUrl);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(
    (hash) => {
      window.location.hash = hash;
    },
    hrefOf(house.workshopId, 'actions', part, 'follow-up'),
  );
}

async function downloaded(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download;
}

const bytesOf = async (download: Download) => new Uint8Array(readFileSync(await download.path()));

test('dates are made by one press from the last day, and go into a calendar', async ({
  page,
  app,
}) => {
  const house = await panelHouse(app.deskUrl);
  await openFollowUp(page, app.deskUrl, house, 'all');
  await page.getByRole('button', { name: 'Make the usual dates' }).click();
  const dates = page.getByRole('textbox', { name: 'Date', exact: true });
  await expect(dates).toHaveCount(4);
  await expect(dates.first()).toHaveValue('18 September 2014');
  await dates.first().fill('25/9/2014');
  await dates.first().press('Enter');
  await page.getByRole('button', { name: 'Add a date of your own' }).click();
  await expect(dates).toHaveCount(5);
  await page.getByRole('button', { name: 'Delete this date' }).last().click();
  await expect(dates).toHaveCount(4);
  const ics = new TextDecoder().decode(
    await bytesOf(await downloaded(page, 'Dates as a calendar file (ICS)')),
  );
  expect(ics).toContain('DTSTART;VALUE=DATE:20140925');
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(4);
  expect(await violations(page)).toEqual([]);
  house.live.close();
});

test('a pack goes out, is filled in offline, and comes back line by line', async ({
  page,
  app,
}) => {
  const house = await panelHouse(app.deskUrl);
  await openFollowUp(page, app.deskUrl, house, 'all');
  await page.getByRole('button', { name: 'Make the usual dates' }).click();
  const zip = unzipSync(await bytesOf(await downloaded(page, 'All packs in one file (ZIP)')));
  expect(
    Object.keys(zip)
      .map((name) => name.slice(-4))
      .sort(),
  ).toEqual([...['docx', 'docx', 'xlsx', 'xlsx']]);

  await page.getByRole('tab', { name: 'Nowabenki' }).click();
  const pack = await bytesOf(await downloaded(page, 'Workbook (XLSX)'));
  // Meanwhile somebody changes here what the team changes too.
  const [, second = ''] = house.lineIds;
  await house.live.send('actionPlan.editLine', {
    ...{ id: second, base: {} },
    patch: { comment: 'Written here' },
  });
  const back = filledIn(pack, {
    ...{ C6: 'Rahima Begum', G10: 'The trainer came', F10: 'half' },
    ...{ E11: 'On track', F11: '20', B12: 'Buy a boat', E12: 'Not started' },
  });
  await page.getByRole('button', { name: 'Take in packs that came back' }).click();
  const dialog = page.getByRole('dialog', { name: 'Packs that came back' });
  await dialog.locator('input[type=file]').setInputFiles([
    { name: 'NGF.xlsx', mimeType: '', buffer: Buffer.from(back) },
    { name: 'letter.docx', mimeType: '', buffer: Buffer.from('Dear Sir') },
  ]);
  await expect(dialog.getByRole('alert')).toContainText('letter.docx');
  await expect(dialog.getByLabel('Told by')).toHaveValue('Rahima Begum');
  await expect(dialog.getByText('1 action came back as it stands here')).toBeVisible();
  await expect(dialog.getByText('Changed here meanwhile')).toBeVisible();
  await expect(dialog.getByText('Cell F10: "half" is no whole number')).toBeVisible();
  await expect(
    dialog.getByRole('checkbox', { name: 'What happened, obstacles' }),
  ).not.toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'Buy a boat' })).toBeChecked();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Take 3 actions' }).click();
  await expect(dialog).toBeHidden();

  const row = (activity: string) => page.getByRole('row', { name: new RegExp(activity) });
  await expect(row('Agree a price')).toContainText(/On track\s*20 %.*On track\s*20 %/s);
  await expect(row('Buy a boat')).toBeVisible();
  const left = page.locator('[data-line]').filter({ hasText: 'Train 40 women' });
  await expect(left.getByLabel('What happened, obstacles')).toHaveValue('Written here');
  await expect(row('Train 40 women')).toContainText('No news');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(row('Buy a boat')).toBeHidden();
  await expect(row('Agree a price')).not.toContainText('On track');
  house.live.close();
});

test('what is said in the room is keyed for a date, and the board and the projector show it', async ({
  page,
  app,
  context,
}) => {
  const house = await panelHouse(app.deskUrl);
  await openFollowUp(page, app.deskUrl, house, house.planIds[0] ?? '');
  await expect(page.getByText('Make the dates of the follow-up first.')).toBeVisible();
  await page.getByRole('tab', { name: 'All plans' }).click();
  await page.getByRole('button', { name: 'Make the usual dates' }).click();
  await page.getByRole('checkbox', { name: 'Open actions only' }).check();
  await expect(page.getByRole('row', { name: /Find six sites/ })).toBeHidden();
  await expect(page.getByText('4 open, 1 overdue')).toBeVisible();
  await page.getByRole('tab', { name: 'Nowabenki' }).click();
  const keyed = page.locator('[data-line]').filter({ hasText: 'Train 40 women' });
  await keyed.getByRole('combobox', { name: 'Status' }).selectOption('Done');
  const row = page.getByRole('row', { name: /Train 40 women/ });
  await expect(row).toContainText(/Done.*Done/s);

  await page.getByRole('tab', { name: 'All plans' }).click();
  await page.getByRole('button', { name: 'Show on projector' }).click();
  const stage = await context.newPage();
  await stage.goto(app.stageUrl);
  await expect(stage.getByRole('heading', { name: 'Open actions' })).toBeVisible();
  await expect(stage.getByText('Agree a price with three depots')).toBeVisible();
  await expect(stage.getByText('Train 40 women')).toBeHidden();
  house.live.close();
});

test('a follow-up workshop begins with what is open, and takes a pack of the one before it', async ({
  page,
  app,
}) => {
  const house = await panelHouse(app.deskUrl);
  await openFollowUp(page, app.deskUrl, house, house.planIds[0] ?? '');
  const pack = await bytesOf(await downloaded(page, 'Workbook (XLSX)'));
  await page.getByRole('tab', { name: 'All plans' }).click();
  await page.getByRole('button', { name: 'New follow-up workshop' }).click();
  await expect(page.getByText('Open actions').first()).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Actions' }).click();
  await page.getByRole('link', { name: 'Follow-up' }).click();
  await expect(page.getByText(/This workshop follows/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Find six sites/ })).toBeHidden();
  await page.getByRole('button', { name: 'Take in packs that came back' }).click();
  const dialog = page.getByRole('dialog', { name: 'Packs that came back' });
  await dialog.locator('input[type=file]').setInputFiles({
    ...{ name: 'NGF.xlsx', mimeType: '' },
    buffer: Buffer.from(filledIn(pack, { E11: 'Done' })),
  });
  await expect(dialog.getByText('Not known here')).toBeVisible();
  await dialog.getByRole('button', { name: 'Take 2 actions' }).click();
  await expect(page.getByRole('row', { name: /Agree a price/ })).toContainText('Done');
  house.live.close();
});
