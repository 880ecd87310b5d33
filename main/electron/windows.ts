// The desk's window and the stage's, and who is who.
import type { BrowserWindow, WebContents } from 'electron';
import type { Role } from '../../shared/contract/command.ts';
import { isPageOf } from './addresses.ts';
import { openDeskWindow } from './desk-window.ts';
import { createStage, type StageWindow } from './stage-window.ts';
import type { WindowMemory } from './window-memory.ts';

export type WindowsOptions = {
  /** The bundled preload script. */
  readonly preload: string;
  readonly memory: WindowMemory;
  readonly warn: (what: string) => void;
};

export type Windows = {
  readonly stage: StageWindow;
  /** The desk's window; undefined before it opens and once it is closed. */
  desk(): BrowserWindow | undefined;
  /** Opens the desk, or brings it to the front. */
  openDesk(): void;
  /** Who speaks through these contents; undefined for any but the two windows. */
  roleOf(contents: WebContents): Role | undefined;
  /** Opens a page of the app's own that another page asked for: the desk may ask for the stage. */
  openOwn(address: string, opener: WebContents): void;
};

/** Neither window is open yet. Electron must be ready. */
export function createWindows(options: WindowsOptions): Windows {
  let desk: BrowserWindow | undefined;
  const stage = createStage({ ...options, desk: () => desk });
  const roleOf = (contents: WebContents): Role | undefined => {
    if (desk && contents === desk.webContents) return 'desk';
    return stage.holds(contents) ? 'stage' : undefined;
  };
  return {
    stage,
    roleOf,
    desk: () => desk,
    openDesk: () => {
      if (desk?.isMinimized()) desk.restore();
      desk?.focus();
      if (desk) return;
      desk = openDeskWindow(options);
      desk.on('closed', () => {
        desk = undefined;
        stage.close(); // nothing is left that could change what it shows
      });
    },
    openOwn: (address, opener) => {
      if (roleOf(opener) === 'desk' && isPageOf('stage', address)) stage.open();
    },
  };
}
