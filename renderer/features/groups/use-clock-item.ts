// The agenda item that the groups' clocks belong to, while it runs.
import { useMemo } from 'react';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { timesOf } from '../../../shared/features/agenda/rules.ts';
import { arrangementAt } from '../../../shared/features/groups/clock-plan.ts';
import type { Arrangement } from '../../../shared/features/groups/model.ts';
import { projectDay } from '../../../shared/features/run/projection.ts';
import { runningEntries } from '../../../shared/features/run/rules.ts';
import { useNow } from '../../state/clock.ts';
import { useRow, useRows, useWorkshop } from '../../state/use-rows.ts';

export type ClockItem = {
  readonly item: AgendaItem;
  /** The instant at which it is expected to end. */
  readonly end: number;
};

/** The item on the clock in which the groups of an arrangement work; null where none runs. */
export function useClockItem({ id, workshopId }: Arrangement): ClockItem | null {
  const timeZone = useWorkshop()?.timeZone ?? 'UTC';
  const arrangements = useRows('arrangement', { workshopId });
  const items = useRows('agendaItem', { workshopId });
  const entries = useRows('runEntry', { workshopId });
  const now = useNow(1000);
  const running = runningEntries(entries);
  const item = items.find(
    (one) =>
      running.some(({ itemId }) => itemId === one.id) &&
      arrangementAt(one, arrangements)?.id === id,
  );
  const day = useRow('day', item?.dayId ?? null);
  const planned = useMemo(() => (day ? timesOf(day, items) : []), [day, items]);
  if (!item || !day) return null;
  const projection = projectDay(day, planned, entries, now, timeZone);
  const projected = projection?.items.find(({ itemId }) => itemId === item.id);
  return projected?.state === 'now' ? { item, end: projected.end } : null;
}
