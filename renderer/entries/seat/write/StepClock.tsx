import { seatBoardWords } from '../../../../shared/features/board/seat-messages.ts';
import { useSeatNow } from '../../../state/seat/seat-app.tsx';
import { useFormat, useWords } from '../../../ui/language.tsx';
import styles from '../board.module.css';

/** How long the step still goes on; it does not lock anything by itself. */
export function StepClock({ endsAt }: { readonly endsAt: number | null }) {
  return endsAt === null ? null : <Face endsAt={endsAt} />;
}

function Face({ endsAt }: { readonly endsAt: number }) {
  const words = useWords(seatBoardWords);
  const format = useFormat();
  const left = Math.ceil((endsAt - useSeatNow()) / 1000) * 1000;
  return (
    <p className={`${styles.stepClock} figures`} role="timer">
      {left > 0 ? words.stepLeft(format.clock(left)) : words.stepOver}
    </p>
  );
}
