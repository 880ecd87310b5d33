import type { Rest } from '../../shared/features/run/rest-of-day.ts';

/** The times by their definition, item by item, without the lines that the product draws. */
export function timesOf({ now, items }: Rest, lengths: readonly (number | null)[]) {
  const times: { readonly start: number; readonly end: number; readonly until: number }[] = [];
  for (const [at, item] of items.entries()) {
    const length = lengths[at] ?? null;
    const before = items.slice(0, at).flatMap((other, place) => {
      const together = item.trackId === null || other.trackId === null;
      const counts = together || other.trackId === item.trackId;
      const until = times[place]?.until ?? now;
      return counts && lengths[place] !== null && !other.isPoint ? [until] : [];
    });
    const free = Math.max(now, ...before);
    const start = item.running ? now : Math.max(free, item.fixedStart ?? now);
    const own = start + (item.isPoint ? 0 : (length ?? 0));
    const end = item.fixedEnd === null || item.isPoint ? own : Math.max(start, item.fixedEnd);
    times.push({ start, end, until: Math.max(free, end) });
  }
  return times;
}
