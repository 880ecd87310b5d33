import { X } from 'lucide-react';
import { columnAsks } from '../../../shared/features/board/ask-messages.ts';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import type { strategies } from '../../../shared/features/board/kinds.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import { tooLong } from '../../../shared/features/board/rules.ts';
import { strategyOf } from '../../../shared/features/board/tows.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useInTurn } from '../../state/use-in-turn.ts';
import { useRow, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useKeptText } from '../../ui/kept-writing.ts';
import { useWords } from '../../ui/language.tsx';
import { useBoardState, useBoardView } from './board-state.ts';
import columnStyles from './column.module.css';
import { useColumnName } from './column-names.ts';
import styles from './tows.module.css';

type Strategy = (typeof strategies)[number];

/** Writes a strategy; those cards are cited that are picked for its column. */
export function StrategyField({ column }: { readonly column: Strategy }) {
  const words = useWords(boardWords);
  const asks = useWords(columnAsks);
  const view = useBoardView();
  const nameOf = useColumnName(view);
  const { id: boardId, store } = view;
  const send = useSend();
  const inTurn = useInTurn();
  const [text, setText] = useKeptText(`card ${boardId} ${column}`);
  const cited = useCited(column);
  const add = async (written: string, cardIds: readonly string[]) => {
    const cites = cardIds.map((cardId) => ({ id: newId(), cardId }));
    const input = { id: newId(), boardId, column, text: written, cites };
    const { ok } = await send('board.addStrategy', input);
    if (!ok) setText((since) => since || written);
  };
  const submit = () => {
    const written = text.trim();
    if (!written) return;
    setText('');
    const ids = cited.map(({ id }) => id);
    if (ids.length > 0) store.setState({ picked: [] });
    inTurn(() => add(written, ids));
  };
  return (
    <div
      className={classNames(columnStyles.add, cited.length > 0 && styles.ready)}
      data-strategy-field
    >
      <Picked cards={cited} />
      <ComposeField
        label={words.addTo(nameOf(column))}
        labelHidden
        area
        value={text}
        placeholder={asks[column]}
        hint={tooLong(text) ? words.tooLong : undefined}
        onChange={setText}
        onSubmit={submit}
      />
    </div>
  );
}

type Picked = { readonly id: string; readonly text: string };

/** The cards picked, where they are those of this strategy. */
function useCited(column: Strategy): readonly Picked[] {
  const { id } = useBoardView();
  const sourceId = useRow('board', id)?.sourceId ?? '';
  const picked = useBoardState((state) => state.picked);
  const cards = useRows('card', { boardId: sourceId });
  const chosen = picked.flatMap((each) => cards.find((card) => card.id === each) ?? []);
  return strategyOf(chosen.map((card) => card.column)) === column ? chosen : [];
}

function Picked({ cards }: { readonly cards: readonly Picked[] }) {
  const words = useWords(deskWords);
  const { store } = useBoardView();
  if (cards.length === 0) return null;
  const drop = (id: string) =>
    store.setState(({ picked }) => ({ picked: picked.filter((each) => each !== id) }));
  return (
    <ul className={styles.chips} aria-label={words.picked}>
      {cards.map(({ id, text }) => (
        <li key={id} className={styles.chip}>
          <span dir="auto">{text}</span>
          <button type="button" aria-label={words.unpick(text)} onClick={() => drop(id)}>
            <X aria-hidden size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}
