// Text that tries to be script, through a phone: what a phone writes, and what it is shown.
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { packWorkshop } from '../../main/exports/bundle.ts';
import { schemaVersion } from '../../main/store/migrate.ts';
import type { Snapshot } from '../../shared/contract/protocol.ts';
import { tableNames } from '../../shared/contract/registry.ts';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { elsewhere, hostile, payloads } from '../support/hostile-workshop.ts';
import { connectLive } from '../support/live.ts';
import { newPhone, openSeatRoom } from '../support/seat-room.ts';

/** Every request of these pages to somewhere else, and whether anything ran in them. */
function watch(...contexts: readonly BrowserContext[]) {
  const outside: string[] = [];
  for (const context of contexts)
    context.on('request', (request) => {
      if (request.url().includes(elsewhere)) outside.push(request.url());
    });
  return async (...pages: readonly Page[]) => {
    expect(outside).toEqual([]);
    for (const page of pages)
      expect(await page.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
  };
}

/** All rows of a workshop. */
async function wholeOf(deskUrl: string, workshopId: string): Promise<Snapshot> {
  const live = await connectLive(deskUrl);
  await live.next('snapshot');
  live.tell({ type: 'open', workshopId });
  const { rows } = await live.next('snapshot');
  live.close();
  const own = tableNames.map((table) => [
    table,
    (rows[table] ?? []).filter((row) => row.workshopId === workshopId),
  ]);
  return Object.fromEntries(own);
}

/** Brings rows in as a file, beside what is there; returns the new workshop's id. */
async function bringIn(browser: Browser, deskUrl: string, rows: Snapshot): Promise<string> {
  const { origin, hash } = new URL(deskUrl);
  const context = await browser.newContext();
  const answer = await context.request.post(`${origin}/files/import`, {
    headers: { origin, 'x-uthan-token': hash.slice('#token='.length) },
    data: Buffer.from(packWorkshop({ ...rows, stage: [] }, schemaVersion, 'test')),
  });
  expect(answer.status()).toBe(200);
  const { id } = await answer.json();
  await context.close();
  return id;
}

test('nothing a phone writes runs on phones, projector or desk', async ({
  app,
  browser,
  context,
}) => {
  test.slow();
  const room = await openSeatRoom(app.deskUrl);
  const { live, workshopId } = room;
  // The desk opens the first board there is.
  for (const { id } of await room.rows('board')) await live.send('board.remove', { id });
  const boardId = newId();
  const about = { title: 'Crab culture', caseId: null, groupId: null };
  await live.send('board.add', { id: boardId, workshopId, ...about });
  await live.send('board.open', { boardId, on: true });
  await live.send('room.show', { workshopId, kind: 'board', refId: boardId });
  const phones = [await newPhone(browser), await newPhone(browser)] as const;
  const check = watch(context, ...phones);
  const [writer, reader] = [await phones[0].newPage(), await phones[1].newPage()];
  for (const [page, name] of [
    [writer, payloads[0] ?? ''],
    [reader, payloads[1] ?? ''],
  ] as const) {
    await page.goto(room.seatUrl);
    await page.getByRole('button', { name: 'My name is not on the list' }).click();
    await page.getByLabel('Your name').fill(name.slice(0, 100));
    await page.getByRole('button', { name: 'That is me' }).click();
  }
  for (const payload of payloads) {
    await writer.getByLabel('Your card').fill(payload);
    await writer.getByRole('button', { name: 'Put up the card' }).click();
  }
  await writer.getByRole('button', { name: 'Speak' }).click();
  await writer.getByRole('button', { name: 'I would like to speak' }).click();
  await writer.getByLabel('Only the facilitator reads it.').fill(payloads[2] ?? '');
  await writer.getByRole('button', { name: 'Send' }).click();
  await expect(writer.getByText('With the facilitator')).toBeVisible();
  await reader.getByRole('button', { name: 'Board' }).click();
  await expect(reader.getByText('onerror').first()).toBeVisible();
  const voteId = newId();
  const how = { kind: 'dots', boardId, dots: 3, mostOnOne: 1, notOwn: false, live: true } as const;
  await live.send('vote.add', { id: voteId, workshopId, title: payloads[3] ?? '', ...how });
  await live.send('vote.open', { id: voteId });
  await reader.getByRole('button', { name: 'Now' }).click();
  await reader
    .getByRole('button', { name: /^One more for/ })
    .first()
    .click();
  await reader.getByRole('button', { name: 'Send my vote' }).click();
  const stage = await context.newPage();
  await stage.goto(app.stageUrl);
  await expect(stage.getByText('onerror').first()).toBeVisible();
  const desk = await context.newPage();
  await desk.goto(app.deskUrl);
  await desk.evaluate((id) => {
    window.location.hash = `#/w/${id}/boards`;
  }, workshopId);
  await expect(desk.getByText('onerror').first()).toBeVisible();
  expect((await room.rows('card')).map(({ text }) => text)).toHaveLength(payloads.length);
  await check(writer, reader, stage, desk);
  for (const phone of phones) await phone.close();
});

test('a workshop whose every text is hostile runs nothing on a phone', async ({ app, browser }) => {
  test.slow();
  const made = await openSeatRoom(app.deskUrl);
  const { live, workshopId } = made;
  const [arrangementId, groupId, boardId, planId] = [newId(), newId(), newId(), newId()];
  await live.send('groups.addArrangement', { id: arrangementId, workshopId, title: 'A' });
  await live.send('groups.addGroups', { arrangementId, groups: [{ id: groupId, name: 'G' }] });
  const people = await made.rows('person');
  const groups = [{ groupId, personIds: people.map(({ id }) => id) }];
  await live.send('groups.seat', { arrangementId, rounds: [{ round: 0, groups }] });
  const report = { points: 'P', recommendation: 'R' };
  await live.send('groups.editReport', { id: groupId, patch: report, base: {} });
  const board = { id: boardId, workshopId, title: 'B', caseId: null, groupId: null };
  await live.send('board.add', board);
  await live.send('board.open', { boardId, on: true });
  const card = { boardId, column: 'threat', after: null, text: 'C' } as const;
  await live.send('board.addCard', { id: newId(), ...card });
  await live.send('actionPlan.addPlan', { id: planId, workshopId, title: 'P', owner: 'O' });
  await live.send('actionPlan.editPlan', { id: planId, patch: { groupId }, base: {} });
  const [first] = await made.rows('agendaItem');
  await live.send('run.start', { itemId: first?.id ?? '', entryId: newId() });
  const taken = await bringIn(
    browser,
    app.deskUrl,
    hostile(await wholeOf(app.deskUrl, workshopId)),
  );
  const room = await openSeatRoom(app.deskUrl, { workshopId: taken });
  const phone = await newPhone(browser, { width: 320, height: 568 });
  const check = watch(phone);
  const page = await phone.newPage();
  await page.goto(room.seatUrl);
  await page.locator('li button').first().click();
  for (const at of [1, 2, 3, 0]) await page.locator('nav button').nth(at).click();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await check(page);
  await phone.close();
});
