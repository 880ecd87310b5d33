// Making a vote, from wherever one thinks of it.
import type { Vote } from '../../shared/features/vote/model.ts';
import { plainVote } from '../../shared/features/vote/plain.ts';
import { newId } from '../../shared/lib/ids.ts';
import { goTo, hrefOf } from './route.ts';
import { useReadRows, useWorkshopId } from './use-rows.ts';
import { useSend } from './use-send.ts';

type Wish = Pick<Vote, 'kind'> & {
  readonly title?: string;
  readonly boardId?: string | null;
  /** The titles of options of its own. */
  readonly options?: readonly string[];
};

/** Makes a vote, undone as one, and opens its screen. */
export function useAddVote(): (wish: Wish) => void {
  const send = useSend();
  const workshopId = useWorkshopId();
  const add = async ({ kind, title = '', boardId = null, options = [] }: Wish) => {
    const id = newId();
    const gesture = newId();
    const { ok } = await send(
      'vote.add',
      { ...plainVote, id, workshopId, kind, title, boardId },
      { gesture },
    );
    if (!ok) return;
    const rows = options.map((option) => ({ id: newId(), title: option }));
    if (rows.length > 0) await send('vote.addOptions', { voteId: id, options: rows }, { gesture });
    goTo(hrefOf(workshopId, 'votes', id));
  };
  return (wish) => void add(wish);
}

/** Goes from a board to the vote on its cards: to the one that is not closed yet, or a new one. */
export function useVoteOnBoard(): (board: { readonly id: string; readonly title: string }) => void {
  const read = useReadRows();
  const workshopId = useWorkshopId();
  const add = useAddVote();
  return ({ id: boardId, title }) => {
    const going = read('vote', { boardId }).findLast(({ state }) => state !== 'closed');
    if (going) goTo(hrefOf(workshopId, 'votes', going.id));
    else add({ kind: 'dots', title, boardId });
  };
}
