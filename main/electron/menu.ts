// The native menu. What concerns a workshop is asked of the desk's page, which knows what is open.
import { app, type MenuItemConstructorOptions as Item, Menu } from 'electron';
import type { MenuCommand } from '../../shared/contract/host-message.ts';
import type { MenuWords } from './menu-messages.ts';

export type MenuOptions = {
  readonly words: MenuWords;
  readonly appVersion: string;
  /** Whether the desk has a workshop open: half of the menu makes no sense without one. */
  readonly inWorkshop: boolean;
  readonly mac: boolean;
  readonly ask: (command: MenuCommand) => void;
  readonly openFile: () => void;
  readonly openStage: () => void;
  readonly openDataFolder: () => void;
};

/** Puts the menu up, in place of the one before. */
export function showMenu(options: MenuOptions): void {
  app.setAboutPanelOptions({
    applicationName: 'Uthan',
    applicationVersion: options.appVersion,
    credits: options.words.aboutText,
  });
  const own = options.mac ? [appMenu(options), ...menus(options)] : menus(options);
  Menu.setApplicationMenu(Menu.buildFromTemplate(own));
}

function menus(options: MenuOptions): Item[] {
  return [
    fileMenu(options),
    editMenu(options),
    viewMenu(options),
    sessionMenu(options),
    helpMenu(options),
  ];
}

/** The page has the key itself; the menu only shows it, so that nothing happens twice. */
function shown(accelerator: string): Item {
  return { accelerator, registerAccelerator: false };
}

function asks(options: MenuOptions, label: string, command: MenuCommand, more: Item = {}): Item {
  return { label, click: () => options.ask(command), ...more };
}

/** Like `asks`, dimmed while no workshop is open. */
function asksWorkshop(o: MenuOptions, label: string, command: MenuCommand, more: Item = {}): Item {
  return asks(o, label, command, { enabled: o.inWorkshop, ...more });
}

function appMenu({ words }: MenuOptions): Item {
  return {
    label: app.name,
    submenu: [
      { role: 'about', label: words.about },
      { type: 'separator' },
      { role: 'hide', label: words.hide },
      { type: 'separator' },
      { role: 'quit', label: words.quit },
    ],
  };
}

function fileMenu(options: MenuOptions): Item {
  const { words, mac } = options;
  const last: Item = mac
    ? { role: 'close', label: words.close }
    : { role: 'quit', label: words.quit, accelerator: 'CmdOrCtrl+Q' };
  return {
    label: words.file,
    submenu: [
      asks(options, words.newWorkshop, 'new-workshop', { accelerator: 'CmdOrCtrl+N' }),
      { label: words.openFile, accelerator: 'CmdOrCtrl+O', click: () => options.openFile() },
      asks(options, words.home, 'home', { accelerator: 'CmdOrCtrl+Shift+H' }),
      { type: 'separator' },
      asksWorkshop(options, words.exportMinutes, 'export-minutes', {
        accelerator: 'CmdOrCtrl+E',
      }),
      { type: 'separator' },
      last,
    ],
  };
}

function editMenu(options: MenuOptions): Item {
  const { words } = options;
  return {
    label: words.edit,
    submenu: [
      asks(options, words.undo, 'undo', shown('CmdOrCtrl+Z')),
      asks(options, words.redo, 'redo', shown('CmdOrCtrl+Shift+Z')),
      { type: 'separator' },
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'selectAll', label: words.selectAll },
    ],
  };
}

function viewMenu({ words, openStage }: MenuOptions): Item {
  return {
    label: words.view,
    submenu: [
      { label: words.stage, accelerator: 'F5', click: () => openStage() },
      { type: 'separator' },
      { role: 'resetZoom', label: words.resetZoom },
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      { type: 'separator' },
      { role: 'togglefullscreen', label: words.fullScreen },
    ],
  };
}

function sessionMenu(options: MenuOptions): Item {
  const { words, mac } = options;
  // macOS registers every key that a menu shows, and these are letters that people type.
  const key = (accelerator: string): Item => (mac ? {} : shown(accelerator));
  return {
    label: words.session,
    submenu: [
      asksWorkshop(options, words.pause, 'pause', key('Space')),
      asksWorkshop(options, words.next, 'next', key('Right')),
      asksWorkshop(options, words.back, 'back', key('Left')),
      { type: 'separator' },
      asksWorkshop(options, words.moreTime, 'more-time', key('Plus')),
      asksWorkshop(options, words.lessTime, 'less-time', key('-')),
      { type: 'separator' },
      asksWorkshop(options, words.capture, 'capture', key('N')),
      { type: 'separator' },
      asksWorkshop(options, words.cutScene, 'cut', key('C')),
      asksWorkshop(options, words.freeze, 'freeze', key('F')),
      asksWorkshop(options, words.blank, 'blank', key('B')),
    ],
  };
}

function helpMenu(options: MenuOptions): Item {
  const { words } = options;
  const about: Item = { label: words.about, click: () => app.showAboutPanel() };
  return {
    role: 'help',
    label: words.help,
    submenu: [
      asks(options, words.shortcuts, 'shortcuts', options.mac ? {} : shown('?')),
      { label: words.dataFolder, click: () => options.openDataFolder() },
      ...(options.mac ? [] : [{ type: 'separator' as const }, about]),
    ],
  };
}
