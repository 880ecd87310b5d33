// All that is asked of a person beside the list's columns, next to the list.
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { personWords } from '../../../shared/features/people/detail-messages.ts';
import { ageGroups } from '../../../shared/features/people/kinds.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRow } from '../../state/use-rows.ts';
import { IconButton } from '../../ui/Button.tsx';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ConsentFields } from './ConsentFields.tsx';
import { EraseButton } from './EraseDialog.tsx';
import { OwnValues } from './OwnValues.tsx';
import styles from './person-details.module.css';
import { TagField } from './TagField.tsx';

export type PersonDetailsProps = {
  readonly person: Person;
  /** Goes to the one before (-1) or behind (1) in the list; null at its end. */
  readonly onGo: (by: 1 | -1) => (() => void) | null;
  readonly onClose: () => void;
};

/** Escape closes it where nothing is being written; Alt and an arrow go on to the next. */
export function PersonDetails({ person, onGo, onClose }: PersonDetailsProps) {
  const words = useWords(personWords);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const pressed = (event: KeyboardEvent) => {
    const isWriting = event.target instanceof Element && event.target.matches('input, textarea');
    if (event.key === 'Escape' && !isWriting) onClose();
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (by === null || !event.altKey) return;
    event.preventDefault();
    onGo(by)?.();
  };
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={words.details(person.name)}
      onKeyDown={pressed}
    >
      <Head person={person} onGo={onGo} onClose={onClose} />
      <div className={styles.body} key={person.id}>
        <Particulars person={person} />
        <ConsentFields person={person} />
        <TagField person={person} />
        <OwnValues person={person} />
        <EraseButton person={person} />
      </div>
    </aside>
  );
}

function Head({ person, onGo, onClose }: PersonDetailsProps) {
  const words = useWords(personWords);
  const uiWords = useWords(ui);
  const [before, behind] = [onGo(-1), onGo(1)];
  return (
    <header className={styles.head}>
      <div className={styles.who}>
        <h2>{person.name}</h2>
        {person.organisation && <p className={styles.soft}>{person.organisation}</p>}
      </div>
      <IconButton
        size="small"
        icon={ChevronUp}
        label={words.previous}
        keys="Alt+ArrowUp"
        disabled={before === null}
        onPress={() => before?.()}
      />
      <IconButton
        size="small"
        icon={ChevronDown}
        label={words.next}
        keys="Alt+ArrowDown"
        disabled={behind === null}
        onPress={() => behind?.()}
      />
      <IconButton size="small" icon={X} label={uiWords.close} onPress={onClose} />
    </header>
  );
}

function Particulars({ person }: { readonly person: Person }) {
  const words = useWords(personWords);
  const edit = useEdit('people.edit', person);
  const settings = useRow('peopleSettings', person.workshopId);
  return (
    <div className={styles.fields}>
      <SelectField
        label={words.ageGroup}
        value={person.ageGroup}
        options={ageGroups.map((group) => ({ value: group, label: words.age(group) }))}
        onChange={edit('ageGroup')}
      />
      <TextField label={words.language} value={person.language} onCommit={edit('language')} />
      {settings?.asksDisability && (
        <TextField
          className={styles.wide}
          label={words.disability}
          hint={words.disabilityHint}
          value={person.disability}
          onCommit={edit('disability')}
        />
      )}
    </div>
  );
}
