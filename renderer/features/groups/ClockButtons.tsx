import { Pause, Play, X } from 'lucide-react';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import { minute } from '../../../shared/lib/time.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';

/** What is done to every clock of an arrangement at once. */
export function ClockButtons({
  arrangementId,
  paused,
  small = false,
}: {
  readonly arrangementId: string;
  readonly paused: boolean;
  readonly small?: boolean;
}) {
  const words = useWords(catalogue);
  const send = useSend();
  const size = small ? 'small' : 'normal';
  const all = { arrangementId, groupId: null };
  const change = (by: number) => void send('groups.addTime', { ...all, by });
  const pause = () => void send(paused ? 'groups.resumeTimer' : 'groups.pauseTimer', all);
  return (
    <>
      <Button
        size={size}
        tone={paused ? 'primary' : 'plain'}
        icon={paused ? Play : Pause}
        onPress={pause}
      >
        {paused ? words.resume : words.pause}
      </Button>
      <Button size={size} onPress={() => change(-minute)}>
        {words.oneLess}
      </Button>
      <Button size={size} onPress={() => change(minute)}>
        {words.oneMore}
      </Button>
      <Button
        size={size}
        tone="quiet"
        icon={X}
        tip={words.stopTip}
        onPress={() => void send('groups.stopTimer', all)}
      >
        {words.stop}
      </Button>
    </>
  );
}
