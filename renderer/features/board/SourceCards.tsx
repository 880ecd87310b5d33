import { Quote } from 'lucide-react';
import { memo } from 'react';
import { boardColumns } from '../../../shared/features/board/column-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import type { Card, Quadrant } from '../../../shared/features/board/model.ts';
import { useReadRows, useRows } from '../../state/use-rows.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { useBoardState, useBoardView } from './board-state.ts';
import { ColumnMark } from './ColumnMark.tsx';
import tones from './column-tones.module.css';
import { pickFor } from './pick.ts';
import { showCard } from './show-card.ts';
import styles from './tows.module.css';

/** The cards of a quadrant of the source board, each to be picked for the next strategy. */
export const SourceCards = memo(function SourceCards({
  sourceId,
  column,
}: {
  readonly sourceId: string | null;
  readonly column: Quadrant;
}) {
  const names = useWords(boardColumns);
  const words = useWords(deskWords);
  const cards = useRows('card', { boardId: sourceId ?? '', column });
  return (
    <section className={classNames(styles.quadrant, tones[column])} aria-label={names[column]}>
      <h2 className={styles.name}>
        <ColumnMark column={column} />
        <span>{names[column]}</span>
      </h2>
      {cards.length === 0 && <p className={styles.how}>{words.noSourceCards}</p>}
      <ul className={styles.picks}>
        {cards.map((card) => (
          <SourceCard key={card.id} card={card} />
        ))}
      </ul>
    </section>
  );
});

function SourceCard({ card }: { readonly card: Card }) {
  const words = useWords(deskWords);
  const format = useFormat();
  const read = useReadRows();
  const { id: boardId, store } = useBoardView();
  const picked = useBoardState((state) => state.picked.includes(card.id));
  const citing = useRows('cardLink', { toCardId: card.id, kind: 'cites' });
  const press = () => {
    const source = read('card', { boardId: card.boardId });
    const { picked: before } = store.getState();
    const next = pickFor(before, card, (id) => source.find((each) => each.id === id)?.column);
    store.setState({ picked: next.picked });
    if (next.strategy) focusField(next.strategy);
  };
  const [first] = citing;
  return (
    <li className={styles.pick} data-source-card={card.id}>
      <button type="button" aria-pressed={picked} className={styles.press} onClick={press}>
        <span dir="auto">{card.text}</span>
      </button>
      {first && (
        <button
          type="button"
          className={styles.cited}
          data-tip={words.citedBy(citing.length)}
          aria-label={words.citedBy(citing.length)}
          onClick={() => showNextCiting(boardId, citing, read)}
        >
          <Quote aria-hidden size={12} />
          {format.number(citing.length)}
        </button>
      )}
    </li>
  );
}

/** Goes to the strategy that cites the card; pressed again, to the next one that does. */
function showNextCiting(
  boardId: string,
  citing: readonly { readonly cardId: string }[],
  read: ReturnType<typeof useReadRows>,
): void {
  const here = citing
    .map(({ cardId }) => cardId)
    .filter((id) => read('card', { id, boardId }).length > 0);
  const shown = document.querySelector<HTMLElement>('[data-flash]')?.dataset.dragItem ?? '';
  const next = here[(here.indexOf(shown) + 1) % here.length];
  if (next) showCard(next);
}

function focusField(column: string): void {
  document
    .querySelector<HTMLElement>(`[data-column="${column}"] [data-strategy-field] textarea`)
    ?.focus();
}
