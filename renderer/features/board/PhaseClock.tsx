import { Minus, Plus, Square } from 'lucide-react';
import { methodWords } from '../../../shared/features/board/desk-method-messages.ts';
import type { Board } from '../../../shared/features/board/model.ts';
import { endOfPhase } from '../../../shared/features/board/projection.ts';
import { useNow } from '../../state/clock.ts';
import { useSend } from '../../state/use-send.ts';
import { IconButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './method.module.css';

const minute = 60_000;
/** Milliseconds left from which it is drawn as all but up. */
const nearly = minute;

/** What is left of the step, a minute more or less, and its end. */
export function PhaseClock({ board }: { readonly board: Board }) {
  const words = useWords(methodWords);
  const send = useSend();
  const end = endOfPhase(board);
  if (end === null) return null;
  const stretch = (by: number) => void send('board.stretchPhase', { boardId: board.id, by });
  return (
    <div className={styles.clock}>
      <IconButton
        icon={Minus}
        size="small"
        label={words.lessTime}
        onPress={() => stretch(-minute)}
      />
      <Face end={end} />
      <IconButton icon={Plus} size="small" label={words.moreTime} onPress={() => stretch(minute)} />
      <IconButton
        icon={Square}
        size="small"
        label={words.stopClock}
        onPress={() => void send('board.stopClock', { boardId: board.id })}
      />
    </div>
  );
}

function Face({ end }: { readonly end: number }) {
  const words = useWords(methodWords);
  const format = useFormat();
  const left = Math.ceil((end - useNow()) / 1000) * 1000;
  const over = left <= 0;
  const look = over ? styles.over : left <= nearly ? styles.soon : undefined;
  return (
    <span className={classNames(styles.face, look, 'figures')} role="timer" aria-label={words.left}>
      {over ? words.timeUp : format.clock(left)}
    </span>
  );
}
