// What is chosen to be merged into a board, what would come of it, and the merging itself.
import { useMemo, useState } from 'react';
import { type MergePlan, mergePlan } from '../../../shared/features/board/merge.ts';
import type { Board, Card } from '../../../shared/features/board/model.ts';
import { newId } from '../../../shared/lib/ids.ts';
import { useRows } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import type { Coming } from './MergePreview.tsx';

const none: ReadonlySet<string> = new Set();

/** What is chosen to be merged, and the merging of it. */
export function useMerge(board: Board) {
  const send = useSend();
  const boards = useRows('board', { workshopId: board.workshopId });
  const cards = useRows('card', { workshopId: board.workshopId });
  const stacks = useRows('stack', { workshopId: board.workshopId });
  const others = boards.filter(({ id }) => id !== board.id);
  const [chosen, setChosen] = useState(() => likeliest(board, others));
  const [left, setLeft] = useState(none);
  const [apart, setApart] = useState(none);
  const fromIds = others.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const key = fromIds.join(' ');
  const plan = useMemo(
    () => mergePlan(board, key === '' ? [] : key.split(' '), { boards, cards, stacks }, newId),
    [board, boards, cards, stacks, key],
  );
  const coming = comingOf(plan, cards, boards);
  const taken = coming.filter(({ card }) => !left.has(card.id));
  const alike = plan.suggestions.map(({ id, cardIds }) => ({
    key: cardIds.join(' '),
    id,
    cards: cardIds.flatMap(
      (cardId) =>
        coming.find((one) => one.id === cardId)?.card ??
        cards.find((card) => card.id === cardId) ??
        [],
    ),
  }));
  const take = async (sentence: string): Promise<boolean> => {
    const input = inputOf(board.id, plan, left, apart);
    const { ok } = await send('board.merge', input, { undoable: sentence });
    return ok;
  };
  const here = cards.filter(({ boardId }) => chosen.has(boardId)).length;
  return {
    ...{ others, chosen, coming, left, alike, apart, taken, take },
    homeless: plan.leftOut.length,
    here: here - plan.cards.length - plan.leftOut.length,
    toggle: (id: string) => setChosen((all) => toggled(all, id)),
    leave: (id: string) => setLeft((all) => toggled(all, id)),
    keepApart: (id: string) => setApart((all) => toggled(all, id)),
  };
}

/** The groups' boards of the same kind and case: what a plenary's board is usually made of. */
function likeliest(board: Board, others: readonly Board[]): ReadonlySet<string> {
  const fitting = others.filter(
    ({ kind, groupId, caseId }) =>
      kind === board.kind && groupId !== null && (board.caseId === null || caseId === board.caseId),
  );
  return new Set(fitting.map(({ id }) => id));
}

/** The cards that would be copied, each with its board and the group it came of. */
function comingOf(plan: MergePlan, cards: readonly Card[], boards: readonly Board[]): Coming[] {
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const boardOf = new Map(boards.map((board) => [board.id, board]));
  return plan.cards.flatMap(({ id, originId }) => {
    const card = cardOf.get(originId);
    const board = card && boardOf.get(card.boardId);
    return card && board ? [{ id, card, board, groupId: card.groupId ?? board.groupId }] : [];
  });
}

/** The plan, less the cards that are left behind and what is not to be stacked. */
function inputOf(
  boardId: string,
  plan: MergePlan,
  left: ReadonlySet<string>,
  apart: ReadonlySet<string>,
) {
  const cards = plan.cards.filter(({ originId }) => !left.has(originId));
  const gone = new Set(plan.cards.filter(({ originId }) => left.has(originId)).map(({ id }) => id));
  const wanted = plan.suggestions.filter(({ cardIds }) => !apart.has(cardIds.join(' ')));
  const stacks = [...plan.stacks, ...wanted].flatMap(({ id, title, cardIds }) => {
    const own = cardIds.filter((cardId) => !gone.has(cardId));
    return own.length > 0 ? [{ id, title, cardIds: own }] : [];
  });
  return { boardId, cards, stacks };
}

function toggled(all: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(all);
  if (!next.delete(id)) next.add(id);
  return next;
}
