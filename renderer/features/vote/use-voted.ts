import { useMemo } from 'react';
import { peopleHere } from '../../../shared/features/vote/headcount.ts';
import type { BySource } from '../../../shared/features/vote/results.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';

export type Voted = {
  /** People whose vote is counted, and how many of them by what. */
  readonly voted: number;
  readonly bySource: BySource;
  /** How many are here; null where that is not known. */
  readonly here: number | null;
  /** Who is present was marked: phones alone are not everybody. */
  readonly isMarked: boolean;
};

/** How many have voted of how many are here. */
export function useVoted(voteId: string): Voted {
  const workshopId = useWorkshopId();
  const ballots = useRows('ballot', { voteId });
  const people = useRows('person', { workshopId });
  const seats = useRows('seat', { workshopId });
  return useMemo(() => {
    const from = (source: keyof BySource) =>
      ballots.reduce((sum, ballot) => sum + (ballot.source === source ? ballot.people : 0), 0);
    const bySource = { phone: from('phone'), paper: from('paper'), hands: from('hands') };
    const isMarked = people.some(({ present }) => present);
    const voted = bySource.phone + bySource.paper + bySource.hands;
    return { voted, bySource, here: peopleHere(people, seats), isMarked };
  }, [ballots, people, seats]);
}
