import { followUpWords } from '../../../shared/features/follow-up/messages.ts';
import { useRow, useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import { Board } from './Board.tsx';
import { Carry } from './Carry.tsx';
import { Dates } from './Dates.tsx';
import styles from './follow-up.module.css';
import { Packs } from './Packs.tsx';

/** The follow-up of all plans: how they stand, when they are looked at, and what goes out and in. */
export function AllFollowUp() {
  const words = useWords(followUpWords);
  const workshopId = useWorkshopId();
  const plans = useRows('plan', { workshopId });
  const followed = useRow('followedWorkshop', workshopId);
  return (
    <div className={styles.sheet}>
      {followed && <Note tone="plain">{words.follows(followed.title)}</Note>}
      <Board plans={plans} />
      <div className={styles.columns}>
        <Dates />
        <Packs plan={null} />
      </div>
      {plans.length > 0 && <Carry />}
    </div>
  );
}
