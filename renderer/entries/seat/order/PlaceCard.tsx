import type { SeatBoard, SeatCard } from '../../../../shared/contract/seat-view.ts';
import { editBoardWords } from '../../../../shared/features/board/edit-messages.ts';
import type { Column } from '../../../../shared/features/board/model.ts';
import { lockOf } from '../../../../shared/features/board/rules.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { ColumnMark } from '../../../features/board/ColumnMark.tsx';
import tones from '../../../features/board/column-tones.module.css';
import { useSeat } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Press } from '../../../ui/seat/parts.tsx';
import { useColumnName } from '../column-name.ts';
import { inPiles, type Pile } from '../piles.ts';
import styles from './order.module.css';

type Placed = {
  readonly board: SeatBoard;
  readonly card: SeatCard;
  readonly cards: readonly SeatCard[];
  readonly onEnd: () => void;
};

/** Where a card goes: to the end of another column, upon another card, or off its stack. */
export function PlaceCard(props: Placed) {
  const { board, card, onEnd } = props;
  const words = useWords(editBoardWords);
  const session = useSeat();
  const may = (act: 'move' | 'stack') => lockOf(board, act, card.column) === null;
  const lift = () => {
    session.say({ name: 'board.unstack', input: { ids: [card.id] } });
    onEnd();
  };
  return (
    <div className={styles.places}>
      {card.stack && may('stack') && <Press onPress={lift}>{words.offStack}</Press>}
      {may('move') && <Columns {...props} />}
      {may('stack') && <Piles {...props} />}
      <Press onPress={onEnd}>{words.stay}</Press>
    </div>
  );
}

function Columns({ board, card, cards, onEnd }: Placed) {
  const words = useWords(editBoardWords);
  const nameOf = useColumnName(board);
  const session = useSeat();
  const columns = board.columns
    .map(({ column }) => column)
    .filter((column) => column !== card.column && lockOf(board, 'move', column) === null);
  if (columns.length === 0) return null;
  const go = (column: Column) => {
    const last = cards.filter((each) => each.column === column).slice(-1)[0];
    session.say({
      name: 'board.moveCard',
      input: { id: card.id, column, after: last?.id ?? null },
    });
    onEnd();
  };
  return (
    <section aria-label={words.moveTo}>
      <h4>{words.moveTo}</h4>
      <ul className={styles.list}>
        {columns.map((column) => (
          <li key={column}>
            <Choice column={column} words={nameOf(column)} onPress={() => go(column)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Those of the same column first: what says the same mostly stands there. */
function Piles({ board, card, cards, onEnd }: Placed) {
  const words = useWords(editBoardWords);
  const session = useSeat();
  const others = cards.filter(
    ({ id, stack }) => id !== card.id && (card.stack === null || stack?.id !== card.stack.id),
  );
  const near = others.filter(({ column }) => column === card.column);
  const far = others.filter(({ column }) => column !== card.column);
  const piles = [...inPiles(near), ...inPiles(far)].filter(
    ({ cards: [first] }) => first && lockOf(board, 'stack', first.column) === null,
  );
  if (piles.length === 0) return null;
  const lay = ({ stack, cards: [first] }: Pile) => {
    if (!first) return;
    const ids = stack ? [card.id] : [first.id, card.id];
    session.say({ name: 'board.stack', input: { id: stack?.id ?? newId(), ids, title: '' } });
    onEnd();
  };
  const textOf = ({ stack, cards: [first, ...more] }: Pile) => {
    const text = stack?.title || first?.text || '';
    return stack ? words.stackOf(text, more.length + 1) : text;
  };
  return (
    <section aria-label={words.stackWith}>
      <h4>{words.stackWith}</h4>
      <ul className={styles.list}>
        {piles.map((pile) => (
          <li key={pile.cards[0]?.id}>
            <Choice
              column={pile.cards[0]?.column ?? card.column}
              words={textOf(pile)}
              onPress={() => lay(pile)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Choice({
  column,
  words,
  onPress,
}: {
  readonly column: Column;
  readonly words: string;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" className={`${styles.choice} ${tones[column]}`} onClick={onPress}>
      <ColumnMark column={column} />
      <span className={styles.words} dir="auto">
        {words}
      </span>
    </button>
  );
}
