// Paper forms keyed in at the speed of a number pad: what each key says to the question at hand.
import { latinDigits } from '../../lib/digits.ts';
import type { FormItem } from './model.ts';
import { hasOptions, optionsIn } from './rules.ts';
import { isSaid, type Said } from './said.ts';

/** Of one paper: what was keyed so far, and which question is at hand; behind the last, none is. */
export type Keyed = {
  readonly at: number;
  readonly said: readonly Said[];
  /** A number while its digits are keyed. */
  readonly digits: string;
};

export const nothingKeyed: Keyed = { at: 0, said: [], digits: '' };

/** `done`: the paper is whole, the next one begins. */
export type Pressed = { readonly keyed: Keyed; readonly done: boolean };

/**
 * What a key does; null: nothing.
 * Digits answer, and go on to the next question as soon as the answer is whole. 0 leaves a question
 * out. Backspace goes back to the one before and takes its answer away. Enter goes on where an
 * answer may be longer (several, a ranking, a number), and ends the paper elsewhere; + ends it anywhere.
 * @param items the questions, without headings
 */
export function pressKey(items: readonly FormItem[], keyed: Keyed, key: string): Pressed | null {
  const item = items[keyed.at];
  if (key === '+') return { keyed: settled(item, keyed), done: true };
  if (key === 'Enter') {
    const goesOn = item !== undefined && mayGoOn(item);
    return { keyed: goesOn ? next(settled(item, keyed)) : keyed, done: !goesOn };
  }
  if (key === 'Backspace') return { keyed: back(items, keyed), done: false };
  if (!item) return null;
  if (item.kind === 'number') return typed(keyed, key);
  const digit = digitOf(key);
  if (digit === null) return null;
  const after = digit === 0 ? next(without(keyed, item)) : answered(item, keyed, digit);
  return after && { keyed: after, done: false };
}

/** What is keyed for a question so far. */
export function keyedTo({ said }: Pick<Keyed, 'said'>, { id }: Pick<FormItem, 'id'>): Said {
  return said.find((one) => one.item === id) ?? { item: id };
}

export function withKeyed(keyed: Keyed, one: Said): Keyed {
  const others = keyed.said.filter(({ item }) => item !== one.item);
  return { ...keyed, said: isSaid(one) ? [...others, one] : others };
}

/** How many keys answer a question: steps, yes and no, or its options. */
export function keysOf(item: FormItem): number {
  if (hasOptions(item)) return Math.min(9, optionsIn(item, 'en').length);
  return item.kind === 'yes-no' ? 2 : 4;
}

function answered(item: FormItem, keyed: Keyed, digit: number): Keyed | null {
  if (digit > keysOf(item)) return null;
  const said = keyedTo(keyed, item);
  const { id } = item;
  switch (item.kind) {
    case 'scale':
    case 'mood':
      return next(withKeyed(keyed, { item: id, value: digit }));
    case 'yes-no':
      return next(withKeyed(keyed, { item: id, value: digit === 1 ? 1 : 0 }));
    case 'then-now':
      return said.then === undefined || said.value !== undefined
        ? withKeyed(keyed, { item: id, then: digit })
        : next(withKeyed(keyed, { ...said, value: digit }));
    case 'choice':
    case 'ranking':
      return picked(item, keyed, digit - 1);
    default:
      return null;
  }
}

function picked(item: FormItem, keyed: Keyed, option: number): Keyed {
  const { picks = [] } = keyedTo(keyed, item);
  if (item.kind === 'choice' && !item.several) {
    return next(withKeyed(keyed, { item: item.id, picks: [option] }));
  }
  const others = picks.filter((pick) => pick !== option);
  const all = others.length < picks.length ? others : [...picks, option];
  const after = withKeyed(keyed, { item: item.id, picks: all });
  return item.kind === 'ranking' && all.length === optionsIn(item, 'en').length
    ? next(after)
    : after;
}

/** Digits, a sign and a point, as far as they can become a number. */
function typed(keyed: Keyed, key: string): Pressed | null {
  const digits = keyed.digits + latinDigits(key).replace(',', '.');
  const known = /^-?\d{0,12}(\.\d{0,4})?$/.test(digits);
  return known && key.length === 1 ? { keyed: { ...keyed, digits }, done: false } : null;
}

/** Where a number is being keyed, it is said with that. */
function settled(item: FormItem | undefined, keyed: Keyed): Keyed {
  if (item?.kind !== 'number' || !/\d/.test(keyed.digits)) return { ...keyed, digits: '' };
  return { ...withKeyed(keyed, { item: item.id, value: Number(keyed.digits) }), digits: '' };
}

function mayGoOn(item: FormItem): boolean {
  return (
    item.kind === 'number' ||
    item.kind === 'text' ||
    item.kind === 'ranking' ||
    (item.kind === 'choice' && item.several)
  );
}

function next(keyed: Keyed): Keyed {
  return { ...keyed, at: keyed.at + 1, digits: '' };
}

function back(items: readonly FormItem[], keyed: Keyed): Keyed {
  if (keyed.digits !== '') return { ...keyed, digits: keyed.digits.slice(0, -1) };
  const own = items[keyed.at];
  // An answer that was begun goes first.
  if (own && isSaid(keyedTo(keyed, own))) return without(keyed, own);
  const at = Math.max(0, keyed.at - 1);
  const item = items[at];
  return item ? without({ ...keyed, at }, item) : keyed;
}

function without(keyed: Keyed, { id }: FormItem): Keyed {
  return { ...keyed, said: keyed.said.filter(({ item }) => item !== id) };
}

function digitOf(key: string): number | null {
  const latin = latinDigits(key);
  return /^\d$/.test(latin) ? Number(latin) : null;
}

/** The number that comes after the largest of those that are numbers. */
export function nextPaper(labels: readonly string[]): string {
  const numbers = labels.map(Number).filter((value) => Number.isSafeInteger(value) && value >= 0);
  return String(Math.max(0, ...numbers) + 1);
}
