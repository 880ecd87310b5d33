import { useEffect, useMemo, useState } from 'react';
import type { Board, Card } from '../../../shared/features/board/model.ts';
import { BoardHead, type BoardMode } from './BoardHead.tsx';
import { BoardSettings } from './BoardSettings.tsx';
import { BoardSheet } from './BoardSheet.tsx';
import { BoardTools } from './BoardTools.tsx';
import styles from './board.module.css';
import {
  BoardProvider,
  type BoardView,
  createBoardStore,
  isSelecting,
  unfoldFor,
  useBoardState,
} from './board-state.ts';
import { CardPanel } from './CardPanel.tsx';
import { CompareSheet } from './CompareSheet.tsx';
import { DuplicateBar } from './DuplicateBar.tsx';
import { FastEntry } from './FastEntry.tsx';
import { MergeScreen } from './MergeScreen.tsx';
import { MethodBar } from './MethodBar.tsx';
import { RoundRobin } from './RoundRobin.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { showCard } from './show-card.ts';
import { Weights } from './Weights.tsx';

/**
 * One board: what it is, its method, its cards.
 * @param card a card to be shown at once, which somebody came here for
 */
export function BoardPage({ board, card }: { readonly board: Board; readonly card: Card | null }) {
  const [store] = useState(() => createBoardStore(board.stepCardId === null ? null : 'card'));
  const [drawn] = useState(() => new Set<string>());
  const [mode, setMode] = useState<BoardMode>('cards');
  const { id, kind, columnTitles, hidesAuthors, groupId } = board;
  const view = useMemo<BoardView>(
    () => ({ id, kind, columnTitles, hidesAuthors, groupId, store, drawn }),
    [id, kind, columnTitles, hidesAuthors, groupId, store, drawn],
  );
  const shown = card?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: gone to once, and not with each change
  useEffect(() => {
    if (!card) return;
    unfoldFor(store, card);
    showCard(card.id);
  }, [shown]);
  const leave = () => setMode('cards');
  return (
    <BoardProvider value={view}>
      <Bars board={board} mode={mode} onMode={setMode} />
      {mode === 'merge' && <MergeScreen board={board} onDone={leave} />}
      {mode === 'compare' && <CompareSheet board={board} onDone={leave} />}
      {mode === 'entry' && <FastEntry board={board} onDone={leave} />}
      {(mode === 'cards' || mode === 'settings') && (
        <>
          <Tools board={board} onEntry={() => setMode('entry')} />
          <RoundRobin board={board} />
          <DuplicateBar boardId={id} />
          {kind === 'weighted' && <Weights />}
          <BoardSheet />
        </>
      )}
      <CardPanel />
    </BoardProvider>
  );
}

/** What the board is and where it stands in its method; not there where all room is for the cards. */
function Bars({
  board,
  mode,
  onMode,
}: {
  readonly board: Board;
  readonly mode: BoardMode;
  readonly onMode: (mode: BoardMode) => void;
}) {
  const fitted = useBoardState((state) => state.fitted);
  if (fitted || (mode !== 'cards' && mode !== 'settings')) return null;
  return (
    <div className={styles.bars}>
      <BoardHead board={board} mode={mode} onMode={onMode} />
      {mode === 'settings' && <BoardSettings board={board} onDone={() => onMode('cards')} />}
      <MethodBar board={board} onMerge={() => onMode('merge')} />
    </div>
  );
}

/** What can be done with the board; as long as cards are selected, with those. */
function Tools({ board, onEntry }: { readonly board: Board; readonly onEntry: () => void }) {
  const selecting = useBoardState(isSelecting);
  return (
    <div className={styles.sticky}>
      {selecting ? <SelectionBar /> : <BoardTools board={board} onEntry={onEntry} />}
    </div>
  );
}
