// Every window of the app is made here: sandboxed, isolated, without Node, without a way out.
import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';

/** What a window may choose for itself. Web preferences are not among it. */
export type WindowOptions = Omit<BrowserWindowConstructorOptions, 'webPreferences'> & {
  /** The bridge to main; without one the page can reach nothing. */
  readonly preload?: string;
  /** A session of its own, in memory; without one, the app's. */
  readonly partition?: string | undefined;
  /** Off for pages that are only printed. */
  readonly javascript?: boolean;
};

/** Opens a window that is as closed as Electron can make it. */
export function createSecureWindow(options: WindowOptions): BrowserWindow {
  const { preload, partition, javascript = true, ...window } = options;
  return new BrowserWindow({
    ...window,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // A dictionary would be fetched from the internet.
      spellcheck: false,
      safeDialogs: true,
      devTools: !app.isPackaged,
      javascript,
      ...(preload === undefined ? {} : { preload }),
      ...(partition === undefined ? {} : { partition }),
    },
  });
}
