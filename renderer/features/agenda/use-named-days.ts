import { useCallback, useMemo } from 'react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { Day } from '../../../shared/features/agenda/model.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import type { OtherDay } from './item-row-props.ts';

/** The days in order, each with the name it goes by and the days its items could move to. */
export function useNamedDays() {
  const named = useNamesOfDays();
  const days = useRows('day', { workshopId: useWorkshopId() });
  return useMemo(() => {
    const names = named(days);
    return days.map((day, place) => ({
      day,
      name: names[place]?.name ?? '',
      others: names.filter(({ id }) => id !== day.id),
    }));
  }, [days, named]);
}

/** Names all days of a workshop, given in order. */
export function useNamesOfDays(): (days: readonly Day[]) => readonly OtherDay[] {
  const words = useWords(agendaWords);
  const format = useFormat();
  return useCallback(
    (days) =>
      days.map(({ id, title, date }, place) => ({
        id,
        name: [words.day(place + 1), title || format.date(date)].filter(Boolean).join(', '),
      })),
    [words, format],
  );
}
