// Ways about the room on the desk that many journeys take.
import { expect, type Page } from '@playwright/test';
import { connectPhone, seatedPhone, sitDown } from './phone.ts';

/** Opens the panel of the room; what comes back is the panel. */
export async function openRoomPanel(page: Page) {
  const panel = page.getByRole('dialog', { name: 'Phones in the room' });
  if (!(await panel.isVisible())) await page.keyboard.press('p');
  await expect(panel).toBeVisible();
  return panel;
}

/** Opens the room by one press, and says by what a phone comes in. */
export async function openRoom(page: Page) {
  const panel = await openRoomPanel(page);
  await panel.getByRole('button', { name: 'Open the room' }).click();
  return { panel, room: await roomOn(page) };
}

/** Port and code as they stand on the desk. */
export async function roomOn(page: Page) {
  const panel = page.getByRole('dialog', { name: 'Phones in the room' });
  const link = await panel.locator('[data-qr]').getAttribute('data-qr');
  const { port, hash } = new URL(link ?? '');
  const code = hash.slice(1);
  await expect(panel.locator(`[data-code="${code}"]`)).toBeVisible();
  return { port: Number(port), code };
}

/** Phones that come in one after the other, each under its name. */
export async function comeIn(
  room: { readonly port: number; readonly code: string },
  ...names: readonly string[]
) {
  const phones = [];
  for (const name of names) phones.push(await seatedPhone(room, name));
  return phones;
}

/** A phone that types the code and a name, and has to wait. */
export async function comeToDoor(
  room: { readonly port: number; readonly code: string },
  name: string,
) {
  const phone = await connectPhone(room.port);
  await sitDown(phone, room.code, name);
  return phone;
}
