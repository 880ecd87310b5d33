// Making a vote, from wherever one thinks of it.
import { wordsOf } from '../../shared/contract/catalogue.ts';
import { voteWords } from '../../shared/features/vote/messages.ts';
import type { Vote } from '../../shared/features/vote/model.ts';
import { plainVote } from '../../shared/features/vote/plain.ts';
import { formatOf } from '../../shared/lib/format.ts';
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
  const read = useReadRows();
  const ask = (boardId: string | null) => {
    const [board] = boardId === null ? [] : read('board', { id: boardId });
    // The question is content: it is in the workshop's language, not the screen's.
    const [workshop] = read('workshop', { id: workshopId });
    const words = wordsOf(voteWords, formatOf(workshop?.language ?? 'en'));
    return board ? words.mattersMost(board.title) : '';
  };
  const add = async ({ kind, boardId = null, title = ask(boardId), options = [] }: Wish) => {
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
export function useVoteOnBoard(): (board: { readonly id: string }) => void {
  const read = useReadRows();
  const workshopId = useWorkshopId();
  const add = useAddVote();
  return ({ id: boardId }) => {
    const going = read('vote', { boardId }).findLast(({ state }) => state !== 'closed');
    if (going) goTo(hrefOf(workshopId, 'votes', going.id));
    else add({ kind: 'dots', boardId });
  };
}
