// Numbers, times and dates in each language, through Intl.
import type { Format, Language } from '../contract/catalogue.ts';

const locales: Record<Language, string> = { en: 'en-GB', bn: 'bn-BD' };
const made = new Map<Language, Format>();

/** The format of a language; one instance a language. */
export function formatOf(language: Language): Format {
  const known = made.get(language);
  if (known) return known;
  const format = makeFormat(language);
  made.set(language, format);
  return format;
}

function makeFormat(language: Language): Format {
  const locale = locales[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const longDates = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const pair = (a: number, b: number) => `${two.format(a)}:${two.format(b)}`;
  const onDay = (day: string, how: Intl.DateTimeFormat) =>
    day === '' ? '' : how.format(new Date(`${day}T00:00:00Z`));
  return {
    language,
    number: (value) => numbers.format(value),
    time: (minutes) => {
      const inDay = ((Math.round(minutes) % 1440) + 1440) % 1440;
      return pair(Math.floor(inDay / 60), inDay % 60);
    },
    instant: (ms, timeZone) =>
      new Intl.DateTimeFormat(locale, {
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZone,
      }).format(ms),
    date: (day) => onDay(day, dates),
    longDate: (day) => onDay(day, longDates),
    clock: (ms) => {
      const seconds = Math.floor(Math.abs(ms) / 1000);
      const hours = Math.floor(seconds / 3600);
      const rest = pair(Math.floor(seconds / 60) % 60, seconds % 60);
      const face = hours > 0 ? `${numbers.format(hours)}:${rest}` : rest;
      return ms < 0 && seconds > 0 ? `−${face}` : face;
    },
  };
}
