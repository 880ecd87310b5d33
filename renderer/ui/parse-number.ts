import { latinDigits } from '../../shared/lib/digits.ts';

/** A whole number in either language's digits, grouping commas allowed; null where it is none. */
export function parseWholeNumber(text: string): number | null {
  const plain = latinDigits(text).trim().replace(/,/g, '');
  return /^-?\d{1,15}$/.test(plain) ? Number(plain) : null;
}
