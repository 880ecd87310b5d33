// What is sent of a planned import: ids for its days, tracks and items.
import type { CommandInput } from '../../../shared/contract/registry.ts';
import type { AgendaPlan, PlannedDay } from '../../../shared/features/agenda/import-plan.ts';
import { newId } from '../../../shared/lib/ids.ts';

/** Where the items go: on new days behind a day (null: before all), or behind a day's own. */
export type Destination = {
  readonly kind: 'new' | 'behind';
  readonly dayId: string | null;
  readonly label: string;
};

type Input = CommandInput<'agenda.importItems'>;

export function inputOf(workshopId: string, plan: AgendaPlan, { kind, dayId }: Destination): Input {
  const known = kind === 'behind' ? dayId : null;
  return { workshopId, after: dayId, days: plan.days.map((day) => dayOf(day, known)) };
}

/** @param known the day that is there already; null for a new one */
function dayOf({ rows, ...day }: PlannedDay, known: string | null): Input['days'][number] {
  const titles = [...new Set(rows.map(({ track }) => track).filter(Boolean))];
  const tracks = titles.map((title) => ({ id: newId(), title }));
  const trackOf = new Map(tracks.map(({ id, title }) => [title, id]));
  return {
    id: known ?? newId(),
    fields: known === null ? { ...day, place: '', end: null } : null,
    tracks,
    items: rows.map(({ item, track }) => ({
      ...item,
      id: newId(),
      trackId: trackOf.get(track) ?? null,
    })),
  };
}
