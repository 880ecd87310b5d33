// Whose a board can be: the plenary's, a case's or a group's.
import { useMemo } from 'react';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Board } from '../../../shared/features/board/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { usePart } from '../../state/route.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';

export type Subject = {
  /** What a new board of it is called. */
  readonly title: string;
  /** With what it is: “Case: …”. */
  readonly label: string;
  readonly caseId: string | null;
  readonly groupId: string | null;
};

/** The plenary first, then cases, then groups. */
export function useSubjects(): readonly Subject[] {
  const words = useWords(boardWords);
  const workshopId = useWorkshopId();
  const cases = useRows('caseStudy', { workshopId });
  const groups = useRows('group', { workshopId });
  const arrangements = useRows('arrangement', { workshopId });
  return useMemo(() => {
    const several = arrangements.length > 1;
    const nameOfGroup = (name: string, arrangementId: string) => {
      const arrangement = arrangements.find(({ id }) => id === arrangementId);
      return several && arrangement ? words.inArrangement(name, arrangement.title) : name;
    };
    const inTurn = arrangements.flatMap(({ id }) => groups.filter((g) => g.arrangementId === id));
    return [
      { title: words.plenary, label: words.plenary, caseId: null, groupId: null },
      ...cases.map(({ id, title }) => ({
        title,
        label: words.aCase(title),
        caseId: id,
        groupId: null,
      })),
      ...inTurn.map(({ id, name, arrangementId }) => ({
        title: name,
        label: words.aGroup(nameOfGroup(name, arrangementId)),
        caseId: null,
        groupId: id,
      })),
    ];
  }, [words, cases, groups, arrangements]);
}

/** Makes a board of a subject and opens it. */
export function useAddBoard(): (subject: Subject) => void {
  const send = useSend();
  const workshopId = useWorkshopId();
  const [, open] = usePart();
  return ({ title, caseId, groupId }) => {
    const id = newId();
    void send('board.add', { id, workshopId, title, caseId, groupId }).then(({ ok }) => {
      if (ok) open(id);
    });
  };
}

/** A subject as the value of a choice, and back. */
export function subjectKey({ caseId, groupId }: Pick<Board, 'caseId' | 'groupId'>): string {
  return caseId ?? groupId ?? '';
}
