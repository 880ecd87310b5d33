// The days of the workshop with their times: what every view of the plan is drawn from.
import { useMemo } from 'react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { Day } from '../../../shared/features/agenda/model.ts';
import { type PlannedItem, timesOf } from '../../../shared/features/agenda/rules.ts';
import { useRows } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';
import { useNamedDays } from './use-named-days.ts';

export type NumberedDay = {
  readonly day: Day;
  /** `Day 2`. */
  readonly number: string;
  /** As it is called elsewhere: with its title or its date. */
  readonly name: string;
};

/** The days in order, with what they are called. */
export function useNumberedDays(): readonly NumberedDay[] {
  const words = useWords(agendaWords);
  return useNamedDays().map(({ day, name }, place) => ({
    day,
    name,
    number: words.day(place + 1),
  }));
}

/** A day's items with their times; the same list until something of the day changes. */
export function usePlanned(day: Day): readonly PlannedItem[] {
  const items = useRows('agendaItem', { dayId: day.id });
  return useMemo(() => timesOf(day, items), [day, items]);
}
