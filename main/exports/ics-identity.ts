// How calendars know an entry again, whichever of our files it came in.

/** From here on SEQUENCE counts minutes: it grows with every export, and fits 31 bits until 2100. */
const countedFrom = Date.UTC(2020, 0, 1);

/**
 * The UID, SEQUENCE and stamp of a row's entry: one that is taken out again has the same UID and a
 * higher SEQUENCE, so that a calendar puts the newer one in the place of the older.
 * @param id of the row
 * @param now main's clock (ms)
 */
export function identityOf(id: string, now: number) {
  return {
    id: `${id}@uthan`,
    sequence: Math.max(0, Math.floor((now - countedFrom) / 60_000)),
    stamp: new Date(now),
  };
}
