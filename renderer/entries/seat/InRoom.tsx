import { type RefObject, useEffect, useRef, useState } from 'react';
import { seatWords } from '../../../shared/features/room/seat-messages.ts';
import { useEntry, useSeatState } from '../../state/seat/seat-app.tsx';
import { useWords } from '../../ui/language.tsx';
import { BoardTab } from './BoardTab.tsx';
import { BottomBar, type Tab } from './BottomBar.tsx';
import { GroupTab } from './GroupTab.tsx';
import styles from './in-room.module.css';
import { Kept } from './Kept.tsx';
import { LeadTab } from './LeadTab.tsx';
import { MeTab } from './MeTab.tsx';
import { callOf, partsOf } from './moment.ts';
import { NowTab } from './NowTab.tsx';
import { SeatHead } from './SeatHead.tsx';
import { TalkTab } from './TalkTab.tsx';

/** The room: what is on above, what is to be done now in the middle, the rest below. */
export function InRoom() {
  const [tab, setTab] = useState<Tab>('now');
  const leads = useEntry('me')?.role === 'cofacilitator';
  const shown = tab === 'lead' && !leads ? 'now' : tab;
  const main = useRef<HTMLElement>(null);
  const go = (next: Tab) => {
    setTab(next);
    main.current?.scrollTo(0, 0);
  };
  // Whoever takes the phone over begins at what is to be done now, with fields of their own.
  const hat = useSeatState((state) => state.hat);
  const who = hat && `${hat.personId ?? hat.name}/${hat.groupId ?? ''}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another person, another page
  useEffect(() => setTab('now'), [who]);
  useTopOfNew(main);
  return (
    <div className={styles.page}>
      <SeatHead onMe={() => go(shown === 'me' ? 'now' : 'me')} open={shown === 'me'} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys too */}
      <main ref={main} className={styles.main} key={who ?? ''} tabIndex={0}>
        <Kept />
        {shown !== 'now' && <Call onGo={() => go('now')} />}
        {shown === 'now' && <NowTab />}
        {shown === 'group' && <GroupTab />}
        {shown === 'board' && <BoardTab />}
        {shown === 'talk' && <TalkTab />}
        {shown === 'me' && <MeTab onDone={() => go('now')} />}
        {shown === 'lead' && <LeadTab />}
      </main>
      <BottomBar tab={shown} leads={leads} onGo={go} />
    </div>
  );
}

/** What is to be done now is seen from its top, unless somebody is writing something else. */
function useTopOfNew(main: RefObject<HTMLElement | null>) {
  const first = useSeatState(({ entries }) => {
    const [part] = partsOf(entries, true);
    return part === 'vote' ? entries.vote?.id : part;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: something else is on top
  useEffect(() => {
    const writing = document.activeElement?.matches('input, textarea');
    if (!writing) main.current?.scrollTo(0, 0);
  }, [first]);
}

/** What is to be done now, said where something else is read. */
function Call({ onGo }: { readonly onGo: () => void }) {
  const words = useWords(seatWords);
  const call = useSeatState((state) => callOf(state.entries));
  return (
    <div role="status">
      {call && (
        <button type="button" className={styles.call} onClick={onGo}>
          {call === 'vote' ? words.voteOpen : words.writeOpen}
        </button>
      )}
    </div>
  );
}
