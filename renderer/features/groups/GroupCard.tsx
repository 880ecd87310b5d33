// One group: its question and place, its people in order, who moderates and who reports.
import {
  FilePenLine,
  Link2,
  Lock,
  LockOpen,
  MapPin,
  MessageCircleQuestion,
  Split,
  Trash2,
} from 'lucide-react';
import { memo, useRef, useState } from 'react';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Group, Membership } from '../../../shared/features/groups/model.ts';
import { reportWords } from '../../../shared/features/groups/report-messages.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { IconButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { DragList } from '../../ui/drag/Drag.tsx';
import { LineArea } from '../../ui/LineArea.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Badge } from '../../ui/Surfaces.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { useNear } from '../../ui/use-near.ts';
import styles from './arrangement.module.css';
import { GroupColour } from './GroupColour.tsx';
import { GroupLimit } from './GroupLimit.tsx';
import { GroupReport } from './GroupReport.tsx';
import { GroupRoles } from './GroupRoles.tsx';
import { useGroupsView } from './groups-view.ts';
import { Member } from './Member.tsx';
import { MoveCost } from './MoveCost.tsx';
import { useGroupItems } from './use-group-items.ts';

export const GroupCard = memo(function GroupCard({
  group,
  long,
}: {
  readonly group: Group;
  /** Of an arrangement of many people, of whom only those in sight are drawn in full. */
  readonly long: boolean;
}) {
  const words = useWords(catalogue);
  const { round, held } = useGroupsView();
  const members = useRows('membership', { groupId: group.id, round });
  const card = useRef<HTMLElement>(null);
  const near = useNear(card, !long);
  const [reporting, setReporting] = useState(false);
  return (
    <section
      ref={card}
      className={classNames(styles.group, !near && styles.farGroup)}
      aria-label={group.name}
      data-locked={group.locked || undefined}
    >
      {near ? (
        <>
          <GroupHead group={group} members={members} onReport={() => setReporting(true)} />
          <GroupWork group={group} count={members.length} />
        </>
      ) : (
        <h3>{group.name}</h3>
      )}
      <DragList id={group.id} name={group.name} className={styles.members}>
        {members.map((member) => (
          <Member key={member.personId} personId={member.personId} seat={member} long={long} />
        ))}
        {members.length === 0 && <li className={styles.soft}>{words.emptyGroup}</li>}
      </DragList>
      {near && !held && <GroupRoles members={members} />}
      {near && <GroupReport group={group} open={reporting} onClose={() => setReporting(false)} />}
      <MoveCost list={group.id} />
    </section>
  );
});

function GroupHead({
  group,
  members,
  onReport,
}: {
  readonly group: Group;
  readonly members: readonly Membership[];
  readonly onReport: () => void;
}) {
  const words = useWords(catalogue);
  const edit = useEdit('groups.editGroup', group);
  const { id, name } = group;
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
      <LockButton group={group} />
      <GroupMenu group={group} members={members} onReport={onReport} />
    </header>
  );
}

function LockButton({ group: { id, name, locked } }: { readonly group: Group }) {
  const words = useWords(dealWords);
  const send = useSend();
  return (
    <IconButton
      size="small"
      icon={locked ? Lock : LockOpen}
      label={locked ? words.unlockGroup(name) : words.lockGroup(name)}
      pressed={locked}
      onPress={() => void send('groups.lock', { id, on: !locked })}
    />
  );
}

function GroupMenu({
  group,
  members,
  onReport,
}: {
  readonly group: Group;
  readonly members: readonly Membership[];
  readonly onReport: () => void;
}) {
  const words = useWords(catalogue);
  const own = useWords(dealWords);
  const report = useWords(reportWords);
  const send = useSend();
  const { id, name, workshopId } = group;
  const remove = () => send('groups.removeGroup', { id }, { undoable: words.groupDeleted(name) });
  const keep = (kind: 'together' | 'apart') => () => {
    const undoable = kind === 'together' ? own.keptTogether(name) : own.keptApart(name);
    void send('groups.bond', { workshopId, kind, pairs: pairsOf(members, kind) }, { undoable });
  };
  const few = members.length < 2;
  const ownItems = useGroupItems(group, members.length);
  return (
    <Menu
      size="small"
      name={name}
      items={() => [
        ...ownItems(),
        { label: report.write, icon: FilePenLine, onPress: onReport },
        { label: own.keepTogether, icon: Link2, disabled: few, onPress: keep('together') },
        {
          label: own.keepApart,
          icon: Split,
          disabled: few || members.length > 40,
          onPress: keep('apart'),
        },
        {
          label: words.deleteGroup,
          icon: Trash2,
          danger: true,
          apart: true,
          onPress: () => void remove(),
        },
      ]}
    />
  );
}

/** Together: a chain of pairs says as much as all of them. Apart: every pair. */
function pairsOf(members: readonly Membership[], kind: 'together' | 'apart') {
  return members.flatMap(({ personId }, at) => {
    const others = kind === 'together' ? members.slice(at + 1, at + 2) : members.slice(at + 1);
    return others.map((other) => ({ personId, otherId: other.personId }));
  });
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
      <GroupColour group={group} />
      <GroupLimit group={group} />
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
