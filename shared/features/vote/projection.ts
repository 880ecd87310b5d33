// What came of a vote, all of it in words: for papers that tell of it.
import { type Format, wordsOf } from '../../contract/catalogue.ts';
import type { Ballot, BallotMark, Vote, VoteOption } from './model.ts';
import { levelAhead, type ResultLine, resultLines, sourceLine } from './result-lines.ts';
import { resultWords } from './result-messages.ts';
import { type OptionResult, resultsOf } from './results.ts';

export type Outcome = {
  readonly voted: number;
  /** Where the ballots came from, in words. */
  readonly sources: string;
  /** Best first. */
  readonly options: readonly OptionResult[];
  readonly lines: readonly ResultLine[];
  /** A sentence where several share the first place; else ''. */
  readonly level: string;
};

/** @param rows of the vote's workshop: those of the vote are picked out of them */
export function outcomeOf(
  vote: Vote,
  rows: {
    readonly voteOption: readonly VoteOption[];
    readonly ballot: readonly Ballot[];
    readonly ballotMark: readonly BallotMark[];
  },
  format: Format,
): Outcome {
  const inVote = ({ voteId }: { readonly voteId: string }) => voteId === vote.id;
  const ballots = rows.ballot.filter(inVote);
  const results = resultsOf(vote, rows.voteOption.filter(inVote), ballots, rows.ballotMark);
  const level = levelAhead(results);
  return {
    voted: results.voted,
    sources: sourceLine(results.bySource, format),
    options: results.options,
    lines: resultLines(vote.kind, results, format),
    level: level > 1 ? wordsOf(resultWords, format).levelAhead(level) : '',
  };
}
