import { type FormEvent, useState } from 'react';
import type { SeatBoard } from '../../../../shared/contract/seat-view.ts';
import { editBoardWords } from '../../../../shared/features/board/edit-messages.ts';
import type { Column } from '../../../../shared/features/board/model.ts';
import { lockOf } from '../../../../shared/features/board/rules.ts';
import { seatBoardWords } from '../../../../shared/features/board/seat-messages.ts';
import { useSeat, useSeatDraft } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Line, Press, Row } from '../../../ui/seat/parts.tsx';
import styles from './order.module.css';

type Named = { readonly id: string; readonly title: string };

/** The name of a stack is given, or becomes another one. */
export function StackName({
  board,
  column,
  stack,
}: {
  readonly board: SeatBoard;
  readonly column: Column;
  readonly stack: Named;
}) {
  const words = useWords(editBoardWords);
  const [naming, setNaming] = useState(false);
  if (lockOf(board, 'stack', column) !== null) return null;
  if (naming) return <NameIt stack={stack} onEnd={() => setNaming(false)} />;
  return (
    <div className={styles.tools}>
      <Press tone="quiet" onPress={() => setNaming(true)}>
        {stack.title ? words.renameStack : words.nameStack}
      </Press>
    </div>
  );
}

function NameIt({
  stack: { id, title },
  onEnd,
}: {
  readonly stack: Named;
  readonly onEnd: () => void;
}) {
  const words = useWords(editBoardWords);
  const board = useWords(seatBoardWords);
  const session = useSeat();
  const [draft, setDraft] = useSeatDraft(`stack/${id}`);
  const name = draft === '' ? title : draft;
  const end = () => {
    setDraft('');
    onEnd();
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    if (name.trim() !== title) {
      const input = { id, patch: { title: name.trim() }, base: { title } };
      session.say(
        { name: 'board.editStack', input },
        (old) => old.name === 'board.editStack' && old.input.id === id,
      );
    }
    end();
  };
  return (
    <form onSubmit={keep} className={styles.form}>
      <Line
        id={`stack-${id}`}
        label={words.stackName}
        value={name}
        onType={setDraft}
        rest={{ maxLength: 100, autoComplete: 'off' }}
      />
      <Row>
        <Press type="submit" tone="main">
          {words.keepName}
        </Press>
        <Press onPress={end}>{board.leave}</Press>
      </Row>
    </form>
  );
}
