import { LayoutGrid } from 'lucide-react';
import { boardWords } from '../../../shared/features/board/messages.ts';
import { usePart } from '../../state/route.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { EmptyState, Page } from '../../ui/Surfaces.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { BoardHead } from './BoardHead.tsx';
import { BoardSheet } from './BoardSheet.tsx';
import { NewBoard } from './NewBoard.tsx';
import { type Subject, useAddBoard, useSubjects } from './subjects.ts';

/** The boards of a workshop: one for each case or group, and the plenary's. */
export function BoardsScreen() {
  const words = useWords(boardWords);
  const boards = useRows('board', { workshopId: useWorkshopId() });
  const [part, open] = usePart();
  const board = boards.find(({ id }) => id === part) ?? boards[0];
  if (!board) return <NoBoards />;
  const tabs = boards.map(({ id, title }) => ({ value: id, label: title || words.untitled }));
  return (
    <Page title={words.boards} actions={<NewBoard />} wide>
      <Tabs label={words.boards} tabs={tabs} value={board.id} onChange={open}>
        <BoardHead key={board.id} board={board} />
        <BoardSheet key={`sheet ${board.id}`} boardId={board.id} />
      </Tabs>
    </Page>
  );
}

function NoBoards() {
  const words = useWords(boardWords);
  const add = useAddBoard();
  const subjects = useSubjects();
  const [plenary, ...others] = subjects;
  const [first, second]: readonly (Subject | undefined)[] =
    others.length > 0 ? [others[0], plenary] : [plenary, undefined];
  return (
    <Page title={words.boards}>
      <EmptyState icon={LayoutGrid} title={words.emptyTitle} text={words.emptyText}>
        {first && (
          <Button tone="primary" onPress={() => add(first)}>
            {words.boardFor(first.label)}
          </Button>
        )}
        {second && <Button onPress={() => add(second)}>{words.boardFor(second.label)}</Button>}
      </EmptyState>
    </Page>
  );
}
