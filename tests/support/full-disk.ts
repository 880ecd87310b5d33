// A limit on the size of files stands in for the end of the disk: the system refuses the write.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const prlimit = '/usr/bin/prlimit';

export const canFillDisks = existsSync(prlimit);

/** Starts the command that follows so that it outlives a write over the limit. */
export const outlivingLimits = ['/bin/sh', '-c', `trap '' XFSZ; exec "$0" "$@"`] as const;

/** From now on the process finds no room for another byte in its database's log. */
export function fillDisk(pid: number, dataDir: string): void {
  limitFiles(pid, `${statSync(join(dataDir, 'uthan.db-wal')).size}`);
}

/** Gives the process its room back. */
export function freeDisk(pid: number): void {
  limitFiles(pid, 'unlimited');
}

function limitFiles(pid: number, bytes: string): void {
  execFileSync(prlimit, ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
}
