// What came of each vote: a row an option, never who voted for it.
import { wordsOf } from '../../../shared/contract/catalogue.ts';
import { voteWords } from '../../../shared/features/vote/messages.ts';
import type { Vote } from '../../../shared/features/vote/model.ts';
import { resultLines } from '../../../shared/features/vote/result-lines.ts';
import { resultsOf } from '../../../shared/features/vote/results.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { SheetContext } from './context.ts';
import { figure, type NamedSheet, sheetOf, text } from './sheet-of.ts';

export function voteSheets(context: SheetContext): NamedSheet[] {
  const { rows, words, paper, format } = context;
  const names = wordsOf(voteWords, format);
  const all = inOrder(rows.vote).flatMap((vote) => optionsOf(context, vote));
  return [
    sheetOf('votes', words.votes, all, [
      text(words.vote, ({ vote }) => vote.title, 30),
      text(words.kind, ({ vote }) => names[vote.kind], 22),
      text(words.state, ({ vote }) => words[vote.state], 12),
      figure(words.place, ({ place }) => place),
      text(paper.option, ({ title }) => title, 40),
      text(paper.result, ({ result }) => result, 26),
      figure(words.score, ({ score }) => score),
      figure(words.voters, ({ voters }) => voters),
      figure(words.voted, ({ voted }) => voted),
    ]),
  ];
}

type OptionRow = {
  readonly vote: Vote;
  readonly title: string;
  readonly result: string;
  readonly place: number | null;
  readonly score: number | null;
  readonly voters: number | null;
  readonly voted: number | null;
};

/** An open vote tells of its options alone: its room has not seen the results. */
function optionsOf({ rows, format }: SheetContext, vote: Vote): OptionRow[] {
  const options = rows.voteOption.filter(({ voteId }) => voteId === vote.id);
  const seen = vote.state === 'closed';
  if (!seen) {
    const nothing = { place: null, result: '', score: null, voters: null, voted: null };
    return inOrder(options).map(({ title }) => ({ vote, title, ...nothing }));
  }
  const ballots = rows.ballot.filter(({ voteId }) => voteId === vote.id);
  const results = resultsOf(vote, options, ballots, rows.ballotMark);
  const lines = new Map(
    resultLines(vote.kind, results, format).map((line) => [line.id, line.text]),
  );
  return results.options.map(({ id, title, place, score, voters }) => ({
    ...{ vote, title, place, voters, voted: results.voted },
    result: lines.get(id) ?? '',
    score: Math.round(score * 100) / 100,
  }));
}
