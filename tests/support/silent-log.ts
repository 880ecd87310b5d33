import type { Log } from '../../main/log.ts';

/** A log that keeps nothing. */
export const silentLog: Log = { info: () => undefined, error: () => undefined };
