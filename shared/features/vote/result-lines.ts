// A vote's results as bars with their words, the same on every screen and paper.
import { type Format, type Words, wordsOf } from '../../contract/catalogue.ts';
import type { VoteKind } from './model.ts';
import { resultWords } from './result-messages.ts';
import type { BySource, OptionResult, Results } from './results.ts';

export type ResultLine = Pick<OptionResult, 'id' | 'title' | 'place' | 'tied'> & {
  /** How long its bar is, in per mille. */
  readonly share: number;
  /** What it got, in words. */
  readonly text: string;
};
type Own = Words<(typeof resultWords)['en']>;

/**
 * The options, best first. A bar is as long as the score is of the best one's, or where the kind has
 * a highest score (5 points, everybody's yes), of that.
 */
export function resultLines(kind: VoteKind, results: Results, format: Format): ResultLine[] {
  const words = wordsOf(resultWords, format);
  const best = results.options[0]?.score ?? 0;
  return results.options.map((option) => {
    const { id, title, place, tied } = option;
    const part = option.voters === 0 ? 0 : partOf(kind, option, best);
    const share = Math.round(1000 * Math.min(1, Math.max(0, part)));
    return { id, title, place, tied, share, text: textOf(kind, option, words) };
  });
}

/** How many options share the first place; 1 where one alone has it, 0 where nobody voted. */
export function levelAhead({ voted, options }: Results): number {
  return voted === 0 ? 0 : options.filter(({ place }) => place === 1).length;
}

/** Where the ballots came from: those sources that there are, in words. */
export function sourceLine(bySource: BySource, format: Format): string {
  const words = wordsOf(resultWords, format);
  return [
    bySource.phone > 0 ? words.fromPhones(bySource.phone) : '',
    bySource.paper > 0 ? words.onPaper(bySource.paper) : '',
    bySource.hands > 0 ? words.byHands(bySource.hands) : '',
  ]
    .filter((text) => text !== '')
    .join(', ');
}

function partOf(kind: VoteKind, { score, aspects }: OptionResult, best: number): number {
  switch (kind) {
    case 'dots':
    case 'points-100':
    case 'ranking':
      return best === 0 ? 0 : score / best;
    case 'points-5':
    case 'criteria':
      return score / 5;
    case 'impact':
      return (score + 100) / 200;
    case 'yes-no': {
      const { yes, no, abstain } = answersOf(aspects);
      return yes / Math.max(1, yes + no + abstain);
    }
    default:
      return kind satisfies never;
  }
}

function textOf(kind: VoteKind, { score, voters, aspects }: OptionResult, words: Own): string {
  switch (kind) {
    case 'dots':
      return words.dotsGiven(score);
    case 'points-100':
      return words.pointsGiven(score);
    case 'ranking':
      return words.pointsGiven(score);
    case 'points-5':
    case 'criteria':
      return voters === 0 ? words.notMarked : words.meanOf(toTenth(score), voters);
    case 'yes-no':
      return words.answersGiven(answersOf(aspects));
    case 'impact':
      return voters === 0
        ? words.notMarked
        : words.placeOf(Math.round(aspects.impact ?? 0), Math.round(aspects.effort ?? 0));
    default:
      return kind satisfies never;
  }
}

function answersOf({ yes = 0, no = 0, abstain = 0 }: OptionResult['aspects']) {
  return { yes, no, abstain };
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
