// The facilitator's window.
import { type BrowserWindow, screen } from 'electron';
import { pageOf, partitionOf } from './addresses.ts';
import { nameOfSet, placeFor } from './displays.ts';
import { reviveAfterCrash } from './revive.ts';
import { createSecureWindow } from './secure-window.ts';
import { type WindowMemory, withNewest } from './window-memory.ts';

export type DeskOptions = {
  readonly preload: string;
  readonly memory: WindowMemory;
  readonly warn: (what: string) => void;
};

const usual = { width: 1280, height: 800 };

/** Opens the desk where it was last with these displays. */
export function openDeskWindow({ preload, memory, warn }: DeskOptions): BrowserWindow {
  const displays = screen.getAllDisplays();
  const place = memory.now().desk[nameOfSet(displays)];
  const window = createSecureWindow({
    ...placeFor(place?.box, displays, screen.getPrimaryDisplay(), usual),
    minWidth: 800,
    minHeight: 560,
    title: 'Uthan',
    backgroundColor: '#faf7f2',
    show: false,
    preload,
    partition: partitionOf('desk'),
  });
  if (place?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  rememberPlace(window, memory);
  reviveAfterCrash(window, warn);
  window.loadURL(pageOf('desk')).catch(() => {
    // The window shows what went wrong, and closing it ends the app.
    window.show();
  });
  return window;
}

/** Kept when the facilitator turns away from the window or closes it, not at every pixel of a drag. */
function rememberPlace(window: BrowserWindow, memory: WindowMemory): void {
  const keep = () => {
    const place = { box: window.getNormalBounds(), maximized: window.isMaximized() };
    const key = nameOfSet(screen.getAllDisplays());
    memory.keep({ desk: withNewest(memory.now().desk, key, place) });
  };
  window.on('blur', keep);
  window.on('close', keep);
}
