import { seatWords } from '../../../shared/features/room/seat-messages.ts';
import { useSeatState } from '../../state/seat/seat-app.tsx';
import { useWords } from '../../ui/language.tsx';
import { BoardTab } from './BoardTab.tsx';
import { GroupCard } from './GroupCard.tsx';
import styles from './in-room.module.css';
import { partsOf } from './moment.ts';
import { VotePanel } from './vote/VotePanel.tsx';
import { VoteResults } from './vote/VoteResults.tsx';
import { WritePanel } from './write/WritePanel.tsx';

/** What is most pressing on top. */
export function NowTab() {
  const words = useWords(seatWords);
  const parts = useSeatState((state) => partsOf(state.entries).join(' '));
  const has = (part: string) => parts.split(' ').includes(part);
  return (
    <>
      {has('vote') && <VotePanel />}
      {has('write') && <WritePanel />}
      {has('results') && <VoteResults />}
      {has('group') && <GroupCard />}
      {has('read') && <BoardTab />}
      {parts === '' && <p className={styles.idle}>{words.nothingToDo}</p>}
    </>
  );
}
