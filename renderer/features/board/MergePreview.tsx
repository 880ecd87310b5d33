import { Layers2, UsersRound } from 'lucide-react';
import { mergeWords } from '../../../shared/features/board/desk-entry-messages.ts';
import type { Board, Card, Column } from '../../../shared/features/board/model.ts';
import { columnsOfBoard } from '../../../shared/features/board/rules.ts';
import { useRows } from '../../state/use-rows.ts';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { ColumnMark } from './ColumnMark.tsx';
import { useColumnName } from './column-names.ts';
import tones from './column-tones.module.css';
import styles from './merge.module.css';
import told from './told-columns.module.css';

export type Coming = {
  /** Its copy's. */
  readonly id: string;
  readonly card: Card;
  readonly board: Board;
  /** The group it came of: its own, or the board's. */
  readonly groupId: string | null;
};
/** Cards that seem to say the same. */
export type Alike = { readonly key: string; readonly cards: readonly Card[] };

type Props = {
  readonly board: Board;
  readonly coming: readonly Coming[];
  /** Cards that are left behind. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (id: string) => void;
  readonly alike: readonly Alike[];
  /** What seems alike and is not to be stacked. */
  readonly apart: ReadonlySet<string>;
  readonly onApart: (key: string) => void;
};

/** The cards that would come, column by column, each with its group; and those that seem to say the same. */
export function MergePreview(props: Props) {
  const { board, coming } = props;
  const own = columnsOfBoard(board).filter((column) =>
    coming.some(({ card }) => card.column === column),
  );
  return (
    <div className={styles.columns}>
      {own.map((column) => (
        <PreviewColumn key={column} column={column} {...props} />
      ))}
    </div>
  );
}

function PreviewColumn({
  column,
  board,
  coming,
  left,
  onLeave,
  alike,
  apart,
  onApart,
}: Props & { readonly column: Column }) {
  const nameOf = useColumnName(board);
  const format = useFormat();
  const groups = useRows('group', { workshopId: board.workshopId });
  const own = coming.filter(({ card }) => card.column === column);
  const same = alike.filter(
    ({ cards }) =>
      cards.every((card) => card.column === column) &&
      cards.some(({ id }) => own.some(({ card }) => card.id === id)),
  );
  return (
    <section className={classNames(told.column, tones[column])}>
      <h3 className={told.name}>
        <ColumnMark column={column} />
        <span>{nameOf(column)}</span>
        <span>{format.number(own.length)}</span>
      </h3>
      {same.map((each) => (
        <Same
          key={each.key}
          alike={each}
          stacked={!apart.has(each.key)}
          onToggle={() => onApart(each.key)}
        />
      ))}
      <ul className={told.cards}>
        {own.map(({ card, groupId, board: from }) => (
          <li
            key={card.id}
            className={classNames(told.card, styles.card, left.has(card.id) && styles.left)}
          >
            <Toggle
              label={<span dir="auto">{card.text}</span>}
              value={!left.has(card.id)}
              onChange={() => onLeave(card.id)}
            />
            <small className={styles.group}>
              <UsersRound aria-hidden size={12} />
              {groups.find(({ id }) => id === groupId)?.name ?? from.title}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Cards that seem to say the same: they come onto one stack, or not. */
function Same({
  alike,
  stacked,
  onToggle,
}: {
  readonly alike: Alike;
  readonly stacked: boolean;
  readonly onToggle: () => void;
}) {
  const words = useWords(mergeWords);
  return (
    <div className={styles.same}>
      <p className={styles.alike}>
        <Layers2 aria-hidden size={14} />
        {words.same}
      </p>
      <ul>
        {alike.cards.map(({ id, text }) => (
          <li key={id} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      <Toggle label={words.together} value={stacked} onChange={onToggle} />
    </div>
  );
}
