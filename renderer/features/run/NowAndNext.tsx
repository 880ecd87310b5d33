import { Pause, Timer } from 'lucide-react';
import { runWords } from '../../../shared/features/run/messages.ts';
import { remaining } from '../../../shared/features/run/rules.ts';
import { toneOf } from '../../../shared/features/run/thresholds.ts';
import { goTo, hrefOf, useRoute } from '../../state/route.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { wishCapture } from './capture-wish.ts';
import { clockFace } from './clock-face.ts';
import { toneIcons, useToneWords } from './HugeClock.tsx';
import styles from './now-and-next.module.css';
import { useRepairElsewhere } from './repair-elsewhere.ts';
import { useClockKeys } from './use-clock-keys.ts';
import { type DayRun, type OnClock, useDayRun } from './use-day-run.ts';
import { useRunControls } from './use-run-controls.ts';

/** Whatever the screen: the time, what runs and how long still, and what is next. */
export function NowAndNext() {
  const words = useWords(runWords);
  const format = useFormat();
  const run = useDayRun(null, 250);
  useKeysElsewhere(run);
  useRepairElsewhere(run);
  if (!run) return null;
  return (
    <a className={styles.bar} href={hrefOf(run.day.workshopId, 'run')} data-tip={words.toClock}>
      <span className={classNames(styles.time, 'figures')}>
        {format.instant(run.now, run.timeZone)}
      </span>
      <span className={styles.lines}>
        {run.running && <Running now={run.now} running={run.running} />}
        <Next run={run} />
      </span>
    </a>
  );
}

/** Away from the cockpit the keys work on what is on the clock; they start nothing from there. */
function useKeysElsewhere(run: DayRun | undefined): void {
  const words = useWords(runWords);
  const route = useRoute();
  const elsewhere = route.kind === 'workshop' && route.section !== 'run';
  useClockKeys(useRunControls(run), elsewhere && Boolean(run?.running));
  useShortcut(elsewhere ? 'n' : null, words.capture, () => {
    if (route.kind !== 'workshop') return;
    wishCapture();
    goTo(hrefOf(route.id, 'run'));
  });
}

function Running({
  now,
  running: { entry, item, countdown, thresholds },
}: {
  readonly now: number;
  readonly running: OnClock;
}) {
  const words = useWords(runWords);
  const told = useToneWords();
  const format = useFormat();
  const left = remaining(countdown.clock, countdown.planned, now);
  const { over, shown } = clockFace(left);
  const tone = toneOf(left, thresholds);
  const isPaused = entry.pausedAt !== null;
  const Icon = isPaused ? Pause : tone === 'calm' ? Timer : toneIcons[tone];
  const isPressing = tone === 'warning' || tone === 'danger';
  return (
    <span className={styles.running}>
      <span className={classNames(styles.left, 'figures', styles[tone])}>
        <Icon aria-hidden size={16} />
        {over ? words.overBy(format.clock(shown)) : words.leftOf(format.clock(shown))}
        {isPressing && <VisuallyHidden>{told[tone]}</VisuallyHidden>}
        {isPaused && <VisuallyHidden>{words.paused}</VisuallyHidden>}
      </span>
      <span className={styles.title}>{item.title || words.untitled}</span>
    </span>
  );
}

function Next({ run: { next, beside, projection, timeZone } }: { readonly run: DayRun }) {
  const words = useWords(runWords);
  const format = useFormat();
  if (!next) return null;
  const projected = projection?.items.find(({ itemId }) => itemId === next.item.id);
  const titles = [next, ...beside].map(({ item }) => item.title || words.untitled).join(' · ');
  const time = projected ? format.instant(projected.start, timeZone) : format.time(next.start);
  return <span className={classNames(styles.next, 'figures')}>{words.nextAt(titles, time)}</span>;
}
