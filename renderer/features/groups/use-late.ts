// People who came late or stayed away after groups were dealt, and the repair with the fewest moves.
import { useEffect, useState } from 'react';
import type { Asked } from '../../../shared/features/groups/asked.ts';
import type { RepairAnswer } from '../../../shared/features/groups/engine-talk.ts';
import { type Question, questionOf } from '../../../shared/features/groups/instance-of.ts';
import { lateAndGone } from '../../../shared/features/groups/late.ts';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import type { Engine } from './engine.ts';
import type { AskedNow } from './use-asked.ts';
import { useChanges } from './use-told.ts';

export type LateRepair = RepairAnswer & {
  readonly asked: Asked;
  readonly question: Question;
};

/**
 * @param idle nothing is being dealt
 * @param extraMoves moves beyond the fewest, where they mix better
 * @returns null where nothing has to be repaired
 */
export function useLate(
  engine: Engine | null,
  askedNow: AskedNow,
  arrangement: Arrangement,
  { idle, extraMoves }: { readonly idle: boolean; readonly extraMoves: number },
): LateRepair | null {
  const changed = useChanges(arrangement);
  const [found, setFound] = useState<LateRepair | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked again when rows have changed
  useEffect(() => {
    const now = askedNow();
    if (!engine || !now || !idle) return setFound(null);
    const asked = lateAndGone(now);
    if (!asked) return setFound(null);
    let wanted = true;
    const question = questionOf({ ...asked, keepSizes: true });
    void engine.repair(question.instance, extraMoves).then((answer) => {
      if (wanted) setFound({ ...answer, asked, question });
    });
    return () => {
      wanted = false;
    };
  }, [engine, askedNow, changed, idle, extraMoves]);
  return found;
}
