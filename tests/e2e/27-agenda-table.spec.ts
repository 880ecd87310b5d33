// All that a plan has goes out as a table and comes in again.
import { readFile } from 'node:fs/promises';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { beginWorkshop } from '../support/desk.ts';
import { connectLive } from '../support/live.ts';

test('a workbook brings back categories, blocks, tracks, speakers, links and own fields', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  const tea = page.locator('main [data-drag-item][data-drag-name="Tea Break"]');
  const itemId = (await tea.getAttribute('data-drag-item')) ?? '';
  const list = await page.locator('[data-drag-list]').first().getAttribute('data-drag-list');
  const dayId = list?.split(':')[0] ?? '';
  const workshopId = /#\/w\/([^/]+)\/plan/.exec(page.url())?.[1] ?? '';
  const live = await connectLive(app.deskUrl);
  const [categoryId, fieldId, trackId, blockId] = [newId(), newId(), newId(), newId()];
  const first = { after: null };
  const category = {
    id: categoryId,
    workshopId,
    title: 'Pause',
    colour: 'rose',
    ...first,
  } as const;
  await live.send('agenda.addCategory', category);
  await live.send('agenda.addCustomField', { id: fieldId, workshopId, title: 'Cups', ...first });
  const text = { id: newId(), itemId, fieldId, text: 'Forty', base: '' };
  await live.send('agenda.setCustomValue', text);
  await live.send('agenda.addTrack', {
    id: trackId,
    dayId,
    title: 'Yard',
    place: 'Tent',
    ...first,
  });
  const block = { id: blockId, dayId, itemIds: [itemId], title: 'Afternoon', target: 60 };
  await live.send('agenda.addBlock', block);
  const patch = { categoryId, trackId, flagged: true, warning: 3 };
  await live.send('agenda.editItem', { id: itemId, patch, base: {} });
  const guest = { id: newId(), itemId, role: 'chief-guest', name: '=Rahman', minutes: 5 } as const;
  await live.send('agenda.addSpeaker', { ...guest, ...first });
  const link = { id: newId(), itemId, title: 'Song', url: 'https://example.org/song' };
  await live.send('agenda.addAttachment', { ...link, ...first });
  live.close();

  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Take away as XLSX' }).click();
  const workbook = await readFile(await (await download).path());
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Import from XLSX or CSV' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import an agenda' });
  const file = { name: 'again.xlsx', mimeType: '', buffer: workbook };
  await dialog.locator('input[type=file]').setInputFiles(file);
  await expect(
    dialog.getByRole('row', { name: /Tea Break.*Yard.*Afternoon.*Pause/ }),
  ).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'Cups' })).toHaveValue('own');
  await dialog.getByRole('button', { name: 'Import 7 items' }).click();
  await expect(tea).toHaveCount(2);
  const again = page.getByRole('region', { name: /^Day 2/ });
  await expect(again.getByRole('textbox', { name: 'Name of the track' })).toHaveValue('Yard');
  await expect(again.getByRole('textbox', { name: 'Place of the track' })).toHaveValue('Tent');
  await expect(again.getByRole('textbox', { name: 'Name of the block' })).toHaveValue('Afternoon');
  await again.getByRole('button', { name: 'Details of Tea Break' }).click();
  const editor = again.locator('[data-drag-name="Tea Break"]');
  await expect(editor.getByRole('combobox', { name: 'Category' })).toHaveValue(categoryId);
  await expect(editor.getByRole('textbox', { name: 'Cups' })).toHaveValue('Forty');
  await expect(editor.getByRole('combobox', { name: 'Name', exact: true })).toHaveValue('=Rahman');
  await expect(editor.getByRole('combobox', { name: 'Part' })).toHaveValue('chief-guest');
  await expect(editor.getByRole('textbox', { name: 'Address' })).toHaveValue(link.url);
  await page.locator('main h1').click();
  await page.keyboard.press('Control+z');
  await expect(tea).toHaveCount(1);
});
