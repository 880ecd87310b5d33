import { Plus } from 'lucide-react';
import { groupClockWords } from '../../../shared/features/groups/group-clock-messages.ts';
import type { Group, GroupTimer } from '../../../shared/features/groups/model.ts';
import { remaining } from '../../../shared/features/run/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { minute } from '../../../shared/lib/time.ts';
import { useNow } from '../../state/clock.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';

/** While one clock runs for all: a minute more for one group, which then has a clock of its own. */
export function OneMore({ timer }: { readonly timer: GroupTimer }) {
  const words = useWords(groupClockWords);
  const send = useSend();
  const now = useNow(1000);
  const { arrangementId, warning } = timer;
  const groups = useRows('group', { arrangementId });
  const own = useRows('groupTimer', { arrangementId });
  const give = async ({ id: groupId }: Group) => {
    const gesture = newId();
    if (own.some((one) => one.groupId === groupId)) {
      await send('groups.addTime', { arrangementId, groupId, by: minute }, { gesture });
      return;
    }
    const left = Math.ceil(remaining(timer, timer.duration, now) / 1000) * 1000;
    const duration = Math.max(1000, left + minute);
    const begun = { id: newId(), arrangementId, groupId, duration, warning };
    const answer = await send('groups.startTimer', begun, { gesture });
    if (!answer.ok || timer.pausedAt === null) return;
    await send('groups.pauseTimer', { arrangementId, groupId }, { gesture });
  };
  return (
    <Menu
      name={words.moreForOne}
      caption={words.moreForOne}
      icon={Plus}
      items={groups.map((group) => ({
        id: group.id,
        label: words.oneMoreFor(group.name),
        onPress: () => void give(group),
      }))}
    />
  );
}
