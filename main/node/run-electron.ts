// The desktop window as a process of its own.
import { spawn } from 'node:child_process';

/** A window that fails within this many milliseconds has never been of use to anybody. */
const tooSoon = 10_000;

export type ElectronRun = {
  /** Electron's executable. */
  readonly electron: string;
  /** The folder of the app's package.json. */
  readonly root: string;
  /** The data folder. */
  readonly folder: string;
};

/**
 * Runs the desktop app until its window is closed.
 * @returns its exit code, and whether it opened: a system may let its runtime be fetched and yet
 *   refuse to run it, for want of a library or of a sandbox
 */
export function runElectron(
  { electron, root, folder }: ElectronRun,
  clock: () => number = () => performance.now(),
): Promise<{ readonly opened: boolean; readonly code: number }> {
  const startedAt = clock();
  return new Promise((resolve) => {
    const child = spawn(electron, [root, '--data', folder], { stdio: 'inherit' });
    child.once('error', () => resolve({ opened: false, code: 1 }));
    child.once('exit', (exitCode) => {
      const code = exitCode ?? 1;
      resolve({ opened: code === 0 || clock() - startedAt > tooSoon, code });
    });
  });
}
