// What comes of a card: a lesson or a recommendation, a line of an action plan.
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import type { Board, Card } from '../../../shared/features/board/model.ts';
import { columnsOfBoard } from '../../../shared/features/board/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useReadRows, useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';
import { showToast } from '../../ui/toast-store.ts';

export function useGrowth({
  id: cardId,
  boardId,
  workshopId,
}: Pick<Card, 'id' | 'boardId' | 'workshopId'>) {
  const words = useWords(deskWords);
  const send = useSend();
  const read = useReadRows();
  const plans = useRows('plan', { workshopId });
  const makeLesson = (column: 'lesson' | 'recommendation') => {
    const to = boardFor(column, read('board', { workshopId }), boardId);
    if (!to) return showToast({ text: words.noLessonBoard });
    const input = { id: newId(), linkId: newId(), cardId, boardId: to.id, column };
    void send('board.makeLesson', input, { undoable: words.lessonMade(to.title) });
  };
  const makeAction = (planId: string) => {
    const name = plans.find(({ id }) => id === planId)?.title ?? '';
    const input = { id: newId(), linkId: newId(), cardId, planId };
    void send('board.makeAction', input, { undoable: words.actionMade(name) });
  };
  return {
    makeLesson,
    makeAction,
    plans: plans.map(({ id, title, owner }) => ({ id, name: title || owner })),
  };
}

/** Its own board where that has the column; else a board of lessons, of the same case or group first. */
function boardFor(
  column: 'lesson' | 'recommendation',
  boards: readonly Board[],
  boardId: string,
): Board | undefined {
  const having = boards.filter((board) => columnsOfBoard(board).includes(column));
  const own = boards.find(({ id }) => id === boardId);
  return (
    having.find(({ id }) => id === boardId) ??
    having.find(({ id }) => id === own?.sourceId) ??
    having.find(({ caseId, groupId }) => caseId === own?.caseId && groupId === own?.groupId) ??
    having[0]
  );
}
