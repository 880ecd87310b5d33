// Finds telephone numbers and addresses in any text: those of listed people, or all there are.
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

/** Days and years, which stand in texts as numbers do. */
const days =
  /\d{4}[-.]\d{1,2}[-.]\d{1,2}|\d{1,2}[-. ]\d{1,2}[-. ]\d{4}|(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** Fewer digits without the sign of a number that is dialled are amounts and counts. */
const fewestDigits = { dialled: 7, other: 10 };

/** A text with `left` in the place of every telephone number and address in it. */
export function withoutContacts(text: string, left: string): string {
  return text
    .replace(number, (found) => (isDialled(found) ? left : found))
    .replace(address, (found) => (found.includes('.') ? left : found));
}

function isDialled(found: string): boolean {
  const said = latinDigits(found);
  const digits = said.replace(days, '').replace(/\D/g, '').length;
  return digits >= (/^\(?[+0]/.test(said) ? fewestDigits.dialled : fewestDigits.other);
}

function tail(phone: string): string {
  const digits = latinDigits(phone).replace(/\D/g, '');
  return digits.length < telling ? '' : digits.slice(-telling);
}
