// Times of day and dates as people type them, in either language's digits.
import { latinDigits } from './digits.ts';

/**
 * Minutes since midnight from `9:30`, `9.30`, `930`, `0930`, `9`, `৯:৩০`, `2:30 pm`; null where it
 * is no time of day.
 */
export function parseTime(text: string): number | null {
  const plain = latinDigits(text).trim().toLowerCase();
  const match =
    /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/.exec(plain) ??
    /^(\d{1,2})(\d{2})\s*(am|pm)?$/.exec(plain);
  if (!match) return null;
  const hour = hourOf(Number(match[1]), match[3]);
  const minute = Number(match[2] ?? 0);
  return hour === null || hour > 23 || minute > 59 ? null : hour * 60 + minute;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** How months begin in English, Bangla, French and Spanish, accents left out. */
const months = [
  ['jan', 'ene', 'জানু'],
  ['feb', 'fev', 'ফেব্রু'],
  ['mar', 'মার্চ'],
  ['apr', 'avr', 'abr', 'এপ্রিল'],
  ['may', 'mai', 'মে'],
  ['jun', 'juin', 'জুন'],
  ['jul', 'juil', 'জুলাই'],
  ['aug', 'aou', 'ago', 'আগস্ট'],
  ['sep', 'সেপ্টে'],
  ['oct', 'অক্টো'],
  ['nov', 'নভে'],
  ['dec', 'dic', 'ডিসে'],
] as const;

/**
 * `YYYY-MM-DD` from `13/12/2010`, `13.12.2010`, `2010-12-13`, `13 December 2010` or
 * `১৩ ডিসেম্বর ২০১০`; '' from nothing; null where it is no date. The day comes before the month.
 */
export function parseDate(text: string): string | null {
  const plain = latinDigits(text).normalize('NFC').trim().toLowerCase();
  if (plain === '') return '';
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain);
  if (numbers) return dateOf(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const words = /^(\d{1,2})\s+([^\s\d,]+)\.?,?\s+(\d{4})$/.exec(plain);
  if (!words) return null;
  return dateOf(Number(words[3]), monthOf(words[2] ?? ''), Number(words[1]));
}

function monthOf(name: string): number {
  return months.findIndex((starts) => starts.some((start) => name.startsWith(start))) + 1;
}

function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return real ? date.toISOString().slice(0, 10) : null;
}
