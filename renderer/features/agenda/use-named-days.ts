import { useMemo } from 'react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useFormat, useWords } from '../../ui/language.tsx';

/** The days in order, each with the name it goes by and the days its items could move to. */
export function useNamedDays() {
  const words = useWords(agendaWords);
  const format = useFormat();
  const days = useRows('day', { workshopId: useWorkshopId() });
  return useMemo(() => {
    const named = days.map((day, place) => ({
      id: day.id,
      name: [words.day(place + 1), day.title || format.date(day.date)].filter(Boolean).join(', '),
    }));
    return days.map((day, place) => ({
      day,
      name: named[place]?.name ?? '',
      others: named.filter(({ id }) => id !== day.id),
    }));
  }, [days, words, format]);
}
