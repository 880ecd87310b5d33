import type { Plan } from '../../../shared/features/action-plan/model.ts';
import { Board } from './Board.tsx';
import styles from './follow-up.module.css';
import { Packs } from './Packs.tsx';
import { Tell } from './Tell.tsx';

/** The follow-up of one plan: how it stands, what is told of it, and its pack. */
export function PlanFollowUp({ plan }: { readonly plan: Plan }) {
  return (
    <div className={styles.sheet}>
      <Board plans={[plan]} />
      <Tell plan={plan} />
      <Packs plan={plan} />
    </div>
  );
}
