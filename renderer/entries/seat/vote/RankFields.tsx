import { ArrowDown, ArrowUp } from 'lucide-react';
import { seatVoteWords } from '../../../../shared/features/vote/seat-messages.ts';
import { useFormat, useWords } from '../../../ui/language.tsx';
import { Note, Press } from '../../../ui/seat/parts.tsx';
import type { FieldsProps } from './fields-props.ts';
import { inRankOrder, ranked, shifted } from './marks.ts';
import { OptionTitle } from './OptionHead.tsx';
import styles from './vote.module.css';

/** The dearest first, moved up and down by buttons. */
export function RankFields({ vote, marks, barred, onChange }: FieldsProps) {
  const words = useWords(seatVoteWords);
  const format = useFormat();
  const open = vote.options.filter(({ id }) => !barred.includes(id));
  const ids = inRankOrder(
    marks,
    open.map(({ id }) => id),
  );
  const move = (id: string, by: -1 | 1) => onChange(ranked(shifted(ids, id, by)));
  return (
    <>
      <Note>{words.rankHint}</Note>
      <ol className={styles.options}>
        {ids.map((id, at) => {
          const option = open.find((each) => each.id === id);
          return option ? (
            <li key={id} className={styles.rank}>
              <span className={`${styles.place} figures`}>{format.number(at + 1)}</span>
              <OptionTitle option={option} />
              <button
                type="button"
                className={styles.step}
                disabled={at === 0}
                aria-label={words.up(option.title)}
                onClick={() => move(id, -1)}
              >
                <ArrowUp aria-hidden size={22} />
              </button>
              <button
                type="button"
                className={styles.step}
                disabled={at === ids.length - 1}
                aria-label={words.down(option.title)}
                onClick={() => move(id, 1)}
              >
                <ArrowDown aria-hidden size={22} />
              </button>
            </li>
          ) : null;
        })}
      </ol>
      {marks.length === 0 && <Press onPress={() => onChange(ranked(ids))}>{words.rankStart}</Press>}
    </>
  );
}
