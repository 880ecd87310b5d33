import { type FormEvent, useRef } from 'react';
import type { SeatBoard } from '../../../../shared/contract/seat-view.ts';
import { columnAsks } from '../../../../shared/features/board/ask-messages.ts';
import { longestFromPhone } from '../../../../shared/features/board/limits.ts';
import type { Column } from '../../../../shared/features/board/model.ts';
import { tooLong } from '../../../../shared/features/board/rules.ts';
import { seatBoardWords } from '../../../../shared/features/board/seat-messages.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { useSeat, useSeatDraft } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Lines, Note, Press } from '../../../ui/seat/parts.tsx';
import styles from '../board.module.css';

/** A card of its own; what is typed is kept on the phone until it is put up. */
export function WriteCard({
  board,
  column,
  count,
  most,
  limited,
}: {
  readonly board: SeatBoard;
  readonly column: Column;
  /** How many are in this column, and how many may be. */
  readonly count: number;
  readonly most: number;
  /** The board itself says how many. */
  readonly limited: boolean;
}) {
  const words = useWords(seatBoardWords);
  const asks = useWords(columnAsks);
  const session = useSeat();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useSeatDraft(`card/${board.id}/${column}`);
  const full = count >= most;
  const put = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || full) return;
    const input = { id: newId(), boardId: board.id, column, text: text.trim() };
    session.say({ name: 'board.write', input });
    setText('');
    form.current?.querySelector('textarea')?.focus();
  };
  return (
    <form ref={form} onSubmit={put} className={styles.form}>
      <Lines
        id="card"
        label={words.card}
        hint={asks[column]}
        value={text}
        onType={setText}
        most={longestFromPhone}
      />
      <div role="status">
        {tooLong(text) && <Note tone="warning">{words.tooLong}</Note>}
        {text.length >= longestFromPhone && (
          <Note tone="warning">{words.longest(longestFromPhone)}</Note>
        )}
        {full && <Note tone="warning">{words.full}</Note>}
      </div>
      {limited && <Note>{words.limit(count, most)}</Note>}
      <Press type="submit" tone="main" disabled={text.trim() === '' || full}>
        {words.put}
      </Press>
    </form>
  );
}
