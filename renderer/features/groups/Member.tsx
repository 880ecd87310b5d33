// A person who can be carried, moved by menu, and given a role.
import { ArrowRight, LogOut, type LucideIcon, Mic, NotebookPen } from 'lucide-react';
import { memo } from 'react';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Group, GroupRole } from '../../../shared/features/groups/model.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useReadRows, useRow } from '../../state/use-rows.ts';
import { DragHandle, DragItem } from '../../ui/drag/Drag.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu, type MenuItem } from '../../ui/Menu.tsx';
import { Badge } from '../../ui/Surfaces.tsx';
import styles from './arrangement.module.css';
import { usePlace } from './use-place.ts';

export type MemberProps = {
  readonly personId: string;
  /** The group they are in; null: none. */
  readonly group: Group | null;
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
      {props.group?.moderatorId === person.id && <Mark duty="moderator" />}
      {props.group?.rapporteurId === person.id && <Mark duty="rapporteur" />}
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
  group,
  groups,
  arrangementId,
}: MemberProps & { readonly person: Person }) {
  const words = useWords(catalogue);
  const place = usePlace(arrangementId);
  const read = useReadRows();
  const moves = groups
    .filter(({ id }) => id !== group?.id)
    .map((other): MenuItem => {
      const toEnd = () => read('membership', { groupId: other.id }).at(-1)?.personId ?? null;
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
  if (group === null) return <Menu size="small" name={person.name} items={moves} />;
  return <PlacedMenu person={person} group={group} moves={[...moves, takeOut]} />;
}

function PlacedMenu({
  person,
  group,
  moves,
}: {
  readonly person: Person;
  readonly group: Group;
  readonly moves: readonly MenuItem[];
}) {
  const words = useWords(catalogue);
  const edit = useEdit('groups.editGroup', group);
  const roleItem = (role: GroupRole, make: string, icon: LucideIcon): MenuItem => {
    const field = `${role}Id` as const;
    const has = group[field] === person.id;
    const label = has ? words.noLonger(words[role]) : make;
    return { label, icon, onPress: () => void edit(field)(has ? null : person.id) };
  };
  const items = [
    roleItem('moderator', words.makeModerator, Mic),
    roleItem('rapporteur', words.makeRapporteur, NotebookPen),
    ...moves.map((move, at) => ({ ...move, apart: at === 0 || move.apart === true })),
  ];
  return <Menu size="small" name={person.name} items={items} />;
}
