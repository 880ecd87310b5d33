// The one place that hands an address to the system's browser or mail program.
import { shell } from 'electron';
import { parsed } from './addresses.ts';

const allowed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** Opens a web or mail address outside the app. Returns whether it was one that may be opened. */
export function openExternal(address: string): boolean {
  const url = parsed(address);
  if (!url || !allowed.has(url.protocol) || url.username || url.password) return false;
  // What the parser made of it is opened, so that the system never sees the text as it was written.
  shell.openExternal(url.href).catch(() => {
    // No program takes the address; the system has said so itself.
  });
  return true;
}
