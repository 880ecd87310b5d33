// The desk's window and the stages', and who is who.
import type { BrowserWindow, WebContents } from 'electron';
import type { Role } from '../../shared/contract/command.ts';
import { isPageOf, screenOf } from './addresses.ts';
import { openDeskWindow } from './desk-window.ts';
import { createStages, type StageWindows } from './stage-windows.ts';
import type { WindowMemory } from './window-memory.ts';

export type WindowsOptions = {
  /** The bundled preload script. */
  readonly preload: string;
  readonly memory: WindowMemory;
  readonly warn: (what: string) => void;
};

export type Windows = {
  readonly stages: StageWindows;
  /** The desk's window; undefined before it opens and once it is closed. */
  desk(): BrowserWindow | undefined;
  /** Opens the desk, or brings it to the front. */
  openDesk(): void;
  /** Who speaks through these contents; undefined for any but these windows. */
  roleOf(contents: WebContents): Role | undefined;
  /** Opens a page of the app's own that another page asked for: the desk may ask for a stage. */
  openOwn(address: string, opener: WebContents): void;
};

/** No window is open yet. Electron must be ready. */
export function createWindows(options: WindowsOptions): Windows {
  let desk: BrowserWindow | undefined;
  const stages = createStages({ ...options, desk: () => desk });
  const roleOf = (contents: WebContents): Role | undefined => {
    if (desk && contents === desk.webContents) return 'desk';
    return stages.holds(contents) ? 'stage' : undefined;
  };
  return {
    stages,
    roleOf,
    desk: () => desk,
    openDesk: () => {
      if (desk?.isMinimized()) desk.restore();
      desk?.focus();
      if (desk) return;
      desk = openDeskWindow(options);
      desk.on('closed', () => {
        desk = undefined;
        stages.closeAll(); // nothing is left that could change what they show
      });
    },
    openOwn: (address, opener) => {
      if (roleOf(opener) !== 'desk' || !isPageOf('stage', address)) return;
      stages.open(screenOf(address));
    },
  };
}
