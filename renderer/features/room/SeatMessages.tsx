// What people wrote to the facilitator from their phones: the newest first, the unread before all.
import { Check, CheckCheck, SquareParking } from 'lucide-react';
import type { SeatMessage } from '../../../shared/features/room/model.ts';
import { whoWords } from '../../../shared/features/room/who-messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useRows, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import styles from './seat-list.module.css';

export function SeatMessages() {
  const words = useWords(whoWords);
  const send = useSend();
  const messages = useRows('seatMessage', { workshopId: useWorkshopId() });
  const newestFirst = messages.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const unread = newestFirst.filter(({ read }) => !read);
  const earlier = newestFirst.filter(({ read }) => read);
  const readAll = async () => {
    const gesture = newId();
    for (const { id } of unread) await send('room.readMessage', { id }, { gesture });
  };
  if (messages.length === 0) return <p className={styles.soft}>{words.noMessages}</p>;
  return (
    <>
      {unread.length > 1 && (
        <div className={styles.end}>
          <Button size="small" tone="quiet" icon={CheckCheck} onPress={() => void readAll()}>
            {words.readAll}
          </Button>
        </div>
      )}
      {unread.length > 0 && (
        <ul className={styles.messages} aria-label={words.unread}>
          {unread.map((message) => (
            <Message key={message.id} message={message} />
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <details className={styles.folding} open={unread.length === 0}>
          <summary>{words.earlier(earlier.length)}</summary>
          <ul className={styles.messages}>
            {earlier.map((message) => (
              <Message key={message.id} message={message} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Message({ message }: { readonly message: SeatMessage }) {
  const words = useWords(whoWords);
  const format = useFormat();
  const send = useSend();
  const timeZone = useWorkshop()?.timeZone ?? 'UTC';
  const { id, workshopId, name, text, at, read } = message;
  /** Whatever is parked has been read: one press, and one step of Undo. */
  const park = async () => {
    const gesture = newId();
    const parked = {
      id: newId(),
      workshopId,
      kind: 'parking',
      text: words.saidBy(text, name),
    } as const;
    if (!read) await send('room.readMessage', { id }, { gesture });
    await send('run.capture', parked, { gesture, undoable: words.parked });
  };
  return (
    <li className={read ? styles.message : styles.unread}>
      <p className={styles.from}>
        <bdi className={styles.name}>{name}</bdi>
        <time className={styles.about}>{format.instant(at, timeZone)}</time>
      </p>
      <p className={styles.said} dir="auto">
        {text}
      </p>
      <div className={styles.end}>
        <Button
          size="small"
          icon={SquareParking}
          rest={{ 'aria-label': words.parkOne(name) }}
          onPress={() => void park()}
        >
          {words.park}
        </Button>
        {!read && (
          <Button
            size="small"
            tone="quiet"
            icon={Check}
            rest={{ 'aria-label': words.readOne(name) }}
            onPress={() => void send('room.readMessage', { id })}
          >
            {words.read}
          </Button>
        )}
      </div>
    </li>
  );
}
