// Calendar days as `YYYY-MM-DD`, reckoned without clocks or time zones.

const dayLength = 86_400_000;

function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength;
}

function dayOf(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** The day so many days later, or earlier where negative. */
export function addDays(day: string, count: number): string {
  return dayOf(numberOf(day) + count);
}

/** How many days one day is behind another: 1 from today to tomorrow. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** The first day of the month so many months later than a day's own. */
export function monthStart(day: string, later = 0): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1 + later, 1);
  return first.toISOString().slice(0, 10);
}
