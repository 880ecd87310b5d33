// What is worked out of a form's results beyond the form itself: what changed since one filled in
// before, by the code people chose, and the numbers that donors ask for.

import { fewest } from '../../lib/fewest.ts';
import { inOrder } from '../../lib/ordering.ts';
import { plainCode } from './code.ts';
import { formTopics } from './kinds.ts';
import type { Answer, FormItem, FormTopic, Response } from './model.ts';
import { answersByItem, type FormRows, type ItemResult } from './results.ts';
import { type Change, changeOf, type Steps, stepsOf } from './statistics.ts';

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

export type TopicResult = {
  readonly topic: Exclude<FormTopic, ''>;
  /** `n` counts answers: somebody who answers two questions of a topic counts twice. */
  readonly all: Steps;
};

/** Of each topic of which something was measured in steps, what it came to. */
export function topicResults(items: readonly ItemResult[]): TopicResult[] {
  return formTopics.flatMap((topic) => {
    if (topic === '') return [];
    const own = items.filter(({ item }) => item.topic === topic).flatMap((one) => measured(one));
    const values = own.flatMap(({ counts }) =>
      counts.flatMap((count, at) => Array.from({ length: count }, () => at + 1)),
    );
    const all = stepsOf(values);
    return all ? [{ topic, all }] : [];
  });
}

function measured(result: ItemResult): Steps[] {
  if (result.kind === 'steps') return result.all ? [result.all] : [];
  if (result.kind !== 'then-now' || !result.now) return [];
  // Beside the mean of those who said both, that of all would tell what a few others said.
  const others = result.now.n - (result.change?.n ?? 0);
  return others > 0 && others < fewest ? [] : [result.now];
}
