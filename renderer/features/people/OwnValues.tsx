import { personWords } from '../../../shared/features/people/detail-messages.ts';
import type { Person, PersonField } from '../../../shared/features/people/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { outcomeOf } from '../../state/use-edit.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import type { CommitHow } from '../../ui/draft.ts';
import { useWords } from '../../ui/language.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './person-details.module.css';

/** The workshop's own fields, as they are filled in for a person. */
export function OwnValues({ person }: { readonly person: Person }) {
  const words = useWords(personWords);
  const fields = useRows('personField', { workshopId: person.workshopId });
  if (fields.length === 0) return null;
  return (
    <section className={styles.group} aria-label={words.ownFields}>
      <h3>{words.ownFields}</h3>
      {fields.map((field) => (
        <Value key={field.id} person={person} field={field} />
      ))}
    </section>
  );
}

function Value({ person, field }: { readonly person: Person; readonly field: PersonField }) {
  const words = useWords(personWords);
  const send = useSend();
  const values = useRows('personValue', { personId: person.id });
  const value = values.find(({ fieldId }) => fieldId === field.id)?.text ?? '';
  const [personId, fieldId] = [person.id, field.id];
  const commit = async (text: string, how: CommitHow<string>) => {
    const { base, gesture } = how;
    const input = { id: newId(), personId, fieldId, text, base };
    const answer = await send('people.setValue', input, { gesture, refusalShown: true });
    return outcomeOf(answer, how);
  };
  return (
    <TextArea
      label={field.title || words.untitledField}
      value={value}
      onCommit={Object.assign(commit, { place: `${personId} ${fieldId}` })}
    />
  );
}
