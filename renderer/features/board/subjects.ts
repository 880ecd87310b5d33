// Whose a board can be: the plenary's, a case's or a group's.
import { useMemo } from 'react';
import { templateColumns } from '../../../shared/features/board/desk-kind-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Board } from '../../../shared/features/board/model.ts';
import { plainBoard } from '../../../shared/features/board/plain.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { usePart } from '../../state/route.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';
import type { BoardTemplate } from './board-templates.ts';

export type Subject = {
  /** What a new board of it is called. */
  readonly title: string;
  /** With what it is: “Case: …”. */
  readonly label: string;
  readonly caseId: string | null;
  readonly groupId: string | null;
};

/** The groups of all arrangements in turn; where there are several, each with its arrangement. */
export function useNamedGroups(): readonly { readonly id: string; readonly name: string }[] {
  const words = useWords(boardWords);
  const workshopId = useWorkshopId();
  const groups = useRows('group', { workshopId });
  const arrangements = useRows('arrangement', { workshopId });
  return useMemo(() => {
    const several = arrangements.length > 1;
    return arrangements.flatMap(({ id: of, title }) =>
      groups
        .filter(({ arrangementId }) => arrangementId === of)
        .map(({ id, name }) => ({ id, name: several ? words.inArrangement(name, title) : name })),
    );
  }, [words, groups, arrangements]);
}

/** The plenary first, then cases, then groups. */
export function useSubjects(): readonly Subject[] {
  const words = useWords(boardWords);
  const workshopId = useWorkshopId();
  const cases = useRows('caseStudy', { workshopId });
  const groups = useRows('group', { workshopId });
  const named = useNamedGroups();
  return useMemo(
    () => [
      { title: words.plenary, label: words.plenary, caseId: null, groupId: null },
      ...cases.map(({ id, title }) => ({
        title,
        label: words.aCase(title),
        caseId: id,
        groupId: null,
      })),
      ...named.map(({ id, name }) => ({
        title: groups.find((group) => group.id === id)?.name ?? name,
        label: words.aGroup(name),
        caseId: null,
        groupId: id,
      })),
    ],
    [words, cases, groups, named],
  );
}

/** Makes a board for each of the subjects, in one step of undo, and opens the first of them. */
export function useAddBoards(): (template: BoardTemplate, subjects: readonly Subject[]) => void {
  const names = useWords(templateColumns);
  const send = useSend();
  const workshopId = useWorkshopId();
  const [, open] = usePart();
  return (template, subjects) => {
    const gesture = newId();
    const { kind, settings, columns } = template;
    const made = subjects.map(async ({ title, caseId, groupId }) => {
      const id = newId();
      const board = { id, workshopId, title, caseId, groupId, kind };
      const { ok } = await send('board.add', board, { gesture });
      const patch = columns ? { ...settings, columnTitles: names[columns] } : settings;
      if (ok && Object.keys(patch).length > 0) {
        const base = baseOf(patch);
        await send('board.edit', { id, patch, base }, { gesture });
      }
      return ok ? id : null;
    });
    const [first] = made;
    void first?.then((id) => {
      if (id !== null) open(id);
    });
  };
}

/** What a new board has of the fields that are set at once. */
function baseOf(patch: Partial<Board>): Partial<typeof plainBoard> {
  const fields = Object.entries(plainBoard).filter(([field]) => field in patch);
  return Object.fromEntries(fields);
}

/** A subject as the value of a choice, and back. */
export function subjectKey({ caseId, groupId }: Pick<Board, 'caseId' | 'groupId'>): string {
  return caseId ?? groupId ?? '';
}
