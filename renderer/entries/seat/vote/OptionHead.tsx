import type { ReactNode } from 'react';
import type { SeatVote } from '../../../../shared/contract/seat-view.ts';
import { seatVoteWords } from '../../../../shared/features/vote/seat-messages.ts';
import { ColumnMark } from '../../../features/board/ColumnMark.tsx';
import tones from '../../../features/board/column-tones.module.css';
import { classNames } from '../../../ui/class-names.ts';
import { useWords } from '../../../ui/language.tsx';
import { Note } from '../../../ui/seat/parts.tsx';
import styles from './vote.module.css';

type Option = SeatVote['options'][number];

/** The options one beneath the other, each with its fields; one's own have none. */
export function Options({
  vote,
  barred,
  beside = false,
  children,
}: {
  readonly vote: SeatVote;
  readonly barred: readonly string[];
  /** The fields are small enough to stand beside the words. */
  readonly beside?: boolean;
  readonly children: (option: Option) => ReactNode;
}) {
  const words = useWords(seatVoteWords);
  return (
    <ul className={classNames(styles.options, beside && styles.beside)}>
      {vote.options.map((option) => (
        <li key={option.id} className={styles.option}>
          <OptionTitle option={option} />
          {barred.includes(option.id) ? <Note>{words.own}</Note> : children(option)}
        </li>
      ))}
    </ul>
  );
}

/** What an option is called, with the sign of its column where it is a card. */
export function OptionTitle({ option: { title, column } }: { readonly option: Option }) {
  return (
    <p className={classNames(styles.title, column && tones[column])}>
      {column && <ColumnMark column={column} />}
      <span className={styles.words} dir="auto">
        {title}
      </span>
    </p>
  );
}
