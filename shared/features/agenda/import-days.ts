// Which day the rows of a table belong to.

/** A day as a table names it: by number, date or title; it may say none of them. */
export type DayInFile = {
  readonly number: number | null;
  readonly date: string;
  readonly title: string;
};

/** Gathers the days of a table in the order in which they come up. */
export function dayFinder() {
  const days: DayInFile[] = [];
  let current = -1;
  const find = (day: DayInFile): number => {
    if (day.number === null && day.date === '' && day.title === '') {
      // Nothing is said: the day goes on, or the only one begins.
      if (current < 0) days.push(day);
      return Math.max(current, 0);
    }
    const known = days.findIndex((each) => isSame(each, day));
    if (known < 0) return days.push(day) - 1;
    const before = days[known] ?? day;
    days[known] = {
      number: before.number ?? day.number,
      date: before.date || day.date,
      title: before.title || day.title,
    };
    return known;
  };
  return {
    /** A heading over the rows of a day. */
    begin: (day: DayInFile): void => {
      current = find(day);
    },
    /** The place of the day that a row names, among all. */
    of: (day: DayInFile): number => {
      current = find(day);
      return current;
    },
    all: (): readonly DayInFile[] => days,
  };
}

function isSame(a: DayInFile, b: DayInFile): boolean {
  if (a.date !== '' && b.date !== '' && a.date !== b.date) return false;
  if (a.number !== null && b.number !== null) return a.number === b.number;
  if (a.date !== '' && b.date !== '') return true;
  return a.title !== '' && a.title === b.title;
}
