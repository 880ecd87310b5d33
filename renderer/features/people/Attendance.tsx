// Who was there on which day: people down, days or their halves across.
import { CalendarDays } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { attendanceWords } from '../../../shared/features/people/attendance-messages.ts';
import { people as catalogue } from '../../../shared/features/people/messages.ts';
import { findPeople } from '../../../shared/features/people/rules.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { Toggle } from '../../ui/ChoiceField.tsx';
import { ComposeField } from '../../ui/ComposeField.tsx';
import { useWords } from '../../ui/language.tsx';
import { EmptyState, Note } from '../../ui/Surfaces.tsx';
import { AttendanceGrid } from './AttendanceGrid.tsx';
import { type Column, useColumns, useTicks } from './attendance-columns.ts';
import { FromSheet } from './FromSheet.tsx';
import styles from './people.module.css';
import { usePeopleSettings } from './use-people-settings.ts';

export function Attendance() {
  const words = useWords(attendanceWords);
  const names = useWords(catalogue);
  const workshopId = useWorkshopId();
  const everybody = useRows('person', { workshopId });
  const columns = useColumns();
  const ticks = useTicks();
  const { settings, edit } = usePeopleSettings();
  const [query, setQuery] = useState('');
  const [sheet, setSheet] = useState<Column | null>(null);
  const wanted = useDeferredValue(query);
  const shown = useMemo(() => findPeople(everybody, wanted, 'all'), [everybody, wanted]);
  if (columns.length === 0) {
    return (
      <EmptyState icon={CalendarDays} title={words.noDays} text={words.noDaysText}>
        <Button tone="primary" onPress={() => goTo(hrefOf(workshopId, 'plan'))}>
          {words.toPlan}
        </Button>
      </EmptyState>
    );
  }
  const open = columns.find(({ dayId, half }) => dayId === sheet?.dayId && half === sheet.half);
  return (
    <>
      <Note tone="plain">{words.relation}</Note>
      <div className={styles.tools}>
        <ComposeField
          className={styles.search}
          type="search"
          label={names.search}
          placeholder={names.searchHint}
          value={query}
          onChange={setQuery}
          onEscape={() => setQuery('')}
        />
        <Toggle label={words.halfDays} value={settings.halfDays} onChange={edit('halfDays')} />
      </div>
      {open && (
        <FromSheet
          columns={columns}
          column={open}
          onColumn={setSheet}
          everybody={everybody}
          ticks={ticks}
          onClose={() => setSheet(null)}
        />
      )}
      <AttendanceGrid
        everybody={everybody}
        people={shown}
        columns={columns}
        ticks={ticks}
        onSheet={setSheet}
      />
    </>
  );
}
