// The list itself: written in where it stands, the next person written beneath.
import { useLayoutEffect, useRef, useState } from 'react';
import { listedFields } from '../../../shared/features/people/import-columns.ts';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { AddPersonRow } from './AddPersonRow.tsx';
import { PersonRow } from './PersonRow.tsx';
import styles from './people.module.css';

/** Rows drawn at first, and more each time: a list of thousands is found in by searching. */
const step = 100;

export function PeopleTable({
  people,
  byPhone,
  narrowed,
  onShowAll,
  startWriting,
  onPasteList,
  opened,
  onOpen,
}: {
  readonly people: readonly Person[];
  /** Ids of those who have come in with a phone. */
  readonly byPhone: ReadonlySet<string>;
  /** true where a search or a filter leaves somebody out. */
  readonly narrowed: boolean;
  readonly onShowAll: () => void;
  readonly startWriting: boolean;
  /** Several lines were pasted where one name belongs. */
  readonly onPasteList: (text: string) => void;
  /** The id of the person whose details are open; null for none. */
  readonly opened: string | null;
  readonly onOpen: (id: string | null) => void;
}) {
  const words = useWords(catalogue);
  const [most, setMost] = useState(step);
  const { sheet, followNext } = useFollow(people);
  return (
    <div ref={sheet} className={styles.sheet}>
      <table className={styles.table}>
        <Head />
        <tbody>
          {people.slice(0, most).map((person, at) => (
            <PersonRow
              key={person.id}
              person={person}
              number={at + 1}
              narrowed={narrowed}
              joined={byPhone.has(person.id)}
              isOpen={opened === person.id}
              onOpen={onOpen}
            />
          ))}
        </tbody>
        <AddPersonRow
          startWriting={startWriting}
          onPasteList={onPasteList}
          onAdded={() => {
            setMost((now) => Math.max(now, people.length + 1));
            followNext();
          }}
        />
      </table>
      {narrowed && people.length === 0 && (
        <div className={styles.none}>
          <p>{words.noneFound}</p>
          <Button size="small" onPress={onShowAll}>
            {words.showAll}
          </Button>
        </div>
      )}
      {people.length > most && (
        <ShowMore left={people.length - most} onPress={() => setMost((now) => now + step)} />
      )}
    </div>
  );
}

/** Scrolls to the end of the list once the person just written has come into it. */
function useFollow(people: readonly Person[]) {
  const sheet = useRef<HTMLDivElement>(null);
  const following = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list is what it waits for
  useLayoutEffect(() => {
    if (following.current) sheet.current?.scrollTo({ top: sheet.current.scrollHeight });
    following.current = false;
  }, [people]);
  const followNext = () => {
    following.current = true;
  };
  return { sheet, followNext };
}

function Head() {
  const words = useWords(catalogue);
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.number}>
          <VisuallyHidden>{words.number}</VisuallyHidden>
        </th>
        <th scope="col" className={styles.mark}>
          {words.present}
        </th>
        {listedFields.map((field) => (
          <th key={field} scope="col" className={styles[field]}>
            {words[field]}
          </th>
        ))}
        <td className={styles.end} />
      </tr>
    </thead>
  );
}

function ShowMore({ left, onPress }: { readonly left: number; readonly onPress: () => void }) {
  const words = useWords(catalogue);
  return (
    <div className={styles.none}>
      <Button size="small" onPress={onPress}>
        {words.showMore(Math.min(step, left))}
      </Button>
      <p>{words.notShown(left)}</p>
    </div>
  );
}
