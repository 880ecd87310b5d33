// What a workshop asks of its people: fields of its own, and what only some organisers need.
import { Plus, Trash2 } from 'lucide-react';
import { personWords } from '../../../shared/features/people/detail-messages.ts';
import type { PersonField } from '../../../shared/features/people/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { DragHandle } from '../../ui/drag/Drag.tsx';
import { SortableList } from '../../ui/drag/SortableList.tsx';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './person-details.module.css';
import { usePeopleSettings } from './use-people-settings.ts';

export function PeopleSettings() {
  return (
    <div className={styles.settings}>
      <Fields />
      <Asked />
    </div>
  );
}

function Fields() {
  const words = useWords(personWords);
  const send = useSend();
  const workshopId = useWorkshopId();
  const fields = useRows('personField', { workshopId });
  const add = () => {
    const after = fields.at(-1)?.id ?? null;
    void send('people.addField', { id: newId(), workshopId, after, title: '' });
  };
  return (
    <Panel title={words.fieldsTitle}>
      <p className={styles.soft}>{words.fieldsHint}</p>
      <SortableList
        items={fields}
        nameOf={({ title }) => title || words.untitledField}
        onMove={(id, after) => void send('people.moveField', { id, after })}
        className={styles.list}
        itemClassName={styles.row}
      >
        {(field) => <FieldRow key={field.id} field={field} />}
      </SortableList>
      <div>
        <Button icon={Plus} onPress={add}>
          {words.addField}
        </Button>
      </div>
    </Panel>
  );
}

function FieldRow({ field }: { readonly field: PersonField }) {
  const words = useWords(personWords);
  const send = useSend();
  const edit = useEdit('people.editField', field);
  const { id } = field;
  const name = field.title || words.untitledField;
  const remove = () => send('people.removeField', { id }, { undoable: words.fieldDeleted(name) });
  return (
    <>
      <DragHandle name={name} />
      <TextField
        labelHidden
        autoFocus={field.title === ''}
        className={styles.title}
        label={words.fieldTitle}
        placeholder={words.fieldTitle}
        value={field.title}
        onCommit={edit('title')}
      />
      <IconButton icon={Trash2} label={words.deleteField(name)} onPress={() => void remove()} />
    </>
  );
}

function Asked() {
  const words = useWords(personWords);
  const { settings, edit } = usePeopleSettings();
  return (
    <Panel title={words.asked}>
      <div>
        <Toggle
          label={words.asksDisability}
          value={settings.asksDisability}
          onChange={edit('asksDisability')}
        />
        <p className={styles.soft}>{words.asksDisabilityHint}</p>
      </div>
    </Panel>
  );
}
