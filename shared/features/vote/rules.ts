// What a ballot may say: decided here for phone, desk and main alike.
import { comparable } from '../../lib/comparable.ts';
import type { Card } from '../board/model.ts';
import type { VoteFault } from './fault-messages.ts';
import { answers, handKinds, pointAspects, topicCriteria } from './kinds.ts';
import type { BallotMark, Vote, VoteKind, VoteOption } from './model.ts';

export type Mark = Pick<BallotMark, 'optionId' | 'aspect' | 'value'>;
/** Why a ballot cannot be counted: a message of `voteFaults` with its values. */
export type Fault = { readonly code: VoteFault; readonly values: readonly (string | number)[] };
type How = Pick<Vote, 'kind' | 'dots' | 'mostOnOne' | 'notOwn'>;
type Options = readonly Pick<VoteOption, 'id' | 'title'>[];

/**
 * Whether one person's marks can be counted. Options may be left out, except that a hundred points
 * are all given; ranks go from 1 without a gap.
 * @param ownOptionIds the options that are this person's own (`ownOptions`); heeded where the vote
 *   lets nobody vote for their own
 * @returns why not, or null
 */
export function checkMarks(
  vote: How,
  options: Options,
  given: readonly Mark[],
  ownOptionIds: readonly string[] = [],
): Fault | null {
  const marks = saidMarks(vote.kind, given);
  const titles = titlesOf(options);
  const own = vote.notOwn ? new Set(ownOptionIds) : new Set<string>();
  for (const { optionId } of marks) {
    if (!titles.has(optionId)) return fault('vote-other-options');
    if (own.has(optionId)) return fault('vote-own-card', titles.get(optionId) ?? '');
  }
  if (isDoubled(given)) return fault('vote-other-mark');
  if (marks.length === 0) return fault('vote-nothing-marked');
  return checksOf[vote.kind](marks, titles, vote);
}

/**
 * Whether hands can be counted so: for dots as many as each option was shown, for points as many as
 * give it each number of them, for yes and no as many as give each answer.
 * @param people how many people showed hands in all
 */
export function checkHands(
  vote: How,
  options: Options,
  people: number,
  marks: readonly Mark[],
): Fault | null {
  const titles = titlesOf(options);
  if (!takesHands(vote.kind)) return fault('vote-no-hands');
  if (people === 0) return fault('vote-hands-of-nobody');
  if (marks.some(({ optionId }) => !titles.has(optionId))) return fault('vote-other-options');
  const aspects = handAspects(vote.kind);
  if (isDoubled(marks) || marks.some(({ aspect }) => !aspects.includes(aspect)))
    return fault('vote-other-mark');
  for (const [optionId, hands] of sums(marks)) {
    if (hands > people) return fault('vote-more-hands', titles.get(optionId) ?? '', hands, people);
  }
  const all = sumOf(marks);
  if (all === 0) return fault('vote-nothing-marked');
  const dots = people * vote.dots;
  return vote.kind === 'dots' && all > dots ? fault('vote-more-hands-than-dots', all, dots) : null;
}

export function takesHands(kind: VoteKind): boolean {
  return handKinds.some((one) => one === kind);
}

/** What is counted of each option when hands are shown. */
export function handAspects(kind: VoteKind): readonly Mark['aspect'][] {
  if (kind === 'points-5') return pointAspects;
  return kind === 'yes-no' ? answers : [''];
}

/** The marks that say something: a dot or a point that is not given is none. */
export function saidMarks<M extends Pick<Mark, 'value'>>(kind: VoteKind, marks: readonly M[]): M[] {
  return marks.filter(({ value }) => kind === 'impact' || value > 0);
}

/** Fewest options with which it says anything. A motion alone can be voted on. */
export function fewestOptions(kind: VoteKind): number {
  return kind === 'dots' || kind === 'points-100' || kind === 'ranking' ? 2 : 1;
}

/** Marks on a ballot that says of each of so many options all that it may. */
export function largestBallot({ kind, dots }: Pick<How, 'kind' | 'dots'>, options: number): number {
  switch (kind) {
    case 'dots':
      return Math.min(dots, options);
    case 'points-100':
      return Math.min(100, options);
    case 'impact':
      return 2 * options;
    case 'criteria':
      return topicCriteria.length * options;
    case 'points-5':
    case 'yes-no':
    case 'ranking':
      return options;
    default:
      return kind satisfies never;
  }
}

/** The person, where known, and the phone that a ballot comes from, with the name that sits at it. */
export type Voter = {
  readonly personId: string | null;
  readonly seatId: string | null;
  readonly name: string;
};
type OwnCard = Pick<Card, 'id' | 'stackId' | 'personId' | 'seatId' | 'byName'>;

