// A stand-in for the `electron` module: it keeps what the shell sets and lets a test be Electron.
// Use it with `vi.mock('electron', () => import('…/electron-stand-in.ts'))`.
import { EventEmitter } from 'node:events';

type Box = { x: number; y: number; width: number; height: number };
type Options = Record<string, unknown>;
type WebPreferences = Options & { preload?: string; partition?: string; sandbox?: boolean };
type Answer<T> = (answer: T) => void;
type OpenHandler = (details: { url: string }) => { action: string };
type PrivilegedScheme = { scheme: string; privileges: Record<string, boolean> };
type ProtocolHandler = (request: Request) => Response | Promise<Response>;
export type MenuItem = {
  label?: string;
  role?: string;
  type?: string;
  accelerator?: string;
  registerAccelerator?: boolean;
  enabled?: boolean;
  click?: () => void;
  submenu?: MenuItem[];
};

class StandInApp extends EventEmitter {
  isPackaged = false;
  name = 'Electron';
  locale = 'en-GB';
  hasLock = true;
  sandboxed = false;
  about: Options = {};
  /** What was called that ends or shows something, in order. */
  readonly calls: string[] = [];
  readonly paths = new Map<string, string>([['documents', '/home/facilitator/Documents']]);
  enableSandbox() {
    this.calls.push('enableSandbox');
    this.sandboxed = true;
  }
  exit(code: number) {
    this.calls.push(`exit ${code}`);
  }
  getLocale() {
    return this.locale;
  }
  getPath(name: string) {
    return this.paths.get(name) ?? `/${name}`;
  }
  quit() {
    this.calls.push('quit');
    this.emit('will-quit');
  }
  requestSingleInstanceLock() {
    this.calls.push(`lock ${this.paths.get('userData')}`);
    return this.hasLock;
  }
  setAboutPanelOptions(options: Options) {
    this.about = options;
  }
  setName(name: string) {
    this.name = name;
  }
  setPath(name: string, path: string) {
    this.paths.set(name, path);
  }
  showAboutPanel() {
    this.calls.push('about');
  }
  whenReady() {
    this.calls.push('whenReady');
    return Promise.resolve();
  }
}
export const app = new StandInApp();

export class StandInSession extends EventEmitter {
  permissionRequest:
    | ((contents: unknown, permission: string, answer: Answer<boolean>) => void)
    | undefined;
  permissionCheck: (() => boolean) | undefined;
  devicePermission: (() => boolean) | undefined;
  displayMedia: ((request: unknown, answer: Answer<Options>) => void) | undefined;
  beforeRequest:
    | ((details: { url: string }, answer: Answer<{ cancel: boolean }>) => void)
    | undefined;
  readonly schemes = new Map<string, ProtocolHandler>();
  readonly protocol = {
    handle: (scheme: string, handler: ProtocolHandler) => this.schemes.set(scheme, handler),
  };
  readonly webRequest = {
    onBeforeRequest: (listener: NonNullable<StandInSession['beforeRequest']>) => {
      this.beforeRequest = listener;
    },
  };
  setPermissionRequestHandler(handler: NonNullable<StandInSession['permissionRequest']>) {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: () => boolean) {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: () => boolean) {
    this.devicePermission = handler;
  }
  setDisplayMediaRequestHandler(handler: NonNullable<StandInSession['displayMedia']>) {
    this.displayMedia = handler;
  }
  /** Asks as a page in this session would. */
  async fetch(url: string, init?: RequestInit): Promise<Response> {
    const handler = this.schemes.get(url.slice(0, url.indexOf(':')));
    if (!handler) throw new Error(`nothing serves ${url}`);
    return handler(new Request(url, init));
  }
}

const sessions = new Map<string, StandInSession>();
export const session = {
  get defaultSession(): StandInSession {
    return session.fromPartition('');
  },
  fromPartition(name: string): StandInSession {
    const known = sessions.get(name);
    if (known) return known;
    const made = new StandInSession();
    sessions.set(name, made);
    return made;
  },
};

