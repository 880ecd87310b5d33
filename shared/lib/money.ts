// Amounts of money as they are written in South Asia: grouped by thousand, lakh and crore.
import type { Language } from '../contract/catalogue.ts';
import { latinDigits } from './digits.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-IN', bn: 'bn-BD' };
const made = new Map<Language, Intl.NumberFormat>();

/** Whole units as `1,20,00,000`, in the language's digits. */
export function groupedAmount(amount: number, language: Language): string {
  const known = made.get(language);
  const format = known ?? new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 });
  if (!known) made.set(language, format);
  return format.format(amount);
}

/** An amount behind its currency, as `BDT 1,20,000`; alone where none is named. */
export function moneyOf(amount: number, currency: string, language: Language): string {
  return `${currency.trim()} ${groupedAmount(amount, language)}`.trimStart();
}

const units: readonly (readonly [name: RegExp, factor: number])[] = [
  [/(?:lakhs?|lacs?|লাখ|লক্ষ)$/iu, 1e5],
  [/(?:crores?|কোটি)$/iu, 1e7],
];
/** What may stand around an amount: a currency, and the `/-` that ends it on a bill. */
const around = /^(?:BDT|Tk\.?|৳|টাকা|Rs\.?|US\$|USD|\$)\s*|\s*(?:\/[-=]|Tk\.?|BDT|৳|টাকা)$/giu;

/**
 * An amount as people write it, in whole units: `120000`, `1,20,000`, `120,000`, `৳ ১,২০,০০০/-`,
 * `1.2 lakh`. null where it is none, is grouped in no known way, or leaves a part of a unit.
 */
export function parseAmount(text: string): number | null {
  const bare = latinDigits(text).trim().replace(around, '').trim();
  const [unit, factor] = units.find(([name]) => name.test(bare)) ?? [null, 1];
  const figures = unit ? bare.replace(unit, '').trim() : bare;
  const match = /^(\d{1,3}(?:,\d{3})*|\d{1,2}(?:,\d{2})*,\d{3}|\d{1,15})(?:\.(\d{1,7}))?$/.exec(
    figures,
  );
  if (!match) return null;
  const [, whole = '', part = ''] = match;
  // In whole numbers throughout: 1.15 × 100000 is no whole number in a computer's fractions.
  const scale = 10 ** part.length;
  const amount = (Number(whole.replace(/,/g, '') + part) * factor) / scale;
  return Number.isSafeInteger(amount) && amount <= largestAmount ? amount : null;
}

/** As much as a row takes. */
export const largestAmount = 1e13;
