// The live clock, derived from anchors: no tick is stored or sent while it runs.
import type { Clock, RunEntry } from './model.ts';

/** An item taken up again within this many milliseconds goes on with the time it had left. */
const sameSitting = 6 * 3_600_000;

/** Milliseconds a clock has run, pauses left out. */
export function elapsed(clock: Clock, now: number): number {
  return Math.max(0, (clock.pausedAt ?? now) - clock.startedAt - clock.pausedFor);
}

/** Milliseconds left of `planned` and what was added; negative once it is over. */
export function remaining(clock: Clock, planned: number, now: number): number {
  return planned + clock.added - elapsed(clock, now);
}

/** A running clock stopped at `now`; a paused one stays as it is. */
export function paused<C extends Clock>(clock: C, now: number): C {
  return clock.pausedAt === null ? { ...clock, pausedAt: now } : clock;
}

/** A paused clock going on at `now`; a running one stays as it is. */
export function resumed<C extends Clock>(clock: C, now: number): C {
  if (clock.pausedAt === null) return clock;
  const pausedFor = clock.pausedFor + Math.max(0, now - clock.pausedAt);
  return { ...clock, pausedAt: null, pausedFor };
}

/** The stretch on the clock now, if any. */
export function runningEntry(entries: readonly RunEntry[]): RunEntry | undefined {
  return entries.find((entry) => entry.endedAt === null);
}

/**
 * What a new stretch of an item starts with in `added`: an item gone back to has the time that it
 * had left, not all of it again. 0 where it has not run in this sitting.
 */
export function carriedOver(itemId: string, entries: readonly RunEntry[], now: number): number {
  const last = entries
    .filter((entry) => entry.itemId === itemId && entry.endedAt !== null)
    .reduce<RunEntry | null>(later, null);
  if (!last?.endedAt || now - last.endedAt > sameSitting) return 0;
  return last.added - elapsed(last, last.endedAt);
}

function later(a: RunEntry | null, b: RunEntry): RunEntry {
  return a && (a.endedAt ?? 0) > (b.endedAt ?? 0) ? a : b;
}

/** How long an item really took, all its stretches together, in milliseconds; null: never begun. */
export function actualOf(
  itemId: string,
  entries: readonly RunEntry[],
  now: number,
): { readonly startedAt: number; readonly endedAt: number | null; readonly took: number } | null {
  const own = entries
    .filter((entry) => entry.itemId === itemId)
    .sort((a, b) => a.startedAt - b.startedAt);
  const first = own[0];
  if (!first) return null;
  const running = own.some((entry) => entry.endedAt === null);
  return {
    startedAt: first.startedAt,
    endedAt: running ? null : Math.max(...own.map((entry) => entry.endedAt ?? 0)),
    took: own.reduce((sum, entry) => sum + elapsed(entry, entry.endedAt ?? now), 0),
  };
}
