// Backups every two minutes while something changes, and none while nothing does.
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Backups } from './backup.ts';

const every = 120_000;

export type BackupSchedule = {
  /** To be called after each change. */
  changed(): void;
  close(): void;
};

export function scheduleBackups(backups: Backups, clock: Clock, log: Log): BackupSchedule {
  let timer: NodeJS.Timeout | undefined;
  const take = () => {
    timer = undefined;
    backups.take(clock.now()).catch((error: unknown) => log.error('backup failed', error));
  };
  return {
    changed: () => {
      if (timer !== undefined) return;
      timer = setTimeout(take, every);
      timer.unref();
    },
    close: () => clearTimeout(timer),
  };
}
