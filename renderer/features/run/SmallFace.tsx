import { Hourglass, TimerOff, TriangleAlert } from 'lucide-react';
import { clockWords } from '../../../shared/features/run/clock-messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { clockFace } from './clock-face.ts';
import styles from './tools.module.css';

/** A clock beside the agenda: the time left, or how long it is over, and a word about it. */
export function SmallFace({
  left,
  name,
  said = '',
  warned = false,
}: {
  readonly left: number;
  /** What it is the clock of. */
  readonly name: string;
  readonly said?: string;
  readonly warned?: boolean;
}) {
  const words = useWords(clockWords);
  const format = useFormat();
  const { over, shown } = clockFace(left);
  const Icon = over ? TimerOff : warned ? TriangleAlert : Hourglass;
  const told = [said, over && said === '' && words.over].filter(Boolean).join('');
  return (
    <span className={classNames(styles.face, over ? styles.isOver : warned && styles.isWarned)}>
      <Icon aria-hidden size={16} />
      <span role="timer" aria-label={name} className="figures">
        {over && '+'}
        {format.clock(shown)}
      </span>
      {told && <span className={styles.said}>{told}</span>}
    </span>
  );
}
