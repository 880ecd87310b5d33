import { Lock } from 'lucide-react';
import { refusals } from '../../../shared/contract/refusals.ts';
import { columnAsks } from '../../../shared/features/board/ask-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Column } from '../../../shared/features/board/model.ts';
import { lockOf, tooLong } from '../../../shared/features/board/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useInTurn } from '../../state/use-in-turn.ts';
import { useReadRows, useRow } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useKeptText } from '../../ui/kept-writing.ts';
import { useWords } from '../../ui/language.tsx';
import { useBoardView } from './board-state.ts';
import styles from './column.module.css';
import { useColumnName } from './column-names.ts';

type Props = { readonly column: Column; readonly onAdded: () => void };

/** Writes one card after the other; where the step of the method locks that, it says why. */
export function AddCard(props: Props) {
  const said = useWords(refusals);
  const { id } = useBoardView();
  const phase = useRow('board', id)?.phase ?? 'free';
  const lock = lockOf({ phase }, 'write', props.column);
  if (!lock) return <NextCard {...props} />;
  const sentence: unknown = said[lock];
  return (
    <p className={styles.locked}>
      <Lock aria-hidden size={14} />
      {typeof sentence === 'string' && sentence}
    </p>
  );
}

/** Enter adds what is written and waits for the next. */
function NextCard({ column, onAdded }: Props) {
  const words = useWords(boardWords);
  const asks = useWords(columnAsks);
  const view = useBoardView();
  const nameOf = useColumnName(view);
  const { id: boardId } = view;
  const send = useSend();
  const read = useReadRows();
  const inTurn = useInTurn();
  const [text, setText] = useKeptText(`card ${boardId} ${column}`);
  const add = async (written: string) => {
    const after = read('card', { boardId, column }).at(-1)?.id ?? null;
    const card = { id: newId(), boardId, column, after, text: written };
    const answer = await send('board.addCard', card);
    if (answer.ok) onAdded();
    else setText((since) => since || written); // not kept: the words come back
  };
  const submit = () => {
    const written = text.trim();
    setText('');
    if (written) inTurn(() => add(written));
  };
  return (
    <div className={styles.add}>
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
