// A phone in the room: who writes on it, what they may do, and what can be done about it.
import {
  Check,
  type LucideIcon,
  MessageSquare,
  PenLine,
  User,
  UserMinus,
  UsersRound,
  Wifi,
  WifiOff,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { seatRoles } from '../../../shared/features/room/kinds.ts';
import type { Seat, SeatRole } from '../../../shared/features/room/model.ts';
import { placeInQueue } from '../../../shared/features/room/rules.ts';
import { whoWords } from '../../../shared/features/room/who-messages.ts';
import { hrefOf } from '../../state/route.ts';
import { openRunTool } from '../../state/run-tool.ts';
import { useRow, useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { Badge } from '../../ui/Surfaces.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './seat-list.module.css';

const roleIcons: Readonly<Record<SeatRole, LucideIcon>> = {
  participant: User,
  rapporteur: PenLine,
  cofacilitator: UsersRound,
};

/** Somebody who sits in the room. */
export function SeatRow({ seat, isThere }: { readonly seat: Seat; readonly isThere: boolean }) {
  const words = useWords(whoWords);
  const send = useSend();
  const { id, name, role } = seat;
  const items = () => [
    ...seatRoles
      .filter((each) => each !== role)
      .map(
        (each): MenuItem => ({
          label: words.make(each),
          note: words.may(each),
          icon: roleIcons[each],
          onPress: () => void send('room.setRole', { id, role: each }),
        }),
      ),
    {
      label: words.remove,
      icon: UserMinus,
      danger: true,
      apart: true,
      onPress: () => void send('room.removeSeat', { id }, { undoable: words.removed(name) }),
    },
  ];
  const Link = isThere ? Wifi : WifiOff;
  return (
    <li className={styles.row}>
      <span
        className={isThere ? styles.there : styles.away}
        data-tip={isThere ? words.connected : words.away}
      >
        <Link aria-hidden size={18} />
        <VisuallyHidden>{isThere ? words.connected : words.away}</VisuallyHidden>
      </span>
      <Who seat={seat}>
        <Floor seat={seat} />
      </Who>
      {role !== 'participant' && (
        <span data-tip={words.may(role)}>
          <Badge tone="accent" icon={roleIcons[role]}>
            {words.role(role)}
          </Badge>
        </span>
      )}
      <Menu name={name} size="small" items={items} />
    </li>
  );
}

/** Somebody who is to be let in. */
export function WaitingRow({ seat }: { readonly seat: Seat }) {
  const words = useWords(whoWords);
  const send = useSend();
  const { id, name } = seat;
  return (
    <li className={styles.row}>
      <Who seat={seat} />
      <Button
        size="small"
        tone="primary"
        rest={{ 'aria-label': words.admitOne(name) }}
        onPress={() => void send('room.admit', { id })}
      >
        {words.admit}
      </Button>
      <Button
        size="small"
        tone="quiet"
        rest={{ 'aria-label': words.refuseOne(name) }}
        onPress={() => void send('room.removeSeat', { id }, { undoable: words.refused(name) })}
      >
        {words.refuse}
      </Button>
    </li>
  );
}

/** Somebody who was refused or taken out, and can be let in after all. */
export function TakenOutRow({ seat }: { readonly seat: Seat }) {
  const words = useWords(whoWords);
  const send = useSend();
  const { id, name } = seat;
  return (
    <li className={styles.row}>
      <Who seat={seat} />
      <Button
        size="small"
        icon={Check}
        rest={{ 'aria-label': words.admitOne(name) }}
        onPress={() => void send('room.admit', { id })}
      >
        {words.admit}
      </Button>
    </li>
  );
}

function Who({ seat, children }: { readonly seat: Seat; readonly children?: ReactNode }) {
  const words = useWords(whoWords);
  const group = useRow('group', seat.groupId);
  const about = [
    group && words.forGroup(group.name),
    seat.personId === null && words.notListed,
  ].filter((each) => typeof each === 'string');
  return (
    <span className={styles.who}>
      <bdi className={styles.name}>{seat.name}</bdi>
      {about.length > 0 && <span className={styles.about}>{about.join(' · ')}</span>}
      {children}
    </span>
  );
}

/** Where somebody has asked for the floor: the way to the queue. */
function Floor({ seat: { id } }: { readonly seat: Seat }) {
  const words = useWords(whoWords);
  const turns = useRows('turn', { workshopId: useWorkshopId(), endedAt: null });
  const place = placeInQueue(turns, id);
  if (place === null) return null;
  return <FloorLink>{words.floor(place)}</FloorLink>;
}

/** The way to the queue of speakers. */
export function FloorLink({ children }: { readonly children: ReactNode }) {
  const workshopId = useWorkshopId();
  return (
    <a
      className={styles.floor}
      href={hrefOf(workshopId, 'run')}
      onClick={() => openRunTool('speakers')}
    >
      <MessageSquare aria-hidden size={14} />
      {children}
    </a>
  );
}
