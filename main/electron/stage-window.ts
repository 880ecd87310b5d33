// The projector's window: full screen on the second display, or a window beside the desk.
import { type BrowserWindow, type Input, screen, type WebContents } from 'electron';
import { pageOf, partitionOf } from './addresses.ts';
import { centred, displayForStage, nameOf, nameOfSet } from './displays.ts';
import { reviveAfterCrash } from './revive.ts';
import { createSecureWindow } from './secure-window.ts';
import { type WindowMemory, withNewest } from './window-memory.ts';

const windowed = { width: 1024, height: 768 };

export type StageOptions = {
  readonly preload: string;
  readonly memory: WindowMemory;
  readonly warn: (what: string) => void;
  /** The desk's window, for the stage to keep off its display. */
  readonly desk: () => BrowserWindow | undefined;
};

export type StageWindow = {
  /** Opens the stage, or brings it to the front. */
  open(): void;
  close(): void;
  /** Whether these are the stage's contents. */
  holds(contents: WebContents): boolean;
};

/** Makes the stage, not yet open. It follows displays as they come and go. */
export function createStage(options: StageOptions): StageWindow {
  let window: BrowserWindow | undefined;
  const place = () => {
    if (window) placeOnDisplay(window, options);
  };
  screen.on('display-added', place);
  screen.on('display-removed', place);
  return {
    open: () => {
      window?.show();
      if (window) return;
      window = makeWindow(options);
      window.on('closed', () => {
        window = undefined;
      });
    },
    close: () => window?.close(),
    holds: (contents) => window?.webContents === contents,
  };
}

function makeWindow(options: StageOptions): BrowserWindow {
  const window = createSecureWindow({
    ...windowed,
    title: 'Uthan',
    backgroundColor: '#faf7f2',
    autoHideMenuBar: true,
    show: false,
    preload: options.preload,
    partition: partitionOf('stage'),
  });
  window.removeMenu();
  reviveAfterCrash(window, options.warn);
  placeOnDisplay(window, options);
  window.webContents.on('before-input-event', (event, input) => {
    if (switchFullScreen(window, input)) event.preventDefault();
  });
  window.on('blur', () => rememberDisplay(window, options.memory));
  window.on('close', () => rememberDisplay(window, options.memory));
  // Shown without taking the keyboard away from the desk.
  window.once('ready-to-show', () => window.showInactive());
  window.loadURL(pageOf('stage')).catch(() => window.show());
  return window;
}

function placeOnDisplay(window: BrowserWindow, { desk, memory }: StageOptions): void {
  const displays = screen.getAllDisplays();
  const deskBounds = desk()?.getBounds();
  const home = deskBounds ? screen.getDisplayMatching(deskBounds) : screen.getPrimaryDisplay();
  const own = displayForStage(displays, home, memory.now().stage[nameOfSet(displays)]);
  // A window that fills one display cannot be moved to another.
  window.setFullScreen(false);
  window.setBounds(own ? own.bounds : centred(windowed, home.workArea));
  window.setFullScreen(own !== undefined);
}

function rememberDisplay(window: BrowserWindow, memory: WindowMemory): void {
  const key = nameOfSet(screen.getAllDisplays());
  const name = nameOf(screen.getDisplayMatching(window.getBounds()));
  memory.keep({ stage: withNewest(memory.now().stage, key, name) });
}

/** The stage has no menu: F11 fills the display or not, Esc leaves. */
function switchFullScreen(window: BrowserWindow, input: Input): boolean {
  if (input.type !== 'keyDown') return false;
  const leaves = input.key === 'Escape' && window.isFullScreen();
  if (!leaves && input.key !== 'F11') return false;
  window.setFullScreen(!window.isFullScreen());
  return true;
}
