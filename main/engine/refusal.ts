// An expected failure: a code, the values its sentence needs, and the field it is about.
import { type Language, wordsOf } from '../../shared/contract/catalogue.ts';
import { type RefusalCode, refusals } from '../../shared/contract/refusals.ts';
import { formatOf } from '../../shared/lib/format.ts';

export type RefusalDetail = {
  readonly field?: string;
  readonly theirs?: string;
  readonly values?: readonly unknown[];
};

/** Thrown by command bodies and the store; dispatch turns it into an answer and rolls back. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly detail: RefusalDetail;
  constructor(code: RefusalCode, detail: RefusalDetail = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/** The sentence of a refusal in a language. */
export function sentenceOf(refusal: Refusal, language: Language): string {
  const message: unknown = wordsOf(refusals, formatOf(language))[refusal.code];
  if (typeof message === 'function')
    return String(message(...(refusal.detail.values ?? [refusal.detail.field ?? ''])));
  return String(message);
}
