// The row in which the next person is written: Enter adds them and begins anew.
import { Plus } from 'lucide-react';
import { type ClipboardEvent, useRef, useState } from 'react';
import { listedFields } from '../../../shared/features/people/import-columns.ts';
import { sexes } from '../../../shared/features/people/kinds.ts';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useKeptText } from '../../ui/kept-writing.ts';
import { useWords } from '../../ui/language.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './people.module.css';
import { useSexOptions } from './use-sex-options.ts';

type NewPerson = Pick<Person, (typeof listedFields)[number]>;

const nobody: NewPerson = {
  name: '',
  sex: '',
  organisation: '',
  project: '',
  designation: '',
  district: '',
  phone: '',
  email: '',
};

export type AddPersonRowProps = {
  readonly startWriting: boolean;
  readonly onPasteList: (text: string) => void;
  readonly onAdded: () => void;
};

export function AddPersonRow({ startWriting, onPasteList, onAdded }: AddPersonRowProps) {
  const words = useWords(catalogue);
  const { person, spoken, set, add, name } = useNextPerson(onAdded);
  const pasted = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/\S[\r\n]+\S/.test(text)) return;
    event.preventDefault();
    onPasteList(text);
  };
  return (
    <tfoot>
      <tr onPaste={pasted}>
        <td className={styles.number} />
        <td className={styles.mark} />
        {listedFields.map((field) => (
          <td key={field} className={styles[field]}>
            {field === 'sex' ? (
              <NewSex value={person.sex} onChange={(sex) => set({ sex })} />
            ) : (
              <ComposeField
                label={field === 'name' ? words.newName : words.newField(words[field])}
                labelHidden
                placeholder={field === 'name' ? words.newName : words[field]}
                value={person[field]}
                onChange={(text) => set({ [field]: text })}
                onSubmit={add}
                {...(field === 'name' ? { controlRef: name, autoFocus: startWriting } : {})}
              />
            )}
          </td>
        ))}
        <td className={styles.end}>
          <IconButton size="small" icon={Plus} label={words.add} keys="Enter" onPress={add} />
          <VisuallyHidden>
            <span role="status">{spoken}</span>
          </VisuallyHidden>
        </td>
      </tr>
    </tfoot>
  );
}

function NewSex({
  value,
  onChange,
}: {
  readonly value: NewPerson['sex'];
  readonly onChange: (sex: NewPerson['sex']) => void;
}) {
  const words = useWords(catalogue);
  const label = words.newField(words.sex);
  const options = useSexOptions();
  return (
    <SelectField label={label} labelHidden value={value} options={options} onChange={onChange} />
  );
}

function useNextPerson(onAdded: () => void) {
  const words = useWords(catalogue);
  const send = useSend();
  const workshopId = useWorkshopId();
  const [kept, keep] = useKeptText(`person ${workshopId}`);
  const person = personIn(kept);
  const [spoken, setSpoken] = useState('');
  const name = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const add = () => {
    name.current?.focus();
    const written = { ...person, name: person.name.trim() };
    if (written.name === '') return;
    keep('');
    onAdded();
    const input = { id: newId(), workshopId, ...written };
    void send('people.add', input).then((answer) => {
      if (answer.ok) setSpoken(words.added(written.name));
      else keep((since) => since || kept); // not added: the words come back
    });
  };
  const set = (some: Partial<NewPerson>) =>
    keep((since) => JSON.stringify({ ...personIn(since), ...some }));
  return { person, spoken, set, add, name };
}

/** The person a kept text tells of; nobody where it is empty or not ours. */
function personIn(kept: string): NewPerson {
  try {
    const written: unknown = JSON.parse(kept);
    return isPerson(written) ? written : nobody;
  } catch {
    return nobody;
  }
}

function isPerson(written: unknown): written is NewPerson {
  if (typeof written !== 'object' || written === null) return false;
  const isText = (field: string) => typeof Reflect.get(written, field) === 'string';
  const sex: unknown = Reflect.get(written, 'sex');
  return Object.keys(nobody).every(isText) && sexes.some((known) => known === sex);
}
