// What the room sees of the programme: a day's items and how far it has got.
import type { Day, Track } from '../../../shared/features/agenda/model.ts';
import { isRepaired, type PlannedItem, timesOf } from '../../../shared/features/agenda/rules.ts';
import type { AgendaScene, AgendaSceneItem } from '../../../shared/features/agenda/scene.ts';
import {
  dayAtHand,
  type ProjectedItem,
  projectDay,
} from '../../../shared/features/run/projection.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import { minute } from '../../../shared/lib/time.ts';
import type { Reader } from '../../engine/transaction.ts';

/**
 * What is public of the programme of the day named, or of the day at hand where it is not (or no longer) there.
 * @param now main's clock (ms)
 * @param clocks of tracks that run beside each other, by their items' ids
 * @returns null where the workshop has no day at all
 */
export function agendaScene(
  reader: Reader,
  workshopId: string,
  refId: string | null,
  now: number,
  clocks: AgendaScene['clocks'] = {},
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
  const tracks = reader.list('track', { dayId: day.id });
  const repaired = projection?.live === true && isRepaired(day, now, timeZone);
  const isHere = ([id]: readonly [string, unknown]) => planned.some(({ item }) => item.id === id);
  return {
    kind: 'agenda',
    ...headingOf(workshop, day),
    clocks: Object.fromEntries(Object.entries(clocks).filter(isHere)),
    items: planned.flatMap((plan, at) => {
      if (!plan.item.isPublic || plan.item.skipped) return [];
      const { id, kind, title, lead, method, trackId } = plan.item;
      const projected = projection?.items[at];
      const state = projected?.state ?? 'ahead';
      const { start, end } = repaired && projected ? expected(plan, projected) : plan;
      const track = trackOf(tracks, trackId);
      return [{ id, kind, title, lead, method, start, end, track, state }];
    }),
  };
}

function trackOf(tracks: readonly Track[], id: string | null): AgendaSceneItem['track'] {
  const track = tracks.find((each) => each.id === id);
  return track ? { id: track.id, title: track.title, place: track.place } : null;
}

/** Once a day is repaired, the room reads when things are expected, as of the last change. */
function expected({ start, end }: PlannedItem, projected: ProjectedItem) {
  if (projected.state !== 'now' && projected.state !== 'ahead') return { start, end };
  const at = (instant: number) => start + Math.floor((instant - projected.plannedStart) / minute);
  return { start: at(projected.start), end: at(projected.end) };
}

function headingOf(workshop: Workshop, day: Day): Pick<AgendaScene, 'title' | 'date' | 'place'> {
  return {
    title: day.title || workshop.title,
    date: day.date,
    place: day.place || workshop.place,
  };
}
