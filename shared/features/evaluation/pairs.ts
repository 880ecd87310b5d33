// What changed between a form filled in before and one filled in after, by the code people chose.
import { inOrder } from '../../lib/ordering.ts';
import { plainCode } from './code.ts';
import { fewest } from './fewest.ts';
import type { Answer, FormItem, Response } from './model.ts';
import { answersByItem, type FormRows } from './results.ts';
import { type Change, changeOf } from './statistics.ts';

export type PairedResult = {
  readonly before: FormItem;
  readonly after: FormItem;
  readonly change: Change;
};
export type PairedResults = {
  /** How many forms could be paired. */
  readonly n: number;
  /** Empty while fewer than five could. */
  readonly items: readonly PairedResult[];
};

/**
 * The gain of those who filled in both forms. A code that stands twice in one of them pairs nobody.
 * @param beforeId the form filled in before
 * @param afterId the one filled in after, whose items name those of the other that ask the same
 */
export function pairedResults(beforeId: string, afterId: string, rows: FormRows): PairedResults {
  const [before, after] = [beforeId, afterId].map((id) => byCode(rows.response, id));
  const pairs = [...(before ?? [])].flatMap(([code, first]) => {
    const second = after?.get(code);
    return second ? [[first, second] as const] : [];
  });
  const by = answersByItem(rows.response, rows.answer);
  const items = inOrder(rows.formItem.filter(({ formId }) => formId === afterId));
  return {
    n: pairs.length,
    items: items.flatMap((item) => {
      const earlier = rows.formItem.find(
        ({ id, formId }) => id === item.pairId && formId === beforeId,
      );
      if (!earlier || earlier.kind !== item.kind) return [];
      const change = changeOf(
        pairs.flatMap(([first, second]) => {
          const was = measureOf(by.get(earlier.id)?.get(first.id));
          const is = measureOf(by.get(item.id)?.get(second.id));
          return was === null || is === null ? [] : [[was, is] as const];
        }),
      );
      return change && change.n >= fewest ? [{ before: earlier, after: item, change }] : [];
    }),
  };
}

/** The forms by their code, without those whose code another one has too. */
function byCode(responses: readonly Response[], formId: string): Map<string, Response> {
  const all = new Map<string, Response[]>();
  for (const response of responses) {
    const code = plainCode(response.code);
    if (response.formId !== formId || code === '') continue;
    all.set(code, [...(all.get(code) ?? []), response]);
  }
  return new Map(
    [...all].flatMap(([code, [first, ...others]]) =>
      first && others.length === 0 ? [[code, first] as const] : [],
    ),
  );
}

/** A measure of one's own, then or now; a choice has none. */
function measureOf(answers: readonly Answer[] | undefined): number | null {
  const own = answers?.find(({ time, option }) => time !== 'then' && option === null);
  return own?.value ?? null;
}
