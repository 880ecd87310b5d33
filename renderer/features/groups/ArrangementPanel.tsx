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
import { DealNotes, DealTools } from './DealTools.tsx';
import { GroupCard } from './GroupCard.tsx';
import { GroupClock } from './GroupClock.tsx';
import { MakeGroups } from './MakeGroups.tsx';
import { Unassigned } from './Unassigned.tsx';
import { noGroup, usePlace } from './use-place.ts';

export function ArrangementPanel({ arrangement }: { readonly arrangement: Arrangement }) {
  const groups = useRows('group', { arrangementId: arrangement.id });
  const { round } = arrangement;
  const place = usePlace(arrangement.id, round);
  return (
    <>
      <div className={styles.row}>
        <div className={styles.titled}>
          <Title arrangement={arrangement} />
          <ArrangementMenu arrangement={arrangement} />
        </div>
        {groups.length === 0 ? (
          <MakeGroups taken={[]} arrangementId={async () => arrangement.id} />
        ) : (
          <DealTools arrangementId={arrangement.id} round={round} groups={groups} />
        )}
      </div>
      {groups.length > 0 && <DealNotes />}
      {groups.length > 0 && <GroupClock arrangementId={arrangement.id} />}
      {groups.length > 0 && (
        <DragArea
          className={styles.area}
          onMove={({ id, list, after }) => place(id, list === noGroup ? null : list, after)}
        >
          <Unassigned arrangementId={arrangement.id} round={round} groups={groups} />
          <div className={styles.groups}>
            {groups.map((group) => (
              <GroupCard key={group.id} group={group} round={round} groups={groups} />
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
  return (
    <TextField
      key={arrangement.id}
      className={styles.title}
      label={words.arrangement}
      needed
      value={arrangement.title}
      onCommit={edit('title')}
    />
  );
}

function ArrangementMenu({ arrangement: { id, title } }: { readonly arrangement: Arrangement }) {
  const words = useWords(catalogue);
  const send = useSend();
  const remove = () =>
    send('groups.removeArrangement', { id }, { undoable: words.arrangementDeleted(title) });
  return (
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
  );
}
