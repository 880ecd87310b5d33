// What an instant is called on the wall of a time zone.
const known = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day (`YYYY-MM-DD`) and milliseconds since midnight of an instant in a time zone; in
 * UTC where the zone is not known.
 */
export function wallTime(ms: number, timeZone: string): { day: string; sinceMidnight: number } {
  const parts = new Map(
    formatter(timeZone)
      .formatToParts(ms)
      .map((p) => [p.type, p.value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name) ?? 0);
  const seconds = part('hour') * 3600 + part('minute') * 60 + part('second');
  return {
    day: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    sinceMidnight: seconds * 1000 + (((ms % 1000) + 1000) % 1000),
  };
}

/**
 * The instant at which a zone's wall clock shows a time of a calendar day. Where the clock is set
 * on over that time, as long after the day's change as the time is after it; where the clock is
 * set back and shows the time twice, the first. NaN for what is no day.
 */
export function instantAt(day: string, sinceMidnight: number, timeZone: string): number {
  const shown = midnightUtc(day) + sinceMidnight;
  if (Number.isNaN(shown)) return shown;
  const ahead = (instant: number) => {
    const wall = wallTime(instant, timeZone);
    return midnightUtc(wall.day) + wall.sinceMidnight - instant;
  };
  // No zone changes its clock twice within two days, so that it is either of these.
  const [before, after] = [shown - ahead(shown - oneDay), shown - ahead(shown + oneDay)];
  const isShown = (instant: number) => instant + ahead(instant) === shown;
  const [first, second] = before <= after ? [before, after] : [after, before];
  return [first, second].find(isShown) ?? before;
}

const oneDay = 86_400_000;

function midnightUtc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** A zone by its IANA name, or UTC: a file can bring a name that this runtime does not know. */
export function knownZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return 'UTC'; // Intl throws a RangeError on a name it does not know; there is no query for it
  }
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  const made = known.get(timeZone);
  if (made) return made;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: knownZone(timeZone),
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  known.set(timeZone, format);
  return format;
}
