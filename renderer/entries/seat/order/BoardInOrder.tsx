import { BoardColumns, type Show, type Shown } from '../BoardColumns.tsx';
import { UndoLast } from '../lead/UndoLast.tsx';
import type { Editor } from '../use-editor.ts';
import { AddCard } from './AddCard.tsx';
import { OrderedCard } from './OrderedCard.tsx';
import { StackName } from './StackName.tsx';

/** A board for who may put the cards of others in order. */
export function BoardInOrder({ board, cards, editor }: Shown & { readonly editor: Editor }) {
  const show: Show = {
    card: (card) => (
      <OrderedCard key={card.id} board={board} card={card} cards={cards} editor={editor} />
    ),
    stack: (stack, column) => <StackName board={board} column={column} stack={stack} />,
    below: editor === 'cofacilitator' && <AddCard board={board} cards={cards} />,
  };
  return (
    <>
      {editor === 'cofacilitator' && <UndoLast />}
      <BoardColumns board={board} cards={cards} show={show} />
    </>
  );
}
