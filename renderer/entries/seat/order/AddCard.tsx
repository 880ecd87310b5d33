import { type FormEvent, useState } from 'react';
import type { SeatBoard, SeatCard } from '../../../../shared/contract/seat-view.ts';
import { editBoardWords } from '../../../../shared/features/board/edit-messages.ts';
import { longestFromPhone } from '../../../../shared/features/board/limits.ts';
import type { Column } from '../../../../shared/features/board/model.ts';
import { lockOf, tooLong } from '../../../../shared/features/board/rules.ts';
import { seatBoardWords } from '../../../../shared/features/board/seat-messages.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { useSeat, useSeatDraft } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Lines, Note, Press, Row } from '../../../ui/seat/parts.tsx';
import { ColumnChips } from '../write/ColumnChips.tsx';
import styles from './order.module.css';

type Added = { readonly board: SeatBoard; readonly cards: readonly SeatCard[] };

/** A card for the plenary, typed by a co-facilitator: at any step that takes cards at the desk. */
export function AddCard({ board, cards }: Added) {
  const words = useWords(editBoardWords);
  const [open, setOpen] = useState(false);
  const columns = board.columns
    .map(({ column }) => column)
    .filter((column) => lockOf(board, 'write', column) === null);
  const [first] = columns;
  if (first === undefined) return null;
  if (!open) return <Press onPress={() => setOpen(true)}>{words.addCard}</Press>;
  const end = () => setOpen(false);
  return <NewCard board={board} cards={cards} columns={columns} first={first} onEnd={end} />;
}

function NewCard({
  board,
  cards,
  columns,
  first,
  onEnd,
}: Added & {
  readonly columns: readonly Column[];
  readonly first: Column;
  readonly onEnd: () => void;
}) {
  const words = useWords(editBoardWords);
  const common = useWords(seatBoardWords);
  const session = useSeat();
  const [text, setText] = useSeatDraft(`add/${board.id}`);
  const [picked, setPicked] = useState(first);
  const column = columns.includes(picked) ? picked : first;
  const inColumn = cards.filter((card) => card.column === column);
  const put = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const after = inColumn.slice(-1)[0]?.id ?? null;
    const input = { id: newId(), boardId: board.id, column, after, text: text.trim() };
    session.say({ name: 'board.addCard', input });
    setText('');
  };
  return (
    <form onSubmit={put} className={styles.form}>
      <ColumnChips
        board={board}
        columns={columns}
        chosen={column}
        count={() => 0}
        onChoose={setPicked}
      />
      <Lines
        id={`add-${board.id}`}
        label={words.newCard}
        value={text}
        onType={setText}
        most={longestFromPhone}
      />
      <div role="status">{tooLong(text) && <Note tone="warning">{common.tooLong}</Note>}</div>
      <Row>
        <Press type="submit" tone="main" disabled={text.trim() === ''}>
          {words.putUp}
        </Press>
        <Press onPress={onEnd}>{words.enough}</Press>
      </Row>
    </form>
  );
}
