import { type ComponentType, useEffect, useState } from 'react';
import { seatWords } from '../../../shared/features/room/seat-messages.ts';
import { useEntry, useReadSeatNow, useSeatState } from '../../state/seat/seat-app.tsx';
import { useWords } from '../../ui/language.tsx';
import { BoardTab } from './BoardTab.tsx';
import { FormTab } from './FormTab.tsx';
import { GroupCard } from './GroupCard.tsx';
import styles from './in-room.module.css';
import { freshFor, type Part, partsOf } from './moment.ts';
import { VotePanel } from './vote/VotePanel.tsx';
import { VoteResults } from './vote/VoteResults.tsx';
import { WritePanel } from './write/WritePanel.tsx';

const panels: Readonly<Record<Part, ComponentType>> = {
  vote: VotePanel,
  form: FormTab,
  write: WritePanel,
  results: VoteResults,
  group: GroupCard,
  read: BoardTab,
};

/** What is most pressing on top. */
export function NowTab() {
  const words = useWords(seatWords);
  const fresh = useFresh();
  const parts = partsOf(
    useSeatState((state) => state.entries),
    fresh,
  );
  if (parts.length === 0) return <p className={styles.idle}>{words.nothingToDo}</p>;
  return (
    <>
      {parts.map((part) => {
        const Panel = panels[part];
        return <Panel key={part} />;
      })}
    </>
  );
}

/** Whether the vote at hand was closed a moment ago; drawn anew once it no longer was. */
function useFresh(): boolean {
  const closedAt = useEntry('vote')?.closedAt ?? 0;
  const readNow = useReadSeatNow();
  const [over, setOver] = useState(0);
  const until = closedAt + freshFor;
  useEffect(() => {
    const timer = setTimeout(() => setOver(until), Math.max(0, until - readNow()));
    return () => clearTimeout(timer);
  }, [until, readNow]);
  return over !== until && readNow() < until;
}
