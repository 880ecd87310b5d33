// The numbers that donors ask for, over all questions of a topic.
import { fewest } from './fewest.ts';
import { formTopics } from './kinds.ts';
import type { FormTopic } from './model.ts';
import type { ItemResult } from './results.ts';
import { type Steps, stepsOf } from './statistics.ts';

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
