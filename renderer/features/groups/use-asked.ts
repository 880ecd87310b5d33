// All that dealing goes by, from the rows on this screen.
import { useCallback, useEffect, useState } from 'react';
import type { Asked } from '../../../shared/features/groups/asked.ts';
import type { Met } from '../../../shared/features/groups/met.ts';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import { type Participation, takingPart } from '../../../shared/features/groups/rules.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { createEngine, type Engine } from './engine.ts';

export type AskedNow = () => Asked | null;

/** Reads at this moment what is to be dealt; null where the arrangement is gone. */
export function useAsked(
  { id, workshopId }: Arrangement,
  met: readonly Met[],
  who: Participation,
): AskedNow {
  const read = useReadRows();
  return useCallback(() => {
    const arrangement = read('arrangement', { id })[0];
    if (!arrangement) return null;
    const groups = read('group', { arrangementId: id });
    const ids = new Set(groups.map((group) => group.id));
    const people = read('person', { workshopId });
    return {
      arrangement,
      groups,
      memberships: read('membership', { workshopId }).filter(({ groupId }) => ids.has(groupId)),
      people,
      takingPart: new Set(takingPart(people, who)),
      bonds: read('bond', { workshopId }),
      absences: read('absence', { arrangementId: id }),
      choices: read('choice', { arrangementId: id }),
      met,
    };
  }, [read, id, workshopId, met, who]);
}

/** The engine, for as long as the arrangement is open. */
export function useEngine(): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    const made = createEngine();
    setEngine(made);
    const soon = requestIdleCallback(() => made.practise());
    return () => {
      cancelIdleCallback(soon);
      made.close();
    };
  }, []);
  return engine;
}
