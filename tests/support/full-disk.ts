// A limit on the size of files stands in for the end of the disk: the system refuses the write.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { bytesInLog } from './write-ahead-log.ts';

const prlimit = '/usr/bin/prlimit';

export const canFillDisks = existsSync(prlimit);

/** Starts the command that follows so that it outlives a write over the limit. */
export const outlivingLimits = ['/bin/sh', '-c', `trap '' XFSZ; exec "$0" "$@"`] as const;

/** From now on the process finds no room for another byte in its database's log. */
export function fillDisk(pid: number, dataDir: string): void {
  limitFiles(pid, String(bytesInLog(dataDir)));
}

/** Gives the process its room back. */
export function freeDisk(pid: number): void {
  limitFiles(pid, 'unlimited');
}

function limitFiles(pid: number, bytes: string): void {
  execFileSync(prlimit, ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
}
