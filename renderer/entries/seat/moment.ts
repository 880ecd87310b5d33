// What this moment asks of somebody with a phone, the most pressing first.
import type { SeatBoard } from '../../../shared/contract/seat-view.ts';
import { type Entries, listOf } from '../../state/seat/view.ts';

export type Part = 'vote' | 'form' | 'write' | 'results' | 'group' | 'read';

/** The boards that take cards from this phone at this step. */
export function boardsToWrite(entries: Entries): SeatBoard[] {
  return listOf(entries, 'board').filter(({ writes }) => writes.length > 0);
}

/** For so long (ms) what came of a vote is what a moment without anything to do is for. */
export const freshFor = 10 * 60_000;

/**
 * What stands on the page, from the top.
 * @param fresh the vote was closed a moment ago
 */
export function partsOf(entries: Entries, fresh: boolean): Part[] {
  const { vote, group } = entries;
  const votes = vote?.state === 'open';
  const writes = boardsToWrite(entries).length > 0;
  const shows = vote !== undefined && vote.results !== null;
  const asks = listOf(entries, 'form').length > 0;
  const quiet = !votes && !writes && !asks;
  const parts: readonly (readonly [Part, boolean])[] = [
    ['vote', votes],
    ['form', asks],
    ['write', writes],
    ['results', shows && fresh],
    ['group', quiet && group !== undefined],
    ['read', quiet && !(shows && fresh) && listOf(entries, 'board').length > 0],
    ['results', shows && !fresh],
  ];
  return parts.flatMap(([part, is]) => (is ? [part] : []));
}

/** What calls somebody back who reads something else: a vote they have not cast, or cards to write. */
export function callOf(entries: Entries): 'vote' | 'write' | null {
  const { vote, ballot } = entries;
  const voted = ballot !== undefined && ballot.voteId === vote?.id && ballot.cast !== null;
  if (vote?.state === 'open' && !voted) return 'vote';
  return boardsToWrite(entries).length > 0 ? 'write' : null;
}
