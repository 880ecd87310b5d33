// Which fields of a person are spread evenly, and how much each weighs: `organisation:2,sex:2`.
import { type SpreadField, spreadFields } from './kinds.ts';
import { weightLimit } from './limits.ts';

export type Spread = { readonly field: SpreadField; readonly weight: number };

/** What such a text says; null where it is none, or names a field twice. */
export function readSpread(text: string): readonly Spread[] | null {
  const parts = text === '' ? [] : text.split(',').map(readPart);
  const known = parts.filter((part) => part !== null);
  const fields = new Set(known.map(({ field }) => field));
  return known.length === parts.length && fields.size === parts.length ? known : null;
}

/** The text that says it. */
export function writeSpread(spread: readonly Spread[]): string {
  return spread.map(({ field, weight }) => `${field}:${weight}`).join(',');
}

function readPart(text: string): Spread | null {
  const [, name, digits = ''] = /^([a-z]+):([1-9]\d?)$/.exec(text) ?? [];
  const field = spreadFields.find((each) => each === name);
  const weight = Number(digits);
  return field && weight <= weightLimit ? { field, weight } : null;
}
