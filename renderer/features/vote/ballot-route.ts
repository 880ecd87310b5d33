// Where a vote's paper ballots are: the part of the section that names whose.

const before = 'ballots-';

/** The part of the address for the paper ballots of a vote. */
export function partOfBallots(voteId: string): string {
  return before + voteId;
}

/** The vote whose paper ballots a part of the address is; null: it is none's. */
export function votePrinted(part: string | null): string | null {
  return part?.startsWith(before) ? part.slice(before.length) : null;
}
