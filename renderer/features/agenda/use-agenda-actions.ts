// What can be done to days and items as a whole; each is one command, or one gesture of several.
import { useMemo } from 'react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { Day } from '../../../shared/features/agenda/model.ts';
import { unrepaired } from '../../../shared/features/agenda/plain.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useReadRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';
import { itemActions } from './item-actions.ts';
import { usualDay, usualStart } from './usual-day.ts';

export type AgendaActions = ReturnType<typeof useAgendaActions>;

/** The actions of the plan; the same object for as long as the language stays. */
export function useAgendaActions() {
  const send = useSend();
  const read = useReadRows();
  const words = useWords(agendaWords);
  const planned = useWords(planWords);
  const workshopId = useWorkshopId();
  return useMemo(() => {
    const addDay = (gesture = newId()): Day => {
      const days = read('day', { workshopId });
      const last = days.at(-1);
      const fields = followingDay(last, read('workshop', { id: workshopId })[0]?.startDate ?? '');
      const id = newId();
      void send(
        'agenda.addDay',
        { id, workshopId, after: last?.id ?? null, ...fields },
        { gesture },
      );
      return { id, workshopId, order: '', ...unrepaired, ...fields };
    };
    const addUsualDay = (day: Day, gesture = newId()) => {
      const ids = usualDay(words, day.start).map((fields) => ({ id: newId(), fields }));
      for (const [at, { id, fields }] of ids.entries()) {
        const after = ids[at - 1]?.id ?? null;
        void send('agenda.addItem', { id, dayId: day.id, after, ...fields }, { gesture });
      }
    };
    return {
      addDay,
      addUsualDay,
      addFilledDay: () => {
        const gesture = newId();
        addUsualDay(addDay(gesture), gesture);
      },
      moveDay: (id: string, by: 1 | -1) => {
        const after = behind(read('day', { workshopId }), id, by);
        void send('agenda.moveDay', { id, after });
      },
      removeDay: (id: string, name: string) =>
        void send('agenda.removeDay', { id }, { undoable: words.dayDeleted(name) }),
      ...itemActions({ send, read, words, planned, workshopId }),
    };
  }, [send, read, words, planned, workshopId]);
}

/** The sibling behind which a row stands once it has gone one place up or down. */
function behind(
  siblings: readonly { readonly id: string }[],
  id: string,
  by: 1 | -1,
): string | null {
  const at = siblings.findIndex((sibling) => sibling.id === id);
  return siblings[by > 0 ? at + 1 : at - 2]?.id ?? null;
}

/** What a new day begins with: the day after the last, at the same hours; else the workshop's first. */
function followingDay(last: Day | undefined, startDate: string) {
  return {
    title: '',
    date: last ? dayAfter(last.date) : startDate,
    place: '',
    start: last?.start ?? usualStart,
    end: last?.end ?? null,
  };
}

/** The calendar day after `YYYY-MM-DD`; '' after ''. */
function dayAfter(date: string): string {
  if (date === '') return '';
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
