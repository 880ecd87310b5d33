import { useState } from 'react';
import type { SeatBoard } from '../../../../shared/contract/seat-view.ts';
import type { Column } from '../../../../shared/features/board/model.ts';
import { mostOnPhone } from '../../../../shared/features/board/rules.ts';
import { seatBoardWords } from '../../../../shared/features/board/seat-messages.ts';
import { type OwnCard, ownCards } from '../../../state/seat/own-cards.ts';
import { useEntry, useSeatState } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Note, Panel } from '../../../ui/seat/parts.tsx';
import { BoardChoice } from '../BoardChoice.tsx';
import { boardsToWrite } from '../moment.ts';
import { ColumnChips } from './ColumnChips.tsx';
import { MyCards } from './MyCards.tsx';
import { RefusedCards } from './RefusedCards.tsx';
import { StepClock } from './StepClock.tsx';
import { WriteCard } from './WriteCard.tsx';

/** Cards are written: on the board at hand, in the columns that the step takes. */
export function WritePanel() {
  const entries = useSeatState((state) => state.entries);
  const boards = boardsToWrite(entries);
  const [chosen, setChosen] = useState<string | null>(null);
  const board = boards.find(({ id }) => id === chosen) ?? boards[0];
  if (!board) return null;
  return (
    <>
      <BoardChoice boards={boards} chosen={board.id} onChoose={setChosen} />
      <WriteOn key={board.id} board={board} />
    </>
  );
}

function WriteOn({ board }: { readonly board: SeatBoard }) {
  const words = useWords(seatBoardWords);
  const hat = useSeatState((state) => state.hat);
  const entries = useSeatState((state) => state.entries);
  const out = useSeatState((state) => state.out);
  const people = useEntry('group')?.members.length ?? 1;
  const [picked, setPicked] = useState<Column | null>(null);
  const column = board.writes.find((each) => each === picked) ?? board.writes[0];
  if (!hat || !column) return null;
  const cards = ownCards(entries, out, hat, board.id);
  const here = (each: Column) => cards.filter((card: OwnCard) => card.column === each).length;
  const most = mostOnPhone(board, hat.groupId === null ? 1 : people);
  return (
    <Panel title={board.title || words.write} aside={<StepClock endsAt={board.endsAt} />}>
      {board.hidden && <Note>{words.hidden}</Note>}
      <ColumnChips
        board={board}
        columns={board.writes}
        chosen={column}
        count={here}
        onChoose={setPicked}
      />
      <WriteCard
        key={column}
        board={board}
        column={column}
        count={here(column)}
        most={most}
        limited={board.cardsEach > 0}
      />
      <RefusedCards board={board} />
      <MyCards board={board} cards={cards} />
    </Panel>
  );
}
