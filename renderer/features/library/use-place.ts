// Where in the plan things go that are taken from the library.
import { useMemo, useState } from 'react';
import type { Answer } from '../../../shared/contract/protocol.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { useReadRows, useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useFormat, useWords } from '../../ui/language.tsx';

export const atBeginning = 'first';
export const atEnd = 'last';

/** Where something goes that is carried into a list of the plan, behind one of its entries (null: first). */
export type PlaceIn = (
  listId: string,
  entryId: string | null,
) => {
  readonly dayId: string;
  readonly after: string | null;
  readonly trackId: string | null;
  readonly blockId?: string;
} | null;

export type PlaceInPlan = ReturnType<typeof usePlace>;

/** The place chosen: a day, and the item behind which, or one of its ends. */
export function usePlace() {
  const workshopId = useWorkshopId();
  const read = useReadRows();
  const days = useNamedDays(workshopId);
  const [chosenDay, setDay] = useState('');
  const [chosenBehind, setBehind] = useState(atEnd);
  const day = days.find(({ id }) => id === chosenDay) ?? days[0] ?? null;
  const items = useRows('agendaItem', { dayId: day?.id ?? '' });
  const behind =
    chosenBehind === atBeginning || items.some(({ id }) => id === chosenBehind)
      ? chosenBehind
      : atEnd;
  /** Puts something there; what is put next goes behind it. */
  const put = async (send: (dayId: string, after: string | null) => Promise<Answer>) => {
    if (!day) return;
    const ids = () => read('agendaItem', { dayId: day.id }).map(({ id }) => id);
    const before = ids();
    const after = behind === atBeginning ? null : behind === atEnd ? before.at(-1) : behind;
    const follower = before[before.indexOf(after ?? '') + 1];
    const answer = await send(day.id, after ?? null);
    if (!answer.ok || behind === atEnd) return;
    const now = ids();
    setBehind(now[follower === undefined ? now.length - 1 : now.indexOf(follower) - 1] ?? atEnd);
  };
  return { days, day, items, behind, setDay, setBehind, put };
}

function useNamedDays(workshopId: string) {
  const words = useWords(agendaWords);
  const format = useFormat();
  const days = useRows('day', { workshopId });
  return useMemo(
    () =>
      days.map(({ id, title, date }, place) => ({
        id,
        name: [words.day(place + 1), title || format.date(date)].filter(Boolean).join(', '),
      })),
    [days, words, format],
  );
}
