import { useState } from 'react';
import type { SeatBoard } from '../../../../shared/contract/seat-view.ts';
import { longestFromPhone } from '../../../../shared/features/board/limits.ts';
import { tooLong } from '../../../../shared/features/board/rules.ts';
import { seatBoardWords } from '../../../../shared/features/board/seat-messages.ts';
import { seatWords } from '../../../../shared/features/room/seat-messages.ts';
import type { OwnCard } from '../../../state/seat/own-cards.ts';
import { useSeat, useSeatDraft } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Lines, Note, Press, Row } from '../../../ui/seat/parts.tsx';
import { CardText } from '../CardText.tsx';
import { rewriting } from './rewriting.ts';

export function MyCard({ board, card }: { readonly board: SeatBoard; readonly card: OwnCard }) {
  const [editing, setEditing] = useState(false);
  if (editing) return <EditCard card={card} onDone={() => setEditing(false)} />;
  return <ShownCard board={board} card={card} onEdit={() => setEditing(true)} />;
}

function ShownCard({
  board,
  card: { id, column, text, arrived },
  onEdit,
}: {
  readonly board: SeatBoard;
  readonly card: OwnCard;
  readonly onEdit: () => void;
}) {
  const words = useWords(seatBoardWords);
  const kept = useWords(seatWords);
  const session = useSeat();
  const open = board.writes.includes(column);
  return (
    <CardText column={column} text={text}>
      <Note tone={arrived ? 'good' : 'warning'}>{arrived ? kept.arrived : kept.kept(1)}</Note>
      {open && (
        <Row>
          <Press label={words.editOf(text)} onPress={onEdit}>
            {words.edit}
          </Press>
          <Press
            tone="quiet"
            label={words.takeBackOf(text)}
            onPress={() => session.say({ name: 'board.withdraw', input: { id } })}
          >
            {words.takeBack}
          </Press>
        </Row>
      )}
    </CardText>
  );
}

function EditCard({ card, onDone }: { readonly card: OwnCard; readonly onDone: () => void }) {
  const words = useWords(seatBoardWords);
  const session = useSeat();
  const [draft, setDraft] = useSeatDraft(`edit/${card.id}`);
  const text = draft === '' ? card.text : draft;
  const end = () => {
    setDraft('');
    onDone();
  };
  const keep = () => {
    if (text.trim() === '') return;
    if (text.trim() !== card.text) session.say(...rewriting(card.id, text.trim()));
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
      {tooLong(text) && (
        <Note tone="warning" live>
          {words.tooLong}
        </Note>
      )}
      <Row>
        <Press tone="main" onPress={keep}>
          {words.keep}
        </Press>
        <Press onPress={end}>{words.leave}</Press>
      </Row>
    </CardText>
  );
}
