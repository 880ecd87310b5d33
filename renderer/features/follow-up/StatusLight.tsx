import {
  CircleCheck,
  CircleDashed,
  CircleSlash,
  Clock3,
  type LucideIcon,
  TrendingUp,
  TriangleAlert,
} from 'lucide-react';
import { planStatuses } from '../../../shared/features/action-plan/messages.ts';
import type { LineStatus } from '../../../shared/features/action-plan/model.ts';
import { followUpWords } from '../../../shared/features/follow-up/messages.ts';
import { lightOf } from '../../../shared/features/follow-up/rules.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './status-light.module.css';

const signs: Readonly<Record<LineStatus, LucideIcon>> = {
  'not-started': CircleDashed,
  'on-track': TrendingUp,
  delayed: Clock3,
  done: CircleCheck,
  dropped: CircleSlash,
};

/** How an action stands: a colour, a shape and a word; and whether its time is over. */
export function StatusLight({
  status,
  percent,
  overdue,
}: {
  readonly status: LineStatus;
  readonly percent: number;
  readonly overdue: boolean;
}) {
  const words = useWords(planStatuses);
  const more = useWords(followUpWords);
  const Sign = signs[status];
  const showsPercent = percent > 0 && status !== 'done';
  return (
    <span className={styles.lights}>
      <span className={classNames(styles.light, styles[lightOf(status, overdue)])}>
        <Sign aria-hidden size="1.1em" />
        {words[status]}
        {showsPercent && <span className="figures">{more.percent(percent)}</span>}
      </span>
      {overdue && (
        <span className={styles.overdue}>
          <TriangleAlert aria-hidden size="1.1em" />
          {more.overdue}
        </span>
      )}
    </span>
  );
}
