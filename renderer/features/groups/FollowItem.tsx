import { TimerReset } from 'lucide-react';
import { timeToFollow } from '../../../shared/features/groups/clock-plan.ts';
import { groupClockWords } from '../../../shared/features/groups/group-clock-messages.ts';
import type { Arrangement, GroupTimer } from '../../../shared/features/groups/model.ts';
import { endOf } from '../../../shared/features/groups/timer-rules.ts';
import { useNow } from '../../state/clock.ts';
import { useWorkshop } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './clock.module.css';
import { useClockItem } from './use-clock-item.ts';

/** In the last round, where the clock and the item it runs in have come to end apart. */
export function FollowItem({
  arrangement,
  timer,
}: {
  readonly arrangement: Arrangement;
  readonly timer: GroupTimer;
}) {
  const words = useWords(groupClockWords);
  const format = useFormat();
  const send = useSend();
  const timeZone = useWorkshop()?.timeZone ?? 'UTC';
  const now = useNow(1000);
  const running = useClockItem(arrangement);
  const { id: arrangementId, round, rounds } = arrangement;
  if (!running || timer.pausedAt !== null || round + 1 < rounds) return null;
  const by = timeToFollow(endOf({ ...timer, clock: timer }), running.end, now);
  if (by === null) return null;
  const title = running.item.title || words.untitled;
  return (
    <p className={styles.agenda}>
      <span>{words.itemEnds(title, format.instant(running.end, timeZone))}</span>
      <Button
        size="small"
        tone="quiet"
        icon={TimerReset}
        onPress={() => void send('groups.addTime', { arrangementId, groupId: null, by })}
      >
        {words.toItemEnd}
      </Button>
    </p>
  );
}
