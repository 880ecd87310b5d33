// The list of the participants, what it is narrowed to, and the details of one of them beside it.
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { personWords } from '../../../shared/features/people/detail-messages.ts';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import type { Person } from '../../../shared/features/people/model.ts';
import {
  countConsents,
  isAmong,
  type Narrowing,
  narrowingsOf,
} from '../../../shared/features/people/narrowing.ts';
import { type Attendance, countPeople, findPeople } from '../../../shared/features/people/rules.ts';
import { cameByPhone } from '../../../shared/features/room/rules.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { PeopleTools } from './PeopleTools.tsx';
import { PersonDetails } from './PersonDetails.tsx';
import styles from './people.module.css';

export function PeopleList({
  startWriting,
  onPasteList,
}: {
  readonly startWriting: boolean;
  readonly onPasteList: (text: string) => void;
}) {
  const { everybody, byPhone, shown, narrowed, tools } = useFound();
  const search = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const at = shown.findIndex(({ id }) => id === opened);
  const open = everybody.find(({ id }) => id === opened);
  const go = (by: 1 | -1) => {
    const next = shown[at < 0 ? shown.length : at + by];
    return next ? () => setOpened(next.id) : null;
  };
  /** The focus goes back to where the details were opened from. */
  const close = () => {
    setOpened(null);
    document.getElementById(`details-${opened}`)?.focus();
  };
  const showAll = () => {
    tools.onQuery('');
    tools.onAttendance('all');
    tools.onNarrow(null);
    search.current?.focus();
  };
  return (
    <>
      <Counted people={everybody} />
      <PeopleTools {...tools} searchRef={search} />
      <div className={styles.beside}>
        <PeopleTable
          people={shown}
          byPhone={byPhone}
          narrowed={narrowed}
          onShowAll={showAll}
          startWriting={startWriting}
          onPasteList={onPasteList}
          opened={open?.id ?? null}
          onOpen={setOpened}
        />
        {open && <PersonDetails person={open} onGo={go} onClose={close} />}
      </div>
    </>
  );
}

/** Everybody, and those who are left by what is searched for and chosen. */
function useFound() {
  const workshopId = useWorkshopId();
  const { language } = useFormat();
  const everybody = useRows('person', { workshopId });
  const seats = useRows('seat', { workshopId });
  const byPhone = useMemo(() => cameByPhone(seats), [seats]);
  const further = useOwnTexts();
  const [query, onQuery] = useState('');
  const [attendance, onAttendance] = useState<Attendance>('all');
  const [narrowing, onNarrow] = useState<Narrowing | null>(null);
  const wanted = useDeferredValue(query);
  const offers = useMemo(() => narrowingsOf(everybody, language), [everybody, language]);
  const shown = useMemo(
    () =>
      findPeople(everybody, wanted, attendance, byPhone, further).filter((person) =>
        isAmong(person, narrowing),
      ),
    [everybody, wanted, attendance, byPhone, further, narrowing],
  );
  const chosen = { query, onQuery, attendance, onAttendance, narrowing, onNarrow, offers };
  const tools = { ...chosen, shown, byPhone, narrowed: shown.length < everybody.length };
  const narrowed = wanted !== '' || attendance !== 'all' || narrowing !== null;
  return { everybody, byPhone, shown, narrowed, tools };
}

/** What the workshop's own fields say of each person. */
function useOwnTexts(): ReadonlyMap<string, string> {
  const values = useRows('personValue', { workshopId: useWorkshopId() });
  return useMemo(() => {
    const texts = new Map<string, string>();
    for (const { personId, text } of values) {
      texts.set(personId, `${texts.get(personId) ?? ''}\n${text}`);
    }
    return texts;
  }, [values]);
}

function Counted({ people }: { readonly people: readonly Person[] }) {
  const words = useWords(catalogue);
  const more = useWords(personWords);
  const counts = useMemo(() => countPeople(people), [people]);
  const given = useMemo(() => countConsents(people), [people]);
  return (
    <div className={styles.counts}>
      <p>{words.counts(counts)}</p>
      {given.length > 0 && (
        <p>
          {more.consentCounts(
            people.length,
            given.map(({ consent, yes }) => [more.consent(consent), yes] as const),
          )}
        </p>
      )}
    </div>
  );
}
