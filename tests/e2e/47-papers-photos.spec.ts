// Where a photo is marked as publishable, who said no to that is named, so that it can be checked.
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { connectLive } from '../support/live.ts';
import { sixtyInGroups } from '../support/sixty-people.ts';

const says = {
  en: { tab: 'Photos', publish: 'May be published', refusing: 'Said no to photos in public: ' },
  bn: { tab: 'ছবি', publish: 'প্রকাশ করা যাবে', refusing: 'ছবি প্রকাশে রাজি নন: ' },
} as const;

for (const language of ['en', 'bn'] as const) {
  test(`names who refused beside a photo that may be published: ${language}`, async ({
    app,
    page,
  }) => {
    const live = await connectLive(app.deskUrl);
    const { workshopId, people, personIds } = await sixtyInGroups(live, language);
    await live.send('run.capture', { id: newId(), workshopId, kind: 'photo', text: 'Pond' });
    const patch = { photoPublic: 'no' } as const;
    await live.send('people.edit', { id: personIds[1] ?? '', patch, base: {} });
    live.close();
    await page.addInitScript((chosen) => localStorage.setItem('uthan.language', chosen), language);
    await page.goto(app.deskUrl);
    await page.getByRole('heading').first().waitFor();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/w/${workshopId}/minutes`);
    const words = says[language];
    await page.getByRole('tab', { name: words.tab, exact: true }).click();
    const refusing = page.getByText(`${words.refusing}${people[1]?.name}`);
    await expect(page.getByLabel(words.publish)).toBeVisible();
    await expect(refusing).toHaveCount(0);
    await page.getByLabel(words.publish).click(); // it is ticked once main has it
    await expect(refusing).toBeVisible();
  });
}
