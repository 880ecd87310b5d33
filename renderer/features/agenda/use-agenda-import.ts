// An agenda on its way in: from a table to a layout, a destination and a plan.
import { useMemo, useState } from 'react';
import { planRows } from '../../../shared/features/agenda/import-plan.ts';
import { guessLayout, readRows } from '../../../shared/features/agenda/import-rules.ts';
import { plannedEnd, timesOf } from '../../../shared/features/agenda/rules.ts';
import { agendaImport } from '../../../shared/features/agenda/table-messages.ts';
import { useReadRows, useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useTableFile } from '../../state/use-table-file.ts';
import { useWords } from '../../ui/language.tsx';
import { useLayout } from '../../ui/table/use-layout.ts';
import type { Destination } from './import-input.ts';
import { useNamedDays } from './use-named-days.ts';

export type AgendaImporting = ReturnType<typeof useAgendaImport>;

export function useAgendaImport() {
  const file = useTableFile('');
  const table = file.state.kind === 'read' ? file.state.table : null;
  const laid = useLayout(table, guessLayout, 'own');
  const year = useYear();
  const read = useMemo(
    () => readRows(table?.rows ?? [], laid.layout, year),
    [table, laid.layout, year],
  );
  const days = read.days.filter(({ rows }) => rows.length > 0).length;
  const destinations = useDestinations(days <= 1);
  const [chosen, setDestination] = useState<Destination | null>(null);
  const destination =
    destinations.find((each) => each.kind === chosen?.kind && each.dayId === chosen.dayId) ??
    destinations[0];
  const behind = useEndOf(destination.kind === 'behind' ? destination.dayId : null);
  const plan = useMemo(() => planRows(read, behind), [read, behind]);
  return { ...file, ...laid, table, plan, destinations, destination, setDestination };
}

/** The year of dates that name none: the workshop's, or else this one. */
function useYear(): number {
  const workshop = useRows('workshop', { id: useWorkshopId() })[0];
  const said = Number(workshop?.startDate.slice(0, 4));
  return said || new Date().getFullYear();
}

type Destinations = readonly [Destination, ...Destination[]];

/** At the end first; a table of one day may also go behind the items of another. */
function useDestinations(oneDay: boolean): Destinations {
  const words = useWords(agendaImport);
  const days = useNamedDays();
  const last = days.at(-1)?.day.id ?? null;
  const behind = days.map(({ day, name }) => ({
    kind: 'behind' as const,
    dayId: day.id,
    label: words.behind(name),
  }));
  const between = days.slice(0, -1).map(({ day, name }) => ({
    kind: 'new' as const,
    dayId: day.id,
    label: words.newDaysAfter(name),
  }));
  const atEnd = { kind: 'new' as const, dayId: last, label: words.newDays };
  return [atEnd, ...between, ...(oneDay ? behind : [])];
}

/** When a day ends by plan, in minutes since midnight; null where there is none. */
function useEndOf(dayId: string | null): number | null {
  const readNow = useReadRows();
  const days = useRows('day', { workshopId: useWorkshopId() });
  const day = days.find(({ id }) => id === dayId);
  return day ? plannedEnd(day, timesOf(day, readNow('agendaItem', { dayId: day.id }))) : null;
}
