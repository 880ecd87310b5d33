import { useState } from 'react';
import type { SeatBoard, SeatCard } from '../../../../shared/contract/seat-view.ts';
import { editBoardWords } from '../../../../shared/features/board/edit-messages.ts';
import { longestFromPhone } from '../../../../shared/features/board/limits.ts';
import { lockOf } from '../../../../shared/features/board/rules.ts';
import { seatBoardWords } from '../../../../shared/features/board/seat-messages.ts';
import { seatWords } from '../../../../shared/features/room/seat-messages.ts';
import { useSeat, useSeatDraft, useSeatState } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Lines, Note, Press, Row } from '../../../ui/seat/parts.tsx';
import { CardText } from '../CardText.tsx';
import type { Editor } from '../use-editor.ts';
import styles from './order.module.css';
import { PlaceCard } from './PlaceCard.tsx';
import { concerns, removing, rewording } from './sayings.ts';

type Ordered = {
  readonly board: SeatBoard;
  readonly card: SeatCard;
  /** All that are shown of the board. */
  readonly cards: readonly SeatCard[];
  readonly editor: Editor;
};

/** A card that may be put in other words, elsewhere, on a stack, or taken off the board. */
export function OrderedCard(props: Ordered) {
  const { board, card, cards, editor } = props;
  const [doing, setDoing] = useState<'words' | 'place' | null>(null);
  const end = () => setDoing(null);
  if (doing === 'words') return <CardWords card={card} editor={editor} onEnd={end} />;
  return (
    <CardText column={card.column} text={card.text} by={card.by}>
      <StillHere id={card.id} />
      {doing === 'place' ? (
        <PlaceCard board={board} card={card} cards={cards} onEnd={end} />
      ) : (
        <Tools {...props} onDo={setDoing} />
      )}
    </CardText>
  );
}

function StillHere({ id }: { readonly id: string }) {
  const kept = useWords(seatWords);
  const waiting = useSeatState(({ out }) =>
    out.some(({ saying, refusal }) => refusal === null && concerns(saying, id)),
  );
  return waiting ? <Note tone="warning">{kept.kept(1)}</Note> : null;
}

/** What the board's step lets be done to the card. */
function Tools({
  board,
  card: { id, column, text },
  editor,
  onDo,
}: Ordered & { readonly onDo: (what: 'words' | 'place') => void }) {
  const words = useWords(seatBoardWords);
  const order = useWords(editBoardWords);
  const session = useSeat();
  const may = (act: Parameters<typeof lockOf>[1]) => lockOf(board, act, column) === null;
  return (
    <div className={styles.tools}>
      {may('rewrite') && (
        <Press tone="quiet" label={words.editOf(text)} onPress={() => onDo('words')}>
          {words.edit}
        </Press>
      )}
      {(may('move') || may('stack')) && (
        <Press tone="quiet" label={order.placeOf(text)} onPress={() => onDo('place')}>
          {order.place}
        </Press>
      )}
      {may('remove') && (
        <Press
          tone="quiet"
          label={order.takeOffOf(text)}
          onPress={() => session.say(removing(editor, id))}
        >
          {order.takeOff}
        </Press>
      )}
    </div>
  );
}

function CardWords({
  card,
  editor,
  onEnd,
}: Pick<Ordered, 'card' | 'editor'> & { readonly onEnd: () => void }) {
  const words = useWords(seatBoardWords);
  const session = useSeat();
  const [draft, setDraft] = useSeatDraft(`edit/${card.id}`);
  const text = draft === '' ? card.text : draft;
  const end = () => {
    setDraft('');
    onEnd();
  };
  const keep = () => {
    if (text.trim() === '') return;
    if (text.trim() !== card.text) session.say(...rewording(editor, card, text.trim()));
    end();
  };
  return (
    <CardText column={card.column}>
      <Lines
        id={`edit-${card.id}`}
        label={words.card}
        value={text}
        onType={setDraft}
        most={longestFromPhone}
      />
      <Row>
        <Press tone="main" onPress={keep}>
          {words.keep}
        </Press>
        <Press onPress={end}>{words.leave}</Press>
      </Row>
    </CardText>
  );
}
