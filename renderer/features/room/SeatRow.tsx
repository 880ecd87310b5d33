// A phone in the room: who writes on it, what they may do, and what can be done about it.
import {
  Check,
  type LucideIcon,
  MessageSquare,
  PenLine,
  TriangleAlert,
  User,
  UserMinus,
  UsersRound,
  Wifi,
  WifiOff,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { seatRoles } from '../../../shared/features/room/kinds.ts';
import type { Seat, SeatRole } from '../../../shared/features/room/model.ts';
import { keyOf, placeInQueue } from '../../../shared/features/room/rules.ts';
import { whoWords } from '../../../shared/features/room/who-messages.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { hrefOf } from '../../state/route.ts';
import { openRunTool } from '../../state/run-tool.ts';
import { useReadRows, useRow, useRows, useWorkshopId } from '../../state/use-rows.ts';
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
export function SeatRow({
  seat,
  isThere,
  isDouble,
}: {
  readonly seat: Seat;
  readonly isThere: boolean;
  readonly isDouble: boolean;
}) {
  const words = useWords(whoWords);
  const send = useSend();
  const { id, name, role } = seat;
  const groupItems = useGroupItems(seat);
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
    ...groupItems(),
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
      <Who seat={seat} warnings={[isDouble && words.double]}>
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
export function WaitingRow({
  seat,
  isDouble,
  before,
}: {
  readonly seat: Seat;
  readonly isDouble: boolean;
  /** Who was taken out of the room before, under this name or on this phone. */
  readonly before: Seat | null;
}) {
  const words = useWords(whoWords);
  const send = useSend();
  const { id, name } = seat;
  const isSame = before !== null && keyOf(before) === keyOf(seat);
  const back = isSame ? words.takenOutBefore : before && words.takenOutAs(before.name);
  return (
    <li className={styles.row}>
      <Who seat={seat} warnings={[back, isDouble && words.nameTaken]} />
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

function Who({
  seat,
  warnings = [],
  children,
}: {
  readonly seat: Seat;
  /** What is to be known before anything is done about them. */
  readonly warnings?: readonly (string | false | null)[];
  readonly children?: ReactNode;
}) {
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
      {warnings
        .filter((each) => typeof each === 'string')
        .map((each) => (
          <span key={each} className={styles.warning}>
            <TriangleAlert aria-hidden size={14} />
            {each}
          </span>
        ))}
      {children}
    </span>
  );
}

/** Groups to hand a phone to: whoever sits in none of an arrangement's may write for any of them. */
function useGroupItems({ id, workshopId, personId, groupId }: Seat): () => MenuItem[] {
  const words = useWords(whoWords);
  const send = useSend();
  const read = useReadRows();
  return () => {
    const sits = personId === null ? [] : read('membership', { personId });
    const rounds = inOrder(read('arrangement', { workshopId })).filter(
      ({ id: arrangementId, round }) =>
        !sits.some(
          (member) =>
            member.round === round &&
            read('group', { arrangementId }).some((group) => group.id === member.groupId),
        ),
    );
    const groups = rounds.flatMap((one) => inOrder(read('group', { arrangementId: one.id })));
    const hand = (to: string | null) => () => void send('room.handToGroup', { id, groupId: to });
    const items = groups
      .filter((group) => group.id !== groupId)
      .map((group) => ({
        label: words.handTo(group.name),
        icon: UsersRound,
        onPress: hand(group.id),
      }));
    const back = { label: words.handBack, icon: User, onPress: hand(null) };
    return [...(groupId === null ? [] : [back]), ...items].map((item, at) =>
      at === 0 ? { ...item, apart: true } : item,
    );
  };
}

/** Where somebody has asked for the floor: the way to the queue. */
function Floor({ seat }: { readonly seat: Seat }) {
  const words = useWords(whoWords);
  const turns = useRows('turn', { workshopId: useWorkshopId(), endedAt: null });
  const place = placeInQueue(turns, seat);
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
