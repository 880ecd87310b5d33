import type { SeatBoard } from '../../../../shared/contract/seat-view.ts';
import { seatBoardWords } from '../../../../shared/features/board/seat-messages.ts';
import { seatWords } from '../../../../shared/features/room/seat-messages.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { type RefusedCard, refusedCards } from '../../../state/seat/own-cards.ts';
import { useSeat, useSeatState } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Note, Press, Row } from '../../../ui/seat/parts.tsx';
import { CardText } from '../CardText.tsx';

/** Cards that were not taken, with the reason: their words are not lost. */
export function RefusedCards({ board }: { readonly board: SeatBoard }) {
  const hat = useSeatState((state) => state.hat);
  const out = useSeatState((state) => state.out);
  if (!hat) return null;
  return (
    <>
      {refusedCards(out, hat, board.id).map((card) => (
        <Refused key={card.request} board={board} card={card} />
      ))}
    </>
  );
}

function Refused({ board, card }: { readonly board: SeatBoard; readonly card: RefusedCard }) {
  const words = useWords(seatBoardWords);
  const common = useWords(seatWords);
  const session = useSeat();
  const { request, column, text, sentence } = card;
  const again = () => {
    session.drop(request);
    session.say({ name: 'board.write', input: { id: newId(), boardId: board.id, column, text } });
  };
  return (
    <div role="alert">
      <CardText column={column} text={text}>
        <Note tone="danger">
          {words.notTaken} {sentence}
        </Note>
        <Row>
          <Press onPress={again}>{words.textBack}</Press>
          <Press tone="quiet" onPress={() => session.drop(request)}>
            {common.dismiss}
          </Press>
        </Row>
      </CardText>
    </div>
  );
}
