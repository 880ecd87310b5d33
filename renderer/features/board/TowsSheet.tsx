// TOWS: what the source board says stands at the edges, the strategies where its rows and columns
// meet. Picked of either edge, cards are cited by the next strategy.

import { deskWords } from '../../../shared/features/board/desk-messages.ts';
import type { columnsOf } from '../../../shared/features/board/kinds.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useRow, useRows } from '../../state/use-rows.ts';
import { SelectField } from '../../ui/ChoiceField.tsx';
import { useWords } from '../../ui/language.tsx';
import { BoardColumn } from './BoardColumn.tsx';
import { useBoardView } from './board-state.ts';
import { SourceCards } from './SourceCards.tsx';
import { StrategyField } from './StrategyField.tsx';
import styles from './tows.module.css';

export function TowsSheet() {
  const { id } = useBoardView();
  const sourceId = useRow('board', id)?.sourceId ?? null;
  const cell = (column: (typeof columnsOf.tows)[number]) => (
    <BoardColumn column={column} className={styles.cell} foot={<StrategyField column={column} />} />
  );
  return (
    <div className={styles.tows}>
      <Source />
      <SourceCards sourceId={sourceId} column="strength" />
      <SourceCards sourceId={sourceId} column="weakness" />
      <SourceCards sourceId={sourceId} column="opportunity" />
      {cell('so')}
      {cell('wo')}
      <SourceCards sourceId={sourceId} column="threat" />
      {cell('st')}
      {cell('wt')}
    </div>
  );
}

/** Which board's cards are cited, and how it is done. */
function Source() {
  const words = useWords(deskWords);
  const { id } = useBoardView();
  const board = useRow('board', id);
  const boards = useRows('board', { workshopId: board?.workshopId ?? '' });
  if (!board) return null;
  const fitting = boards.filter(({ kind }) => kind === 'swot' || kind === 'weighted');
  return (
    <div className={styles.source}>
      <SourceField board={board} boards={fitting} />
      <p className={styles.how}>
        {fitting.length === 0 ? words.noSource : board.sourceId ? words.pickHow : words.pickSource}
      </p>
    </div>
  );
}

type Rows = ReturnType<typeof useRows<'board'>>;

function SourceField({ board, boards }: { readonly board: Rows[number]; readonly boards: Rows }) {
  const words = useWords(deskWords);
  const edit = useEdit('board.edit', board);
  const options = [
    { value: '', label: words.noBoard },
    ...boards.map(({ id, title }) => ({ value: id, label: title || words.unnamedBoard })),
  ];
  return (
    <SelectField
      label={words.sourceBoard}
      value={board.sourceId ?? ''}
      options={options}
      onChange={(value) => edit('sourceId')(value || null)}
    />
  );
}
