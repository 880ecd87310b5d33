// Votes of the room: what is voted on, how, and each ballot with its marks.
import * as z from 'zod/mini';
import { id, instant, line, order, rowBase } from '../../contract/fields.ts';
import { inWorkshop, table } from '../../contract/table.ts';
import { ballotSources, markAspects, voteKinds, voteStates } from './kinds.ts';

export type VoteKind = (typeof voteKinds)[number];
export type VoteState = (typeof voteStates)[number];
export type BallotSource = (typeof ballotSources)[number];
export type MarkAspect = (typeof markAspects)[number];

const count = z.int().check(z.gte(1), z.lte(100));

export const voteFields = {
  title: line,
  kind: z.enum(voteKinds),
  /** The board whose cards and stacks are voted on; null: the vote has options of its own. */
  boardId: z.nullable(id),
  /** Dots each person has, and the most of them on one option. */
  dots: count,
  mostOnOne: count,
  /** Nobody may vote for a card of their own. */
  notOwn: z.boolean(),
  /** The room sees the results while the vote is open; false: only once it is closed. */
  live: z.boolean(),
} as const;
export const vote = z.object({
  ...rowBase,
  order,
  ...voteFields,
  state: z.enum(voteStates),
  openedAt: z.nullable(instant),
  closedAt: z.nullable(instant),
});
export type Vote = z.infer<typeof vote>;

export const voteOption = z.object({
  ...rowBase,
  voteId: id,
  order,
  title: line,
  cardId: z.nullable(id),
  stackId: z.nullable(id),
});
export type VoteOption = z.infer<typeof voteOption>;

/** One person's ballot, or a count of hands. A person has at most one in a vote. */
export const ballot = z.object({
  ...rowBase,
  voteId: id,
  personId: z.nullable(id),
  seatId: z.nullable(id),
  source: z.enum(ballotSources),
  /**
   * The number written on a paper ballot, so that none is keyed twice; of a phone's ballot the name
   * that was typed there, where the person is not on the list; '' where there is neither.
   */
  label: line,
  /** How many people it stands for: 1, or as many as were counted. */
  people: z.int().check(z.gte(0), z.lte(5000)),
  at: instant,
});
export type Ballot = z.infer<typeof ballot>;

/** What a ballot says of one option: dots, points, a rank from 1, a place, or hands counted. */
export const ballotMark = z.object({
  ...rowBase,
  ballotId: id,
  optionId: id,
  aspect: z.enum(markAspects),
  value: z.int().check(z.gte(0), z.lte(5000)),
});
export type BallotMark = z.infer<typeof ballotMark>;

const inVote = { voteId: { table: 'vote', then: 'cascade' } } as const;
export const voteTables = {
  vote: table(vote, { ...inWorkshop, boardId: { table: 'board', then: 'null' } }),
  voteOption: table(voteOption, {
    ...inWorkshop,
    ...inVote,
    cardId: { table: 'card', then: 'null' },
    stackId: { table: 'stack', then: 'null' },
  }),
  ballot: table(ballot, {
    ...inWorkshop,
    ...inVote,
    personId: { table: 'person', then: 'null' },
    seatId: { table: 'seat', then: 'null' },
  }),
  ballotMark: table(ballotMark, {
    ...inWorkshop,
    ballotId: { table: 'ballot', then: 'cascade' },
    optionId: { table: 'voteOption', then: 'cascade' },
  }),
} as const;
