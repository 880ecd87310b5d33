// Once a form is closed and its urn shaken, nothing beside the rows shall tell how it was before: not
// the write-ahead log, and no backup that was taken while the answers came in.
import type { Change } from '../shared/contract/change.ts';
import type { Clock } from './clock.ts';
import { unshaken } from './features/evaluation/urn.ts';
import type { Log } from './log.ts';
import type { Store } from './store/open.ts';

/** Whether changes have closed a form. */
export function closesForm(changes: readonly Change[]): boolean {
  return changes.some(
    ({ table, op, ...change }) =>
      table === 'form' && op === 'update' && 'after' in change && isClosed(change.after),
  );
}

function isClosed(after: object): boolean {
  return 'state' in after && after.state === 'closed';
}

/**
 * Empties the log at once; takes a backup, and once that is whole, takes out of all older ones what
 * the urn was before. What is not done for want of space, or as Uthan is stopped, is done at the
 * next start, for which this is to be called then too.
 */
export async function seal(
  { rows, backups, emptyLog }: Store,
  { now }: Pick<Clock, 'now'>,
  log: Log,
): Promise<void> {
  if (rows.list('form', { state: 'closed' }).length === 0) return;
  emptyLog();
  try {
    if (!backups?.hold(unshaken(rows))) return;
    await backups.take(now());
    await backups.drop(unshaken(rows));
  } catch (error) {
    log.error('backups still hold answers as they came in', error);
  }
}
