import { Check, CircleSlash, Play } from 'lucide-react';
import { runWords } from '../../../shared/features/run/messages.ts';
import type { ProjectedItem } from '../../../shared/features/run/projection.ts';
import { IconButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Badge } from '../../ui/Surfaces.tsx';
import styles from './day-items.module.css';
import type { DayRun } from './use-day-run.ts';
import { useRunControls } from './use-run-controls.ts';

/** The items of the day with the times they had or are expected to have; each can be gone to. */
export function DayItems({ run }: { readonly run: DayRun }) {
  const words = useWords(runWords);
  const { goTo } = useRunControls(run);
  const timesAt = useTimesAt(run);
  return (
    <ol className={styles.items}>
      {run.planned.map(({ item }, at) => {
        const state = run.projection?.items[at]?.state ?? 'ahead';
        const title = item.title || words.untitled;
        return (
          <li
            key={item.id}
            className={classNames(styles.item, styles[state])}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <span className={classNames(styles.times, 'figures')}>{timesAt(at)}</span>
            <span className={styles.title}>{title}</span>
            <span className={styles.mark}>
              {state === 'ahead' || state === 'now' ? null : <StateSign state={state} />}
              {state === 'now' && <Badge tone="accent">{words.now}</Badge>}
              {state !== 'now' && item.kind !== 'milestone' && (
                <IconButton
                  size="small"
                  icon={Play}
                  label={words.jumpTo(title)}
                  onPress={() => goTo(item.id)}
                />
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** The times of an item: as it goes, or by plan where there is no telling. */
function useTimesAt({ projection, planned, timeZone }: DayRun): (at: number) => string {
  const words = useWords(runWords);
  const format = useFormat();
  return (at) => {
    const projected = projection?.items[at];
    if (projected) {
      const time = (instant: number) => format.instant(instant, timeZone);
      return words.times(time(projected.start), time(projected.end));
    }
    const plan = planned[at];
    return plan ? words.times(format.time(plan.start), format.time(plan.end)) : '';
  };
}

/** A sign alone: the words beside every item would leave its title no room. */
function StateSign({
  state,
}: {
  readonly state: Exclude<ProjectedItem['state'], 'now' | 'ahead'>;
}) {
  const words = useWords(runWords);
  const Icon = state === 'done' ? Check : CircleSlash;
  return (
    <span role="img" aria-label={words[state]} data-tip={words[state]} className={styles.sign}>
      <Icon aria-hidden size={18} />
    </span>
  );
}
