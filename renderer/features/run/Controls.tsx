import { Pause, Play, SkipBack, SkipForward, Square } from 'lucide-react';
import type { PointerEvent } from 'react';
import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import { runWords } from '../../../shared/features/run/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './cockpit.module.css';
import { useClockKeys } from './use-clock-keys.ts';
import type { DayRun } from './use-day-run.ts';
import { type RunControls, useRunControls } from './use-run-controls.ts';

/** The clock's buttons, and their keys. */
export function Controls({ run }: { readonly run: DayRun }) {
  const words = useWords(runWords);
  const clock = useWords(clockWords);
  const controls = useRunControls(run);
  useClockKeys(controls, true);
  const { startPause, next } = controls;
  const paused = run.running ? run.running.entry.pausedAt !== null : true;
  const caption = !run.running ? words.start : paused ? words.resume : words.pause;
  const isLast = run.running !== null && !run.next;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would name a form's fields
    <div role="group" aria-label={words.controls} className={styles.controls} onPointerUp={letGo}>
      <Button
        tone="primary"
        size="large"
        icon={paused ? Play : Pause}
        keys="Space"
        disabled={!startPause}
        onPress={() => startPause?.()}
      >
        {caption}
      </Button>
      <Button
        size="large"
        icon={isLast ? Square : SkipForward}
        keys="ArrowRight"
        tip={isLast ? words.stopWhat : words.nextWhat}
        disabled={!next}
        onPress={() => next?.()}
      >
        {isLast ? (run.others.length > 0 ? clock.endTrack : words.finish) : words.next}
      </Button>
      <MoreControls controls={controls} isLast={isLast} />
    </div>
  );
}

/** What is needed less often than going on. */
function MoreControls({
  controls: { back, less, more, muchLess, muchMore, stop },
  isLast,
}: {
  readonly controls: RunControls;
  readonly isLast: boolean;
}) {
  const words = useWords(runWords);
  const clock = useWords(clockWords);
  return (
    <div className={styles.more}>
      <Change minutes={-5} keys="<" label={clock.lessFive} act={muchLess} />
      <Change minutes={-1} keys="-" label={words.less} act={less} />
      <Change minutes={1} keys="+" label={words.more} act={more} />
      <Change minutes={5} keys=">" label={clock.moreFive} act={muchMore} />
      <Button
        icon={SkipBack}
        keys="ArrowLeft"
        tip={words.backWhat}
        disabled={!back}
        onPress={() => back?.()}
      >
        {words.back}
      </Button>
      {!isLast && (
        <Button
          tone="quiet"
          icon={Square}
          tip={words.stopWhat}
          disabled={!stop}
          onPress={() => stop?.()}
        >
          {words.stop}
        </Button>
      )}
    </div>
  );
}

function Change({
  minutes,
  keys,
  label,
  act,
}: {
  readonly minutes: number;
  readonly keys: string;
  readonly label: string;
  readonly act: (() => void) | null;
}) {
  const words = useWords(clockWords);
  return (
    <Button
      keys={keys}
      tip={label}
      disabled={!act}
      rest={{ 'aria-label': label }}
      onPress={() => act?.()}
    >
      {words.signed(minutes)}
    </Button>
  );
}

/** A button pressed by pointer must not keep the focus: Space would press it again, not pause. */
export function letGo(event: PointerEvent): void {
  const pressed = event.target instanceof Element ? event.target.closest('button') : null;
  pressed?.blur();
}
