// Electron's security checklist, item by item (numbers as in its documentation).
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  app,
  BrowserWindow,
  happening,
  projector,
  protocol,
  screen,
  session,
  shell,
} from '../../support/electron-stand-in.ts';
import { type Desktop, startDesktop } from './desktop.ts';

vi.mock('electron', () => import('../../support/electron-stand-in.ts'));

let desktop: Desktop;
beforeEach(async () => {
  desktop = await startDesktop();
  screen.displays = [...screen.displays, projector()];
  desktop.openStage();
  await desktop.host.printPdf('<p>Minutes</p>');
});
afterEach(() => desktop.close());

/** The desk, the stage and the window that prints: every window there is. */
const everyWindow = () => {
  expect(BrowserWindow.all).toHaveLength(3);
  return BrowserWindow.all;
};
const everySession = () => [
  ...new Set(everyWindow().map(({ webContents }) => webContents.session)),
];

describe('a window', () => {
  it.each([
    ['2. has no Node', { nodeIntegration: false, nodeIntegrationInWorker: false }],
    ['2. has no Node in frames', { nodeIntegrationInSubFrames: false }],
    ['3. isolates the bridge from the page', { contextIsolation: true }],
    ['4. is sandboxed', { sandbox: true }],
    ['6. keeps web security', { webSecurity: true }],
    ['8. runs no insecure content', { allowRunningInsecureContent: false }],
    ['9. has no experimental features', { experimentalFeatures: false }],
    ['11. knows no webview', { webviewTag: false }],
    ['13. goes nowhere when a file is dropped on it', { navigateOnDragDrop: false }],
    ['fetches no dictionary', { spellcheck: false }],
  ])('%s', (_item, setting) => {
    for (const { options } of everyWindow()) expect(options.webPreferences).toMatchObject(setting);
  });

  it('10. switches no feature of Blink on', () => {
    for (const { options } of everyWindow()) {
      expect(options.webPreferences).not.toHaveProperty('enableBlinkFeatures');
      expect(options.webPreferences).not.toHaveProperty('additionalArguments');
    }
  });

  it('has the bridge on the desk and the stage, and none where pages are printed', () => {
    const [desk, stage, print] = everyWindow().map(({ options }) => options.webPreferences);
    expect(desk?.preload).toBe('/app/dist/main/preload.cjs');
    expect(stage?.preload).toBe('/app/dist/main/preload.cjs');
    expect(print).not.toHaveProperty('preload');
    expect(print).toMatchObject({ javascript: false });
  });

  it('1. and 18. loads its page from the app itself, never from a file or the network', () => {
    for (const { url } of everyWindow()) expect(url).toMatch(/^uthan:\/\//);
  });

  it('has developer tools in development only', async () => {
    expect(desktop.desk().options.webPreferences.devTools).toBe(true);
    app.isPackaged = true;
    desktop.stage()?.close();
    desktop.openStage();
    expect(desktop.stage()?.options.webPreferences.devTools).toBe(false);
  });
});

describe('a session', () => {
  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'hid'])(
    '5. denies the permission %s',
    (permission) => {
      for (const { permissionRequest, permissionCheck, devicePermission } of everySession()) {
        const answer = vi.fn();
        permissionRequest?.({}, permission, answer);
        expect(answer).toHaveBeenCalledExactlyOnceWith(false);
        expect(permissionCheck?.()).toBe(false);
        expect(devicePermission?.()).toBe(false);
      }
    },
  );

  it('5. captures no screen', () => {
    for (const { displayMedia } of everySession()) {
      const answer = vi.fn();
      displayMedia?.({}, answer);
      expect(answer).toHaveBeenCalledExactlyOnceWith({});
    }
  });

  it.each([
    ['http://example.org/', true],
    ['https://example.org/x.js', true],
    ['ws://127.0.0.1:4780/live', true],
    ['file:///etc/passwd', true],
    ['ftp://example.org/', true],
    ['uthan://other/desk/', true],
    ['not an address', true],
    ['uthan://app/desk/', false],
    ['uthan://print/1', false],
    ['blob:uthan://app/1', false],
    ['data:image/png;base64,AA==', false],
  ])('1. asked for %s, cancels it: %s', (url, cancel) => {
    for (const { beforeRequest } of everySession()) {
      const answer = vi.fn();
      beforeRequest?.({ url }, answer);
      expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel });
    }
  });

  it('loads developer tools in development only', () => {
    const answer = vi.fn();
    session.defaultSession.beforeRequest?.({ url: 'devtools://devtools/x.html' }, answer);
    app.isPackaged = true;
    session.defaultSession.beforeRequest?.({ url: 'devtools://devtools/x.html' }, answer);
    expect(answer.mock.calls).toEqual([[{ cancel: false }], [{ cancel: true }]]);
  });

  it('is another for the stage than for the desk, and another for what is printed', () => {
    expect(everySession()).toHaveLength(3);
  });
});

