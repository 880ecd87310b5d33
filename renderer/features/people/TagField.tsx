// A person's tags as chips, and the field in which the next one is written.
import { X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { personWords } from '../../../shared/features/people/detail-messages.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { allTags, hasTag, tagsOf } from '../../../shared/features/people/tags.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Suggestions } from '../../ui/Suggestions.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './person-details.module.css';

/** As long as a tag may be: it stands on a chip. */
const longestTag = 60;

export function TagField({ person }: { readonly person: Person }) {
  const words = useWords(personWords);
  const send = useSend();
  const [text, setText] = useState('');
  const [spoken, setSpoken] = useState('');
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const tags = tagsOf(person.tags);
  const set = (tag: string, on: boolean) => send('people.tag', { ids: [person.id], tag, on });
  const add = async () => {
    const written = tagsOf(text);
    setText('');
    for (const tag of written) {
      const answer = await set(tag, true);
      if (!answer.ok) return setText(text);
      setSpoken(words.tagged(tag));
    }
  };
  const takeOff = (tag: string) => {
    field.current?.focus();
    void set(tag, false);
  };
  return (
    <section className={styles.group} aria-label={words.tags}>
      <h3>{words.tags}</h3>
      {tags.length > 0 && (
        <ul className={styles.tags}>
          {tags.map((tag) => (
            <li key={tag} className={styles.tag}>
              <span>{tag}</span>
              <button type="button" aria-label={words.takeOffTag(tag)} onClick={() => takeOff(tag)}>
                <X aria-hidden size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <NewTag person={person} text={text} setText={setText} onAdd={add} controlRef={field} />
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
    </section>
  );
}

function NewTag({
  person,
  text,
  setText,
  onAdd,
  controlRef,
}: {
  readonly person: Person;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly onAdd: () => Promise<void>;
  readonly controlRef: React.Ref<HTMLInputElement & HTMLTextAreaElement>;
}) {
  const words = useWords(personWords);
  const { language } = useFormat();
  const read = useReadRows();
  const id = useId();
  const known = allTags(read('person', { workshopId: person.workshopId }), language);
  const others = known.map(({ tag }) => tag).filter((tag) => !hasTag(person.tags, tag));
  return (
    <>
      <ComposeField
        label={words.newTag}
        labelHidden
        placeholder={words.newTag}
        hint={text.trim() === '' ? undefined : words.tagHint}
        value={text}
        maxLength={longestTag}
        list={id}
        onChange={setText}
        onSubmit={() => void onAdd()}
        controlRef={controlRef}
      />
      <Suggestions id={id} of={others} />
    </>
  );
}
