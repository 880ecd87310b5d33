import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showMenu } from '../../../main/electron/menu.ts';
import { menuWords } from '../../../main/electron/menu-bar.ts';
import { menuCommands } from '../../../shared/contract/host-message.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { app, Menu, type MenuItem, menuItem, shell } from '../../support/electron-stand-in.ts';
import { type Desktop, type Page, startDesktop } from './desktop.ts';

vi.mock('electron', () => import('../../support/electron-stand-in.ts'));

let desktop: Desktop;
let desk: Page;
beforeEach(async () => {
  desktop = await startDesktop();
  desk = await desktop.deskPage();
});
afterEach(() => desktop.close());

const everyItem = (): MenuItem[] => Menu.shown.flatMap(({ submenu }) => submenu ?? []);
const createWorkshop = async () => {
  const id = newId();
  const input = { id, template: 'blank', language: 'en', title: 'Fair' };
  desk.say({ type: 'command', request: newId(), name: 'library.create', input });
  await desk.inbox.next('answer');
  return id;
};

describe('the menu', () => {
  it('has the five menus', () => {
    expect(Menu.shown.map(({ label }) => label)).toEqual([
      'File',
      'Edit',
      'View',
      'Session',
      'Help',
    ]);
  });

  it('asks the desk for each of its commands, once a press', async () => {
    for (const { click } of everyItem()) click?.();
    const asked = desk.inbox
      .all()
      .flatMap((message) => (message.type === 'host' ? [message.message] : []));
    const commands = asked.flatMap((message) => (message.kind === 'menu' ? message.command : []));
    expect(commands.toSorted()).toEqual([...menuCommands].sort());
  });

  it.each([
    ['Undo', 'undo'],
    ['Redo', 'redo'],
    ['Next item', 'next'],
    ['New workshop…', 'new-workshop'],
    ['Export minutes…', 'export-minutes'],
  ])('says to the desk on "%s": %s', async (label, command) => {
    menuItem(label).click?.();
    const { message } = await desk.inbox.next('host');
    expect(message).toEqual({ kind: 'menu', command });
  });

  it('says nothing to the stage', () => {
    desktop.openStage();
    for (const { click } of everyItem()) click?.();
    expect(desktop.stage()?.webContents.sent).toEqual([]);
  });

  it("leaves the desk's own keys to the desk, so that one press is one undo", () => {
    for (const label of ['Undo', 'Redo', 'Pause or resume', 'Next item', 'Capture a note']) {
      expect(menuItem(label)).toMatchObject({
        accelerator: expect.any(String),
        registerAccelerator: false,
      });
    }
  });

  it('dims what needs an open workshop until there is one', async () => {
    expect(menuItem('Next item').enabled).toBe(false);
    expect(menuItem('Undo').enabled).not.toBe(false);
    const workshopId = await createWorkshop();
    desk.say({ type: 'open', workshopId });
    expect(menuItem('Next item').enabled).toBe(true);
    desk.say({ type: 'open', workshopId: null });
    expect(menuItem('Next item').enabled).toBe(false);
  });

  it('follows the language of the desk, and keeps it for the next start', () => {
    desk.say({ type: 'language', language: 'bn' });
    expect(menuItem('পূর্বাবস্থায় ফেরান').label).toBeDefined();
    for (const { label, role, type } of everyItem()) {
      if (type !== 'separator') expect(label, role).toMatch(/\p{Script=Bengali}/u);
    }
    const kept = JSON.parse(readFileSync(join(desktop.folder, 'windows.json'), 'utf8'));
    expect(kept.language).toBe('bn');
  });

  it('does not follow what a stage says', () => {
    desktop.openStage();
    const window = desktop.stage();
    if (!window) throw new Error('the stage is not open');
    desktop.pageIn(window).say({ type: 'language', language: 'bn' });
    expect(Menu.shown[0]?.label).toBe('File');
  });

  it('opens the stage, the data folder and the about box', () => {
    menuItem('Projector window').click?.();
    menuItem('Open the data folder').click?.();
    menuItem('About Uthan').click?.();
    expect(desktop.stage()).toBeDefined();
    expect(shell.opened).toEqual([desktop.folder]);
    expect(app.calls.at(-1)).toBe('about');
    expect(app.about).toMatchObject({ applicationName: 'Uthan', applicationVersion: '1.2.3' });
  });
});

describe('the menu on macOS', () => {
  beforeEach(() =>
    showMenu({
      words: menuWords('en'),
      appVersion: '1.2.3',
      inWorkshop: true,
      mac: true,
      ask: vi.fn(),
      openFile: vi.fn(),
      openStage: vi.fn(),
      openDataFolder: vi.fn(),
    }),
  );

  it("begins with the app's own menu, which has the way out", () => {
    const roles = Menu.shown[0]?.submenu?.map(({ role }) => role);
    expect(roles).toContain('quit');
    expect(Menu.shown[1]?.submenu?.map(({ role }) => role)).not.toContain('quit');
  });

  it('takes no key that people type with', () => {
    const session = Menu.shown.find(({ label }) => label === 'Session');
    expect(session?.submenu?.filter(({ accelerator }) => accelerator)).toEqual([]);
  });
});

describe('the right mouse button', () => {
  const press = (details: object) => {
    desktop.desk().webContents.emit(
      'context-menu',
      {},
      {
        isEditable: false,
        selectionText: '',
        editFlags: { canCut: true, canCopy: true, canPaste: false },
        ...details,
      },
    );
    return Menu.popups.at(-1)?.map(({ role }) => role);
  };

  it('offers cut, copy and paste in a field', () => {
    expect(press({ isEditable: true })).toEqual(['cut', 'copy', 'paste', 'selectAll']);
    expect(menuItem('Paste', Menu.popups.at(-1))).toMatchObject({ enabled: false });
  });

  it('offers copy over marked text, and nothing elsewhere', () => {
    expect(press({ selectionText: 'a lesson' })).toEqual(['copy']);
    Menu.popups.length = 0;
    expect(press({})).toBeUndefined();
  });
});
