// Numbers, times and dates in each language, through Intl.

import type { Format, Language } from '../contract/catalogue.ts';
import { once } from './once.ts';
import { knownZone } from './zoned-time.ts';

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
  const numbers = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  const twoDigits = { minimumIntegerDigits: 2, useGrouping: false } as const;
  const two = once(() => new Intl.NumberFormat(locale, twoDigits));
  const dates = once(() => dayFormat(locale, 'long'));
  const longDates = once(() => dayFormat(locale, 'full'));
  const zones = new Map<string, Intl.DateTimeFormat>();
  const pair = (a: number, b: number) => `${two().format(a)}:${two().format(b)}`;
  const onDay = (day: string, how: () => Intl.DateTimeFormat) =>
    day === '' ? '' : how().format(new Date(`${day}T00:00:00Z`));
  return {
    language,
    number: (value) => numbers().format(value),
    time: (minutes) => {
      const inDay = ((Math.round(minutes) % 1440) + 1440) % 1440;
      return pair(Math.floor(inDay / 60), inDay % 60);
    },
    instant: (ms, timeZone) => {
      const known = zones.get(timeZone) ?? timeFormat(locale, knownZone(timeZone));
      zones.set(timeZone, known);
      return known.format(ms);
    },
    date: (day) => onDay(day, dates),
    longDate: (day) => onDay(day, longDates),
    clock: (ms) => {
      const seconds = Math.floor(Math.abs(ms) / 1000);
      const hours = Math.floor(seconds / 3600);
      const rest = pair(Math.floor(seconds / 60) % 60, seconds % 60);
      const face = hours > 0 ? `${numbers().format(hours)}:${rest}` : rest;
      return ms < 0 && seconds > 0 ? `−${face}` : face;
    },
  };
}

function timeFormat(locale: string, timeZone: string): Intl.DateTimeFormat {
  const parts = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  return new Intl.DateTimeFormat(locale, parts);
}

function dayFormat(locale: string, dateStyle: 'long' | 'full'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
}
