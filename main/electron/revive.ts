// A page whose process dies in mid-session comes back by itself; its rows come from main again.
import type { BrowserWindow } from 'electron';

/** A page that dies more often than this would only die again. */
const revivals = 3;

/** Loads a window's page again after a crash. */
export function reviveAfterCrash(window: BrowserWindow, warn: (what: string) => void): void {
  let left = revivals;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    warn(`a page's process is gone: ${reason}`);
    left -= 1;
    if (left >= 0) window.webContents.reload();
  });
}
