// Somebody is deleted everywhere from the desk: what goes is shown first, and another desk follows.
import { AxeBuilder } from '@axe-core/playwright';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { connectLive } from '../support/live.ts';
import { sixtyInGroups } from '../support/sixty-people.ts';

for (const language of ['en', 'bn'] as const) {
  test(`shows where somebody is named, deletes them for good, and cannot be undone: ${language}`, async ({
    app,
    page,
  }) => {
    const live = await connectLive(app.deskUrl);
    const { workshopId, people, personIds } = await sixtyInGroups(live, language);
    const name = people[0]?.name ?? '';
    const text = `${name}: 120 kg`;
    await live.send('run.capture', { id: newId(), workshopId, kind: 'note', text });
    const elsewhere = newId();
    const other = { template: 'blank', title: 'Follow-up', language } as const;
    await live.send('library.create', { id: elsewhere, ...other });
    const again = { project: '', designation: '', district: '', phone: '', email: '' };
    const person = { ...again, id: newId(), name, sex: 'female', organisation: 'Upakul' } as const;
    await live.send('people.import', { workshopId: elsewhere, people: [person] });
    const mentioning = newId();
    await live.send('library.create', { ...other, id: mentioning, title: 'Only named' });
    await live.send('run.capture', { id: newId(), workshopId: mentioning, kind: 'note', text });
    live.close();
    await page.addInitScript((chosen) => localStorage.setItem('uthan.language', chosen), language);
    await page.goto(app.deskUrl);
    await page.getByRole('heading').first().waitFor();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/w/${workshopId}/people`);
    await page.locator(`#details-${personIds[0]}`).click();
    const says = {
      en: { open: 'Delete everywhere…', confirm: 'Delete for good', undo: 'Undo' },
      bn: { open: 'সব জায়গা থেকে মুছুন…', confirm: 'চিরতরে মুছুন', undo: 'ফেরান' },
    }[language];
    await page.getByRole('button', { name: says.open }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(text)).toHaveCount(2);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const boxes = dialog.getByRole('checkbox');
    await expect(boxes).toHaveCount(2);
    for (const box of await boxes.all()) await box.check();
    await dialog.getByRole('button', { name: says.confirm }).click();
    await expect(dialog).toBeHidden();
    await expect(page.locator(`#details-${personIds[0]}`)).toHaveCount(0);
    await expect(page.locator(`#details-${personIds[1]}`)).toBeVisible();
    for (const id of [workshopId, elsewhere, mentioning]) {
      const desk = await connectLive(app.deskUrl);
      await desk.next('snapshot'); // of Home
      desk.tell({ type: 'open', workshopId: id });
      const opened = await desk.next('snapshot');
      expect(opened.workshopId).toBe(id);
      expect(JSON.stringify(opened)).not.toContain(name);
      desk.close();
    }
  });
}
