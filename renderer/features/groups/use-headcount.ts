import { useMemo } from 'react';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import { type Participation, takingPart } from '../../../shared/features/groups/rules.ts';
import { useRows } from '../../state/use-rows.ts';

export type Headcount = {
  readonly all: number;
  readonly present: number;
  /** All but those who were said to be absent in the round that is on. */
  readonly chosen: number;
  /** How many are dealt in the round that is on. */
  readonly dealt: number;
};

export function useHeadcount(
  { id, workshopId, round }: Pick<Arrangement, 'id' | 'workshopId' | 'round'>,
  who: Participation,
): Headcount {
  const people = useRows('person', { workshopId });
  const absences = useRows('absence', { arrangementId: id, round });
  return useMemo(() => {
    const away = new Set(absences.map(({ personId }) => personId));
    const here = (some: readonly string[]) => some.filter((one) => !away.has(one)).length;
    return {
      all: people.length,
      present: people.filter(({ present }) => present).length,
      chosen: here(takingPart(people, 'chosen')),
      dealt: here(takingPart(people, who)),
    };
  }, [people, absences, who]);
}
