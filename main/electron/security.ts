// What no page may do, whatever window it is in: leave, open windows, ask for permissions, reach the network.
import { app, type Session, type WebContents } from 'electron';
import { isAppAddress, isPrintAddress, parsed } from './addresses.ts';
import { openExternal } from './external-links.ts';

/**
 * Closes every page that will ever be made. Call before the first window.
 * @param openOwn takes an address of the app's own that a page wants in a window of its own
 */
export function secureAllContents(openOwn: (address: string, opener: WebContents) => void): void {
  app.on('web-contents-created', (_event, contents) => secureContents(contents, openOwn));
}

function secureContents(
  contents: WebContents,
  openOwn: (address: string, opener: WebContents) => void,
): void {
  contents.setWindowOpenHandler(({ url }) => {
    if (isAppAddress(url)) openOwn(url, contents);
    else openExternal(url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (details) => details.preventDefault());
  contents.on('will-frame-navigate', (details) => details.preventDefault());
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Denies a session all permissions, devices and everything that is not on this laptop. */
export function secureSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayLoad(details.url) });
  });
}

const inMemory: ReadonlySet<string> = new Set(['blob:', 'data:']);

function mayLoad(address: string): boolean {
  if (isAppAddress(address) || isPrintAddress(address)) return true;
  const protocol = parsed(address)?.protocol ?? '';
  return inMemory.has(protocol) || (!app.isPackaged && protocol === 'devtools:');
}
