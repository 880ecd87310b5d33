// A person who can be carried, moved by menu, pinned, and given a role.
import { ArrowRight, LogOut, Pin, PinOff } from 'lucide-react';
import { memo } from 'react';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import { type GroupRole, groupRoles } from '../../../shared/features/groups/kinds.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Group, Membership } from '../../../shared/features/groups/model.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { useReadRows, useRow } from '../../state/use-rows.ts';
import { type Send, useSend } from '../../state/use-send.ts';
import { IconButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { DragHandle, DragItem } from '../../ui/drag/Drag.tsx';
import { LongListItem } from '../../ui/drag/LongListItem.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { Badge } from '../../ui/Surfaces.tsx';
import { BondMarks } from './BondMarks.tsx';
import { type GroupsView, useGroupsView } from './groups-view.ts';
import styles from './member.module.css';
import { useMoveWords } from './use-move-words.ts';
import { usePlace } from './use-place.ts';
import { useRoleItems } from './use-role-items.ts';

type MemberProps = {
  readonly personId: string;
  /** Where they sit; null: in no group. */
  readonly seat: Membership | null;
  /** One of many, of whom only those in sight are drawn in full. */
  readonly long: boolean;
};

export const Member = memo(function Member({ personId, seat, long }: MemberProps) {
  const person = useRow('person', personId);
  const { held } = useGroupsView();
  if (!person) return null;
  const { id, name } = person;
  const content = () => <Content person={person} seat={seat} />;
  if (held) return <li className={styles.member}>{content()}</li>;
  const item = { id, name, className: styles.member };
  if (!long) return <DragItem {...item}>{content()}</DragItem>;
  return (
    <LongListItem {...item} far={classNames(styles.member, styles.far)} atOnce={false}>
      {content}
    </LongListItem>
  );
});

type PersonSeat = { readonly person: Person; readonly seat: Membership | null };

function Content({ person, seat }: PersonSeat) {
  const words = useWords(catalogue);
  const { held, look } = useGroupsView();
  const { name, organisation } = person;
  return (
    <>
      {!held && <DragHandle name={name} />}
      <span className={styles.middle}>
        <button
          type="button"
          data-drag-through
          className={styles.who}
          onClick={() => look.setState({ personId: person.id })}
        >
          <span className={styles.person}>{name}</span>
          {organisation && <span className={styles.from}>{organisation}</span>}
        </button>
        <span className={styles.signs}>
          <BondMarks personId={person.id} />
          {groupRoles
            .filter((role) => seat?.[role])
            .map((role) => (
              <Mark key={role} duty={role} />
            ))}
          {!person.present && <Badge>{words.absent}</Badge>}
        </span>
      </span>
      {seat && <PinButton name={name} seat={seat} />}
      {!held && <MemberMenu person={person} seat={seat} />}
    </>
  );
}

function Mark({ duty }: { readonly duty: GroupRole }) {
  const words = useWords(catalogue);
  return (
    <span className={styles.mark} role="img" aria-label={words[duty]} data-tip={words[duty]}>
      {words[`${duty}Mark`]}
    </span>
  );
}

function PinButton({ name, seat }: { readonly name: string; readonly seat: Membership }) {
  const words = useWords(dealWords);
  const { held, arrangementId } = useGroupsView();
  const send = useSend();
  if (held && !seat.pinned) return null;
  return (
    <span className={classNames(styles.pin, seat.pinned && styles.pinned)}>
      <IconButton
        size="small"
        icon={Pin}
        label={seat.pinned ? words.unpinPerson(name) : words.pinPerson(name)}
        pressed={seat.pinned}
        disabled={held}
        // The menu has the same for the keyboard: one stop fewer for each person.
        rest={{ tabIndex: seat.pinned ? undefined : -1 }}
        onPress={() => pin(send, arrangementId, seat, !seat.pinned)}
      />
    </span>
  );
}

function pin(send: Send, arrangementId: string, seat: Membership, on: boolean): void {
  const { personId, groupId, round } = seat;
  void send('groups.pin', { arrangementId, personId, groupId, round, on });
}

function MemberMenu({ person, seat }: PersonSeat) {
  const view = useGroupsView();
  const words = useWords(catalogue);
  const send = useSend();
  const moves = useMoves(view, person);
  const { pin: pinItem, details } = useOwnItems(person, view, send);
  const roleItems = useRoleItems();
  const { arrangementId, round } = view;
  const place = usePlace(arrangementId, round);
  const takeOut: MenuItem = {
    label: words.takeOut,
    icon: LogOut,
    apart: true,
    onPress: () => place(person.id, null, null),
  };
  const items = (): readonly MenuItem[] => {
    const others = moves(seat);
    if (seat === null) return [details, ...others];
    return [details, ...others, takeOut, pinItem(seat), ...roleItems(seat)];
  };
  return <Menu size="small" name={person.name} items={items} />;
}

/** A line for each group one is not in, with what going there would cost. */
function useMoves({ arrangementId, round, groups, factsOf }: GroupsView, person: Person) {
  const words = useWords(catalogue);
  const place = usePlace(arrangementId, round);
  const read = useReadRows();
  const say = useMoveWords();
  const moveTo = (other: Group): MenuItem => {
    const facts = factsOf(person.id, other.id);
    const said = facts ? say(facts) : { against: [], inFavour: [] };
    const cost = [...said.against, ...said.inFavour].join(' · ');
    const toEnd = () => read('membership', { groupId: other.id, round }).at(-1)?.personId ?? null;
    return {
      id: other.id,
      label: words.moveTo(other.name),
      note: cost,
      icon: ArrowRight,
      onPress: () => place(person.id, other.id, toEnd()),
    };
  };
  return (seat: Membership | null): readonly MenuItem[] =>
    groups
      .filter(({ id }) => id !== seat?.groupId)
      .map((other, at) => ({ ...moveTo(other), apart: at === 0 }));
}

function useOwnItems({ id, name }: Person, { arrangementId, look }: GroupsView, send: Send) {
  const own = useWords(dealWords);
  return {
    details: {
      label: own.about(name),
      onPress: () => look.setState({ personId: id }),
    },
    pin: (seat: Membership): MenuItem => ({
      label: seat.pinned ? own.unpin : own.pin,
      icon: seat.pinned ? PinOff : Pin,
      onPress: () => pin(send, arrangementId, seat, !seat.pinned),
    }),
  };
}
