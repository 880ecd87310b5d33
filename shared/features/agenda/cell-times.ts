// Times, lengths and dates as they stand in the tables that organisations send.
import { comparable } from '../../lib/comparable.ts';
import { latinDigits } from '../../lib/digits.ts';
import { parseDuration } from '../../lib/duration.ts';
import { parseDate, parseTime } from '../../lib/parse-time.ts';

export type CellTime = {
  /** Minutes since midnight. */
  readonly minutes: number;
  /** true where it cannot mean the other half of the day: `2:00 pm`, `14:00`, `02:00`. */
  readonly sure: boolean;
};
export type CellSpan = { readonly start: CellTime; readonly end: CellTime | null };

const dayMinutes = 1440;
const forenoon = /^(?:সকাল|ভোর)\s*/;
const afternoon = /^(?:দুপুর|বিকাল|বিকেল|সন্ধ্যা|রাত)\s*/;
const parting = /\s*[-–—−~→]\s*|\s+(?:to|till|until|থেকে|হতে|a|al)\s+/;

/** A time of day, or a span such as `14:00-14:15` or `৯:৩০ থেকে ১০:০০`; null where it is neither. */
export function readSpan(cell: string): CellSpan | null {
  const text = plain(cell).replace(/^\d{4}-\d{2}-\d{2}[ t]+/, '');
  const alone = readTime(text);
  if (alone) return { start: alone, end: null };
  const [first = '', second, more] = text.split(parting);
  if (second === undefined || more !== undefined) return null;
  const end = readTime(second.replace(/\s*(?:পর্যন্ত)$/, ''));
  const start = readTime(first);
  return start && end ? { start: inHalfOf(end, start, second), end } : null;
}

/** `9.30 - 10.00 am`: the half that is said once holds for both, unless that turns them round. */
function inHalfOf(end: CellTime, start: CellTime, text: string): CellTime {
  if (start.sure || !/[ap]\.?\s*m\.?$/.test(text)) return start;
  const other = (start.minutes + dayMinutes / 2) % dayMinutes;
  const fitting = [start.minutes, other].filter((minutes) => minutes <= end.minutes);
  return {
    minutes: Math.max(...fitting, -1) < 0 ? start.minutes : Math.max(...fitting),
    sure: true,
  };
}

function readTime(text: string): CellTime | null {
  const fraction = dayFraction(text);
  if (fraction !== null) return { minutes: fraction % dayMinutes, sure: true };
  if (text === 'noon' || text === 'midday') return { minutes: 720, sure: true };
  const half = forenoon.test(text) ? ' am' : afternoon.test(text) ? ' pm' : '';
  const bare = text
    .replace(forenoon, '')
    .replace(afternoon, '')
    .replace(/\s*(?:hrs?|hours|টায়|টা|ঘটিকায়|ঘটিকা)\.?$/, '')
    .replace(/([ap])\.?\s?m\.?$/, '$1m')
    .replace(/^(\d{1,2})\s*h\s*(\d{2})?$/, (_, hours, minutes) => `${hours}:${minutes ?? '00'}`)
    .replace(/^(\d{1,2}:\d{2}):\d{2}\b/, '$1')
    .replace(/^(\d{1,2})[.,](\d)$/, '$1.$20') // a sheet that takes 9.30 for a number shows 9.3
    .replace(/^(\d{1,2}),(\d{2})/, '$1.$2');
  const minutes = parseTime(inHalf(bare, half));
  if (minutes === null) return null;
  const sure = half !== '' || /m$/.test(bare) || /^0\d/.test(bare) || minutes >= 780;
  return { minutes, sure };
}

/** Noon and night in Bangla: `রাত ১২টা` is midnight, `দুপুর ১৩:০০` needs no half. */
function inHalf(bare: string, half: string): string {
  const hour = Number(/^\d{1,2}/.exec(bare)?.[0] ?? 0);
  return hour >= 1 && hour <= 12 && !/m$/.test(bare) ? bare + half : bare;
}

/** Minutes of a length: `90`, `1h30`, `1:30`, or as a spreadsheet keeps it; null: it is none. */
export function readLength(cell: string): number | null {
  const text = plain(cell)
    .replace(/[′']$/, '')
    .replace(/^(\d+:\d{2}):00$/, '$1');
  const fraction = dayFraction(text);
  return fraction === null ? parseDuration(text) : fraction || null;
}

/** Minutes of what a spreadsheet keeps of a time where its format was lost: a part of a day. */
function dayFraction(text: string): number | null {
  if (!/^(?:0?|\d{5})[.,]\d+$/.test(text)) return null;
  const value = Number(text.replace(',', '.'));
  return Math.round((value % 1) * dayMinutes);
}

const dateForms = [
  /(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})/,
  /(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4}|\d{2})(?!\d)/,
  /(?<day>\d{1,2})(?:st|nd|rd|th|er|ই|শে|লা|রা|ঠা)?\s+(?:de\s+|of\s+)?(?<name>\p{L}[\p{L}\p{M}]{2,})\.?,?(?:\s+(?:de\s+|del\s+)?(?<year>\d{4}))?/u,
  /(?<name>\p{L}[\p{L}\p{M}]{2,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{4}))?(?!\d)/u,
];
const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|\S*বার)(?=$|[\s,.:-])[\s,.:-]*/;

