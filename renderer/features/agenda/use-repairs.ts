// What can be done about a note, in words, and how it is done: one command, undone as one.
import { useMemo } from 'react';
import { wordsOf } from '../../../shared/contract/catalogue.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { Day, ItemKind } from '../../../shared/features/agenda/model.ts';
import { noteWords } from '../../../shared/features/agenda/note-messages.ts';
import type { AgendaNote } from '../../../shared/features/agenda/notes.ts';
import { plainItem } from '../../../shared/features/agenda/plain.ts';
import { type Repair, repairsOf } from '../../../shared/features/agenda/repairs.ts';
import { timesOf } from '../../../shared/features/agenda/rules.ts';
import { formatOf } from '../../../shared/lib/format.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useRows, useWorkshop } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';

/** The repairs that a note offers. */
export function useRepairs(note: AgendaNote, day: Day): readonly Repair[] {
  const items = useRows('agendaItem', { dayId: day.id });
  const arrangements = useRows('arrangement', { workshopId: day.workshopId });
  return useMemo(
    () => repairsOf(note, { day, planned: timesOf(day, items), arrangements }),
    [note, day, items, arrangements],
  );
}

/** Makes a repair; what it adds is named in the language of the workshop's papers. */
export function useMend(day: Day): (repair: Repair) => void {
  const send = useSend();
  const words = useWords(noteWords);
  const language = useWorkshop()?.language ?? 'en';
  const titleOf = (kind: ItemKind) => {
    const papers = wordsOf(agendaWords, formatOf(language));
    return kind === 'break' ? papers.usualTea : papers[kind];
  };
  return ({ items, added, end = null, target = null }) => {
    const rows = added.map(({ after, like }) => {
      const title = titleOf(like.kind);
      return { ...plainItem, title, ...like, id: newId(), after };
    });
    const input = { dayId: day.id, end, target, items: [...items], added: rows };
    void send('agenda.mend', input, { undoable: words.mended });
  };
}

/** What a repair's button says. */
export function useRepairLabel(): (repair: Repair) => string {
  const words = useWords(noteWords);
  const { untitled } = useWords(agendaWords);
  return (repair) => {
    switch (repair.kind) {
      case 'shorten':
        return words.shorten(repair.title || untitled, repair.minutes);
      case 'shorten-several':
        return words.shortenSeveral(repair.count, repair.minutes);
      case 'start-at':
        return words.startAt(repair.time);
      case 'end-at':
        return words.endAt(repair.time);
      case 'day-end':
        return words.dayEnd(repair.time);
      case 'lengthen':
        return words.lengthen(repair.minutes);
      case 'less-each':
        return words.lessEach(repair.minutes);
      case 'raise-target':
        return words.raiseTarget(repair.minutes);
      case 'unlock-end':
        return words.unlockEnd;
      case 'split':
        return words.split;
      case 'add-energiser':
        return words.addEnergiser;
      case 'add-buffer':
        return repair.before === null
          ? words.addBufferLast(repair.minutes)
          : words.addBuffer(repair.minutes, repair.before || untitled);
      case 'add-tea':
        return repair.count === 1
          ? words.addTea(repair.after || untitled)
          : words.addTeas(repair.count);
      case 'choose-groups':
        return words.chooseGroups(repair.title);
      default:
        return repair satisfies never;
    }
  };
}
