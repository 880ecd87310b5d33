// What the journal keeps of a command of which nobody shall tell afterwards who gave it: that there
// was one, in a place of the chain, and a mark by which the same request is known when it comes again.
import { createHash } from 'node:crypto';
import type { Journal, NewEntry } from '../store/journal.ts';

/** On this stack nothing is looked for. */
const noStack = 'secret';

/**
 * The name under which a request is looked for and kept. A phone's may tell when it was made, or
 * whose it is: of one that is secret only a digest is kept.
 */
export function requestOf({ request }: { readonly request: string }, secret: boolean): string {
  return secret ? createHash('sha256').update(request).digest('hex').slice(0, 40) : request;
}

/** It bears the time of the entry before it, which its place tells in any case. */
export function secretEntry(
  what: Pick<NewEntry, 'request' | 'workshopId' | 'command'>,
  journal: Pick<Journal, 'newestAt'>,
): NewEntry {
  const nobodys = { stack: noStack, actor: '', target: null, gesture: null, changes: [] } as const;
  return { ...what, ...nobodys, kind: 'do', at: journal.newestAt() };
}
