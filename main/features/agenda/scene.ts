// What the room sees of the programme: a day's items and how far it has got.
import type { Day } from '../../../shared/features/agenda/model.ts';
import { timesOf } from '../../../shared/features/agenda/rules.ts';
import type { AgendaScene } from '../../../shared/features/agenda/scene.ts';
import { dayAtHand, projectDay } from '../../../shared/features/run/rules.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import type { Reader } from '../../engine/transaction.ts';

/**
 * The programme of the day named, or of the day at hand where it is not (or no longer) there.
 * @param now main's clock (ms)
 * @returns null where the workshop has no day at all
 */
export function agendaScene(
  reader: Reader,
  workshopId: string,
  refId: string | null,
  now: number,
): AgendaScene | null {
  const workshop = reader.get('workshop', workshopId);
  const days = reader.list('day', { workshopId });
  const items = reader.list('agendaItem', { workshopId });
  const entries = reader.list('runEntry', { workshopId });
  if (!workshop) return null;
  const { timeZone } = workshop;
  const named = days.find(({ id }) => id === refId);
  const day = named ?? dayAtHand(days, items, entries, now, timeZone);
  if (!day) return null;
  const planned = timesOf(day, items);
  const projection = projectDay(day, planned, entries, now, timeZone);
  return {
    kind: 'agenda',
    ...headingOf(workshop, day),
    items: planned.map(({ item: { id, kind, title, lead, method }, start, end }, at) => {
      const state = projection?.items[at]?.state ?? 'ahead';
      return { id, kind, title, lead, method, start, end, state };
    }),
  };
}

function headingOf(workshop: Workshop, day: Day): Pick<AgendaScene, 'title' | 'date' | 'place'> {
  return {
    title: day.title || workshop.title,
    date: day.date,
    place: day.place || workshop.place,
  };
}
