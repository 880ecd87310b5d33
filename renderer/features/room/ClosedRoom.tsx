import { DoorOpen, Ear, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { lanWords } from '../../../shared/features/room/lan-messages.ts';
import { useIsResumable, useLan, useRoomElsewhere } from '../../state/lan.ts';
import { useRehearsalRate } from '../../state/rehearsal.ts';
import { useRow, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import styles from './room-panel.module.css';

/** What opening the room does, and the one press that does it. */
export function ClosedRoom() {
  const words = useWords(lanWords);
  const lan = useLan();
  const workshopId = useWorkshopId();
  const crashed = useIsResumable();
  const rehearsed = useRehearsalRate() !== null;
  return (
    <div className={styles.closed}>
      <h2>{crashed ? words.crashedTitle : words.closedTitle}</h2>
      <p>{crashed ? words.crashedText : words.closedText}</p>
      <Elsewhere />
      {rehearsed && <Note tone="warning">{words.rehearsed}</Note>}
      <Button
        tone="primary"
        size="large"
        icon={crashed ? RotateCcw : DoorOpen}
        rest={{ autoFocus: true }}
        disabled={rehearsed}
        onPress={() => void lan({ do: 'open', workshopId })}
      >
        {crashed ? words.openAgain : words.open}
      </Button>
      <Listens>{words.neverSent}</Listens>
    </div>
  );
}

/** Only one room can be open. */
function Elsewhere() {
  const words = useWords(lanWords);
  const lan = useLan();
  const elsewhere = useRoomElsewhere();
  const title = useRow('workshop', elsewhere)?.title ?? '';
  if (elsewhere === null) return null;
  return (
    <>
      <Note tone="warning">{words.elsewhere(title)}</Note>
      <Button onPress={() => void lan({ do: 'close' })}>{words.closeThat}</Button>
    </>
  );
}

/** Said wherever the room is opened or kept. */
export function Listens({ children }: { readonly children?: ReactNode }) {
  const words = useWords(lanWords);
  return (
    <Note tone="plain" icon={Ear}>
      {words.listens} {children}
    </Note>
  );
}
