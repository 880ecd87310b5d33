// Of a weighted SWOT: how much of all that matters a card is, how well it stands, and what that makes.
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import type { Card } from '../../../shared/features/board/model.ts';
import { isQuadrant } from '../../../shared/features/board/rules.ts';
import { weightWords } from '../../../shared/features/board/weight-messages.ts';
import { useEdit } from '../../state/use-edit.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { OptionalNumberField } from '../../ui/TypedField.tsx';
import styles from './card.module.css';

const ratings = ['1', '2', '3'] as const;

export function WeightFields({ card }: { readonly card: Card }) {
  const words = useWords(deskWords);
  const own = useWords(weightWords);
  const format = useFormat();
  const edit = useEdit('board.editCard', card);
  if (!isQuadrant(card.column)) return null;
  const { importance, rating } = card;
  const score = importance === null || rating === null ? null : (importance * rating) / 100;
  return (
    <div className={styles.weights}>
      <span className={styles.labelled}>
        <span aria-hidden>{own.importance} %</span>
        <OptionalNumberField
          label={words.importanceOf(card.text)}
          labelHidden
          className={styles.weight}
          min={1}
          max={100}
          value={card.importance}
          onCommit={edit('importance')}
        />
      </span>
      <span className={styles.labelled}>
        <span aria-hidden>{own.rating}</span>
        <SelectField
          label={words.ratingOf(card.text)}
          labelHidden
          className={styles.weight}
          value={card.rating === null ? '' : String(card.rating)}
          options={[
            { value: '', label: words.noRating },
            ...ratings.map((value) => ({ value, label: format.number(Number(value)) })),
          ]}
          onChange={(value) => edit('rating')(value === '' ? null : Number(value))}
        />
      </span>
      {score !== null && <span className={styles.score}>= {format.number(score)}</span>}
    </div>
  );
}
