// The columns that a board names itself. They are known by their place: what is moved or taken away
// takes its cards along, in one step of undo.
import { boardColumns } from '../../../shared/features/board/column-messages.ts';
import { freeColumns } from '../../../shared/features/board/kinds.ts';
import type { Board } from '../../../shared/features/board/model.ts';
import { columnsOfBoard, titleOfColumn } from '../../../shared/features/board/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { type Send, type SendOptions, useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';

export function useOwnColumns(board: Board) {
  const names = useWords(boardColumns);
  const send = useSend();
  const read = useReadRows();
  const titles = columnsOfBoard(board).map(
    (column) => titleOfColumn(board, column) || names[column],
  );
  const keep = (next: readonly string[], options: SendOptions) => {
    const patch = { columnTitles: next.join('\n') };
    const base = { columnTitles: board.columnTitles };
    return send('board.edit', { id: board.id, patch, base }, options);
  };
  const { cardsAt, bring } = carrier(board.id, send, read);
  return {
    rename: (at: number, title: string, gesture: string) =>
      keep(
        titles.map((each, index) => (index === at ? title : each)),
        {
          gesture,
          refusalShown: true,
        },
      ),
    add: (title: string) => void keep([...titles, title], {}),
    swap: async (at: number, other: number) => {
      const how = { gesture: newId() };
      const [here, there] = [cardsAt(at), cardsAt(other)];
      const order = titles.map((_title, index) =>
        index === at ? other : index === other ? at : index,
      );
      await keep(
        order.map((index) => titles[index] ?? ''),
        how,
      );
      await bring(here, other, there.at(-1) ?? null, how);
      await bring(there, at, null, how);
    },
    /** Its cards go to the column before it (of the first, to the one behind); the others close up. */
    take: async (at: number, sentence: string) => {
      const how = { gesture: newId() };
      const all = titles.map((_title, index) => cardsAt(index));
      const to = Math.max(0, at - 1);
      if (at > 0) await bring(all[at] ?? [], to, all[to]?.at(-1) ?? null, how);
      for (let from = at + 1; from < titles.length; from += 1) {
        const behind = at === 0 && from === 1 ? (all[0]?.at(-1) ?? null) : null;
        await bring(all[from] ?? [], from - 1, behind, how);
      }
      const left = titles.filter((_title, index) => index !== at);
      await keep(left, { ...how, undoable: sentence });
    },
  };
}

/** The cards of a column by its place, and the way of them to another place. */
function carrier(boardId: string, send: Send, read: ReturnType<typeof useReadRows>) {
  return {
    cardsAt: (at: number): readonly string[] => {
      const column = freeColumns[at];
      return column ? read('card', { boardId, column }).map(({ id }) => id) : [];
    },
    bring: async (ids: readonly string[], to: number, after: string | null, how: SendOptions) => {
      const column = freeColumns[to];
      if (!column || ids.length === 0) return;
      await send('board.moveCards', { ids: [...ids], column, after }, how);
    },
  };
}
