// The panel beneath the control: closed, what opening does; open, how phones come in and who is here.
import { useState } from 'react';
import type { LanRoom } from '../../../shared/contract/lan.ts';
import { lanWords } from '../../../shared/features/room/lan-messages.ts';
import { useLanRoom } from '../../state/lan.ts';
import { useRehearsalRate } from '../../state/rehearsal.ts';
import { useRowCount, useWorkshopId } from '../../state/use-rows.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Badge, type BadgeTone, Note } from '../../ui/Surfaces.tsx';
import { type Tab, Tabs } from '../../ui/Tabs.tsx';
import { ClosedRoom } from './ClosedRoom.tsx';
import { JoinDoctor } from './JoinDoctor.tsx';
import styles from './room-panel.module.css';
import { SeatList } from './SeatList.tsx';
import { SeatMessages } from './SeatMessages.tsx';
import { useWhoIsHere } from './use-who-is-here.ts';
import { WayInPanel } from './WayInPanel.tsx';

export function RoomPanel() {
  const room = useLanRoom();
  return room ? <OpenRoom room={room} /> : <ClosedRoom />;
}

type Part = 'here' | 'messages' | 'check';

function OpenRoom({ room }: { readonly room: LanRoom }) {
  const words = useWords(lanWords);
  const format = useFormat();
  const { seated, waiting } = useWhoIsHere();
  const rehearsed = useRehearsalRate() !== null;
  const unread = useRowCount('seatMessage', { workshopId: useWorkshopId(), read: false });
  const [part, setPart] = useState<Part>(
    waiting.length === 0 && unread > 0
      ? 'messages'
      : room.addresses.length === 0
        ? 'check'
        : 'here',
  );
  const counted = (word: string, count: number, tone: BadgeTone) => (
    <>
      {word} {count > 0 && <Badge tone={tone}>{format.number(count)}</Badge>}
    </>
  );
  const tabs: readonly Tab<Part>[] = [
    { value: 'here', label: counted(words.here, waiting.length + seated.length, 'plain') },
    { value: 'messages', label: counted(words.messages, unread, 'accent') },
    { value: 'check', label: counted(words.check, room.findings?.length ?? 0, 'warning') },
  ];
  return (
    <div className={styles.inside}>
      <WayInPanel room={room} onHelp={() => setPart('check')} />
      <div className={styles.part}>
        <Tabs label={words.parts} tabs={tabs} value={part} onChange={setPart}>
          {part !== 'check' && rehearsed && <Note tone="warning">{words.rehearsed}</Note>}
          {part === 'here' && !rehearsed && <SeatList room={room} />}
          {part === 'messages' && !rehearsed && <SeatMessages />}
          {part === 'check' && <JoinDoctor room={room} />}
        </Tabs>
      </div>
    </div>
  );
}
