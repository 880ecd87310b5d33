import { LayoutGrid, Plus } from 'lucide-react';
import { useState } from 'react';
import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import { boardWords } from '../../../shared/features/board/messages.ts';
import type { Board } from '../../../shared/features/board/model.ts';
import { usePart } from '../../state/route.ts';
import { useRow, useRows, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { EmptyState, Page } from '../../ui/Surfaces.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { BoardPage } from './BoardPage.tsx';
import styles from './board.module.css';
import { boardTemplates } from './board-templates.ts';
import { NewBoard } from './NewBoard.tsx';
import { type Subject, useAddBoards, useSubjects } from './subjects.ts';

/** As many boards as have room beside each other; more are also in a list. */
const inSight = 5;

/** The boards of a workshop: one for each case or group, and the plenary's. */
export function BoardsScreen() {
  const words = useWords(boardWords);
  const boards = useRows('board', { workshopId: useWorkshopId() });
  const [part, open] = usePart();
  const card = useRow('card', part);
  const [making, setMaking] = useState(false);
  const board = boards.find(({ id }) => id === (card?.boardId ?? part)) ?? boards[0];
  const make = (
    <>
      {boards.length > inSight && <AllBoards boards={boards} onOpen={open} />}
      <Button icon={Plus} rest={{ 'aria-expanded': making }} onPress={() => setMaking(!making)}>
        {words.newBoard}
      </Button>
    </>
  );
  const panel = making && <NewBoard onClose={() => setMaking(false)} />;
  if (!board) return <NoBoards make={make}>{panel}</NoBoards>;
  const tabs = boards.map(({ id, title }) => ({
    value: id,
    label: <span className={styles.tab}>{title || words.untitled}</span>,
  }));
  return (
    <Page title={words.boards} actions={make} wide>
      {panel}
      <Tabs label={words.boards} tabs={tabs} value={board.id} onChange={open}>
        <BoardPage key={board.id} board={board} card={card ?? null} />
      </Tabs>
    </Page>
  );
}

function AllBoards({
  boards,
  onOpen,
}: {
  readonly boards: readonly Board[];
  readonly onOpen: (id: string) => void;
}) {
  const words = useWords(boardWords);
  const desk = useWords(deskWords);
  const format = useFormat();
  return (
    <Menu
      name={desk.allBoards(format.number(boards.length))}
      caption={desk.allBoards(format.number(boards.length))}
      icon={LayoutGrid}
      items={boards.map(({ id, title }) => ({
        id,
        label: title || words.untitled,
        onPress: () => onOpen(id),
      }))}
    />
  );
}

function NoBoards({
  make,
  children,
}: {
  readonly make: React.ReactNode;
  readonly children: React.ReactNode;
}) {
  const words = useWords(boardWords);
  const addBoards = useAddBoards();
  const subjects = useSubjects();
  const [template] = boardTemplates;
  const [plenary, ...others] = subjects;
  const [first, second]: readonly (Subject | undefined)[] =
    others.length > 0 ? [others[0], plenary] : [plenary, undefined];
  const add = (subject: Subject) => template && addBoards(template, [subject]);
  return (
    <Page title={words.boards} actions={make}>
      {children}
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
