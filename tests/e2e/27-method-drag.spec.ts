// A method is carried out of the library to its place in the plan; the buttons do the same.
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, carry } from '../support/desk.ts';
import { connectLive } from '../support/live.ts';

test('a method goes where it is dropped, into a track too, and nowhere from the sheet itself', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1500, height: 1400 });
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  const list = await page.locator('[data-drag-list]').first().getAttribute('data-drag-list');
  const live = await connectLive(app.deskUrl);
  const dayId = list?.split(':')[0] ?? '';
  const track = { id: newId(), dayId, after: null, title: 'Yard', place: '' };
  await live.send('agenda.addTrack', track);
  live.close();
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  const sheet = page.getByRole('complementary', { name: 'Library' });
  const method = sheet.getByRole('listitem').filter({ hasText: 'World café' });
  const summary = method.locator('summary');
  await summary.scrollIntoViewIfNeeded();
  const item = (title: string) =>
    page.locator(`[data-plan] [data-drag-item][data-drag-name="${title}"]`);
  const all = page.locator('[data-plan] [data-drag-item]');
  const was = await all.count();

  await carry(page, summary, sheet.getByRole('tab').first());
  await expect(page.locator('[data-drag-spoken]').last()).not.toBeEmpty();
  await expect(all, 'dropped over the sheet').toHaveCount(was);

  // Above the first item is before it.
  await carry(page, summary, page.getByRole('textbox', { name: 'Starts at' }));
  const head = item('World café');
  await expect(head).toHaveCount(1);
  const order = () =>
    all.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-drag-name')));
  const steps = (await all.count()) - was - 1;
  expect(steps).toBeGreaterThan(1);
  expect((await order())[0]).toBe('World café');
  expect((await order())[steps + 1]).toBe('Welcome and introduction');
  await page.locator('main h1').click();
  await page.keyboard.press('Control+z');
  await expect(head).toHaveCount(0);

  const yard = page.getByRole('list', { name: /, Yard$/ });
  await yard.evaluate((part) => part.scrollIntoView({ block: 'center' }));
  await carry(page, summary, yard.locator('xpath=..'));
  await expect(yard.locator('[data-drag-item][data-drag-name="World café"]')).toHaveCount(1);
  await expect(page.getByText(/World café.*Day 1/).first()).toBeVisible();
});
