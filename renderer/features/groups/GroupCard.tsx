// One group: its question and place, its people in order, who moderates and who reports.
import { MapPin, MessageCircleQuestion, Trash2 } from 'lucide-react';
import { memo } from 'react';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Group } from '../../../shared/features/groups/model.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { DragList } from '../../ui/drag/Drag.tsx';
import { LineArea } from '../../ui/LineArea.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Badge } from '../../ui/Surfaces.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import styles from './arrangement.module.css';
import { Member } from './Member.tsx';
import { RoleField } from './RoleField.tsx';

export const GroupCard = memo(function GroupCard({
  group,
  round,
  groups,
}: {
  readonly group: Group;
  readonly round: number;
  /** All groups of the arrangement, for moving people to them. */
  readonly groups: readonly Group[];
}) {
  const words = useWords(catalogue);
  const members = useRows('membership', { groupId: group.id, round });
  return (
    <section className={styles.group} aria-label={group.name}>
      <GroupHead group={group} />
      <GroupWork group={group} count={members.length} />
      <DragList id={group.id} name={group.name} className={styles.members}>
        {members.map((member) => (
          <Member
            key={member.personId}
            personId={member.personId}
            seat={member}
            round={round}
            groups={groups}
            arrangementId={group.arrangementId}
          />
        ))}
        {members.length === 0 && <li className={styles.soft}>{words.emptyGroup}</li>}
      </DragList>
      <footer className={styles.roles}>
        <RoleField members={members} duty="moderator" />
        <RoleField members={members} duty="rapporteur" />
      </footer>
    </section>
  );
});

function GroupHead({ group }: { readonly group: Group }) {
  const words = useWords(catalogue);
  const edit = useEdit('groups.editGroup', group);
  const send = useSend();
  const { id, name } = group;
  const remove = () => send('groups.removeGroup', { id }, { undoable: words.groupDeleted(name) });
  return (
    <header className={styles.head}>
      <LineArea
        key={id}
        look="inline"
        className={styles.name}
        label={words.nameOf(name)}
        labelHidden
        needed
        value={name}
        onCommit={edit('name')}
      />
      <Menu
        size="small"
        name={name}
        items={[
          { label: words.deleteGroup, icon: Trash2, danger: true, onPress: () => void remove() },
        ]}
      />
    </header>
  );
}

function GroupWork({ group, count }: { readonly group: Group; readonly count: number }) {
  const words = useWords(catalogue);
  const edit = useEdit('groups.editGroup', group);
  const { id, name, question, place } = group;
  return (
    <div className={styles.work}>
      <MessageCircleQuestion aria-hidden size={16} />
      <TextArea
        key={`${id} question`}
        look="inline"
        className={styles.wide}
        label={words.questionOf(name)}
        labelHidden
        placeholder={words.question}
        value={question}
        onCommit={edit('question')}
      />
      <MapPin aria-hidden size={16} />
      <TextField
        key={`${id} place`}
        look="inline"
        label={words.placeOf(name)}
        labelHidden
        placeholder={words.place}
        value={place}
        onCommit={edit('place')}
      />
      <span className={styles.count}>
        <Badge>{words.members(count)}</Badge>
      </span>
    </div>
  );
}
