import { steerWords } from '../../../../shared/features/room/steer-messages.ts';
import { useEntry, useSeatState } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Note } from '../../../ui/seat/parts.tsx';
import { LeadBoards } from './LeadBoards.tsx';
import { LeadClock } from './LeadClock.tsx';
import { LeadSpeakers } from './LeadSpeakers.tsx';
import { LeadStage } from './LeadStage.tsx';
import { LeadVotes } from './LeadVotes.tsx';

/** The clock, the projector, the boards' steps and the votes, in a co-facilitator's hand. */
export function LeadPanels() {
  const words = useWords(steerWords);
  const steer = useEntry('steer');
  const workshopId = useEntry('workshop')?.id;
  const away = useSeatState((state) => state.link !== 'open');
  if (!steer || workshopId === undefined) return null;
  return (
    <>
      {away && <Note tone="warning">{words.away}</Note>}
      <LeadClock steer={steer} workshopId={workshopId} away={away} />
      <LeadSpeakers steer={steer} workshopId={workshopId} away={away} />
      <LeadStage steer={steer} workshopId={workshopId} away={away} />
      <LeadBoards steer={steer} away={away} />
      <LeadVotes steer={steer} away={away} />
    </>
  );
}
