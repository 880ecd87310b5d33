import { TriangleAlert } from 'lucide-react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { AgendaNote } from '../../../shared/features/agenda/rules.ts';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';

/** What does not add up at an item, in words. */
export function AgendaNotes({ notes }: { readonly notes: readonly AgendaNote[] }) {
  const sentence = useNoteSentence();
  return notes.map((note) => (
    <Note key={note.kind} tone="warning" icon={TriangleAlert}>
      {sentence(note)}
    </Note>
  ));
}

function useNoteSentence(): (note: AgendaNote) => string {
  const words = useWords(agendaWords);
  return (note) => {
    switch (note.kind) {
      case 'overlap':
        return words.overlap(note.previousTitle || words.untitled, note.minutes);
      case 'report-back':
        return words.reportBack(note.groups, note.perGroup, note.needed, note.slot, note.fitting);
      case 'which-groups':
        return words.whichGroups;
      case 'past-midnight':
        return words.pastMidnight;
      default:
        return note satisfies never;
    }
  };
}