describe('a page', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    '12. and 13. is stopped at %s',
    (event) => {
      for (const { webContents } of everyWindow()) {
        const details = happening({ url: 'uthan://app/stage/' });
        webContents.emit(event, details, {}, {});
        expect(details.prevented).toBe(true);
      }
    },
  );

  it.each(['https://example.org/', 'uthan://app/desk/', 'about:blank', 'file:///etc/passwd'])(
    '14. gets no window for %s',
    (url) => {
      for (const { webContents } of everyWindow()) {
        expect(webContents.openHandler?.({ url })).toEqual({ action: 'deny' });
      }
      expect(BrowserWindow.all).toHaveLength(3);
    },
  );

  it.each([
    ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
    ['http://example.org', 'http://example.org/'],
    ['mailto:someone@example.org', 'mailto:someone@example.org'],
    ['HTTPS://EXAMPLE.org/"quoted"', 'https://example.org/%22quoted%22'],
  ])("15. has %s opened outside, as the parser's %s", (url, opened) => {
    desktop.desk().webContents.openHandler?.({ url });
    expect(shell.external).toEqual([opened]);
  });

  it.each([
    'file:///etc/passwd',
    'smb://server/share',
    'ms-msdt:/id',
    'javascript:alert(1)',
    'data:text/html,x',
    'vscode://file/x',
    'https://user:secret@example.org/',
    'C:\\Windows\\System32\\calc.exe',
    '\\\\server\\share',
    '',
  ])('15. has %s never opened outside', (url) => {
    desktop.desk().webContents.openHandler?.({ url });
    expect(shell.external).toEqual([]);
  });

  it('opens the stage from the desk by its address, and only from the desk', () => {
    desktop.stage()?.close();
    for (const { webContents } of BrowserWindow.all) {
      if (webContents !== desktop.desk().webContents) {
        webContents.openHandler?.({ url: 'uthan://app/stage/' });
      }
    }
    desktop.desk().webContents.openHandler?.({ url: 'uthan://app/desk/' });
    expect(desktop.stage()).toBeUndefined();
    desktop.desk().webContents.openHandler?.({ url: 'uthan://app/stage/' });
    expect(desktop.stage()).toBeDefined();
  });
});

describe('the app', () => {
  it('7. sends every answer with a policy that allows no inline script and nothing from elsewhere', async () => {
    for (const url of ['uthan://app/desk/', 'uthan://app/nothing', 'uthan://other/desk/']) {
      const answer = await session.defaultSession.fetch(url);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('16. is pinned to one release of Electron, of a line that is kept up', () => {
    const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
    const { devDependencies } = JSON.parse(manifest);
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Number.parseInt(devDependencies.electron, 10)).toBeGreaterThanOrEqual(45);
  });

  it('18. has a scheme that is a secure origin and may bypass nothing', () => {
    expect(protocol.privileged).toMatchObject([
      {
        scheme: 'uthan',
        privileges: {
          standard: true,
          secure: true,
          bypassCSP: false,
          allowServiceWorkers: false,
          corsEnabled: false,
        },
      },
    ]);
  });

  it('sandboxes every process and registers its scheme before Electron is ready', () => {
    const ready = app.calls.indexOf('whenReady');
    for (const call of ['enableSandbox', 'registerSchemes']) {
      expect(app.calls).toContain(call);
      expect(app.calls.indexOf(call)).toBeLessThan(ready);
    }
  });
});
