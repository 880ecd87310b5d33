// The participants: who they are, who was there on which day, and what is asked of them.
import { FileUp, Printer, UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import { attendanceWords } from '../../../shared/features/people/attendance-messages.ts';
import { personWords } from '../../../shared/features/people/detail-messages.ts';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import { peoplePapers } from '../../../shared/features/people/paper-messages.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useRowCount, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { EmptyState, Page } from '../../ui/Surfaces.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Attendance } from './Attendance.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { PeopleList } from './PeopleList.tsx';
import { PeopleSettings } from './PeopleSettings.tsx';
import { partOfPaper } from './paper-route.ts';

type View = 'list' | 'attendance' | 'fields';

export function PeopleScreen() {
  const words = useWords(catalogue);
  const more = useWords(personWords);
  const attendance = useWords(attendanceWords);
  const count = useRowCount('person', { workshopId: useWorkshopId() });
  const [adding, setAdding] = useState(false);
  const [view, setView] = useState<View>('list');
  /** The text an import begins with; null while there is none. */
  const [importing, setImporting] = useState<string | null>(null);
  const empty = count === 0 && !adding;
  const importButton = (
    <Button icon={FileUp} onPress={() => setImporting('')}>
      {words.importCsv}
    </Button>
  );
  return (
    <Page
      wide
      title={words.title}
      actions={
        empty ? undefined : (
          <>
            <PapersButton />
            {importButton}
          </>
        )
      }
    >
      {empty ? (
        <EmptyState icon={Users} title={words.emptyTitle} text={words.emptyText}>
          <Button tone="primary" icon={UserPlus} onPress={() => setAdding(true)}>
            {words.addPerson}
          </Button>
          {importButton}
        </EmptyState>
      ) : (
        <Tabs
          label={more.views}
          value={view}
          onChange={setView}
          tabs={[
            { value: 'list', label: more.list },
            { value: 'attendance', label: attendance.tab },
            { value: 'fields', label: more.fieldsTab },
          ]}
        >
          {view === 'list' && <PeopleList startWriting={adding} onPasteList={setImporting} />}
          {view === 'attendance' && <Attendance />}
          {view === 'fields' && <PeopleSettings />}
        </Tabs>
      )}
      {importing !== null && (
        <ImportDialog startText={importing} onClose={() => setImporting(null)} />
      )}
    </Page>
  );
}

function PapersButton() {
  const words = useWords(peoplePapers);
  const workshopId = useWorkshopId();
  const open = () => goTo(hrefOf(workshopId, 'people', partOfPaper('sheet')));
  return (
    <Button icon={Printer} onPress={open}>
      {words.open}
    </Button>
  );
}
