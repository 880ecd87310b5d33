// What a phone sees of votes: the one that is open, else what came of the one closed last.
import type { Change } from '../../../shared/contract/change.ts';
import type { SeatEntries, SeatVote } from '../../../shared/contract/seat-view.ts';
import type { Seat } from '../../../shared/features/room/model.ts';
import type { Ballot, Vote, VoteOption } from '../../../shared/features/vote/model.ts';
import { resultLines } from '../../../shared/features/vote/result-lines.ts';
import { resultsOf, resultsSeen } from '../../../shared/features/vote/results.ts';
import { ownOptions } from '../../../shared/features/vote/rules.ts';
import { formatOf } from '../../../shared/lib/format.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Audience, Entry, SeatPart } from '../../engine/seat-part.ts';
import type { Reader } from '../../engine/transaction.ts';
import { ballotOfSeat, groupOfVote } from './whose.ts';

export const voteSeatPart: SeatPart = {
  tables: new Set([
    ...(['vote', 'voteOption', 'ballot', 'ballotMark', 'board', 'card'] as const),
    ...(['person', 'seat', 'workshop'] as const),
  ]),
  entries: (reader, workshopId, audience) => {
    const vote = voteAtHand(reader, workshopId);
    if (!vote) return {};
    if (audience === 'everybody' || 'group' in audience) {
      return isFor(reader, vote, audience) ? { vote: viewOf(reader, vote) } : {};
    }
    const seat = reader.get('seat', audience.seat);
    return seat?.workshopId === workshopId ? { ballot: ballotOf(reader, vote, seat) } : {};
  },
  touched: (reader, change) => {
    const vote = voteAtHand(reader, change.workshopId);
    switch (change.table) {
      case 'ballot':
        return touchedByBallot(reader, vote, change);
      case 'ballotMark':
        // Marks are made and taken with their ballot; where they alone change, it is theirs.
        return touchedByMark(reader, vote, change);
      case 'seat': {
        const seat = reader.get('seat', change.id);
        return vote && seat ? [ballotEntry(reader, vote, seat)] : [];
      }
      case 'card':
        return touchedByCard(vote, change);
      case 'board':
        return change.op === 'update' && !('groupId' in change.after) ? [] : null;
      case 'person':
        return change.op === 'update' && !('name' in change.after) ? [] : null;
      case 'workshop':
        return change.op === 'update' && !('language' in change.after) ? [] : null;
      default:
        return null;
    }
  },
};

/** The vote opened last of those that are open; else the one closed last. */
function voteAtHand(reader: Reader, workshopId: string): Vote | undefined {
  const votes = reader.list('vote', { workshopId });
  const latest = (state: Vote['state'], at: 'openedAt' | 'closedAt') =>
    votes
      .filter((vote) => vote.state === state)
      .reduce<Vote | undefined>((a, b) => (a && (a[at] ?? 0) >= (b[at] ?? 0) ? a : b), undefined);
  return latest('open', 'openedAt') ?? latest('closed', 'closedAt');
}

function audienceOf(reader: Reader, vote: Vote): Exclude<Audience, { seat: string }> {
  const group = groupOfVote(reader, vote);
  return group === null ? 'everybody' : { group };
}

function isFor(reader: Reader, vote: Vote, audience: Exclude<Audience, { seat: string }>) {
  const whose = audienceOf(reader, vote);
  if (whose === 'everybody' || audience === 'everybody') return whose === audience;
  return whose.group === audience.group;
}

function viewOf(reader: Reader, vote: Vote): SeatVote {
  const { id, title, kind, closedAt, dots, mostOnOne } = vote;
  const state = vote.state === 'open' ? 'open' : 'closed';
  const options = optionsOf(reader, vote);
  return {
    ...{ id, title, kind, state, closedAt, dots, mostOnOne },
    options: options.map((option) => ({
      id: option.id,
      title: option.title,
      column: columnOf(reader, option),
    })),
    results: resultsSeen(vote) ? resultsIn(reader, vote, options) : null,
  };
}

