// The cards of a board, as its kind lays them out: one area in which they are carried.
import { type CSSProperties, memo, useRef } from 'react';
import { columnsOf } from '../../../shared/features/board/kinds.ts';
import type { BoardKind } from '../../../shared/features/board/model.ts';
import { columnsOfBoard } from '../../../shared/features/board/rules.ts';
import { classNames } from '../../ui/class-names.ts';
import { DragArea } from '../../ui/drag/Drag.tsx';
import { BoardColumn } from './BoardColumn.tsx';
import { useBoardState, useBoardView } from './board-state.ts';
import { ImpactSquare } from './ImpactSquare.tsx';
import { OtherColumns } from './OtherColumns.tsx';
import { AddColumn } from './OwnColumnName.tsx';
import styles from './sheet.module.css';
import { TowsSheet } from './TowsSheet.tsx';
import { useBoardKeys } from './use-board-keys.ts';
import { useCardActions } from './use-card-actions.ts';
import { useFitted } from './use-scale.ts';

/** All cards of a board. It is drawn once: each column follows its own cards. */
export const BoardSheet = memo(function BoardSheet() {
  const view = useBoardView();
  const { dropped, layUpon, carried } = useCardActions();
  const sheet = useRef<HTMLDivElement>(null);
  const fitted = useBoardState((state) => state.fitted);
  const scale = useFitted(sheet, fitted);
  const heard = useBoardKeys();
  return (
    <div
      ref={sheet}
      className={classNames(styles.whole, fitted && styles.fitted)}
      style={fitted ? ({ zoom: scale } as CSSProperties) : undefined}
      {...heard}
    >
      <DragArea
        onMove={dropped}
        onUpon={(id, upon) => layUpon(id, upon, carried(id))}
        carries={(id) => carried(id).length}
        className={styles.area}
      >
        <Columns kind={view.kind} />
        <OtherColumns />
      </DragArea>
      {view.kind === 'columns' && <AddColumn />}
    </div>
  );
});

/** The columns of its kind, in their places. */
function Columns({ kind }: { readonly kind: BoardKind }) {
  switch (kind) {
    case 'tows':
      return <TowsSheet />;
    case 'impact':
      return <ImpactSheet />;
    case 'swot':
    case 'weighted':
    case 'soar':
    case 'lessons':
    case 'pestle':
    case 'parking':
    case 'columns':
      return <PlainColumns />;
    default:
      return kind satisfies never;
  }
}

function PlainColumns() {
  const view = useBoardView();
  return (
    <div className={classNames(styles.sheet, styles[view.kind])}>
      {columnsOfBoard(view).map((column) => (
        <BoardColumn key={column} column={column} />
      ))}
    </div>
  );
}

/** The square on which cards are placed, and the same cards as lists. */
function ImpactSheet() {
  return (
    <div className={styles.beside}>
      <ImpactSquare />
      <div className={styles.lists}>
        {columnsOf.impact.map((column) => (
          <BoardColumn key={column} column={column} />
        ))}
      </div>
    </div>
  );
}
