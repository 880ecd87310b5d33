// One arrangement: its tools, the clock, and the people in and out of groups.
import { Trash2 } from 'lucide-react';
import { groups as catalogue } from '../../../shared/features/groups/messages.ts';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { DragArea } from '../../ui/drag/Drag.tsx';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './arrangement.module.css';
import { DealTools } from './DealTools.tsx';
import { GroupCard } from './GroupCard.tsx';
import { GroupClock } from './GroupClock.tsx';
import { MakeGroups } from './MakeGroups.tsx';
import { Unassigned } from './Unassigned.tsx';
import { noGroup, usePlace } from './use-place.ts';

export function ArrangementPanel({ arrangement }: { readonly arrangement: Arrangement }) {
  const groups = useRows('group', { arrangementId: arrangement.id });
  const place = usePlace(arrangement.id);
  return (
    <>
      <div className={styles.top}>
        <div className={styles.tools}>
          <Title arrangement={arrangement} />
          {groups.length === 0 ? (
            <MakeGroups taken={[]} arrangementId={async () => arrangement.id} />
          ) : (
            <DealTools arrangementId={arrangement.id} groups={groups} />
          )}
        </div>
        {groups.length > 0 && <GroupClock arrangementId={arrangement.id} />}
      </div>
      {groups.length > 0 && (
        <DragArea
          className={styles.area}
          onMove={({ id, list, after }) => place(id, list === noGroup ? null : list, after)}
        >
          <Unassigned arrangementId={arrangement.id} groups={groups} />
          <div className={styles.groups}>
            {groups.map((group) => (
              <GroupCard key={group.id} group={group} groups={groups} />
            ))}
          </div>
        </DragArea>
      )}
    </>
  );
}

function Title({ arrangement }: { readonly arrangement: Arrangement }) {
  const words = useWords(catalogue);
  const edit = useEdit('groups.editArrangement', arrangement);
  const send = useSend();
  const { id, title } = arrangement;
  const remove = () =>
    send('groups.removeArrangement', { id }, { undoable: words.arrangementDeleted(title) });
  return (
    <div className={styles.title}>
      <TextField
        key={id}
        look="inline"
        className={styles.name}
        label={words.arrangement}
        labelHidden
        needed
        value={title}
        onCommit={edit('title')}
      />
      <Menu
        name={title}
        items={[
          {
            label: words.deleteArrangement,
            icon: Trash2,
            danger: true,
            onPress: () => void remove(),
          },
        ]}
      />
    </div>
  );
}
