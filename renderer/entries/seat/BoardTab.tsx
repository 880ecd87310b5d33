import { useState } from 'react';
import type { SeatBoard } from '../../../shared/contract/seat-view.ts';
import { seatBoardWords } from '../../../shared/features/board/seat-messages.ts';
import { useSeatState } from '../../state/seat/seat-app.tsx';
import { listOf } from '../../state/seat/view.ts';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/seat/parts.tsx';
import { BoardChoice } from './BoardChoice.tsx';
import { BoardColumns, readOnly, type Shown } from './BoardColumns.tsx';
import { type Editor, useEditor } from './use-editor.ts';
import { useLoaded } from './use-loaded.ts';

/** Reads a board; a rapporteur and a co-facilitator put it in order. */
export function BoardTab() {
  const words = useWords(seatBoardWords);
  const entries = useSeatState((state) => state.entries);
  const boards = listOf(entries, 'board');
  const [chosen, setChosen] = useState<string | null>(null);
  const board = boards.find(({ id }) => id === chosen) ?? boards[0];
  if (!board) return <Note>{words.nothing}</Note>;
  return (
    <>
      <BoardChoice boards={boards} chosen={board.id} onChoose={setChosen} />
      <OneBoard key={board.id} board={board} />
    </>
  );
}

function OneBoard({ board }: { readonly board: SeatBoard }) {
  const editor = useEditor(board);
  const entries = useSeatState((state) => state.entries);
  const cards = listOf(entries, 'card').filter(({ boardId }) => boardId === board.id);
  if (editor && !board.hidden) return <InOrder board={board} cards={cards} editor={editor} />;
  return <BoardColumns board={board} cards={cards} show={readOnly} />;
}

const load = () => import('./order/BoardInOrder.tsx');

/** What only they need is only fetched by them; until then they read as everybody does. */
function InOrder(props: Shown & { readonly editor: Editor }) {
  const BoardInOrder = useLoaded(load)?.BoardInOrder;
  if (BoardInOrder) return <BoardInOrder {...props} />;
  return <BoardColumns board={props.board} cards={props.cards} show={readOnly} />;
}
