// A window's line to main over Electron's IPC. Who speaks is decided by the window, never by the message.
import { type IpcMainEvent, ipcMain, type WebContents } from 'electron';
import type { Role } from '../../shared/contract/command.ts';
import type { DownMessage } from '../../shared/contract/protocol.ts';
import { ipcDown, ipcUp } from './ipc-channels.ts';

export type Line = { receive(message: unknown): void; close(): void };

export type IpcOptions = {
  /** Opens a session of the app for one page. */
  readonly connect: (role: Role, send: (message: DownMessage) => void) => Line;
  /** The role of a window we opened; undefined for anything else. */
  readonly roleOf: (sender: WebContents) => Role | undefined;
  /** Whether a page of our own is at this address, and is the one for this role. */
  readonly isPageOf: (role: Role, url: string) => boolean;
  /** What the desk says passes by here first. It may only listen. */
  readonly overhear?: (role: Role, message: unknown) => void;
  readonly warn: (what: string) => void;
};

/** Serves all windows. Returns a function that ends every line. */
export function serveIpc(options: IpcOptions): () => void {
  const watched = new WeakSet<WebContents>();
  const lines = new Map<WebContents, Line>();
  const hangUp = (sender: WebContents) => {
    lines.get(sender)?.close();
    lines.delete(sender);
  };
  const lineOf = (sender: WebContents, role: Role): Line => {
    const known = lines.get(sender);
    if (known) return known;
    const line = options.connect(role, (message) => tell(sender, message));
    if (!watched.has(sender)) hangUpWithPage(sender, () => hangUp(sender));
    watched.add(sender);
    lines.set(sender, line);
    return line;
  };
  listen(ipcUp, options, (sender, role, message) => {
    options.overhear?.(role, message);
    try {
      lineOf(sender, role).receive(message);
    } catch (error) {
      // A bug must not put Electron's crash dialog in front of forty people.
      options.warn(`a message failed: ${error instanceof Error ? error.stack : String(error)}`);
    }
  });
  return () => {
    ipcMain.removeAllListeners(ipcUp);
    for (const sender of [...lines.keys()]) hangUp(sender);
  };
}

/** Says something to a page, unless it is gone. */
export function tell(contents: WebContents, message: DownMessage): void {
  if (!contents.isDestroyed()) contents.send(ipcDown, message);
}

type Trust = Pick<IpcOptions, 'roleOf' | 'isPageOf' | 'warn'>;

/** The only place that listens to windows: what an unknown sender says goes no further. */
function listen(
  channel: string,
  trust: Trust,
  hear: (sender: WebContents, role: Role, message: unknown) => void,
): void {
  ipcMain.on(channel, (event, message: unknown) => {
    const role = trustedRole(event, trust);
    if (role) hear(event.sender, role, message);
    else trust.warn(`refused a message from ${event.senderFrame?.url ?? 'a frame that is gone'}`);
  });
}

function trustedRole(event: IpcMainEvent, trust: Trust): Role | undefined {
  const frame = event.senderFrame;
  if (!frame || frame.parent !== null) return undefined;
  const role = trust.roleOf(event.sender);
  return role && trust.isPageOf(role, frame.url) ? role : undefined;
}

/** A page that is loaded again, crashes or goes must not leave its line open behind it. */
function hangUpWithPage(sender: WebContents, hangUp: () => void): void {
  sender.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) hangUp();
  });
  sender.on('render-process-gone', hangUp);
  sender.on('destroyed', hangUp);
}
