import { PanelRight, Smartphone, Trash2 } from 'lucide-react';
import { memo } from 'react';
import { personWords } from '../../../shared/features/people/detail-messages.ts';
import { listedFields } from '../../../shared/features/people/import-columns.ts';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { tagsOf } from '../../../shared/features/people/tags.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useSend } from '../../state/use-send.ts';
import { IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Badge } from '../../ui/Surfaces.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './people.module.css';
import { useSexOptions } from './use-sex-options.ts';

export type PersonRowProps = {
  readonly person: Person;
  readonly number: number;
  /** true where marking somebody can take them out of what is shown. */
  readonly narrowed: boolean;
  /** Has come in with a phone. */
  readonly joined: boolean;
  /** true where this person's details stand beside the list. */
  readonly isOpen: boolean;
  readonly onOpen: (id: string | null) => void;
};

export const PersonRow = memo(function PersonRow({
  person,
  number,
  narrowed,
  joined,
  isOpen,
  onOpen,
}: PersonRowProps) {
  const more = useWords(personWords);
  const words = useWords(catalogue);
  const format = useFormat();
  const send = useSend();
  const remove = () =>
    send('people.remove', { id: person.id }, { undoable: words.deleted(person.name) });
  return (
    <tr
      className={person.present ? styles.here : undefined}
      aria-current={isOpen ? 'true' : undefined}
    >
      <td className={styles.number}>
        <span className="figures">{format.number(number)}</span>
      </td>
      <td className={styles.mark}>
        <PresentBox person={person} narrowed={narrowed} />
        {joined && <Joined name={person.name} />}
      </td>
      {listedFields.map((field) => (
        <td key={field} className={styles[field]}>
          <Cell person={person} field={field} />
          {field === 'name' && <Tags line={person.tags} />}
        </td>
      ))}
      <td className={styles.end}>
        <IconButton
          size="small"
          icon={PanelRight}
          label={more.details(person.name)}
          pressed={isOpen}
          rest={{ id: `details-${person.id}` }}
          onPress={() => onOpen(isOpen ? null : person.id)}
        />
        <IconButton
          size="small"
          icon={Trash2}
          label={words.deleteOne(person.name)}
          onPress={() => void remove()}
        />
      </td>
    </tr>
  );
});

function Cell({
  person,
  field,
}: {
  readonly person: Person;
  readonly field: (typeof listedFields)[number];
}) {
  const words = useWords(catalogue);
  const edit = useEdit('people.edit', person);
  const sexes = useSexOptions();
  const shared = {
    label: words.fieldOf(words[field], person.name),
    labelHidden: true,
    look: 'inline',
  } as const;
  if (field === 'sex') {
    return <SelectField {...shared} value={person.sex} options={sexes} onChange={edit('sex')} />;
  }
  return (
    <TextField
      {...shared}
      key={person.id}
      value={person[field]}
      onCommit={edit(field)}
      needed={field === 'name'}
      inputMode={field === 'phone' ? 'tel' : field === 'email' ? 'email' : 'text'}
    />
  );
}

function PresentBox({ person, narrowed }: Pick<PersonRowProps, 'person' | 'narrowed'>) {
  const words = useWords(catalogue);
  const send = useSend();
  const mark = (box: HTMLInputElement) => {
    const present = box.checked;
    if (narrowed) goToNextRow(box);
    void send('people.setPresent', { ids: [person.id], present });
  };
  return (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={words.isPresent(person.name)}
      checked={person.present}
      onChange={(event) => mark(event.target)}
    />
  );
}

function Tags({ line }: { readonly line: string }) {
  const tags = line === '' ? [] : tagsOf(line);
  if (tags.length === 0) return null;
  return (
    <span className={styles.tags}>
      {tags.map((tag) => (
        <Badge key={tag}>{tag}</Badge>
      ))}
    </span>
  );
}

function Joined({ name }: Pick<Person, 'name'>) {
  const words = useWords(catalogue);
  const said = words.joined(name);
  return (
    <span className={styles.phoned} data-tip={said}>
      <Smartphone aria-hidden size={16} />
      <VisuallyHidden>{said}</VisuallyHidden>
    </span>
  );
}

/** The row may leave the list once it is marked: the focus must not go with it. */
function goToNextRow(box: HTMLInputElement): void {
  const row = box.closest('tr');
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  next?.querySelector<HTMLInputElement>('input[type=checkbox]')?.focus();
}
