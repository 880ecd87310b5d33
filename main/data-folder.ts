// Where a person's workshops live, by the custom of each system.
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * The data folder: `chosen` (from `--data`), or UTHAN_DATA, or the user's own.
 * Both hosts use it, so that the desktop app and the browser see the same workshops.
 */
export function dataFolder(
  chosen: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
): string {
  const named = chosen ?? env.UTHAN_DATA;
  return named ? resolve(named) : usersFolder(env);
}

function usersFolder(env: NodeJS.ProcessEnv): string {
  const home = homedir();
  switch (process.platform) {
    case 'win32':
      return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Uthan');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Uthan');
    default:
      return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'uthan');
  }
}
