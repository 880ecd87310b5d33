// The code by which somebody's answers before and after go together, without saying whose they are.
import { comparable } from '../../lib/comparable.ts';
import { latinDigits } from '../../lib/digits.ts';
import type { Person } from '../people/model.ts';

/** A code as it is kept and compared: case, spacing, dashes and the script of its digits do not matter. */
export function plainCode(code: string): string {
  return latinDigits(comparable(code))
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();
}

type Known = Pick<Person, 'name' | 'phone' | 'email'>;

/** Words of a name that are shorter may well be a code by chance. */
const shortestName = 3;

/** Whether a code tells who chose it: a name on the list or a word of it, a number, an address. */
export function tellsWho(code: string, people: readonly Known[]): boolean {
  const plain = plainCode(code);
  if (plain === '') return false;
  return people.some(({ name, phone, email }) => {
    const words = name.split(/\s+/).map(plainCode);
    const telling = [...words.filter((word) => [...word].length >= shortestName), plainCode(name)];
    const digits = latinDigits(phone).replace(/\D/g, '');
    const isNumber = digits !== '' && plain.replace(/\D/g, '') === digits;
    return telling.includes(plain) || isNumber || (email !== '' && plainCode(email) === plain);
  });
}
