// Going through the cards one by one, the projector following: card by card, author by author, or
// group by group.
import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useEffect } from 'react';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Board, Card } from '../../../shared/features/board/model.ts';
import { shownColumns } from '../../../shared/features/board/rules.ts';
import { useRow, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { passes, unfoldFor, useBoardState, useBoardView } from './board-state.ts';
import { ColumnMark } from './ColumnMark.tsx';
import { useColumnName } from './column-names.ts';
import tones from './column-tones.module.css';
import { showCard } from './show-card.ts';
import styles from './walk.module.css';
import { type WalkOrder, walkOf, walkOrders } from './walk-order.ts';

export function RoundRobin({ board }: { readonly board: Board }) {
  const order = useBoardState((state) => state.walk);
  return order === null ? null : <Walk board={board} order={order} />;
}

function Walk({ board, order }: { readonly board: Board; readonly order: WalkOrder }) {
  const words = useWords(deskWords);
  const { store } = useBoardView();
  const { cards, at, go, end } = useWalk(board, order);
  useShortcut('ArrowRight', words.nextCard, () => go(1));
  useShortcut('ArrowLeft', words.previousCard, () => go(-1));
  const options = walkOrders.map((value) => ({ value, label: words[`by-${value}`] }));
  return (
    <section className={styles.walk} aria-label={words.walk}>
      <IconButton
        icon={ArrowLeft}
        keys="ArrowLeft"
        label={words.previousCard}
        disabled={at <= 0}
        onPress={() => go(-1)}
      />
      <Button
        icon={ArrowRight}
        tone="primary"
        keys="ArrowRight"
        disabled={at >= cards.length - 1}
        onPress={() => go(1)}
      >
        {at < 0 ? words.firstCard : words.nextCard}
      </Button>
      <SelectField
        label={words.walkOrder}
        labelHidden
        className={styles.order}
        value={order}
        options={options}
        onChange={(walk) => store.setState({ walk })}
      />
      <Spoken card={cards[at]} place={at} count={cards.length} board={board} />
      <IconButton icon={X} label={words.endWalk} onPress={end} />
    </section>
  );
}

/** The cards to be gone through, which of them is talked about, and the way to another. */
function useWalk(board: Board, order: WalkOrder) {
  const send = useSend();
  const { store } = useBoardView();
  const filter = useBoardState((state) => state.filter);
  const all = useRows('card', { boardId: board.id });
  const shown = all.filter((card) => passes(filter, card));
  const cards = walkOf(shown, shownColumns(board, all), order);
  const at = cards.findIndex(({ id }) => id === board.stepCardId);
  const step = (cardId: string | null) => void send('board.step', { boardId: board.id, cardId });
  useEffect(() => {
    if (board.stepCardId !== null) showCard(board.stepCardId, { focus: false });
  }, [board.stepCardId]);
  const go = (by: 1 | -1) => {
    const next = cards[at < 0 ? 0 : at + by];
    if (!next) return;
    unfoldFor(store, next);
    step(next.id);
  };
  const end = () => {
    store.setState({ walk: null });
    if (board.stepCardId !== null) step(null);
  };
  return { cards, at, go, end };
}

/** The card that is talked about, in words of its own size, and whose it is. */
function Spoken({
  card,
  place,
  count,
  board,
}: {
  readonly card: Card | undefined;
  readonly place: number;
  readonly count: number;
  readonly board: Board;
}) {
  const words = useWords(deskWords);
  const all = useWords(boardWords);
  const nameOf = useColumnName(board);
  const person = useRow('person', board.hidesAuthors ? null : (card?.personId ?? null));
  const group = useRow('group', board.hidesAuthors ? null : (card?.groupId ?? null));
  if (!card) return <p className={styles.spoken}>{words.walkHint(count)}</p>;
  const author = board.hidesAuthors ? '' : (person?.name ?? card.byName);
  const whose = [nameOf(card.column), group?.name, author].filter(Boolean).join(' · ');
  return (
    <div className={classNames(styles.spoken, tones[card.column])} aria-live="polite">
      <ColumnMark column={card.column} />
      <p className={styles.words}>
        <strong dir="auto">{card.text || all.card}</strong>
        <span className={styles.whose}>
          {words.placeOf(place + 1, count)} · {whose}
        </span>
      </p>
    </div>
  );
}
