// Files leave the app only from the desk, and only to where the facilitator says.
import { basename, extname, join } from 'node:path';
import { app, type DownloadItem, type Session, type WebContents } from 'electron';
import { isAppAddress } from './addresses.ts';

/** Asks where to save what the desk made; refuses any other download. */
export function saveDownloads(session: Session, isDesk: (contents: WebContents) => boolean): void {
  session.on('will-download', (event, item, contents) => {
    if (isDesk(contents) && isOurs(item.getURL())) askWhere(item);
    else event.preventDefault();
  });
}

/** A blob's address holds the origin that made it. */
function isOurs(address: string): boolean {
  return isAppAddress(address.startsWith('blob:') ? address.slice('blob:'.length) : address);
}

function askWhere(item: DownloadItem): void {
  const name = basename(item.getFilename());
  const extension = extname(name).slice(1);
  item.setSaveDialogOptions({
    defaultPath: join(app.getPath('documents'), name),
    filters: extension ? [{ name: extension.toUpperCase(), extensions: [extension] }] : [],
  });
}