/**
 * The options that are somebody's own cards. A card whose writer is on the list is theirs alone;
 * one under a name that was typed is that name's on the phone it came from; any other is of whoever
 * writes on that phone. A stack is one's own only where all of its
 * cards are: one that many have written for would else be closed to all of them, though it is what
 * they agree on.
 * @param cards those of the vote's board
 * @returns option ids
 */
export function ownOptions(
  options: readonly Pick<VoteOption, 'id' | 'cardId' | 'stackId'>[],
  cards: readonly OwnCard[],
  voter: Voter,
): string[] {
  return options
    .filter(({ cardId, stackId }) => {
      const about = cards.filter((card) =>
        stackId === null ? card.id === cardId : card.stackId === stackId,
      );
      return about.length > 0 && about.every((card) => isOwn(card, voter));
    })
    .map(({ id }) => id);
}

function isOwn(card: OwnCard, { personId, seatId, name }: Voter): boolean {
  if (card.personId !== null) return card.personId === personId;
  if (card.seatId === null || card.seatId !== seatId) return false;
  return card.byName === '' || comparable(card.byName) === comparable(name);
}

type Titles = ReadonlyMap<string, string>;
type Check = (marks: readonly Mark[], titles: Titles, vote: How) => Fault | null;

const checksOf: { readonly [K in VoteKind]: Check } = {
  dots: (marks, titles, { dots, mostOnOne }) => {
    if (strange(marks, [''])) return fault('vote-other-mark');
    const over = marks.find(({ value }) => value > mostOnOne);
    if (over) return fault('vote-too-many-on-one', mostOnOne, titles.get(over.optionId) ?? '');
    const given = sumOf(marks);
    return given > dots ? fault('vote-too-many-dots', dots, given) : null;
  },
  'points-5': (marks, titles) => checkPoints(marks, titles, ['']),
  criteria: (marks, titles) => checkPoints(marks, titles, topicCriteria),
  'points-100': (marks) => {
    if (strange(marks, [''])) return fault('vote-other-mark');
    const given = sumOf(marks);
    if (given > 100) return fault('vote-too-many-points', given - 100);
    return given < 100 ? fault('vote-too-few-points', 100 - given) : null;
  },
  'yes-no': (marks, titles) => {
    if (strange(marks, answers) || marks.some(({ value }) => value > 1))
      return fault('vote-other-mark');
    const twice = [...sums(marks)].find(([, count]) => count > 1);
    return twice ? fault('vote-two-answers', titles.get(twice[0]) ?? '') : null;
  },
  ranking: (marks) => {
    if (strange(marks, [''])) return fault('vote-other-mark');
    const ranks = marks.map(({ value }) => value).sort((a, b) => a - b);
    for (const [at, rank] of ranks.entries()) {
      if (rank === ranks[at - 1]) return fault('vote-ranks-doubled', rank);
      if (rank !== at + 1) return fault('vote-ranks-gap', at + 1);
    }
    return null;
  },
  impact: (marks, titles) => {
    if (strange(marks, ['impact', 'effort'])) return fault('vote-other-mark');
    for (const { optionId, value } of marks) {
      const title = titles.get(optionId) ?? '';
      if (value > 100) return fault('vote-off-the-square', title);
      const both = marks.filter((mark) => mark.optionId === optionId).length === 2;
      if (!both) return fault('vote-half-placed', title);
    }
    return null;
  },
};

function checkPoints(
  marks: readonly Mark[],
  titles: Titles,
  aspects: readonly Mark['aspect'][],
): Fault | null {
  if (strange(marks, aspects)) return fault('vote-other-mark');
  const off = marks.find(({ value }) => value > 5);
  return off ? fault('vote-points', titles.get(off.optionId) ?? '') : null;
}

function strange(marks: readonly Mark[], aspects: readonly Mark['aspect'][]): boolean {
  return marks.some(({ aspect }) => !aspects.includes(aspect));
}

function isDoubled(marks: readonly Mark[]): boolean {
  return new Set(marks.map(({ optionId, aspect }) => `${optionId} ${aspect}`)).size < marks.length;
}

function sumOf(marks: readonly Mark[]): number {
  return marks.reduce((sum, { value }) => sum + value, 0);
}

function sums(marks: readonly Mark[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { optionId, value } of marks) found.set(optionId, (found.get(optionId) ?? 0) + value);
  return found;
}

function titlesOf(options: Options): Titles {
  return new Map(options.map(({ id, title }) => [id, title]));
}

function fault(code: VoteFault, ...values: readonly (string | number)[]): Fault {
  return { code, values };
}
