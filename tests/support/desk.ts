// Ways about the desk that many journeys take.
import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the desk and begins a workshop from the beginning whose button says this. */
export async function beginWorkshop(page: Page, deskUrl: string, beginning: string | RegExp) {
  await page.goto(deskUrl);
  await page.getByRole('button', { name: beginning }).first().click();
  await page.getByRole('navigation').waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor(); // the plan is fetched and drawn
}

/** Goes to a part of the open workshop by the rail. */
export async function goToSection(page: Page, name: string) {
  const link = page.getByRole('navigation').getByRole('link', { name });
  await link.click();
  // The heading of the part that is left stands until then: keys would still go there.
  await expect(link).toHaveAttribute('aria-current', 'page');
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Waits until the desk says that what was done is on the disk. */
export async function waitUntilSaved(page: Page) {
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}

/** Carries something with the mouse to the middle of something else. */
export async function carry(page: Page, from: Locator, to: Locator) {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('What is carried and where to must both be in sight.');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
  // One frame, so that the line stands where the pointer is.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await page.mouse.up();
}
