import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { type AgendaItem, priorities } from '../../../shared/features/agenda/model.ts';
import type { Edit } from '../../state/use-edit.ts';
import { useRows } from '../../state/use-rows.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { OptionalTimeField } from '../../ui/TypedField.tsx';
import { ItemSceneField } from './ItemSceneField.tsx';
import styles from './item-editor.module.css';
import { OptionalLengthField } from './LengthField.tsx';

type Props = { readonly item: AgendaItem; readonly edit: Edit<'agenda.editItem'> };

/** Everything of an item that has no place in its row. */
export function ItemEditor({ item, edit }: Props) {
  const words = useWords(agendaWords);
  const paragraphs = ['objective', 'output', 'materials'] as const;
  return (
    <div className={styles.editor}>
      <div className={styles.fields}>
        <OptionalTimeField
          key={`${item.id}-fixed`}
          label={words.fixedStart}
          hint={words.fixedStartHint}
          value={item.fixedStart}
          onCommit={edit('fixedStart')}
        />
        <SelectField
          label={words.priority}
          value={item.priority}
          options={priorities.map((value) => ({ value, label: words[value] }))}
          onChange={edit('priority')}
        />
        <OptionalLengthField
          key={`${item.id}-least`}
          label={words.minDuration}
          value={item.minDuration}
          onCommit={edit('minDuration')}
        />
        <ItemSceneField item={item} />
      </div>
      {isAboutGroups(item) && <GroupFields item={item} edit={edit} />}
      <div className={styles.paragraphs}>
        {paragraphs.map((field) => (
          <TextArea
            key={`${item.id}-${field}`}
            label={words[field]}
            value={item[field]}
            onCommit={edit(field)}
          />
        ))}
        <TextArea
          key={`${item.id}-notes`}
          className={styles.private}
          label={words.notes}
          hint={words.notesHint}
          value={item.notes}
          onCommit={edit('notes')}
        />
      </div>
    </div>
  );
}

function isAboutGroups({ kind, perGroup, arrangementId }: AgendaItem): boolean {
  const always = kind === 'group-work' || kind === 'report-back' || kind === 'panel';
  return always || perGroup !== null || arrangementId !== null;
}

function GroupFields({ item, edit }: Props) {
  const words = useWords(agendaWords);
  const arrangements = useRows('arrangement', { workshopId: item.workshopId });
  const any = { value: '', label: words.arrangementAny };
  const change = edit('arrangementId');
  return (
    <div className={styles.fields}>
      {(item.kind === 'report-back' || item.kind === 'panel' || item.perGroup !== null) && (
        <OptionalLengthField
          key={`${item.id}-each`}
          label={item.kind === 'panel' ? words.perPlan : words.perGroup}
          hint={words.perGroupHint}
          value={item.perGroup}
          onCommit={edit('perGroup')}
        />
      )}
      {item.kind !== 'panel' && arrangements.length > 0 && (
        <SelectField
          label={words.arrangement}
          value={item.arrangementId ?? ''}
          options={[any, ...arrangements.map(({ id, title }) => ({ value: id, label: title }))]}
          onChange={(id) => change(id === '' ? null : id)}
        />
      )}
    </div>
  );
}
