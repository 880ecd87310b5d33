// What the end of the groups' time leads to: the next round, the report-back, or once more.
import { Play, Presentation, RotateCcw, SkipForward } from 'lucide-react';
import { allOver } from '../../../shared/features/groups/clock-plan.ts';
import { groupClockWords } from '../../../shared/features/groups/group-clock-messages.ts';
import type { Arrangement, GroupTimer } from '../../../shared/features/groups/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useNow } from '../../state/clock.ts';
import { type SendOptions, useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './clock.module.css';
import { useReportBack } from './use-report-back.ts';

type AfterProps = { readonly arrangement: Arrangement; readonly timers: readonly GroupTimer[] };

export function AfterClock({ arrangement, timers }: AfterProps) {
  const now = useNow(1000);
  const clocks = timers.map((timer) => ({ ...timer, clock: timer }));
  if (!allOver(clocks, now)) return null;
  return <After arrangement={arrangement} timers={timers} />;
}

function After({ arrangement, timers }: AfterProps) {
  const words = useWords(groupClockWords);
  const { next, startAgain, goOn } = useRounds(arrangement, timers);
  const report = useReportBack(arrangement);
  const withClock = timers.length > 1 ? words.toRoundWithClocks : words.toRoundWithClock;
  return (
    <div className={styles.after}>
      {next !== null && (
        <>
          <Button tone="primary" icon={SkipForward} onPress={() => goOn(true)}>
            {withClock(next + 1)}
          </Button>
          <Button icon={Play} onPress={() => goOn(false)}>
            {words.toRound(next + 1)}
          </Button>
        </>
      )}
      {next === null && report && (
        <Button tone="primary" icon={Presentation} onPress={report.begin}>
          {words.beginReport}
        </Button>
      )}
      <Button tone="quiet" icon={RotateCcw} onPress={startAgain}>
        {words.again}
      </Button>
    </div>
  );
}

function useRounds(
  { id: arrangementId, round, rounds }: Arrangement,
  timers: AfterProps['timers'],
) {
  const words = useWords(groupClockWords);
  const send = useSend();
  /** The same clocks from their beginning. The one for all goes first: it clears the others. */
  const restart = async (options: SendOptions) => {
    const ordered = [...timers].sort((a) => (a.groupId === null ? -1 : 1));
    if (ordered[0]?.groupId !== null) {
      const again = ordered.map(({ groupId, duration, warning }) => ({
        id: newId(),
        groupId: groupId ?? '',
        duration,
        warning,
      }));
      await send('groups.startTimers', { arrangementId, timers: again }, options);
      return;
    }
    const { duration, warning } = ordered[0];
    const all = { id: newId(), arrangementId, groupId: null, duration, warning };
    await send('groups.startTimer', all, options);
  };
  const next = round + 1 < rounds ? round + 1 : null;
  const goOn = async (withClocks: boolean) => {
    if (next === null) return;
    const gesture = newId();
    const input = { arrangementId, round: next };
    const answer = await send('groups.goToRound', input, { gesture });
    if (!answer.ok) return;
    const options = { gesture, undoable: words.roundBegun(next + 1) };
    if (withClocks) await restart(options);
    else await send('groups.stopTimer', { arrangementId, groupId: null }, options);
  };
  return {
    next,
    startAgain: () => void restart({}),
    goOn: (withClocks: boolean) => void goOn(withClocks),
  };
}
