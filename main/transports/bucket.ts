// What may be done so often and no oftener: it fills by and by, and each doing takes one out.
export type Bucket = {
  /** Takes one out; a bucket that is empty goes into debt. Returns what is left. */
  take(now: number): number;
  /** Milliseconds until there is one to take; 0: now. */
  wait(now: number): number;
  isFull(now: number): boolean;
};

/**
 * @param most what it holds, and holds at first
 * @param every milliseconds in which it gains one
 */
export function bucket(most: number, every: number, now: number): Bucket {
  let level = most;
  let at = now;
  const fill = (time: number) => {
    level = Math.min(most, level + Math.max(0, time - at) / every);
    at = time;
  };
  return {
    take: (time) => {
      fill(time);
      level -= 1;
      return level;
    },
    wait: (time) => {
      fill(time);
      return level >= 1 ? 0 : Math.ceil((1 - level) * every);
    },
    isFull: (time) => {
      fill(time);
      return level >= most;
    },
  };
}
