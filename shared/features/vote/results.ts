// What came of a vote: counted from its ballots, whatever their order and wherever they came from.
import { inOrder } from '../../lib/ordering.ts';
import { ballotSources, topicCriteria } from './kinds.ts';
import type { Ballot, BallotMark, BallotSource, MarkAspect, Vote, VoteOption } from './model.ts';

export type BySource = { readonly [S in BallotSource]: number };

export type OptionResult = {
  readonly id: string;
  readonly title: string;
  /** What the options are put in order by; see `resultsOf`. */
  readonly score: number;
  /** Of which from phones, paper and hands; means are those of the source alone. */
  readonly bySource: BySource;
  /** How many people said something of it. */
  readonly voters: number;
  /** By what a mark can be about: people for answers, else the mean; 0 where nobody said any. */
  readonly aspects: { readonly [A in MarkAspect]?: number };
  /** From 1; those that are level share a place, and the next one is as many further on. */
  readonly place: number;
  readonly tied: boolean;
};

export type Results = {
  /** How many people voted. */
  readonly voted: number;
  readonly bySource: BySource;
  /** Best first; those that are level in their own order. */
  readonly options: readonly OptionResult[];
};

type Counted = Pick<Ballot, 'id' | 'source' | 'people'>;
type Said = Pick<BallotMark, 'ballotId' | 'optionId' | 'aspect' | 'value'>;
type Option = Pick<VoteOption, 'id' | 'title' | 'order'>;

/**
 * Counts a vote. An option's score is
 * - of dots and of a hundred points: their sum;
 * - of one to five points: their mean over those who gave it any;
 * - of yes and no: how many more said yes than no;
 * - of a ranking: Borda's count (de Borda 1784), in the form that takes ballots which do not rank
 *   everything (Dummett 1997): a point for every option that a ballot puts it above, half a point
 *   for every one where neither is ranked, so that each ballot gives the same points in all;
 * - of impact and effort: mean impact less mean effort, in per cent of a side;
 * - of criteria: the mean of the criteria's means, each over those who gave it points.
 * @param marks of these ballots; others are not counted
 */
export function resultsOf(
  { kind }: Pick<Vote, 'kind'>,
  options: readonly Option[],
  ballots: readonly Counted[],
  marks: readonly Said[],
): Results {
  const filled = ballotsOf(ballots, marks);
  const counted = inOrder(options).map((option) => ({
    option,
    ...countOf(kind, option.id, options.length, filled),
  }));
  const ordered = counted.toSorted(ahead);
  const results = ordered.map(({ option, ...rest }): OptionResult => {
    const level = ordered.filter((other) => ahead(other, rest) === 0).length;
    const before = ordered.filter((other) => ahead(other, rest) < 0).length;
    const { id, title } = option;
    return { id, title, ...rest, place: before + 1, tied: level > 1 };
  });
  const people = (of: readonly Counted[]) => of.reduce((sum, ballot) => sum + ballot.people, 0);
  const bySource = each((source) => people(ballots.filter((one) => one.source === source)));
  return { voted: people(ballots), bySource, options: results };
}

/** Whether the room may see what comes of it: once it is closed, or all along where that was wished. */
export function resultsSeen({ state, live }: Pick<Vote, 'state' | 'live'>): boolean {
  return state === 'closed' || (state === 'open' && live);
}

/** Of what nobody said anything comes last: a score of 0 can stand in the middle. */
function ahead(a: Pick<Count, 'score' | 'voters'>, b: Pick<Count, 'score' | 'voters'>): number {
  if ((a.voters === 0) !== (b.voters === 0)) return a.voters === 0 ? 1 : -1;
  return b.score - a.score;
}

type Filled = Counted & { readonly marks: readonly Said[] };
type Count = Pick<OptionResult, 'score' | 'bySource' | 'voters' | 'aspects'>;

function ballotsOf(ballots: readonly Counted[], marks: readonly Said[]): Filled[] {
  const byBallot = new Map<string, Said[]>(ballots.map(({ id }) => [id, []]));
  for (const mark of marks) byBallot.get(mark.ballotId)?.push(mark);
  return ballots.map((ballot) => ({ ...ballot, marks: byBallot.get(ballot.id) ?? [] }));
}

