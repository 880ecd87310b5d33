import { Undo2 } from 'lucide-react';
import { entryWords } from '../../../shared/features/board/desk-entry-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Board, Column } from '../../../shared/features/board/model.ts';
import { useRow } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { ColumnMark } from './ColumnMark.tsx';
import tones from './column-tones.module.css';
import styles from './entry.module.css';

export type Entered = {
  readonly id: string;
  readonly column: Column;
  readonly groupId: string | null;
  readonly text: string;
};

/** As many as are looked back at. */
const shown = 8;

/** The cards just entered, the newest first. */
export function EnteredCards({
  entered,
  onTakeBack,
}: {
  readonly board: Board;
  readonly entered: readonly Entered[];
  readonly onTakeBack: () => void;
}) {
  const words = useWords(entryWords);
  const all = useWords(boardWords);
  const newest = entered
    .map((card, at) => ({ card, number: at + 1 }))
    .slice(-shown)
    .reverse();
  return (
    <section className={styles.entered} aria-label={words.entered}>
      <header className={styles.head}>
        <h3 data-entered={entered.length}>{all.countCards(entered.length)}</h3>
        <Button
          size="small"
          icon={Undo2}
          keys="Backspace"
          disabled={entered.length === 0}
          onPress={onTakeBack}
        >
          {words.takeBack}
        </Button>
      </header>
      <ol className={styles.list}>
        {newest.map(({ card, number }) => (
          <EnteredCard key={card.id} card={card} number={number} />
        ))}
      </ol>
    </section>
  );
}

function EnteredCard({ card, number }: { readonly card: Entered; readonly number: number }) {
  const format = useFormat();
  const group = useRow('group', card.groupId);
  return (
    <li className={classNames(styles.card, tones[card.column])}>
      <span className={styles.number}>{format.number(number)}</span>
      <ColumnMark column={card.column} />
      <span className={styles.words} dir="auto">
        {card.text}
      </span>
      {group && <small>{group.name}</small>}
    </li>
  );
}
