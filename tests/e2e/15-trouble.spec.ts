// What the facilitator is told, on the desk itself, when the disk is full or the file was damaged.
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '../../main/store/open.ts';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection, waitUntilSaved } from '../support/desk.ts';
import { canFillDisks, fillDisk, freeDisk, outlivingLimits } from '../support/full-disk.ts';
import { newDataDir, removeDataDir, startServer } from '../support/server.ts';

test('a damaged file is said on the desk, with the backup taken and the file kept', async ({
  app,
  page,
}) => {
  await beginWorkshop(page, app.deskUrl, /Local Learning Groups/);
  await waitUntilSaved(page);
  await app.kill();
  const store = await openStore(app.dataDir, Date.now);
  await store.backups?.take(Date.now());
  store.close();
  writeFileSync(join(app.dataDir, 'uthan.db'), 'not a database at all');
  await app.restart();

  await page.goto('about:blank');
  await page.goto(app.deskUrl);
  const told = page.getByRole('alert').filter({ hasText: 'were damaged' });
  await expect(told).toContainText('have been restored from the backup of');
  await expect(told).toContainText(join(app.dataDir, 'damaged'));
  await expect(page.getByRole('link', { name: /Local Learning Groups/ })).toBeVisible();
  await told.getByRole('button').click();
  await expect(told).toHaveCount(0);
});

if (canFillDisks) {
  test('a full disk is said on every screen, and saving goes on once there is room', async ({
    page,
  }) => {
    const dataDir = newDataDir();
    const server = await startServer(dataDir, 0, outlivingLimits);
    try {
      await beginWorkshop(page, server.deskUrl, /Local Learning Groups/);
      await goToSection(page, 'Minutes');
      await waitUntilSaved(page);
      const unwritten = page.getByText('Write: Executive summary');
      const summary = page.getByRole('textbox', { name: 'Executive summary' });
      await unwritten.click();

      fillDisk(server.pid, dataDir);
      await summary.fill('Written while the disk was full.');
      await page.keyboard.press('Escape');
      const told = page.getByRole('alert').filter({ hasText: 'nothing is being saved' });
      await expect(told).toBeVisible();
      await expect(page.getByText('Not saving', { exact: true })).toBeVisible();
      await expect(page.getByText('Saved', { exact: true })).toHaveCount(0);
      await goToSection(page, 'Plan');
      await expect(told).toBeVisible();
      const started = page.waitForEvent('download');
      await told.getByRole('button', { name: 'Keep a copy now' }).click();
      const copy = await readFile(await (await started).path());
      expect(copy.subarray(0, 2).toString()).toBe('PK');

      freeDisk(server.pid);
      await expect(told).toHaveCount(0);
      await waitUntilSaved(page);
      await goToSection(page, 'Minutes');
      await unwritten.click();
      await expect(summary).toHaveValue('Written while the disk was full.');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('article')).toContainText('Written while the disk was full.');
    } finally {
      await server.kill();
      removeDataDir(dataDir);
    }
  });
}
