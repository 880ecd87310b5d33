// Where the app that holds a data folder can be reached: for whoever starts it a second time.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = (folder: string) => join(folder, 'running');

/** Notes the desk's address, readable by the user alone: it carries the desk's token. */
export function noteRunning(folder: string, desk: string): void {
  try {
    writeFileSync(file(folder), desk, { mode: 0o600 });
  } catch {
    // On a full disk the app still starts; a second start then says where it cannot lead.
  }
}

export function forgetRunning(folder: string): void {
  rmSync(file(folder), { force: true });
}

/** The address noted, or null; it is only good while the folder is locked. */
export function runningAt(folder: string): string | null {
  try {
    return readFileSync(file(folder), 'utf8').trim() || null;
  } catch {
    return null; // an app in its own window notes no address
  }
}
