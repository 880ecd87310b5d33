import { newId } from '../../shared/lib/ids.ts';
import type { Live } from './live.ts';
import { openedVote } from './opened-vote.ts';

/** A vote on two options with one paper ballot, closed. */
export async function closedVote(live: Live, workshopId: string): Promise<void> {
  const { id, dots } = await openedVote(live, workshopId, ['Price', 'Road']);
  const paper = { id: newId(), voteId: id, personId: null, label: '7' };
  await live.send('vote.paper', { ...paper, marks: dots(2, 1) });
  await live.send('vote.close', { id });
}
