import { columnAsks } from '../../../shared/features/board/ask-messages.ts';
import { boardColumns } from '../../../shared/features/board/column-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Column } from '../../../shared/features/board/model.ts';
import { tooLong } from '../../../shared/features/board/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useInTurn } from '../../state/use-in-turn.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useKeptText } from '../../ui/kept-writing.ts';
import { useWords } from '../../ui/language.tsx';
import styles from './board.module.css';

/** Writes one card after the other: Enter adds what is written and waits for the next. */
export function AddCard({
  boardId,
  column,
  onAdded,
}: {
  readonly boardId: string;
  readonly column: Column;
  readonly onAdded: () => void;
}) {
  const words = useWords(boardWords);
  const names = useWords(boardColumns);
  const asks = useWords(columnAsks);
  const send = useSend();
  const read = useReadRows();
  const inTurn = useInTurn();
  const [text, setText] = useKeptText(`card ${boardId} ${column}`);
  const add = async (written: string) => {
    const after = read('card', { boardId, column }).at(-1)?.id ?? null;
    const answer = await send('board.addCard', {
      id: newId(),
      boardId,
      column,
      after,
      text: written,
    });
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
        label={words.addTo(names[column])}
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
