// Opening a page in the browser that the person uses.
import { spawn } from 'node:child_process';

/** Whether there is a screen to open a window on. */
export function hasDisplay(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** Asks the system to open an address. Where it cannot, the address has been printed anyway. */
export function openInBrowser(address: string): void {
  const [command, ...before] = opener();
  const child = spawn(command, [...before, address], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

function opener(): [string, ...string[]] {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
