// A picture is a card's evidence: it is looked at, and leads to where it was noted down, and back.
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { blankWorkshop, boardWith, cardOf, openBoard } from '../support/boards.ts';
import { connectLive } from '../support/live.ts';

test('a picture grows where it stands, and leads to the note it was taken with', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = await blankWorkshop(live);
  const cards = { strength: ['Steady demand'] };
  const id = await boardWith(live, { workshopId, title: 'Crabs', kind: 'swot' }, cards);
  await openBoard(page, app.deskUrl, workshopId, id);
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 400, height: 300 } });
  const openPanel = async () => {
    await page.getByRole('button', { name: 'More for Steady demand' }).click();
    await page.getByRole('menuitem', { name: 'Details and links' }).click();
  };
  await openPanel();
  const panel = page.getByRole('complementary', { name: 'The card' });
  await panel
    .locator('input[type=file]')
    .setInputFiles({ name: 'pond.png', mimeType: 'image/png', buffer: picture });
  const larger = panel.getByRole('button', { name: /^Larger: pond/ });
  await expect(larger).toHaveAttribute('aria-expanded', 'false');
  const small = await larger.boundingBox();
  await larger.press('Enter');
  await expect(larger).toHaveAttribute('aria-expanded', 'true');
  expect((await larger.boundingBox())?.width).toBeGreaterThan(2 * (small?.width ?? 0));
  expect(await violations(page)).toEqual([]);
  await expect(panel.getByRole('link', { name: /pond/ })).toHaveCount(0);
  // Noted down as well, it has a place of its own to lead to.
  await live.next('snapshot');
  live.tell({ type: 'open', workshopId });
  const { rows } = await live.next('snapshot');
  const fileId = rows.file?.[0]?.id ?? '';
  const note = { workshopId, kind: 'photo', text: 'The pond', fileId } as const;
  await live.send('run.capture', { id: newId(), ...note });
  live.close();
  await panel.getByRole('link', { name: 'The pond' }).click();
  const row = page.locator('[data-capture]');
  await expect(row.getByRole('textbox').first()).toBeFocused();
  await row.getByRole('link', { name: 'Card: Steady demand' }).click();
  await expect(cardOf(page, 'Steady demand').locator('[data-drag-handle]')).toBeFocused();
});
