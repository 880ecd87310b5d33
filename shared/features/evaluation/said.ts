// What a filled-in form says, as it is sent and as it is kept; and what of it cannot be right.
import type { CommandInput, ParsedInput } from '../../contract/registry.ts';
import type { Answer, AnswerTime, FormItem } from './model.ts';
import { optionsIn } from './rules.ts';

/** What somebody says to one item: only the fields that its kind has. */
export type Said = CommandInput<'evaluation.answer'>['said'][number];
export type FilledIn = Omit<ParsedInput<'evaluation.answer'>, 'said'> & {
  readonly said: readonly Said[];
};

type SaidRow = Pick<Answer, 'itemId' | 'time' | 'option' | 'value' | 'text'>;

/** Whether anything is said at all. */
export function isSaid({ value, then, picks, text }: Said): boolean {
  const written = text !== undefined && text.trim() !== '';
  return value !== undefined || then !== undefined || (picks?.length ?? 0) > 0 || written;
}

/**
 * What is said to an item, as rows; null where an item of that kind cannot be answered so.
 * Nothing said is no rows.
 */
export function saidRows(item: FormItem, said: Said): SaidRow[] | null {
  const row = (fields: Partial<SaidRow>): SaidRow => ({
    ...{ itemId: item.id, time: '', option: null, value: null, text: '', ...fields },
  });
  if (!isSaid(said)) return [];
  const { value, then, picks = [], text = '' } = said;
  switch (item.kind) {
    case 'heading':
      return null;
    case 'scale':
    case 'mood':
      return isStep(value) ? [row({ value })] : null;
    case 'yes-no':
      return value === 0 || value === 1 ? [row({ value })] : null;
    case 'number':
      return value === undefined ? null : [row({ value })];
    case 'text':
      return text.trim() === '' ? null : [row({ text: text.trim() })];
    case 'then-now':
      return thenAndNow(then, value)?.map(([time, step]) => row({ time, value: step })) ?? null;
    case 'choice':
      return choosable(item, picks)?.map((option) => row({ option, value: 1 })) ?? null;
    case 'ranking':
      return choosable(item, picks)?.map((option, at) => row({ option, value: at + 1 })) ?? null;
    default:
      return item.kind satisfies never;
  }
}

/** What rows of answers said to an item: `saidRows` turned round. */
export function saidOf(item: Pick<FormItem, 'id' | 'kind'>, rows: readonly SaidRow[]): Said {
  const own = rows.filter(({ itemId }) => itemId === item.id);
  const valueAt = (time: AnswerTime) => own.find((row) => row.time === time)?.value ?? undefined;
  const said = { item: item.id };
  switch (item.kind) {
    case 'then-now':
      return { ...said, ...given({ then: valueAt('then'), value: valueAt('now') }) };
    case 'choice':
    case 'ranking': {
      const ranked = [...own].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
      return { ...said, picks: ranked.flatMap(({ option }) => option ?? []) };
    }
    case 'text':
      return { ...said, ...given({ text: own[0]?.text }) };
    default:
      return { ...said, ...given({ value: valueAt('') }) };
  }
}

function given<F extends object>(fields: F): { [K in keyof F]?: Exclude<F[K], undefined> } {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [K in keyof F]?: Exclude<F[K], undefined> };
}

function isStep(value: number | undefined): value is number {
  return value === 1 || value === 2 || value === 3 || value === 4;
}

function thenAndNow(
  then: number | undefined,
  now: number | undefined,
): (readonly [AnswerTime, number])[] | null {
  const times = [['then', then] as const, ['now', now] as const];
  const said = times.flatMap(([time, step]) => (step === undefined ? [] : [[time, step] as const]));
  return said.every(([, step]) => isStep(step)) ? said : null;
}

function choosable(item: FormItem, picks: readonly number[]): readonly number[] | null {
  const count = optionsIn(item, 'en').length;
  const known = picks.every((pick) => pick >= 0 && pick < count);
  const once = new Set(picks).size === picks.length;
  const few = item.kind === 'ranking' || item.several || picks.length === 1;
  return known && once && few && picks.length > 0 ? picks : null;
}
