import { UsersRound } from 'lucide-react';
import { dealWords } from '../../../shared/features/groups/deal-messages.ts';
import type { Group } from '../../../shared/features/groups/model.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRow } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';
import { OptionalNumberField } from '../../ui/TypedField.tsx';
import styles from './group-limit.module.css';

/** The most that a group can be said to take. */
const mostInGroup = 5000;

/** How many a group takes at most: asked for where groups are chosen, shown wherever it was said. */
export function GroupLimit({ group }: { readonly group: Group }) {
  const words = useWords(dealWords);
  const edit = useEdit('groups.editGroup', group);
  const form = useRow('arrangement', group.arrangementId)?.form;
  if (form !== 'choice' && group.capacity === null) return null;
  return (
    <>
      <UsersRound aria-hidden size={16} />
      <OptionalNumberField
        key={`${group.id} capacity`}
        className={styles.field}
        label={words.takes}
        look="inline"
        min={1}
        max={mostInGroup}
        value={group.capacity}
        onCommit={edit('capacity')}
      />
    </>
  );
}
