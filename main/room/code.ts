// The code that is typed to come into a room: short, and without letters that look alike.
import { randomInt } from 'node:crypto';
import { latinDigits } from '../../shared/lib/digits.ts';

/** No 0 O D Q, 1 I L, 2 Z, 5 S, 8 B, U V, and no vowels, so that it spells nothing. */
const letters = 'CFHJKMNPRTWXY34679';
const length = 6;

/** A new code: one of 34 million. */
export function newCode(): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}

/** A code as it was typed: in any case and any digits, with whatever stands between. */
export function typedCode(text: string): string {
  return latinDigits(text)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '');
}
