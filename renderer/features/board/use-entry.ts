// Cards being entered from paper, one after the other.
import { useState } from 'react';
import type { Board, Column } from '../../../shared/features/board/model.ts';
import { columnsOfBoard } from '../../../shared/features/board/rules.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useInTurn } from '../../state/use-in-turn.ts';
import { useReadRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { useKeptText } from '../../ui/kept-writing.ts';
import type { Entered } from './EnteredCards.tsx';
import { useNamedGroups } from './subjects.ts';

export type Entry = ReturnType<typeof useEntry>;

/** What is being entered: the next card's words, column and group, and those there are already. */
export function useEntry(board: Board) {
  const send = useSend();
  const read = useReadRows();
  const inTurn = useInTurn();
  const [text, setText] = useKeptText(`entry ${board.id}`);
  const columns = columnsOfBoard(board);
  const groups = useNamedGroups();
  const [chosen, setColumn] = useState<Column | undefined>(columns[0]);
  const column = columns.find((each) => each === chosen) ?? columns[0];
  const [groupId, setGroupId] = useState(board.groupId);
  const [entered, setEntered] = useState<readonly Entered[]>([]);
  const forget = (id: string) => setEntered((all) => all.filter((each) => each.id !== id));
  const write = async (card: Entered) => {
    const { id, column: to, text: written, groupId: ofGroup } = card;
    const after = read('card', { boardId: board.id, column: to }).at(-1)?.id ?? null;
    const place = { id, boardId: board.id, column: to, after };
    const what = { text: written, groupId: ofGroup, source: 'paper' } as const;
    const { ok } = await send('board.addCard', { ...place, ...what });
    if (ok) return;
    forget(id); // not kept: the words come back
    setText((since) => since || written);
  };
  const add = () => {
    const written = text.trim();
    setText('');
    if (!written || !column) return;
    const card = { id: newId(), column, groupId, text: written };
    setEntered((all) => [...all, card]);
    inTurn(() => write(card));
  };
  /** The last card comes back into the field, to be written again or left out. */
  const takeBack = () => {
    const last = entered.at(-1);
    if (!last) return;
    forget(last.id);
    setText(last.text);
    setColumn(last.column);
    setGroupId(last.groupId);
    inTurn(async () => {
      await send('board.removeCard', { id: last.id });
    });
  };
  return {
    ...{ text, setText, add, takeBack, entered },
    ...{ columns, column, setColumn, groups, groupId, setGroupId },
  };
}
