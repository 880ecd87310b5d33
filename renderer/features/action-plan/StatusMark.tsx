import {
  CircleCheck,
  CircleDashed,
  CircleSlash,
  Clock3,
  type LucideIcon,
  TrendingUp,
} from 'lucide-react';
import { planStatuses } from '../../../shared/features/action-plan/messages.ts';
import type { LineStatus } from '../../../shared/features/action-plan/model.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './status-mark.module.css';

const signs: Readonly<Record<LineStatus, LucideIcon>> = {
  'not-started': CircleDashed,
  'on-track': TrendingUp,
  delayed: Clock3,
  done: CircleCheck,
  dropped: CircleSlash,
};

/** How an activity stands: a picture, a word and a colour. */
export function StatusMark({ status }: { readonly status: LineStatus }) {
  const words = useWords(planStatuses);
  const Sign = signs[status];
  return (
    <span className={classNames(styles.mark, styles[status])}>
      <Sign aria-hidden size="1em" />
      {words[status]}
    </span>
  );
}
