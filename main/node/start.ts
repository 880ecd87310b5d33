// Finds Electron's runtime without importing it: importing would start a download.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { hasDisplay } from './browser.ts';

const probeLimit = 1_500;
const installLimit = 60_000;
const downloads = 'https://github.com';

export type FindElectronOptions = {
  readonly platform?: NodeJS.Platform;
  readonly env?: NodeJS.ProcessEnv;
  /** Whether the host of an address answers; must settle by itself. */
  readonly probe?: (url: URL) => Promise<boolean>;
  /** Called once before the download, which can take a minute. */
  readonly onInstall?: () => void;
  /** How long the download may take, in milliseconds. */
  readonly limit?: number;
};

/**
 * The path of Electron's executable, fetched if it can be; null where there is no display to show
 * it on, or it is neither there nor to be had. Never throws.
 */
export async function findElectron(
  root: string,
  options: FindElectronOptions = {},
): Promise<string | null> {
  const { platform = process.platform, env = process.env, probe = answers } = options;
  if (!hasDisplay(env, platform)) return null;
  const home = join(root, 'node_modules', 'electron');
  const there = await executable(home);
  if (there !== null) return there;
  const script = join(home, 'install.js');
  if (!existsSync(script)) return null;
  const from = mirror(env);
  if (from === null || !(await probe(from).catch(() => false))) return null;
  options.onInstall?.();
  await install(script, env, options.limit ?? installLimit);
  return executable(home);
}

async function executable(home: string): Promise<string | null> {
  try {
    const file = join(home, 'dist', (await readFile(join(home, 'path.txt'), 'utf8')).trim());
    return existsSync(file) ? file : null;
  } catch {
    return null; // path.txt is written last: without it nothing usable is there
  }
}

/** Where the download comes from; null where the setting is no https address. */
function mirror(env: NodeJS.ProcessEnv): URL | null {
  const address = env.ELECTRON_MIRROR || env.npm_config_electron_mirror || downloads;
  const url = URL.parse(address);
  return url?.protocol === 'https:' ? url : null;
}

/** A finished TLS handshake: a hotel's sign-in page takes the connection but fails that. */
function answers(url: URL): Promise<boolean> {
  return new Promise((resolve) => {
    const host = url.hostname;
    const socket = connect({ host, servername: host, port: Number(url.port) || 443 });
    const settle = (answered: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answered);
    };
    const timer = setTimeout(settle, probeLimit, false);
    socket.once('secureConnect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}

function install(script: string, env: NodeJS.ProcessEnv, limit: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], {
      env,
      stdio: 'ignore',
      timeout: limit,
      killSignal: 'SIGKILL',
    });
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}
