import { useState } from 'react';
import type { SeatCard } from '../../../shared/contract/seat-view.ts';
import { longestFromPhone } from '../../../shared/features/board/limits.ts';
import { seatBoardWords } from '../../../shared/features/board/seat-messages.ts';
import { seatWords } from '../../../shared/features/room/seat-messages.ts';
import { useSeat, useSeatDraft, useSeatState } from '../../state/seat/seat-app.tsx';
import { useWords } from '../../ui/language.tsx';
import { Lines, Note, Press, Row } from '../../ui/seat/parts.tsx';
import { CardText } from './CardText.tsx';
import { rewriting } from './write/rewriting.ts';

/** A card of the group's board, which the rapporteur may put in other words or take off it. */
export function RapporteurCard({ card }: { readonly card: SeatCard }) {
  const words = useWords(seatBoardWords);
  const kept = useWords(seatWords);
  const session = useSeat();
  const [editing, setEditing] = useState(false);
  const waiting = useSeatState(({ out }) =>
    out.some(
      ({ saying, refusal }) =>
        (saying.name === 'board.rewrite' || saying.name === 'board.withdraw') &&
        saying.input.id === card.id &&
        refusal === null,
    ),
  );
  const [draft, setDraft] = useSeatDraft(`edit/${card.id}`);
  const text = draft === '' ? card.text : draft;
  const end = () => {
    setDraft('');
    setEditing(false);
  };
  const keep = () => {
    if (text.trim() === '') return;
    if (text.trim() !== card.text) session.say(...rewriting(card.id, text.trim()));
    end();
  };
  if (!editing) {
    return (
      <CardText column={card.column} text={card.text} by={card.by}>
        {waiting && <Note tone="warning">{kept.kept(1)}</Note>}
        <Row>
          <Press tone="quiet" label={words.editOf(card.text)} onPress={() => setEditing(true)}>
            {words.edit}
          </Press>
          <Press
            tone="quiet"
            label={words.takeOffOf(card.text)}
            onPress={() => session.say({ name: 'board.withdraw', input: { id: card.id } })}
          >
            {words.takeOff}
          </Press>
        </Row>
      </CardText>
    );
  }
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
