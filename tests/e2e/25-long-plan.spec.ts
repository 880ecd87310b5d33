// A plan of hundreds of items opens at once, and every item of it is there when it is come to.
import { plainItem } from '../../shared/features/agenda/plain.ts';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { connectLive } from '../support/live.ts';

const count = 200;

test('far items are named at once, drawn when they come near, and keep what is written', async ({
  app,
  page,
}) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = newId();
  const dayId = newId();
  const made = { id: workshopId, template: 'blank', language: 'en', title: 'Long' } as const;
  await live.send('library.create', made);
  const day = { title: '', date: '', place: '', start: 480, end: null };
  await live.send('agenda.addDay', { id: dayId, workshopId, after: null, ...day });
  let after: string | null = null;
  for (let at = 1; at <= count; at += 1) {
    const id = newId();
    await live.send('agenda.addItem', {
      ...plainItem,
      id,
      dayId,
      after,
      title: `Item ${at}`,
      duration: 2,
    });
    after = id;
  }
  live.close();
  await page.goto(app.deskUrl);
  await page.getByRole('heading').first().waitFor();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/w/${workshopId}/plan`);
  const item = (at: number) => page.locator(`[data-drag-name="Item ${at}"]`);
  await expect(item(1).getByRole('textbox', { name: 'Title' })).toHaveValue('Item 1');
  await expect(item(count)).toHaveText(`Item ${count}`);
  await expect(item(count).getByRole('textbox')).toHaveCount(0);

  await item(count).scrollIntoViewIfNeeded();
  const title = item(count).getByRole('textbox', { name: 'Title' });
  await expect(title).toHaveValue(`Item ${count}`);
  await expect(item(count)).toContainText('14:38–14:40');
  await title.fill('The last one');
  await title.blur();
  await item(1).scrollIntoViewIfNeeded();
  await expect(
    page.locator('[data-drag-name="The last one"]').getByRole('textbox').first(),
  ).toHaveCount(1);

  const length = item(1).getByRole('textbox', { name: 'Length' });
  await length.fill('12');
  await length.press('Enter');
  await expect(page.locator('[data-drag-name="The last one"]')).toContainText('14:48–14:50');
});
