// Paper ballots keyed in by numbers alone: what a line of digits says, kind by kind.
import { latinDigits } from '../../lib/digits.ts';
import { answers, topicCriteria } from './kinds.ts';
import type { VoteKind } from './model.ts';
import type { Mark } from './rules.ts';

/** Why a line cannot be read: a message of `keyWords` with its values. */
export type KeyTrouble = {
  readonly code: 'noSuchOption' | 'tooManyKeyed' | 'notKeyed';
  readonly values: readonly (string | number)[];
};
export type Keyed =
  | { readonly marks: readonly Mark[]; readonly trouble: null }
  | { readonly marks: readonly Mark[]; readonly trouble: KeyTrouble };

/**
 * Reads a ballot as it is keyed, in either language's digits.
 * - dots: the number of an option for each dot on it; ranks: the numbers, the dearest first. Up to
 *   nine options need nothing between them: `113`; more do: `1 1 13`.
 * - points: a digit an option in their order, 0 or - for none: `5 0 3`; on criteria five of them.
 * - yes and no: 1, 2 or 3 (yes, no, abstain; also y, n, a) an option in their order.
 * - a hundred points: a number an option: `40 0 60`; places: two numbers an option (impact, effort),
 *   or - for one that has none.
 * What can be read up to a trouble is read, so that it can be seen.
 */
export function readKeyed(kind: VoteKind, optionIds: readonly string[], text: string): Keyed {
  const plain = latinDigits(text).trim().toLowerCase();
  if (plain === '') return { marks: [], trouble: null };
  switch (kind) {
    case 'dots':
    case 'ranking':
      return readNumbers(kind, optionIds, tokensOf(plain, optionIds.length <= 9));
    case 'points-5':
      return readInOrder(optionIds, tokensOf(plain, true), [''], pointOf);
    case 'criteria':
      return readInOrder(optionIds, tokensOf(plain, true), topicCriteria, pointOf);
    case 'points-100':
      return readInOrder(optionIds, tokensOf(plain, false), [''], numberOf);
    case 'impact':
      return readInOrder(optionIds, twice(tokensOf(plain, false)), ['impact', 'effort'], numberOf);
    case 'yes-no':
      return readAnswers(optionIds, tokensOf(plain, true));
    default:
      return kind satisfies never;
  }
}

/** Whether the numbers of the options need a space between them. */
export function needsSpaces(kind: VoteKind, optionCount: number): boolean {
  if (kind === 'points-100' || kind === 'impact') return true;
  return (kind === 'dots' || kind === 'ranking') && optionCount > 9;
}

function tokensOf(text: string, single: boolean): string[] {
  return single ? [...text.replace(/[\s,;]+/g, '')] : text.split(/[\s,;]+/).filter(Boolean);
}

function readNumbers(
  kind: 'dots' | 'ranking',
  optionIds: readonly string[],
  tokens: readonly string[],
): Keyed {
  const marks = new Map<string, Mark>();
  for (const [at, token] of tokens.entries()) {
    const number = numberOf(token);
    const done = [...marks.values()];
    if (typeof number !== 'number')
      return { marks: done, trouble: { code: 'notKeyed', values: [token] } };
    const optionId = optionIds[number - 1];
    if (optionId === undefined) {
      const values = [number, optionIds.length];
      return { marks: done, trouble: { code: 'noSuchOption', values } };
    }
    const known = marks.get(optionId)?.value ?? 0;
    // An option ranked twice keeps its second rank: the gap it leaves is told.
    const value = kind === 'dots' ? known + 1 : at + 1;
    marks.set(optionId, { optionId, aspect: '', value });
  }
  return { marks: [...marks.values()], trouble: null };
}

/** `null`: it cannot be read; `undefined`: it says nothing of the option. */
type Read = (token: string) => number | null | undefined;

function readInOrder(
  optionIds: readonly string[],
  tokens: readonly string[],
  aspects: readonly Mark['aspect'][],
  read: Read,
): Keyed {
  const marks: Mark[] = [];
  for (const [at, token] of tokens.entries()) {
    const optionId = optionIds[Math.floor(at / aspects.length)];
    const aspect = aspects[at % aspects.length] ?? '';
    const value = read(token);
    if (value === null) return { marks, trouble: { code: 'notKeyed', values: [token] } };
    if (optionId === undefined) {
      return { marks, trouble: { code: 'tooManyKeyed', values: [optionIds.length] } };
    }
    if (value !== undefined) marks.push({ optionId, aspect, value });
  }
  return { marks, trouble: null };
}

function readAnswers(optionIds: readonly string[], tokens: readonly string[]): Keyed {
  const keys: Readonly<Record<string, number>> = { y: 1, n: 2, a: 3 };
  const read: Read = (token) => {
    if (token === '-' || token === '0') return undefined;
    const number = keys[token] ?? numberOf(token) ?? null;
    return number !== null && number <= answers.length ? number : null;
  };
  const { marks, trouble } = readInOrder(optionIds, tokens, [''], read);
  const said = marks.map(({ optionId, value }) => {
    const aspect: Mark['aspect'] = answers[value - 1] ?? '';
    return { optionId, aspect, value: 1 };
  });
  return { marks: said, trouble };
}

const pointOf: Read = (token) => {
  if (token === '-' || token === '0') return undefined;
  return /^\d$/.test(token) ? Number(token) : null;
};

/** Of one that is left out, neither number is said. */
function twice(tokens: readonly string[]): string[] {
  return tokens.flatMap((token) => (token === '-' ? [token, token] : [token]));
}

function numberOf(token: string): number | null | undefined {
  if (token === '-') return undefined;
  return /^\d{1,4}$/.test(token) ? Number(token) : null;
}