function countOf(
  kind: Vote['kind'],
  optionId: string,
  optionCount: number,
  ballots: readonly Filled[],
): Count {
  const of = ballots.map((ballot) => {
    const own = ballot.marks.filter((mark) => mark.optionId === optionId);
    return { ...ballot, own };
  });
  const scoreOf = scores[kind];
  const score = (some: readonly Of[]) => rounded(scoreOf(some, optionCount));
  return {
    score: score(of),
    bySource: each((source) => score(of.filter((ballot) => ballot.source === source))),
    voters: of.reduce((sum, ballot) => sum + votersIn(kind, ballot), 0),
    aspects: aspectsOf(kind, of),
  };
}

/** A ballot, and what of it is about one option. */
type Of = Filled & { readonly own: readonly Said[] };
type Score = (ballots: readonly Of[], optionCount: number) => number;

const scores: { readonly [K in Vote['kind']]: Score } = {
  dots: (ballots) => sumOf(ballots, ''),
  'points-100': (ballots) => sumOf(ballots, ''),
  'points-5': (ballots) => meanPoints(ballots),
  'yes-no': (ballots) => sumOf(ballots, 'yes') - sumOf(ballots, 'no'),
  ranking: (ballots, optionCount) =>
    ballots.reduce((sum, ballot) => sum + bordaOf(ballot, optionCount), 0),
  impact: (ballots) => meanOf(ballots, 'impact') - meanOf(ballots, 'effort'),
  criteria: (ballots) => {
    const said = topicCriteria.filter((criterion) => sumOf(ballots, criterion) > 0);
    const means = said.map((criterion) => meanOf(ballots, criterion));
    return means.length === 0 ? 0 : means.reduce((sum, mean) => sum + mean, 0) / means.length;
  },
};

const pointsOf = { p1: 1, p2: 2, p3: 3, p4: 4, p5: 5 } as const;

function aspectsOf(kind: Vote['kind'], ballots: readonly Of[]): OptionResult['aspects'] {
  const means = (...names: MarkAspect[]) =>
    Object.fromEntries(names.map((name) => [name, rounded(meanOf(ballots, name))]));
  switch (kind) {
    case 'yes-no':
      return Object.fromEntries(
        (['yes', 'no', 'abstain'] as const).map((answer) => [answer, sumOf(ballots, answer)]),
      );
    case 'impact':
      return means('impact', 'effort');
    case 'criteria':
      return means(...topicCriteria);
    case 'dots':
    case 'points-5':
    case 'points-100':
    case 'ranking':
      return {};
    default:
      return kind satisfies never;
  }
}

/** One where a person said something of the option; of hands, how many were shown. */
function votersIn(kind: Vote['kind'], { source, people, own }: Of): number {
  if (source !== 'hands') return own.length > 0 ? people : 0;
  const hands = own.reduce((sum, { value }) => sum + value, 0);
  return kind === 'dots' ? Math.min(hands, people) : hands;
}

function sumOf(ballots: readonly Of[], aspect: MarkAspect): number {
  return valuesOf(ballots, aspect).reduce((sum, value) => sum + value, 0);
}

function meanOf(ballots: readonly Of[], aspect: MarkAspect): number {
  const values = valuesOf(ballots, aspect);
  return values.length === 0 ? 0 : sumOf(ballots, aspect) / values.length;
}

function valuesOf(ballots: readonly Of[], aspect: MarkAspect): number[] {
  return ballots.flatMap(({ own }) =>
    own.filter((mark) => mark.aspect === aspect).map(({ value }) => value),
  );
}

/** Ballots say the points; counted hands say how many people give each number of them. */
function meanPoints(ballots: readonly Of[]): number {
  let points = sumOf(ballots, '');
  let voters = valuesOf(ballots, '').length;
  for (const aspect of ['p1', 'p2', 'p3', 'p4', 'p5'] as const) {
    const hands = sumOf(ballots, aspect);
    points += hands * pointsOf[aspect];
    voters += hands;
  }
  return voters === 0 ? 0 : points / voters;
}

function bordaOf({ own, marks, people }: Of, optionCount: number): number {
  const unranked = optionCount - marks.length;
  const rank = own[0]?.value;
  return people * (rank === undefined ? (unranked - 1) / 2 : optionCount - rank);
}

function each(of: (source: BallotSource) => number): BySource {
  const [phone, paper, hands] = ballotSources.map(of);
  return { phone: phone ?? 0, paper: paper ?? 0, hands: hands ?? 0 };
}

/** So that means which are level are equal, in whichever order they were added up. */
function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
