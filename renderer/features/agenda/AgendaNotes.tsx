import { TriangleAlert, Undo2, Wrench, X } from 'lucide-react';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import type { Day } from '../../../shared/features/agenda/model.ts';
import { noteWords } from '../../../shared/features/agenda/note-messages.ts';
import { type AgendaNote, keyOf } from '../../../shared/features/agenda/notes.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useRow } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import styles from './agenda-notes.module.css';
import type { DayNotesFound } from './use-day-notes.ts';
import { useMend, useRepairLabel, useRepairs } from './use-repairs.ts';

/** What does not add up at an item, in words, with what can be done about it. */
export function AgendaNotes({
  dayId,
  notes,
}: {
  readonly dayId: string;
  readonly notes: readonly AgendaNote[];
}) {
  const day = useRow('day', dayId);
  return day && notes.map((note) => <OneNote key={keyOf(note)} note={note} day={day} />);
}

/** What does not add up in a day as a whole, and how much of it somebody did not want to see. */
export function DayNotes({
  day,
  notes: { ofDay, dismissed },
}: {
  readonly day: Day;
  readonly notes: DayNotesFound;
}) {
  const words = useWords(noteWords);
  const send = useSend();
  if (ofDay.length === 0 && dismissed.length === 0) return null;
  const restore = () => void send('agenda.restoreNotes', { dayId: day.id, ids: [...dismissed] });
  return (
    <div className={styles.ofDay}>
      <AgendaNotes dayId={day.id} notes={ofDay} />
      {dismissed.length > 0 && (
        <p className={styles.dismissed}>
          {words.dismissed(dismissed.length)}
          <Button size="small" tone="quiet" icon={Undo2} onPress={restore}>
            {words.showAgain}
          </Button>
        </p>
      )}
    </div>
  );
}

function OneNote({ note, day }: { readonly note: AgendaNote; readonly day: Day }) {
  const words = useWords(noteWords);
  const sentence = useNoteSentence();
  const labelOf = useRepairLabel();
  const repairs = useRepairs(note, day);
  const mend = useMend(day);
  const send = useSend();
  const { kind, itemId } = note;
  const dismiss = () =>
    void send('agenda.dismissNote', { id: newId(), dayId: day.id, itemId, kind });
  return (
    <div className={styles.note} data-note={kind}>
      <Note tone="warning" icon={TriangleAlert}>
        {sentence(note)}
      </Note>
      <div className={styles.repairs}>
        {repairs.map((repair) => {
          const label = labelOf(repair);
          return (
            <Button key={label} size="small" icon={Wrench} onPress={() => mend(repair)}>
              {label}
            </Button>
          );
        })}
      </div>
      <div className={styles.dismiss}>
        <IconButton size="small" icon={X} label={words.dismiss} onPress={dismiss} />
      </div>
    </div>
  );
}

/** A note in words. */
export function useNoteSentence(): (note: AgendaNote) => string {
  const words = useWords(noteWords);
  const { untitled } = useWords(agendaWords);
  return (note) => {
    switch (note.kind) {
      case 'overlap':
        return words.overlap(note.previousTitle || untitled, note.minutes);
      case 'report-back':
        return words.reportBack(note.count, note.each, note.needed, note.slot, note.fitting);
      case 'panel':
        return words.panel(note.count, note.each, note.needed, note.slot, note.fitting);
      case 'which-groups':
        return words.whichGroups;
      case 'no-time':
        return note.left === 0 ? words.noTimeAtAll : words.noTime(note.left);
      case 'no-break':
        return words.noBreak(note.minutes);
      case 'after-lunch':
        return words.afterLunch;
      case 'block-target':
        return words.blockTarget(note.title || words.untitledBlock, note.minutes, note.target);
      case 'past-midnight':
        return words.pastMidnight;
      case 'overrun':
        return words.overrun(note.minutes);
      case 'few-buffers':
        return fewBuffers(words, note);
      default:
        return note satisfies never;
    }
  };
}

function fewBuffers(
  words: ReturnType<typeof useWords<(typeof noteWords)['en']>>,
  { buffers, working, missing }: Extract<AgendaNote, { readonly kind: 'few-buffers' }>,
): string {
  const wanted = buffers + missing;
  if (buffers === 0) return words.noBuffers(wanted, working);
  return words.fewBuffers(buffers, wanted, working);
}
