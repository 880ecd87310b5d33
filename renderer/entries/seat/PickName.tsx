import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { SeatName } from '../../../shared/contract/seat-protocol.ts';
import { seatWords } from '../../../shared/features/room/seat-messages.ts';
import { comparable } from '../../../shared/lib/comparable.ts';
import { useSeat } from '../../state/seat/seat-app.tsx';
import type { Names } from '../../state/seat/store.ts';
import { useWords } from '../../ui/language.tsx';
import { Line, Note, Press } from '../../ui/seat/parts.tsx';
import styles from './seat-page.module.css';

/** So many names are shown at once: of more, a few letters find the one. */
const mostShown = 60;

/** Milliseconds without a key before main is asked for names that are not here. */
const seekPause = 300;

export function PickName({
  names: { people, more },
  onPick,
}: {
  readonly names: Names;
  readonly onPick: (personId: string | null, name: string) => void;
}) {
  const words = useWords(seatWords);
  const [sought, setSought] = useState('');
  const empty = people.length === 0 && sought === '';
  const [typing, setTyping] = useState(false);
  useSeek(sought, more);
  if (typing || empty) {
    return (
      <TypeName
        first={sought}
        onPick={(name) => onPick(null, name)}
        onList={empty ? null : () => setTyping(false)}
      />
    );
  }
  return (
    <div className={styles.form}>
      <Line
        id="find-name"
        label={words.findName}
        value={sought}
        onType={setSought}
        rest={{ type: 'search', autoComplete: 'off', maxLength: 300 }}
      />
      <Found people={people} more={more} sought={sought} onPick={onPick} />
      <Press onPress={() => setTyping(true)}>{words.notListed}</Press>
    </div>
  );
}

/** A long list comes in pieces: what is not here is asked for. */
function useSeek(sought: string, more: boolean): void {
  const session = useSeat();
  const partly = useRef(false);
  partly.current ||= more;
  useEffect(() => {
    if (!partly.current) return;
    const timer = setTimeout(() => session.findNames(sought.trim().slice(0, 100)), seekPause);
    return () => clearTimeout(timer);
  }, [sought, session]);
}

function Found({
  people,
  more,
  sought,
  onPick,
}: {
  readonly people: readonly SeatName[];
  readonly more: boolean;
  readonly sought: string;
  readonly onPick: (personId: string | null, name: string) => void;
}) {
  const words = useWords(seatWords);
  const known = useMemo(
    () => people.map((person) => ({ person, by: comparable(`${person.name} ${person.about}`) })),
    [people],
  );
  const key = comparable(sought);
  const found = known.filter(({ by }) => by.includes(key));
  const rest = found.length - mostShown;
  return (
    <>
      <ul className={styles.names}>
        {found.slice(0, mostShown).map(({ person: { id, name, about } }) => (
          <li key={id}>
            <button type="button" className={styles.name} onClick={() => onPick(id, name)}>
              <span dir="auto">{name}</span>
              {about && (
                <span className={styles.about} dir="auto">
                  {about}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <Note live>{words.noName}</Note>}
      {(rest > 0 || more) && <Note>{words.moreNames}</Note>}
    </>
  );
}

function TypeName({
  first,
  onPick,
  onList,
}: {
  readonly first: string;
  readonly onPick: (name: string) => void;
  readonly onList: (() => void) | null;
}) {
  const words = useWords(seatWords);
  const [name, setName] = useState(first);
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') setAsked(true);
    else onPick(name.trim());
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      <Line
        id="own-name"
        label={words.typeName}
        value={name}
        onType={setName}
        rest={{ autoComplete: 'name', maxLength: 100 }}
      />
      {asked && name.trim() === '' && (
        <div role="alert">
          <Note tone="danger">{words.nameNeeded}</Note>
        </div>
      )}
      <Press type="submit" tone="main">
        {words.takeSeat}
      </Press>
      {onList && <Press onPress={onList}>{words.listed}</Press>}
    </form>
  );
}
