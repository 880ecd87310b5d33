import { steerWords } from '../../../../shared/features/room/steer-messages.ts';
import { useEntry, useSeatState } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Note } from '../../../ui/seat/parts.tsx';
import { LeadBoards } from './LeadBoards.tsx';
import { LeadClock } from './LeadClock.tsx';
import { LeadGroups } from './LeadGroups.tsx';
import { LeadSpeakers } from './LeadSpeakers.tsx';
import { LeadStage } from './LeadStage.tsx';
import { LeadVotes } from './LeadVotes.tsx';
import { UndoLast } from './UndoLast.tsx';

/** The clock, the projector, the boards' steps, the votes and the groups, in a co-facilitator's hand. */
export function LeadPanels() {
  const words = useWords(steerWords);
  const steer = useEntry('steer');
  const seating = useEntry('seating');
  const workshopId = useEntry('workshop')?.id;
  const away = useSeatState((state) => state.link !== 'open');
  if (!steer || workshopId === undefined) return null;
  return (
    <>
      {away && <Note tone="warning">{words.away}</Note>}
      <UndoLast />
      <LeadClock steer={steer} workshopId={workshopId} away={away} />
      <LeadSpeakers steer={steer} workshopId={workshopId} away={away} />
      <LeadStage steer={steer} workshopId={workshopId} away={away} />
      <LeadBoards steer={steer} away={away} />
      <LeadVotes steer={steer} away={away} />
      {seating && <LeadGroups seating={seating} away={away} />}
    </>
  );
}
