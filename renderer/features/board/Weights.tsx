import { Scale } from 'lucide-react';
import { columnLetters } from '../../../shared/features/board/column-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { weightWords } from '../../../shared/features/board/weight-messages.ts';
import { lackInWords, weigh } from '../../../shared/features/board/weights.ts';
import { useRows } from '../../state/use-rows.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { useBoardView } from './board-state.ts';
import styles from './tools.module.css';

/** What all importances come to, what is missing in words, and what each quadrant scores. */
export function Weights() {
  const words = useWords(deskWords);
  const own = useWords(weightWords);
  const letters = useWords(columnLetters);
  const format = useFormat();
  const { id: boardId } = useBoardView();
  const weighing = weigh(useRows('card', { boardId }), useRows('stack', { boardId }));
  const lacks = weighing.lacks.map((lack) => lackInWords(own, lack));
  const score = (hundredths: number) => format.number(hundredths / 100);
  const each = weighing.quadrants.map((one) => `${letters[one.column]} ${score(one.score)}`);
  return (
    <section className={styles.weights} aria-label={own.score}>
      <p role="status" className={lacks.length > 0 ? styles.unwhole : undefined}>
        <Scale aria-hidden size={16} />
        {lacks.length > 0 ? lacks.join(' ') : words.weightWhole}
      </p>
      <p className={styles.sums}>
        {own.score} {score(weighing.score)} ({each.join(', ')})
      </p>
    </section>
  );
}
