// Text that wants to be script, in all that is asked of people and in a list that is brought in.
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { connectLive } from '../support/live.ts';

const script = '<img src=x onerror=self.pwned=1><script>self.pwned=1</script>';

test('what is noted of people stays text beside the list, in the attendance and in an import', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = newId();
  await live.send('library.addSample', { id: workshopId, sample: 'local-learning-groups-2010' });
  const [fieldId, personId] = [newId(), newId()];
  const texts = { name: `A ${script}`, organisation: script, project: script, designation: script };
  const more = { district: script, phone: script, email: script, language: script, tags: script };
  const values = [{ id: newId(), fieldId, text: script }];
  await live.send('people.import', {
    workshopId,
    fields: [{ id: fieldId, title: script }],
    people: [{ id: personId, sex: '', ...texts, ...more, disability: script, values }],
  });
  const patch = { asksDisability: true };
  await live.send('people.editSettings', { id: workshopId, patch, base: {} });

  await page.goto(app.deskUrl);
  await page.getByRole('heading').first().waitFor();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/w/${workshopId}/people`);
  await page.getByRole('searchbox').fill('onerror');
  await page.getByRole('button', { name: 'Details of A' }).click();
  const details = page.getByRole('complementary');
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(texts.name);
  await expect(details.getByRole('textbox', { name: 'Disability' })).toHaveValue(script);
  await expect(details.getByRole('listitem')).toHaveText(script);
  await page.getByRole('tab', { name: 'Attendance' }).click();
  await expect(page.getByRole('rowheader').filter({ hasText: 'onerror' })).toBeVisible();
  await page.getByRole('tab', { name: 'Fields' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the field' })).toHaveValue(script);

  await page.getByRole('button', { name: 'Import a list' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox', { name: 'Or paste the list here' })
    .fill(
      `Name\tOrganisation\tPhoto\t${script}\nA ${script}\tRRF ${script}\t${script}\t${script} 2`,
    );
  await dialog.getByRole('button', { name: 'Read the list' }).click();
  await expect(dialog.getByText('1 word is not understood')).toBeVisible();
  await expect(dialog.getByRole('region', { name: '1 person seems' })).toContainText('onerror');
  expect(await page.evaluate(() => Reflect.has(self, 'pwned'))).toBe(false);
  live.close();
});
