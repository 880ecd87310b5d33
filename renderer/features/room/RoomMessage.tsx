import { useState } from 'react';
import { roomWords } from '../../../shared/features/room/messages.ts';
import { useRow, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useWords } from '../../ui/language.tsx';
import styles from './stage-control.module.css';

/** A few words for the room, typed here: shown at once, or made ready. */
export function RoomMessage() {
  const words = useWords(roomWords);
  const send = useSend();
  const workshopId = useWorkshopId();
  const last = useRow('stage', workshopId)?.text ?? '';
  const [text, setText] = useState(last);
  const empty = text.trim() === '';
  const message = { workshopId, kind: 'message', refId: null, text } as const;
  const show = () => {
    if (!empty) void send('room.show', message);
  };
  return (
    <div className={styles.message}>
      <ComposeField
        label={words.messageText}
        placeholder={words.messageHint}
        value={text}
        onChange={setText}
        onSubmit={show}
        area
      />
      <div className={styles.buttons}>
        <Button disabled={empty} onPress={show}>
          {words.showMessage}
        </Button>
        <Button tone="quiet" disabled={empty} onPress={() => void send('room.prepare', message)}>
          {words.prepareMessage}
        </Button>
      </div>
    </div>
  );
}
