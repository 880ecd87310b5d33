// A person who can be carried, moved by menu, and given a role.
import { ArrowRight, LogOut, type LucideIcon, Mic, NotebookPen } from 'lucide-react';
import { memo } from 'react';
import { type GroupRole, groupRoles } from '../../../shared/features/groups/kinds.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Group, Membership } from '../../../shared/features/groups/model.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { useReadRows, useRow } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { DragHandle, DragItem } from '../../ui/drag/Drag.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { Badge } from '../../ui/Surfaces.tsx';
import styles from './arrangement.module.css';
import { usePlace } from './use-place.ts';

type MemberProps = {
  readonly personId: string;
  /** Where they sit; null: in no group. */
  readonly seat: Membership | null;
  readonly round: number;
  readonly groups: readonly Group[];
  readonly arrangementId: string;
};

export const Member = memo(function Member(props: MemberProps) {
  const words = useWords(catalogue);
  const person = useRow('person', props.personId);
  if (!person) return null;
  const { name, organisation } = person;
  return (
    <DragItem id={person.id} name={name} className={styles.member}>
      <DragHandle name={name} />
      <span className={styles.who}>
        <span className={styles.person}>{name}</span>
        {organisation && <span className={styles.from}>{organisation}</span>}
      </span>
      {groupRoles
        .filter((role) => props.seat?.[role])
        .map((role) => (
          <Mark key={role} duty={role} />
        ))}
      {!person.present && <Badge>{words.absent}</Badge>}
      <MemberMenu {...props} person={person} />
    </DragItem>
  );
});

function Mark({ duty }: { readonly duty: GroupRole }) {
  const words = useWords(catalogue);
  return (
    <span className={styles.mark} role="img" aria-label={words[duty]} data-tip={words[duty]}>
      {words[`${duty}Mark`]}
    </span>
  );
}

function MemberMenu({
  person,
  seat,
  round,
  groups,
  arrangementId,
}: MemberProps & { readonly person: Person }) {
  const words = useWords(catalogue);
  const place = usePlace(arrangementId, round);
  const read = useReadRows();
  const moves = groups
    .filter(({ id }) => id !== seat?.groupId)
    .map((other): MenuItem => {
      const toEnd = () => read('membership', { groupId: other.id, round }).at(-1)?.personId ?? null;
      return {
        label: words.moveTo(other.name),
        icon: ArrowRight,
        onPress: () => place(person.id, other.id, toEnd()),
      };
    });
  const takeOut: MenuItem = {
    label: words.takeOut,
    icon: LogOut,
    apart: true,
    onPress: () => place(person.id, null, null),
  };
  if (seat === null) return <Menu size="small" name={person.name} items={moves} />;
  return <PlacedMenu person={person} seat={seat} moves={[...moves, takeOut]} />;
}

function PlacedMenu({
  person,
  seat,
  moves,
}: {
  readonly person: Person;
  readonly seat: Membership;
  readonly moves: readonly MenuItem[];
}) {
  const words = useWords(catalogue);
  const send = useSend();
  const roleItem = (role: GroupRole, make: string, icon: LucideIcon): MenuItem => {
    const on = !seat[role];
    const onPress = () => void send('groups.setRole', { membershipId: seat.id, role, on });
    return { label: on ? make : words.noLonger(words[role]), icon, onPress };
  };
  const items = [
    roleItem('moderator', words.makeModerator, Mic),
    roleItem('rapporteur', words.makeRapporteur, NotebookPen),
    ...moves.map((move, at) => ({ ...move, apart: at === 0 || move.apart === true })),
  ];
  return <Menu size="small" name={person.name} items={items} />;
}
