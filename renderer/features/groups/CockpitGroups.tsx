// The groups' clocks in the cockpit, for as long as the item in which they work runs.
import { UsersRound } from 'lucide-react';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { arrangementAt } from '../../../shared/features/groups/clock-plan.ts';
import { groupClockWords } from '../../../shared/features/groups/group-clock-messages.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useRowCount, useRows } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './clock.module.css';
import { GroupClock } from './GroupClock.tsx';

export function CockpitGroups({ item }: { readonly item: AgendaItem }) {
  const words = useWords(groupClockWords);
  const { workshopId } = item;
  const arrangement = arrangementAt(item, useRows('arrangement', { workshopId }));
  const groups = useRowCount('group', { arrangementId: arrangement?.id ?? '' });
  if (!arrangement || groups === 0) return null;
  const { id, title, round, rounds } = arrangement;
  return (
    <div className={styles.cockpit}>
      <div className={styles.row}>
        <span className={styles.what}>
          {title}
          {rounds > 1 && ` · ${words.roundOf(round + 1, rounds)}`}
        </span>
        <Button
          size="small"
          tone="quiet"
          icon={UsersRound}
          onPress={() => goTo(hrefOf(workshopId, 'groups', id))}
        >
          {words.toGroups}
        </Button>
      </div>
      <GroupClock arrangement={arrangement} />
    </div>
  );
}
