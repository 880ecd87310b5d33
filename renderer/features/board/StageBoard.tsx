// A board on the projector: its columns in their places, sheet by sheet; two boards beside each
// other where they are compared; and the card that is talked about, large before the others.
import { useCallback, useMemo, useState } from 'react';
import type { BoardScene, SceneBoard } from '../../../shared/features/board/scene.ts';
import { stageWords } from '../../../shared/features/room/messages.ts';
import { last, lastIndexThat } from '../../../shared/lib/last.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { pageOf } from '../../ui/stage/page-breaks.ts';
import { StageHead } from '../../ui/stage/StageHead.tsx';
import { useNewest, useTurn } from '../../ui/stage/use-turn.ts';
import { StageBoardSheet } from './StageBoardSheet.tsx';
import { StageStep } from './StageStep.tsx';
import { StageStepClock } from './StageStepClock.tsx';
import styles from './stage-board.module.css';
import { keyOfCell, type StageCell, type StageSheet, sheetsOf } from './stage-sheets.ts';

/** Where each page of a cell's list begins, by the cell. */
type Breaks = Readonly<Record<string, readonly number[]>>;

export function StageBoard({ scene }: { readonly scene: BoardScene }) {
  const words = useWords(stageWords);
  const { board, beside } = scene;
  const sheets = useMemo(() => sheetsOf(scene), [scene]);
  const [breaks, setBreaks] = useState<Breaks>({});
  const told = useCallback(
    (cell: string, found: readonly number[]) => setBreaks((known) => ({ ...known, [cell]: found })),
    [],
  );
  const starts = startsOf(sheets, breaks);
  const turns = last(starts) ?? 1;
  const change = useNewest(useMemo(() => pilesOf(scene), [scene]));
  const place = (id: string | undefined) => (id ? turnOf(id, sheets, breaks, starts) : null);
  const turned = useTurn(turns, place(change?.thing.id), change);
  const turn = place(board.step?.id) ?? turned;
  const at = lastIndexThat(starts, (start) => start <= turn);
  const pages = { turn, turns, pageWords: words.page(turn + 1, turns) };
  return (
    <div className={styles.board}>
      {beside ? (
        <div className={styles.compared}>
          <StageHead title={board.title} subject={subjectOf(board, '')} />
          <StageHead title={beside.title} subject={subjectOf(beside, '')} {...pages} />
        </div>
      ) : (
        <header className={styles.head}>
          <div className={styles.title}>
            <StageHead title={board.title} subject={subjectOf(board, words.plenary)} {...pages} />
          </div>
          <StageStepClock board={board} />
        </header>
      )}
      <div className={classNames(styles.sheets, board.step && styles.behind)}>
        {sheets.map((sheet, place) => (
          <StageBoardSheet
            key={sheet.key}
            sheet={sheet}
            on={place === at}
            page={place === at ? turn - (starts[place] ?? 0) : 0}
            onBreaks={told}
          />
        ))}
      </div>
      {board.step && <StageStep board={board} step={board.step} />}
    </div>
  );
}

/** Whose it is, where its name does not say so already. */
function subjectOf({ title, subject }: SceneBoard, plenary: string): string {
  const whose = subject || plenary;
  return title.includes(whose) ? '' : whose;
}

const pilesOf = ({ board, beside }: BoardScene) => [...board.piles, ...(beside?.piles ?? [])];

/** The turn on which each sheet begins, and behind the last, how many there are. */
function startsOf(sheets: readonly StageSheet[], breaks: Breaks): number[] {
  const starts = [0];
  for (const { cells } of sheets) {
    const pages = cells.map((cell) => pagesOf(cell, breaks));
    starts.push((last(starts) ?? 0) + Math.max(1, ...pages));
  }
  return sheets.length === 0 ? [0, 1] : starts;
}

/** Hidden cards are one number, however many pages they took before. */
function pagesOf(cell: StageCell | null, breaks: Breaks): number {
  return !cell || cell.board.hidden ? 1 : (breaks[keyOfCell(cell)]?.length ?? 1);
}

/** The turn on which a pile is on show; null where it is on none. */
function turnOf(
  id: string,
  sheets: readonly StageSheet[],
  breaks: Breaks,
  starts: readonly number[],
): number | null {
  for (const [at, { cells }] of sheets.entries()) {
    for (const cell of cells) {
      const own = cell?.board.piles.filter(({ column }) => column === cell.column) ?? [];
      const index = own.findIndex((pile) => pile.id === id);
      if (cell && index >= 0)
        return (starts[at] ?? 0) + pageOf(breaks[keyOfCell(cell)] ?? [0], index);
    }
  }
  return null;
}
