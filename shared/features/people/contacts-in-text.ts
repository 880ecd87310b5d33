// Finds the telephone numbers and addresses of listed people in any text.
import { latinDigits } from '../../lib/digits.ts';
import type { Person } from './model.ts';

/** A run of digits as people write numbers, in either script, with what they put between. */
const number = /[+(]?[\d\u09e6-\u09ef](?:[\s\-().]{0,2}[\d\u09e6-\u09ef]){5,19}/gu;
const address = /[^\s<>()"',;:]+@[^\s<>()"',;:]+/gu;
/** Digits by which two ways of writing a number are the same, whatever stands before them. */
const telling = 8;

/** A function that puts `left` in the place of what would reach one of these people. */
export function contactHider(
  people: readonly Pick<Person, 'phone' | 'email'>[],
  left: string,
): (text: string) => string {
  const numbers = new Set(people.map(({ phone }) => tail(phone)).filter((own) => own !== ''));
  const addresses = new Set(people.map(({ email }) => email.trim().toLowerCase()));
  const hides = (found: string) => addresses.has(found.toLowerCase().replace(/[.]+$/, ''));
  return (text) =>
    text
      .replace(number, (found) => (numbers.has(tail(found)) ? left : found))
      .replace(address, (found) => (hides(found) ? left : found));
}

function tail(phone: string): string {
  const digits = latinDigits(phone).replace(/\D/g, '');
  return digits.length < telling ? '' : digits.slice(-telling);
}
