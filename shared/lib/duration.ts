// A length of time as people write it, in either language's digits.
import { latinDigits } from './digits.ts';

/** Minutes; hours with minutes behind a colon, an h or the word; hours with a decimal point. */
const minutesOnly = /^(\d+)\s*(m|min|mins|minutes?|minutos?|মি|মিনিট)?\.?$/;
const clockFace = /^(\d+):([0-5]\d)$/;
const hoursOnly = /^(\d+(?:\.\d+)?)\s*(h|hr|hrs|hours?|heures?|horas?|ঘ|ঘণ্টা|ঘন্টা)\.?$/;
const hoursAndMinutes =
  /^(\d+)\s*(?:h|hr|hrs|hours?|heures?|horas?|ঘ|ঘণ্টা|ঘন্টা)\.?\s*(\d+)\s*(?:m|min|mins|minutes?|minutos?|মি|মিনিট)?\.?$/;

/**
 * The minutes that `45`, `1:30`, `1h30`, `1.5 h`, `১ ঘণ্টা ৩০ মিনিট` and their like stand for.
 * @returns null where it is no length, is not in whole minutes, is nothing or is over a day
 */
export function parseDuration(text: string): number | null {
  const minutes = readMinutes(latinDigits(text.trim().toLowerCase()));
  if (minutes === null || !Number.isInteger(minutes)) return null;
  return minutes >= 1 && minutes <= 1440 ? minutes : null;
}

function readMinutes(text: string): number | null {
  const plain = minutesOnly.exec(text);
  if (plain) return Number(plain[1]);
  const hours = hoursOnly.exec(text);
  // A third of an hour written with its decimals is 20 minutes, not 19.998.
  if (hours) return Math.round(Number(hours[1]) * 600) / 10;
  const both = clockFace.exec(text) ?? hoursAndMinutes.exec(text);
  return both ? Number(both[1]) * 60 + Number(both[2]) : null;
}
