// Which days somebody was there, and how that hangs together with who is in the hall now.
import { latinDigits } from '../../lib/digits.ts';
import { minute } from '../../lib/time.ts';
import { wallTime } from '../../lib/zoned-time.ts';
import type { AttendanceRow, DayHalf } from './model.ts';

/** Where the day's halves meet, in milliseconds since midnight: lunch begins. */
export const middleOfDay = 13 * 60 * minute;

/**
 * A presence taken back within this many milliseconds was a slip: the day's tick goes with it.
 * Later, somebody only leaves the hall, and was there all the same.
 */
export const slip = 5 * minute;

export type AtHand = { readonly dayId: string; readonly half: DayHalf };

/**
 * The day, and where they are taken apart the half, of which it is now: the one of today's date,
 * else the one that is being run; null where neither is.
 * @param runningDayId the day of the item on the clock; null where none is
 */
export function attendanceNow(
  days: readonly { readonly id: string; readonly date: string }[],
  runningDayId: string | null,
  now: number,
  { timeZone, halfDays }: { readonly timeZone: string; readonly halfDays: boolean },
): AtHand | null {
  const { day: today, sinceMidnight } = wallTime(now, timeZone);
  const dayId = days.find(({ date }) => date === today)?.id ?? runningDayId;
  if (dayId === null) return null;
  if (!halfDays) return { dayId, half: '' };
  return { dayId, half: sinceMidnight < middleOfDay ? 'morning' : 'afternoon' };
}

type Tick = Pick<AttendanceRow, 'half'>;

/**
 * Whether somebody was there. A tick of a whole day is one of both halves; asked for a whole day,
 * either half will do.
 * @param ticks those of the person on that day
 */
export function wasThere(ticks: readonly Tick[], half: DayHalf): boolean {
  return ticks.some((tick) => half === '' || tick.half === '' || tick.half === half);
}

/** The other half of a day. */
export function otherHalf(half: Exclude<DayHalf, ''>): DayHalf {
  return half === 'morning' ? 'afternoon' : 'morning';
}

/** So many numbers at most are read out of one span: no list is longer. */
const longestSpan = 5000;

/**
 * The serial numbers in a text such as `1 2 5-9, 12`, in any digits, each once.
 * @param count how many people there are: numbers beyond are not known, nor is what is no number
 */
export function serialsOf(
  text: string,
  count: number,
): { readonly known: readonly number[]; readonly unknown: readonly string[] } {
  const known = new Set<number>();
  const unknown: string[] = [];
  const spans = latinDigits(text)
    .replace(/\s*[-–—]\s*/g, '-')
    .split(/[\s,;.।]+/)
    .filter(Boolean);
  for (const span of spans) {
    const [, first = '', last = first] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(span) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === '' || from < 1 || to < from || to > count || to - from > longestSpan) {
      unknown.push(span);
      continue;
    }
    for (let at = from; at <= to; at += 1) known.add(at);
  }
  return { known: [...known], unknown };
}