export type CellDay = {
  /** 2 of `Day 2`; null where none is said. */
  readonly number: number | null;
  /** `YYYY-MM-DD`, or ''. */
  readonly date: string;
  /** What else it says. */
  readonly title: string;
};

/**
 * The date in a cell.
 * @param year for a date without one
 * @returns null where it is no date
 */
export function readDate(cell: string, year: number): string | null {
  const found = findDate(plain(cell).replace(weekday, ''), year);
  return found !== null && /^[\s(),.:-]*$/.test(found.rest) ? found.date : null;
}

/** A heading over the rows of a day: `Day 2, 8 September: Field visit`, `সোমবার`; null: it is none. */
export function readDayHeading(cell: string, year: number): CellDay | null {
  if (cell.length > longestHeading) return null;
  const text = plain(cell);
  const counted = dayNumber(text);
  const after = (counted?.rest ?? text).replace(weekday, '');
  const found = findDate(after, year);
  if (counted === null && after === text && found === null) return null;
  const rest = (found?.rest ?? after).replace(/^[\s(),.:–—-]+|[\s(),.:–—-]+$/g, '');
  // A sentence with a date in it is no heading: what is no day stands behind a mark.
  if (counted === null && rest !== '') return null;
  const date = found?.date ?? '';
  if (counted === null && date === '') return { number: null, date, title: cell.trim() };
  return { number: counted?.number ?? null, date, title: endingAs(cell, rest) };
}

const longestHeading = 200;

/** The end of a cell, as it is written, that reads plainly as `rest`. */
function endingAs(cell: string, rest: string): string {
  if (rest === '') return '';
  const from = [...cell].findIndex((_, at, all) => plain(all.slice(at).join('')) === rest);
  return from < 0 ? rest : [...cell].slice(from).join('').trim();
}

const ordinals = [
  'first|one|প্রথম|১ম|1ম|premier|primer',
  'second|two|দ্বিতীয়|2য়|deuxieme|segundo',
  'third|three|তৃতীয়|3য়|troisieme|tercer',
  'fourth|four|চতুর্থ|4র্থ|quatrieme|cuarto',
  'fifth|five|পঞ্চম|5ম|cinquieme|quinto',
  'sixth|six|ষষ্ঠ|6ষ্ঠ|sixieme|sexto',
  'seventh|seven|সপ্তম|7ম|septieme|septimo',
].map((words) => new Set(words.split('|').map((word) => latinDigits(comparable(word)))));
const dayWord = 'days?|দিন|দিবস|jour|journee|dia';
const numbered = new RegExp(`^(?:${dayWord})\\s*[-:#]?\\s*(\\S+?)(?=$|\\s*[,.:;(–—-])(.*)$`, 'u');
const ordered = new RegExp(`^(\\S+)\\s+(?:${dayWord})(?=$|[\\s,.:;(–—-])(.*)$`, 'u');

function dayNumber(text: string): { readonly number: number; readonly rest: string } | null {
  const [, word = '', rest = ''] = numbered.exec(text) ?? ordered.exec(text) ?? [];
  const place = ordinals.findIndex((words) => words.has(word));
  const number = /^\d{1,2}$/.test(word) ? Number(word) : place + 1;
  return number > 0 ? { number, rest: rest.replace(/^[\s,.:;–—-]+/, '') } : null;
}

function findDate(text: string, year: number): { date: string; rest: string } | null {
  if (/^[2-6]\d{4}(?:\.\d+)?$/.test(text)) return { date: serialDate(Number(text)), rest: '' };
  for (const form of dateForms) {
    const match = form.exec(text);
    const { day, month = '', name = '', year: said = String(year) } = match?.groups ?? {};
    if (!match || day === undefined) continue;
    const full = said.length === 2 ? `20${said}` : said;
    const date = parseDate(month ? `${full}-${month}-${day}` : `${day} ${name} ${full}`);
    const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
    if (date) return { date, rest: rest.replace(/^[ t]*\d{1,2}:\d{2}(:\d{2})?$/, '') };
  }
  return null;
}

/** Days since the turn of 1900, as spreadsheets count them (with the 29 February there was not). */
function serialDate(days: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 864e5).toISOString().slice(0, 10);
}

function plain(cell: string): string {
  return latinDigits(comparable(cell));
}
