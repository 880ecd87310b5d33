// In a corner of any scene: the time of day, and what is left of the item on the clock.
import type { StageView } from '../../../shared/contract/stage-view.ts';
import { runWords } from '../../../shared/features/run/messages.ts';
import { remaining } from '../../../shared/features/run/rules.ts';
import { toneOf } from '../../../shared/features/run/thresholds.ts';
import { useNow } from '../../state/clock.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { clockFace } from './clock-face.ts';
import styles from './stage-corner.module.css';

export function StageCorner({
  corner: { running },
  timeZone,
}: {
  readonly corner: NonNullable<StageView['corner']>;
  readonly timeZone: string;
}) {
  const words = useWords(runWords);
  const format = useFormat();
  const now = useNow(running ? 250 : 1000);
  const left = running && remaining(running.clock, running.planned, now);
  const face = left === null ? null : clockFace(left);
  return (
    <p className={classNames(styles.corner, 'figures')} data-corner>
      <span>{format.instant(now, timeZone)}</span>
      {running && face && left !== null && (
        <span className={classNames(styles.left, styles[toneOf(left, running)])}>
          {face.over
            ? words.overBy(format.clock(face.shown))
            : words.leftOf(format.clock(face.shown))}
        </span>
      )}
    </p>
  );
}
