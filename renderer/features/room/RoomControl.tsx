import { DoorClosed, DoorOpen, Hand, Lock, Mail } from 'lucide-react';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { lanWords } from '../../../shared/features/room/lan-messages.ts';
import { useLanRoom } from '../../state/lan.ts';
import { useRowCount, useWorkshopId } from '../../state/use-rows.ts';
import { classNames } from '../../ui/class-names.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import bar from './bar-panel.module.css';
import styles from './room-control.module.css';
import { useWhoIsHere } from './use-who-is-here.ts';

// Fetched when it is first opened: until then only the state of the room is in sight.
const RoomPanel = lazy(() =>
  import('./RoomPanel.tsx').then((panel) => ({ default: panel.RoomPanel })),
);

/** Whether phones may come in and how many have, always in sight; from here the room is opened and kept. */
export function RoomControl() {
  const words = useWords(lanWords);
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useShortcut('p', words.panel, () => panel.current?.togglePopover());
  return (
    <div className={styles.control}>
      <button
        type="button"
        className={classNames(bar.button, styles.button)}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={open}
        data-tip={words.panel}
        data-tip-keys="P"
      >
        <RoomState />
      </button>
      <News />
      <div
        id={id}
        ref={panel}
        popover="auto"
        role="dialog"
        aria-label={words.panel}
        tabIndex={-1}
        className={classNames(bar.panel, styles.closed)}
        data-keys
        onToggle={(event) => {
          if (event.target !== event.currentTarget) return; // a menu within it
          setOpen(event.newState === 'open');
          if (event.newState === 'open') event.currentTarget.focus();
        }}
      >
        {open && (
          <Suspense>
            <RoomPanel />
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** Who waits to be let in, and what has not been read: told to a screen reader as it comes. */
function News() {
  const words = useWords(lanWords);
  const { waiting } = useWhoIsHere();
  const unread = useUnread();
  return (
    <VisuallyHidden>
      <span role="status">
        {[
          waiting.length > 0 && words.stateWaiting(waiting.length),
          unread > 0 && words.stateUnread(unread),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </VisuallyHidden>
  );
}

function useUnread(): number {
  return useRowCount('seatMessage', { workshopId: useWorkshopId(), read: false });
}

/** Closed, or open with how many; and what waits for the facilitator. */
function RoomState() {
  const words = useWords(lanWords);
  const format = useFormat();
  const room = useLanRoom();
  const { seated, waiting, connected } = useWhoIsHere();
  const unread = useUnread();
  const said = [
    room ? words.stateOpen(connected, seated.length) : words.stateClosed,
    room?.locked && words.stateLocked,
    waiting.length > 0 && words.stateWaiting(waiting.length),
    unread > 0 && words.stateUnread(unread),
  ];
  const Door = room ? DoorOpen : DoorClosed;
  return (
    <>
      <VisuallyHidden>{said.filter(Boolean).join(', ')}</VisuallyHidden>
      <span aria-hidden className={classNames(styles.state, room && styles.open)}>
        <Door size={20} />
        {room ? (
          <span className="figures">
            {format.number(connected)}/{format.number(seated.length)}
          </span>
        ) : (
          <span className={styles.word}>{words.room}</span>
        )}
        {room?.locked && <Lock size={14} />}
        {waiting.length > 0 && <Count icon={Hand} count={waiting.length} />}
        {unread > 0 && <Count icon={Mail} count={unread} />}
      </span>
    </>
  );
}

function Count({ icon: Icon, count }: { readonly icon: typeof Mail; readonly count: number }) {
  const format = useFormat();
  return (
    <span className={classNames(styles.count, 'figures')}>
      <Icon size={14} />
      {format.number(count)}
    </span>
  );
}