export class StandInContents extends EventEmitter {
  readonly sent: { channel: string; message: unknown }[] = [];
  readonly preferences: WebPreferences;
  readonly mainFrame: { url: string; parent: unknown } = { url: '', parent: null };
  openHandler: OpenHandler | undefined;
  destroyed = false;
  reloads = 0;
  body = '';
  printed: Options | undefined;
  constructor(preferences: WebPreferences) {
    super();
    this.preferences = preferences;
  }
  get session(): StandInSession {
    return session.fromPartition(this.preferences.partition ?? '');
  }
  isDestroyed() {
    return this.destroyed;
  }
  printToPDF(options: Options) {
    this.printed = options;
    return Promise.resolve(new TextEncoder().encode(this.body));
  }
  reload() {
    this.reloads += 1;
  }
  send(channel: string, message: unknown) {
    this.sent.push({ channel, message: structuredClone(message) });
    this.emit('stand-in-sent', message);
  }
  setWindowOpenHandler(handler: OpenHandler) {
    this.openHandler = handler;
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  readonly webContents: StandInContents;
  readonly options: Options & { webPreferences: WebPreferences };
  readonly calls: string[] = [];
  url = '';
  bounds: Box;
  maximized = false;
  minimized = false;
  fullScreen = false;
  hasMenu = true;
  constructor(options: Options & { webPreferences?: WebPreferences } = {}) {
    super();
    const { x, y, width, height } = options;
    this.options = { ...options, webPreferences: options.webPreferences ?? {} };
    this.bounds = { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
    this.webContents = new StandInContents(this.options.webPreferences);
    BrowserWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  close() {
    this.emit('close', happening());
    this.destroy();
  }
  destroy() {
    if (this.webContents.destroyed) return;
    this.webContents.destroyed = true;
    this.webContents.emit('destroyed');
    this.emit('closed');
    if (BrowserWindow.all.every((window) => window.webContents.destroyed)) {
      app.emit('window-all-closed');
    }
  }
  focus() {
    this.calls.push('focus');
  }
  getBounds() {
    return this.bounds;
  }
  getNormalBounds() {
    return this.bounds;
  }
  isFullScreen() {
    return this.fullScreen;
  }
  isMaximized() {
    return this.maximized;
  }
  isMinimized() {
    return this.minimized;
  }
  async loadURL(url: string) {
    this.url = url;
    this.webContents.mainFrame.url = url;
    this.webContents.body = await (await this.webContents.session.fetch(url)).text();
    this.emit('ready-to-show');
  }
  maximize() {
    this.maximized = true;
  }
  removeMenu() {
    this.hasMenu = false;
  }
  restore() {
    this.minimized = false;
  }
  setBounds(bounds: Box) {
    this.bounds = { ...bounds };
  }
  setFullScreen(on: boolean) {
    this.fullScreen = on;
  }
  show() {
    this.calls.push('show');
  }
  showInactive() {
    this.calls.push('showInactive');
  }
}

export const ipcMain = new EventEmitter();

class StandInRenderer extends EventEmitter {
  readonly sent: { channel: string; message: unknown }[] = [];
  send(channel: string, message: unknown) {
    this.sent.push({ channel, message });
  }
}
export const ipcRenderer = new StandInRenderer();
export const contextBridge = {
  exposed: {} as Record<string, Record<string, unknown>>,
  exposeInMainWorld(name: string, api: Record<string, unknown>) {
    contextBridge.exposed[name] = api;
  },
};

export const Menu = {
  shown: [] as MenuItem[],
  popups: [] as MenuItem[][],
  buildFromTemplate: (template: MenuItem[]) => ({
    template,
    popup: () => Menu.popups.push(template),
  }),
  setApplicationMenu(menu: { template: MenuItem[] }) {
    Menu.shown = menu.template;
  },
};

export const dialog = {
  chosen: [] as string[],
  boxes: [] as { message: string; detail: string }[],
  showErrorBox(message: string, detail: string) {
    dialog.boxes.push({ message, detail });
  },
  showMessageBox(...words: unknown[]) {
    const box = words.at(-1) as { message: string; detail: string };
    dialog.boxes.push(box);
    return Promise.resolve({ response: 0 });
  },
  showOpenDialog: () => Promise.resolve({ filePaths: dialog.chosen, canceled: false }),
};

export const protocol = {
  privileged: [] as PrivilegedScheme[],
  registerSchemesAsPrivileged(schemes: PrivilegedScheme[]) {
    app.calls.push('registerSchemes');
    protocol.privileged.push(...schemes);
  },
};

export const shell = {
  external: [] as string[],
  opened: [] as string[],
  openExternal(url: string) {
    shell.external.push(url);
    return Promise.resolve();
  },
  openPath(path: string) {
    shell.opened.push(path);
    return Promise.resolve('');
  },
};

export const powerMonitor = new EventEmitter();
export const powerSaveBlocker = {
  running: new Map<number, string>(),
  made: 0,
  start(kind: string) {
    powerSaveBlocker.made += 1;
    powerSaveBlocker.running.set(powerSaveBlocker.made, kind);
    return powerSaveBlocker.made;
  },
  stop: (id: number) => powerSaveBlocker.running.delete(id),
};

export type StandInDisplay = { id: number; label: string; bounds: Box; workArea: Box };

/** A display with a 40 px task bar at its foot. */
export function displayOf(id: number, label: string, bounds: Box): StandInDisplay {
  return { id, label, bounds, workArea: { ...bounds, height: bounds.height - 40 } };
}
const laptop = () => displayOf(1, 'Laptop', { x: 0, y: 0, width: 1366, height: 768 });
export const projector = () =>
  displayOf(2, 'Projector', { x: 1366, y: 0, width: 1024, height: 768 });

class StandInScreen extends EventEmitter {
  displays = [laptop()];
  getAllDisplays() {
    return this.displays;
  }
  getPrimaryDisplay() {
    return this.displays[0];
  }
  getDisplayMatching(box: Box) {
    const shared = ({ bounds }: StandInDisplay) =>
      Math.max(0, overlap(box.x, box.width, bounds.x, bounds.width)) *
      Math.max(0, overlap(box.y, box.height, bounds.y, bounds.height));
    return this.displays.toSorted((a, b) => shared(b) - shared(a))[0];
  }
}
export const screen = new StandInScreen();

function overlap(a: number, aLength: number, b: number, bLength: number): number {
  return Math.min(a + aLength, b + bLength) - Math.max(a, b);
}

/** An event that can be prevented, as Electron hands to listeners. */
export function happening<D extends object>(details?: D) {
  const event = {
    ...details,
    prevented: false,
    preventDefault: () => {
      event.prevented = true;
    },
  };
  return event;
}

/** As if the page of a window had called the bridge; the frame is the window's own if none is given. */
export function sayFrom(
  contents: StandInContents,
  message: unknown,
  senderFrame: { url: string; parent: unknown } | null = contents.mainFrame,
): void {
  ipcMain.emit('uthan:up', { sender: contents, senderFrame }, structuredClone(message));
}

/** The menu's item with this label; fails where there is none. */
export function menuItem(label: string, among: readonly MenuItem[] = Menu.shown): MenuItem {
  const found = among
    .flatMap((item) => [item, ...(item.submenu ?? [])])
    .find((item) => item.label === label);
  if (!found) throw new Error(`the menu has no "${label}"`);
  return found;
}

/** A freshly started Electron with one display. */
export function resetElectron(): void {
  for (const emitter of [app, ipcMain, ipcRenderer, powerMonitor, screen]) {
    emitter.removeAllListeners();
  }
  Object.assign(app, { isPackaged: false, hasLock: true, sandboxed: false, locale: 'en-GB' });
  app.calls.length = 0;
  sessions.clear();
  BrowserWindow.all.length = 0;
  ipcRenderer.sent.length = 0;
  contextBridge.exposed = {};
  Menu.shown = [];
  Menu.popups = [];
  Object.assign(dialog, { chosen: [], boxes: [] });
  protocol.privileged.length = 0;
  Object.assign(shell, { external: [], opened: [] });
  powerSaveBlocker.running.clear();
  screen.displays = [laptop()];
}
