// The built app under plain Node, as a process of its own with a data folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const cli = fileURLToPath(new URL('../../dist/main/cli.js', import.meta.url));
const startLimit = 30_000;
const ready = z.object({
  desk: z.url(),
  stage: z.url(),
  pid: z.int(),
  seat: z.optional(z.url()),
  code: z.optional(z.string()),
});

export type Server = {
  readonly deskUrl: string;
  readonly stageUrl: string;
  readonly pid: number;
  readonly dataDir: string;
  /** The room's address, port and code where it was opened at once. */
  readonly room: { readonly seatUrl: string; readonly port: number; readonly code: string };
  /** Asks it to end (SIGTERM) and waits until it has. */
  stop(): Promise<void>;
  /** Ends it as a power cut would (SIGKILL) and waits until it is gone. */
  kill(): Promise<void>;
};

/** A new empty data folder. The caller removes it with `removeDataDir`. */
export function newDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'uthan-data-'));
}

export function removeDataDir(dataDir: string): void {
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
}

/**
 * Starts `serve` from dist/; `port` 0 takes any free one. Throws with its stderr where it fails.
 * @param through a command that runs the one behind it, as `env` does
 * @param more further words of the command line
 */
export async function startServer(
  dataDir: string,
  port = 0,
  through: readonly string[] = [],
  more: readonly string[] = [],
): Promise<Server> {
  // Any free port for the room: at the usual one, one test's would be taken by another's.
  const ports = ['--port', String(port), '--room-port', '0'];
  const words = ['--json', '--no-open', ...ports, '--data', dataDir, ...more];
  const args = [cli, 'serve', ...words];
  const [command = '', ...rest] = [...through, process.execPath, ...args];
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  const {
    desk,
    stage,
    pid,
    seat = desk,
    code = '',
  } = ready.parse(JSON.parse(await firstLine(child)));
  child.stdout.resume();
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exited;
  };
  return {
    deskUrl: desk,
    stageUrl: stage,
    pid,
    dataDir,
    room: { seatUrl: seat, port: Number(new URL(seat).port), code },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/** The same with the room of a workshop open. */
export function startRoom(
  dataDir: string,
  workshopId: string,
  roomPort = 0,
  through: readonly string[] = [],
): Promise<Server> {
  const words = ['--room', '--workshop', workshopId, '--room-port', String(roomPort)];
  return startServer(dataDir, 0, through, words);
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`The server ${why}. It said: ${said || 'nothing'}`));
    };
    const timer = setTimeout(fail, startLimit, `was not ready after ${startLimit} ms`);
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
    });
    child.once('error', (error) => fail(`did not start: ${error.message}`));
    child.once('close', (code) => fail(`ended with code ${code}`));
    if (child.stdout) {
      createInterface(child.stdout).once('line', (line) => {
        clearTimeout(timer);
        child.removeAllListeners('close');
        resolve(line);
      });
    }
  });
}
