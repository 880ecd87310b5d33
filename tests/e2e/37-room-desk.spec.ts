// The facilitator's hand on the room: opened by one press, kept, and closed, while phones come and go.
import type { Locator, Page } from '@playwright/test';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { beginWorkshop, goToSection } from '../support/desk.ts';
import { connectLive } from '../support/live.ts';
import { againPhone, connectPhone, hello } from '../support/phone.ts';
import { comeIn, comeToDoor, openRoom, openRoomPanel, roomOn } from '../support/room-screen.ts';

test.beforeEach(async ({ page, app }) => {
  await beginWorkshop(page, app.deskUrl, /One-day SWOT/);
});

/** A switch is on once main has said so. */
async function turnOn(panel: Locator, name: string) {
  const toggle = panel.getByRole('checkbox', { name });
  await toggle.click();
  await expect(toggle).toBeChecked();
}

const state = (page: Page) => page.getByRole('button', { name: /^Room:/ });

test('opens by keyboard alone, shows who is connected, and closes at once', async ({ page }) => {
  await expect(state(page)).toHaveAccessibleName('Room: closed to phones');
  await page.keyboard.press('p');
  await expect(page.getByRole('button', { name: 'Open the room' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(state(page)).toHaveAccessibleName('Room: open, 0 of 0 phones connected');
  const room = await roomOn(page);
  const [rahima] = await comeIn(room, 'Rahima', 'Karim', 'Shirin');
  await expect(state(page)).toHaveAccessibleName('Room: open, 3 of 3 phones connected');
  rahima?.phone.close();
  await expect(state(page)).toHaveAccessibleName('Room: open, 2 of 3 phones connected');
  const panel = await openRoomPanel(page);
  await panel.getByRole('button', { name: 'Close the room' }).focus();
  await page.keyboard.press('Enter');
  await expect(state(page)).toHaveAccessibleName('Room: closed to phones');
  await expect(page.getByText('Opened again, it has a new code.')).toBeVisible();
  await expect(connectPhone(room.port)).rejects.toThrow();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Phones in the room' })).toBeHidden();
});

test('lets in one by one, or all; gives a role; takes out, and back in by Undo', async ({
  page,
}) => {
  const { panel, room } = await openRoom(page);
  await comeIn(room, 'Rahima');
  await turnOn(panel, 'I let in each one myself');
  const karim = await comeToDoor(room, 'Karim');
  const shirin = await comeToDoor(room, 'Shirin');
  const salim = await comeToDoor(room, 'Salim');
  const nasrin = await comeToDoor(room, 'Nasrin');
  await expect(state(page)).toHaveAccessibleName(/4 waiting to be let in/);
  const door = panel.getByRole('region', { name: /wait to be let in/ });
  await expect(door.getByRole('listitem')).toHaveText([/Karim/, /Shirin/, /Salim/, /Nasrin/]);

  await door.getByRole('button', { name: 'Let Karim in' }).click();
  await karim.sees(({ me }) => me?.state === 'in');
  await door.getByRole('button', { name: 'Refuse Nasrin' }).click();
  await nasrin.closed;
  await door.getByRole('button', { name: 'Let all in' }).click();
  for (const phone of [shirin, salim]) await phone.sees(({ me }) => me?.state === 'in');
  await expect(door).toBeHidden();
  await expect(panel.getByRole('region', { name: '4 joined, 4 of them connected' })).toBeVisible();

  await panel.getByRole('button', { name: 'More for Karim' }).click();
  await page.getByRole('menuitem', { name: /Make co-facilitator.*but files, settings/ }).click();
  await karim.sees(({ me }) => me?.role === 'cofacilitator');
  const row = panel.getByRole('listitem').filter({ hasText: 'Karim' });
  await expect(row.getByText('Co-facilitator')).toBeVisible();

  await panel.getByRole('button', { name: 'More for Salim' }).click();
  await page.getByRole('menuitem', { name: 'Take out of the room' }).click();
  await salim.closed;
  await expect(panel.getByText('Not let in, or taken out (2)')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(panel.getByText('Not let in, or taken out (1)')).toBeVisible();
});

test('is locked against those who have not come in yet', async ({ page }) => {
  const { panel, room } = await openRoom(page);
  const [rahima] = await comeIn(room, 'Rahima');
  await turnOn(panel, 'Lock: nobody new comes in');
  await expect(state(page)).toHaveAccessibleName(/locked/);
  const late = await connectPhone(room.port);
  late.say(hello);
  late.say({ type: 'enter', code: room.code });
  expect(await late.next('refused')).toMatchObject({ code: 'room-locked' });
  expect(await rahima?.send('room.askFloor', {})).toMatchObject({ ok: true });
});

test('brings messages: counted in the bar, read, or into the parking lot by one press', async ({
  page,
}) => {
  const { panel, room } = await openRoom(page);
  const [rahima, karim] = await comeIn(room, 'Rahima', 'Karim');
  await rahima?.send('room.say', { id: newId(), text: 'When is lunch?' });
  await karim?.send('room.say', { id: newId(), text: 'The bus must be booked by noon.' });
  await expect(state(page)).toHaveAccessibleName(/2 unread messages/);
  await panel.getByRole('tab', { name: /Messages/ }).click();
  await panel.getByRole('button', { name: 'Mark the message from Rahima as read' }).click();
  await expect(state(page)).toHaveAccessibleName(/1 unread message/);
  await panel.getByRole('button', { name: 'To the parking lot: message from Karim' }).click();
  await expect(state(page)).not.toHaveAccessibleName(/unread/);
  await page.keyboard.press('Escape');
  await goToSection(page, 'Run');
  const captures = page.getByRole('list', { name: 'Captured' });
  await expect(captures).toContainText('The bus must be booked by noon. (Karim)');
  await page.keyboard.press('Control+z');
  await expect(captures).toBeHidden();
  await expect(state(page)).toHaveAccessibleName(/1 unread message/);
});

test('leads from whoever asks for the floor to the queue', async ({ page }) => {
  const { panel, room } = await openRoom(page);
  const [, karim] = await comeIn(room, 'Rahima', 'Karim');
  await karim?.send('room.askFloor', {});
  await panel.getByRole('link', { name: 'asks to speak, place 1' }).click();
  await expect(page.getByRole('button', { name: 'Give the floor to Karim' })).toBeVisible();
});

test('is the same room after a crash, by one press, and phones come back', async ({
  page,
  app,
}) => {
  const { room } = await openRoom(page);
  const [rahima] = await comeIn(room, 'Rahima');
  const { hash } = new URL(page.url());
  await app.kill();
  await app.restart();
  await page.goto('about:blank'); // the new address differs in its fragment alone
  await page.goto(app.deskUrl);
  await page.getByRole('heading').first().waitFor();
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await expect(state(page)).toHaveAccessibleName('Room: closed to phones');
  const panel = await openRoomPanel(page);
  await expect(panel.getByRole('heading')).toHaveText('The room was open when Uthan stopped');
  await panel.getByRole('button', { name: 'Open it again' }).click();
  expect(await roomOn(page)).toEqual(room);
  const again = await againPhone(room.port, rahima?.token ?? '');
  await again.sees(({ me }) => me?.name === 'Rahima');
  await expect(state(page)).toHaveAccessibleName('Room: open, 1 of 1 phones connected');
});

test('the picture leads a phone to its page with the code typed already', async ({ page }) => {
  const { panel, room } = await openRoom(page);
  const link = (await panel.locator('[data-qr]').getAttribute('data-qr')) ?? '';
  const { port, hash } = new URL(link);
  expect(hash).toBe(`#${room.code}`);
  const phone = await page.context().newPage();
  await phone.setViewportSize({ width: 360, height: 740 });
  await phone.goto(`http://127.0.0.1:${port}/${hash}`);
  await phone.getByRole('textbox', { name: /name/i }).fill('Rahima');
  await phone.keyboard.press('Enter');
  await expect(state(page)).toHaveAccessibleName('Room: open, 1 of 1 phones connected');
  await expect(panel.getByRole('listitem').filter({ hasText: 'Rahima' })).toBeVisible();
});

test('says in a rehearsal that phones stay in the real workshop', async ({ page, app }) => {
  const { room } = await openRoom(page);
  const [rahima] = await comeIn(room, 'Rahima');
  const workshopId = /#\/w\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const live = await connectLive(app.deskUrl);
  const act = { do: 'start', workshopId, dayId: null, rate: 60 } as const;
  live.tell({ type: 'rehearsal', request: newId(), act });
  const banner = page.getByRole('region', { name: 'Rehearsal' });
  await expect(banner).toBeVisible();
  const panel = await openRoomPanel(page);
  await expect(panel.getByText('phones stay in the real workshop')).toBeVisible();
  await expect(panel.getByRole('listitem')).toHaveCount(0);
  await rahima?.send('room.say', { id: newId(), text: 'Is this real?' });
  await panel.getByRole('button', { name: 'Close the room' }).click();
  await expect(panel.getByRole('button', { name: 'Open the room' })).toBeDisabled();
  live.tell({ type: 'rehearsal', request: newId(), act: { do: 'end' } });
  await expect(banner).toBeHidden();
  await expect(state(page)).toHaveAccessibleName(/1 unread message/);
  live.close();
});

test('what a phone writes is text on the desk, whatever it is', async ({ page }) => {
  const { panel, room } = await openRoom(page);
  const script = '<img src=x onerror="self.pwned=1"><script>self.pwned=1</script>';
  const [phone] = await comeIn(room, `${script} Mallory`);
  await phone?.send('room.say', { id: newId(), text: script });
  await phone?.send('room.askFloor', {});
  await expect(panel.getByRole('listitem')).toContainText(`${script} Mallory`);
  await panel.getByRole('tab', { name: /Messages/ }).click();
  await expect(panel.getByRole('listitem')).toContainText(script);
  await panel.getByRole('button', { name: /^To the parking lot/ }).click();
  await expect(state(page)).not.toHaveAccessibleName(/unread/);
  expect(await page.evaluate(() => Reflect.has(self, 'pwned'))).toBe(false);
});

test('looks at the network when it is asked, and says what it found', async ({ page }) => {
  const { panel } = await openRoom(page);
  await panel.getByRole('tab', { name: 'If phones cannot come in' }).click();
  await panel.getByRole('button', { name: 'Look at the network' }).click();
  await expect(panel.getByRole('button', { name: 'Look again' })).toBeEnabled();
  const well = panel.getByText('Nothing is in the way');
  await expect(well.or(panel.getByRole('heading', { level: 3 })).first()).toBeVisible();
});
