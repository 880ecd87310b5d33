// What the open room changes around it: the projector, the list of people, the card on paper.
import type { Page } from '@playwright/test';
import { newId } from '../../shared/lib/ids.ts';
import { expect, test } from '../support/app.ts';
import { violations } from '../support/axe.ts';
import { beginWorkshop, goToSection } from '../support/desk.ts';
import { connectLive } from '../support/live.ts';
import { seatedPhone } from '../support/phone.ts';
import { openRoom, openRoomPanel } from '../support/room-screen.ts';

test.beforeEach(async ({ page, app }) => {
  await beginWorkshop(page, app.deskUrl, /One-day SWOT/);
});

const longest = '192.168.100.200:47900';
const workshopOn = (page: Page) => /#\/w\/([^/]+)/.exec(page.url())?.[1] ?? '';
const scene = (page: Page, kind: string) => page.locator(`[data-scene=${kind}]`);

/** The smallest letters on a stage in pixels, and what reaches into the margin that projectors cut off. */
const seenOn = (stage: Page) =>
  stage.evaluate(() => {
    const texts = [...document.querySelectorAll<HTMLElement>('[data-scene] *')].filter(
      (one) =>
        one.offsetWidth > 1 &&
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    const sizes = texts.map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    const outside = [...texts, ...document.querySelectorAll('[data-qr]')].filter((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect();
      const [across, down] = [40, 30];
      const beside = left < across || right > window.innerWidth - across;
      return beside || top < down || bottom > window.innerHeight - down;
    });
    return { smallest: Math.min(...sizes), outside: outside.map((one) => one.textContent) };
  });

/** A stage that is told the longest address there is. */
async function openStage(page: Page, stageUrl: string): Promise<Page> {
  const stage = await page.context().newPage();
  await stage.routeWebSocket(/\/live/, (screen) => {
    const main = screen.connectToServer();
    main.onMessage((text) =>
      screen.send(String(text).replace(/"address":"[\d.:]+"/, `"address":"${longest}"`)),
    );
  });
  await stage.setViewportSize({ width: 1024, height: 768 });
  await stage.goto(stageUrl);
  await page.bringToFront();
  return stage;
}

for (const language of ['en', 'bn'] as const) {
  test(`the projector shows the way in until the room is closed, in ${language}`, async ({
    page,
    app,
  }) => {
    const live = await connectLive(app.deskUrl);
    const id = workshopOn(page);
    await live.send('workshop.edit', { id, patch: { language }, base: {} });
    const stage = await openStage(page, app.stageUrl);
    await live.send('room.show', { workshopId: id, kind: 'welcome', refId: null });
    await scene(stage, 'welcome').waitFor();
    await expect(stage.locator('[data-qr]')).toHaveCount(0);

    const { panel, room } = await openRoom(page);
    const code = stage.locator(`[data-code="${room.code}"]`);
    const qr = stage.locator(`[data-qr$=":${room.port}/#${room.code}"]`);
    for (const kind of ['welcome', 'join']) {
      if (kind === 'join') await panel.getByRole('button', { name: 'Show on projector' }).click();
      await scene(stage, kind).waitFor();
      await expect(code).toBeVisible();
      await expect(stage.getByText(longest)).toBeVisible();
      const box = await qr.boundingBox();
      expect(box?.width).toBeGreaterThan(300);
      const { smallest, outside } = await seenOn(stage);
      expect(smallest, kind).toBeGreaterThanOrEqual(28);
      expect(outside, kind).toEqual([]);
      expect(await violations(stage), kind).toEqual([]);
    }

    await page.keyboard.press('f'); // frozen as it stands
    await expect(page.getByRole('button', { name: 'Let the projector go on' })).toBeVisible();
    await panel.getByRole('button', { name: 'Close the room' }).click();
    await expect(code).toHaveCount(0);
    await expect(qr).toHaveCount(0);
    await page.keyboard.press('f');
    await expect(scene(stage, 'welcome')).toBeVisible();
    live.close();
  });
}

test('a projector on another device asks for its code, and is counted on the desk', async ({
  page,
}) => {
  const { panel, room } = await openRoom(page);
  await panel.getByRole('button', { name: 'Show on projector' }).click();
  await panel.getByText('Projector on another device').click();
  const codes = panel.locator('[data-code]');
  await expect(codes).toHaveCount(2);
  const stageCode = (await codes.last().getAttribute('data-code')) ?? '';
  const away = await page.context().newPage();
  await away.goto(`http://127.0.0.1:${room.port}/stage/`);
  const field = away.getByRole('textbox', { name: 'Code of the projector' });
  await expect(field).toBeFocused();
  expect(await violations(away)).toEqual([]);
  await field.fill(room.code);
  await field.press('Enter');
  await expect(away.getByRole('alert')).toContainText('not the code of the room');
  await field.fill(stageCode.toLowerCase());
  await field.press('Enter');
  await expect(scene(away, 'join')).toBeVisible();
  await page.bringToFront();
  await expect(panel.getByText('1 further device shows the projector now.')).toBeVisible();
});

test('the list of people shows who joined by phone, and marks them present by one press', async ({
  page,
  app,
}) => {
  const live = await connectLive(app.deskUrl);
  const workshopId = workshopOn(page);
  await goToSection(page, 'People');
  const people = ['Rahima Khatun', 'Abdul Karim', 'Shirin Akter'].map((name) => ({
    id: newId(),
    name,
  }));
  const empty = { sex: '', organisation: '', project: '', designation: '' } as const;
  const more = { district: '', phone: '', email: '', present: false } as const;
  for (const { id, name } of people)
    await live.send('people.add', { id, workshopId, name, ...empty, ...more });
  const { panel, room } = await openRoom(page);
  for (const { id, name } of people.slice(0, 2)) await seatedPhone(room, name, { personId: id });
  await expect(panel.getByText('2 who have joined are not marked present.')).toBeVisible();
  await page.keyboard.press('Escape');

  await expect(page.getByText('Rahima Khatun has joined by phone')).toBeAttached();
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Not joined by phone');
  await expect(page.getByRole('textbox', { name: /^Name of (?!the next)/ })).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Everybody');
  await page.getByRole('button', { name: 'Mark', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Mark present those who joined by phone (2)' }).click();
  await expect(page.getByRole('checkbox', { name: 'Rahima Khatun is present' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Shirin Akter is present' })).not.toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('checkbox', { name: 'Rahima Khatun is present' })).not.toBeChecked();
  await openRoomPanel(page);
  await panel.getByRole('button', { name: 'Mark them present' }).click();
  await expect(panel.getByText('not marked present')).toBeHidden();
  live.close();
});

test('the help card is one page in the language of the workshop', async ({ page, app }) => {
  const live = await connectLive(app.deskUrl);
  const id = workshopOn(page);
  await live.send('workshop.edit', { id, patch: { language: 'bn' }, base: {} });
  const { panel, room } = await openRoom(page);
  await panel.getByRole('button', { name: 'Help card to print' }).click();
  const card = page.getByRole('article');
  await expect(card.getByRole('heading', { name: 'ফোন দিয়ে যোগ দিন' })).toBeVisible();
  await expect(card.locator(`[data-code="${room.code}"]`)).toBeVisible();
  await page.getByRole('textbox', { name: 'Wi-Fi' }).fill('Uthan-Room');
  await expect(card.getByText('Uthan-Room')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/MediaBox/g)).toHaveLength(1);
  await openRoomPanel(page);
  await panel.getByRole('button', { name: 'Close the room' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('The card carries the address and the code')).toBeVisible();
  live.close();
});

for (const [language, width, height, theme] of [
  ['en', 1280, 800, 'light'],
  ['bn', 1024, 768, 'dark'],
] as const) {
  test(`axe finds nothing in the room, and nothing reaches out of it, in ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.evaluate((look) => {
      document.documentElement.dataset.theme = look;
    }, theme);
    await goToSection(page, 'Actions'); // the page beneath is looked at elsewhere
    if (language === 'bn') await page.getByRole('button', { name: 'বাংলায় দেখুন' }).click();
    await page.keyboard.press('p');
    const open = page.locator('[popover]:popover-open');
    await expect(open.getByRole('button')).toBeFocused();
    expect(await violations(page), 'closed').toEqual([]);
    await page.keyboard.press('Enter');
    const link = (await open.locator('[data-qr]').getAttribute('data-qr')) ?? '';
    const room = { port: Number(new URL(link).port), code: link.split('#')[1] ?? '' };
    const phone = await seatedPhone(room, 'Rahima');
    await phone.send('room.say', { id: newId(), text: 'When is lunch?' });
    await phone.send('room.askFloor', {});
    await expect(open.getByRole('link')).toHaveCount(2);
    for (const at of [0, 1, 2]) {
      await open.getByRole('tab').nth(at).click();
      expect(await violations(page), `tab ${at + 1}`).toEqual([]);
      const wide = await open.evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(wide, `tab ${at + 1} reaches out`).toBeLessThanOrEqual(0);
    }
  });
}
