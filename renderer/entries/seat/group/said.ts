// What is typed of a plan or of a line before it is sent, and how a phone keeps it.
import type { Language } from '../../../../shared/contract/catalogue.ts';
import { groupedAmount, parseAmount } from '../../../../shared/lib/money.ts';
import { parseWholeNumber } from '../../../ui/parse-number.ts';
import { type AboutField, type FieldKind, kindOf, type LineField } from './plan-fields.ts';

type AnyField = LineField | AboutField;
/** Every field as it is typed. */
export type Said<F extends AnyField> = { readonly [N in F]: string };
/** What stood there when the writing began, and what is written since. */
export type Writing<F extends AnyField> = { readonly base: Said<F>; readonly now: Said<F> };

type Value = string | number | null;
export type Change = {
  readonly patch: Readonly<Record<string, Value>>;
  readonly base: Readonly<Record<string, Value>>;
};

/** A row's fields as they are typed. */
export function saidOf<F extends AnyField>(
  row: { readonly [N in F]: Value },
  fields: readonly F[],
  language: Language,
): Said<F> {
  const texts = fields.map((field) => [field, textOf(row[field], kindOf(field), language)]);
  return Object.fromEntries(texts) as Said<F>; // the fields that were asked for
}

/** What was kept as JSON, complete with what is not in it; null where nothing was. */
export function readSaid<F extends AnyField>(draft: string, first: Said<F>): Said<F> | null {
  return draft === '' ? null : texts(parsed(draft), first);
}

/** As `readSaid`, of a writing that knows what it began from. */
export function readWriting<F extends AnyField>(draft: string, first: Said<F>): Writing<F> | null {
  const kept = parsed(draft);
  const base = texts(field(kept, 'base'), first);
  const now = texts(field(kept, 'now'), first);
  return base && now ? { base, now } : null;
}

/** The fields whose text says no value, such as a cost that is no amount. */
export function wrongIn<F extends AnyField>(now: Said<F>): F[] {
  return fieldsOf(now).filter((name) => valueIn(now[name], kindOf(name)) === undefined);
}

/**
 * What is to be sent, a field each: what was changed, and what it was changed from. So each fits
 * into a message, and where somebody else has changed a field since, the others arrive all the same.
 * Every text must say a value; see `wrongIn`.
 */
export function changesIn<F extends AnyField>({ base, now }: Writing<F>): readonly Change[] {
  return fieldsOf(now).flatMap((name) => {
    const [to, from] = [now[name], base[name]].map((text) => valueIn(text, kindOf(name)));
    if (to === undefined || from === undefined || to === from) return [];
    return [{ patch: { [name]: to }, base: { [name]: from } }];
  });
}

function textOf(value: Value, kind: FieldKind, language: Language): string {
  if (value === null) return '';
  return kind === 'amount' ? groupedAmount(Number(value), language) : String(value);
}

/** undefined where a text says none. */
function valueIn(text: string, kind: FieldKind): Value | undefined {
  if (kind === 'amount') return text.trim() === '' ? null : (parseAmount(text) ?? undefined);
  if (kind !== 'percent') return text;
  const percent = parseWholeNumber(text.trim() === '' ? '0' : text.replace(/%\s*$/, ''));
  return percent !== null && percent >= 0 && percent <= 100 ? percent : undefined;
}

const fieldsOf = <F extends AnyField>(said: Said<F>) => Object.keys(said) as F[]; // none but these

function parsed(draft: string): unknown {
  try {
    return JSON.parse(draft);
  } catch {
    return null; // nothing was begun, or a crash of the phone cut it off: as good as not there
  }
}

function field(value: unknown, name: 'base' | 'now'): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : null;
}

function texts<F extends AnyField>(value: unknown, first: Said<F>): Said<F> | null {
  if (typeof value !== 'object' || value === null) return null;
  const known = Object.entries(value).filter(
    ([name, text]) => name in first && typeof text === 'string',
  );
  return { ...first, ...Object.fromEntries(known) };
}