function optionsOf(reader: Reader, { id }: Vote): VoteOption[] {
  return inOrder(reader.list('voteOption', { voteId: id }));
}

function columnOf(reader: Reader, { cardId, stackId }: VoteOption) {
  const [first] = stackId === null ? [] : reader.list('card', { stackId });
  const card = cardId === null ? first : reader.get('card', cardId);
  return card?.column ?? null;
}

function resultsIn(
  reader: Reader,
  vote: Vote,
  options: readonly VoteOption[],
): NonNullable<SeatVote['results']> {
  const ballots = reader.list('ballot', { voteId: vote.id });
  const marks = ballots.flatMap(({ id }) => reader.list('ballotMark', { ballotId: id }));
  const language = reader.get('workshop', vote.workshopId)?.language ?? 'en';
  const results = resultsOf(vote, options, ballots, marks);
  return resultLines(vote.kind, results, formatOf(language)).map(({ id, share, text }) => ({
    id,
    share,
    text,
  }));
}

/**
 * Whether whoever holds the phone has voted, and how, where that was on this phone: a name that
 * somebody else can pick shows nobody's vote.
 */
function ballotOf(reader: Reader, vote: Vote, seat: Seat): SeatEntries['ballot'] {
  const { personId, id: seatId, name } = seat;
  const options = optionsOf(reader, vote);
  const cards = vote.notOwn && vote.boardId ? reader.list('card', { boardId: vote.boardId }) : [];
  const barred = vote.notOwn ? ownOptions(options, cards, { personId, seatId, name }) : [];
  const known = ballotOfSeat(reader, vote.id, seat);
  const here = known?.seatId === seatId && known.source === 'phone';
  const marks = known && here ? reader.list('ballotMark', { ballotId: known.id }) : [];
  return {
    voteId: vote.id,
    cast: known ? (here ? 'here' : 'elsewhere') : null,
    marks: marks.map(({ optionId, aspect, value }) => ({ optionId, aspect, value })),
    barred,
  };
}

function ballotEntry(reader: Reader, vote: Vote, seat: Seat): Entry {
  return { audience: { seat: seat.id }, key: 'ballot', value: ballotOf(reader, vote, seat) };
}

function touchedByBallot(reader: Reader, vote: Vote | undefined, change: Change): Entry[] | null {
  const ballot = reader.get('ballot', change.id);
  if (!vote || !ballot || change.op !== 'insert') return null;
  return ballot.voteId === vote.id ? ballotEntries(reader, vote, ballot) : [];
}

function touchedByMark(reader: Reader, vote: Vote | undefined, change: Change): Entry[] | null {
  const row = change.op === 'insert' ? change.after : change.op === 'delete' ? change.before : {};
  const known = 'ballotId' in row ? row.ballotId : reader.get('ballotMark', change.id)?.ballotId;
  const ballot = typeof known === 'string' ? reader.get('ballot', known) : undefined;
  if (!vote || !ballot) return null;
  return ballot.voteId === vote.id ? ballotEntries(reader, vote, ballot) : [];
}

/** Whose ballot it is, on every phone that they may be at; and all, where the results are live. */
function ballotEntries(reader: Reader, vote: Vote, { personId, seatId }: Ballot): Entry[] {
  const seats = [
    ...(personId === null ? [] : reader.list('seat', { personId })),
    ...(seatId === null ? [] : [reader.get('seat', seatId)]),
  ].flatMap((seat) => seat ?? []);
  const all = resultsSeen(vote)
    ? [{ audience: audienceOf(reader, vote), key: 'vote', value: viewOf(reader, vote) } as const]
    : [];
  return [...all, ...seats.map((seat) => ballotEntry(reader, vote, seat))];
}

/** Titles are the vote's own; a card only says which column it lies in, and whose it is. */
function touchedByCard(vote: Vote | undefined, change: Change): Entry[] | null {
  if (!vote) return [];
  if (change.op === 'insert') return [];
  const matters = ['column', 'stackId', 'personId', 'seatId', 'byName'];
  const same = change.op === 'update' && !matters.some((field) => field in change.after);
  return same ? [] : null;
}
