// What does not add up in a day, parted into what is shown and what somebody did not want to see.
import { useMemo } from 'react';
import type { AgendaItem, Day } from '../../../shared/features/agenda/model.ts';
import { type AgendaNote, keyOf, notesOf } from '../../../shared/features/agenda/notes.ts';
import { groupsReporting, type PlannedItem } from '../../../shared/features/agenda/rules.ts';
import { useRowCount, useRows } from '../../state/use-rows.ts';

export type DayNotesFound = {
  /** By the item they are about. */
  readonly ofItems: ReadonlyMap<string | null, readonly AgendaNote[]>;
  readonly ofDay: readonly AgendaNote[];
  /** The ids of the dismissals that hide something now. */
  readonly dismissed: readonly string[];
};

/** @param planned the day's items with their times */
export function useDayNotes(day: Day, planned: readonly PlannedItem[]): DayNotesFound {
  const { workshopId } = day;
  const groups = useRows('group', { workshopId });
  const questions = useRowCount('question', { workshopId });
  const plans = useRowCount('plan', { workshopId });
  const blocks = useRows('block', { dayId: day.id });
  const dismissals = useRows('dismissal', { dayId: day.id });
  return useMemo(() => {
    const groupsOf = (item: AgendaItem) => groupsReporting(item, groups, questions);
    const hidden = new Map(dismissals.map((each) => [keyOf(each), each.id]));
    const found = notesOf(day, planned, { groupsOf, plans, blocks });
    const shown = found.filter((note) => !hidden.has(keyOf(note)));
    const byItem = Map.groupBy(shown, ({ itemId }) => itemId);
    return {
      ofItems: byItem,
      ofDay: byItem.get(null) ?? [],
      dismissed: found.flatMap((note) => hidden.get(keyOf(note)) ?? []),
    };
  }, [day, planned, groups, questions, plans, blocks, dismissals]);
}
