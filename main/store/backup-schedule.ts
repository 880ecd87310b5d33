// Backups every two minutes while something changes, and none while nothing does.
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Backups } from './backup.ts';
import type { Store } from './open.ts';

const every = 120_000;
/** Milliseconds after the first change in a while: whoever stops soon has a backup all the same. */
const soon = 5000;

export type BackupSchedule = {
  /** To be called after each change. */
  changed(): void;
  close(): void;
};

export function scheduleBackups(
  backups: Pick<Backups, 'take' | 'list'>,
  clock: Pick<Clock, 'now'>,
  log: Log,
): BackupSchedule {
  let timer: NodeJS.Timeout | undefined;
  let last = backups.list()[0]?.at ?? Number.NEGATIVE_INFINITY;
  const take = () => {
    timer = undefined;
    last = clock.now();
    backups.take(clock.now()).catch((error: unknown) => log.error('backup failed', error));
  };
  return {
    changed: () => {
      if (timer !== undefined) return;
      // A clock that was set back must not put the backup off for longer than ever.
      const wait = Math.min(every, Math.max(soon, last + every - clock.now()));
      timer = setTimeout(take, wait);
      timer.unref();
    },
    close: () => clearTimeout(timer),
  };
}

/** Whether the newest change is in no backup, as after a power cut. */
export function isBehind({ journal, backups }: Pick<Store, 'journal' | 'backups'>): boolean {
  return journal.newestAt() > (backups?.list()[0]?.at ?? 0);
}
