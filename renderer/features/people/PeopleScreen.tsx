// The participants: who they are, and who is in the room.
import { FileUp, UserPlus, Users } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import { type Attendance, countPeople, findPeople } from '../../../shared/features/people/rules.ts';
import { cameByPhone } from '../../../shared/features/room/rules.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { EmptyState, Page } from '../../ui/Surfaces.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { PeopleTools } from './PeopleTools.tsx';
import styles from './people.module.css';

export function PeopleScreen() {
  const words = useWords(catalogue);
  const everybody = useRows('person', { workshopId: useWorkshopId() });
  const [adding, setAdding] = useState(false);
  /** The text an import begins with; null while there is none. */
  const [importing, setImporting] = useState<string | null>(null);
  const empty = everybody.length === 0 && !adding;
  const importButton = (
    <Button icon={FileUp} onPress={() => setImporting('')}>
      {words.importCsv}
    </Button>
  );
  return (
    <Page wide title={words.title} actions={empty ? undefined : importButton}>
      {empty ? (
        <EmptyState icon={Users} title={words.emptyTitle} text={words.emptyText}>
          <Button tone="primary" icon={UserPlus} onPress={() => setAdding(true)}>
            {words.addPerson}
          </Button>
          {importButton}
        </EmptyState>
      ) : (
        <PeopleList startWriting={adding} onPasteList={setImporting} />
      )}
      {importing !== null && (
        <ImportDialog startText={importing} onClose={() => setImporting(null)} />
      )}
    </Page>
  );
}

function PeopleList({
  startWriting,
  onPasteList,
}: {
  readonly startWriting: boolean;
  readonly onPasteList: (text: string) => void;
}) {
  const words = useWords(catalogue);
  const workshopId = useWorkshopId();
  const everybody = useRows('person', { workshopId });
  const seats = useRows('seat', { workshopId });
  const byPhone = useMemo(() => cameByPhone(seats), [seats]);
  const [query, setQuery] = useState('');
  const [attendance, setAttendance] = useState<Attendance>('all');
  const wanted = useDeferredValue(query);
  const counts = useMemo(() => countPeople(everybody), [everybody]);
  const shown = useMemo(
    () => findPeople(everybody, wanted, attendance, byPhone),
    [everybody, wanted, attendance, byPhone],
  );
  const search = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const showAll = () => {
    setQuery('');
    setAttendance('all');
    search.current?.focus();
  };
  return (
    <>
      <p className={styles.counts}>{words.counts(counts)}</p>
      <PeopleTools
        query={query}
        onQuery={setQuery}
        attendance={attendance}
        onAttendance={setAttendance}
        shown={shown}
        byPhone={byPhone}
        narrowed={shown.length < everybody.length}
        searchRef={search}
      />
      <PeopleTable
        people={shown}
        byPhone={byPhone}
        narrowed={wanted !== '' || attendance !== 'all'}
        onShowAll={showAll}
        startWriting={startWriting}
        onPasteList={onPasteList}
      />
    </>
  );
}
