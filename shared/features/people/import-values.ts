// What the words and figures of lists mean: ages, consents, telephone numbers.
import { comparable } from '../../lib/comparable.ts';
import { latinDigits } from '../../lib/digits.ts';
import type { AgeGroup, ConsentAnswer } from './model.ts';

const keysOf = (list: string) => new Set(list.split(', ').map(comparable));

const noAnswer = keysOf('-, –, —, n/a, na, ?, not asked, জানা নেই, প্রযোজ্য নয়, জিজ্ঞেস হয়নি');
const undisclosed = keysOf(
  'undisclosed, not disclosed, prefer not to say, not stated, বলতে চান না, জানাতে চান না',
);
const yes = keysOf(
  'yes, y, true, 1, ok, okay, agree, agreed, agrees, given, consent, consented, ✓, ✔, ☑, হ্যাঁ, হ্যা, হাঁ, জি, জ্বি, সম্মত, সম্মতি আছে, আছে, রাজি',
);
const no = keysOf(
  'no, n, false, 0, not given, refused, disagree, disagrees, does not agree, ✗, ✘, ☒, না, নাই, নেই, অসম্মত, সম্মতি নেই, রাজি নন',
);
const young = keysOf('child, minor, adolescent, শিশু, কিশোর, কিশোরী');
const old = keysOf('elderly, senior citizen, প্রবীণ');

/** The answer a word gives; '' where there is none; null if not understood. */
export function readConsent(word: string): ConsentAnswer | null {
  const key = comparable(latinDigits(word)).replace(/[.।:]+$/, '');
  if (key === '' || noAnswer.has(key)) return '';
  return yes.has(key) ? 'yes' : no.has(key) ? 'no' : null;
}

/** The first age of each group. */
const groups: readonly (readonly [from: number, group: AgeGroup])[] = [
  [60, '60-up'],
  [45, '45-59'],
  [30, '30-44'],
  [18, '18-29'],
  [0, 'under-18'],
];
const oldest = 120;

/** The group an age, or a span of ages, falls into; '' where there is none; null if not understood. */
export function readAge(word: string): AgeGroup | null {
  const key = comparable(latinDigits(word)).replace(/[.।:]+$/, '');
  if (key === '' || noAnswer.has(key)) return '';
  if (undisclosed.has(key)) return 'undisclosed';
  if (young.has(key)) return 'under-18';
  if (old.has(key)) return '60-up';
  const ages = [...key.matchAll(/\d+(?:\.\d+)?/g)].map(([age]) => Math.floor(Number(age)));
  const [first, last = first, more] = ages;
  if (first === undefined || last === undefined || more !== undefined) return null;
  if (first > oldest || last > oldest) return null;
  if (ages.length === 1) return groupOf(first + bound(key));
  return groupOf(first) === groupOf(last) ? groupOf(first) : null;
}

/** `under 18` is 17, `over 60` is 61; `60 and over` is 60. */
function bound(key: string): number {
  if (/^(under|below|less than|<)|নিচে|কম/.test(key)) return -1;
  return /^(over|above|more than|>)/.test(key) ? 1 : 0;
}

function groupOf(age: number): AgeGroup {
  return groups.find(([from]) => age >= from)?.[1] ?? 'under-18';
}

/** A number as a list gives it; spreadsheets take the 0 off a mobile number of Bangladesh. */
export function readPhone(text: string): string {
  return /^1[3-9]\d{8}$/.test(text) ? `0${text}` : text;
}
