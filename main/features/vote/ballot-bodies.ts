// What comes of votes: from phones, on paper, by show of hands. A person has one ballot in a vote.
import type { Card } from '../../../shared/features/board/model.ts';
import type { Seat } from '../../../shared/features/room/model.ts';
import { mostTyped } from '../../../shared/features/vote/limits.ts';
import type { Ballot, Vote } from '../../../shared/features/vote/model.ts';
import {
  checkHands,
  checkMarks,
  type Fault,
  type Mark,
  ownOptions,
  saidMarks,
  type Voter,
} from '../../../shared/features/vote/rules.ts';
import { comparable } from '../../../shared/lib/comparable.ts';
import { latinDigits } from '../../../shared/lib/digits.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import { isOfGroup } from '../../engine/seat-groups.ts';
import type { Reader, Transaction } from '../../engine/transaction.ts';
import { needSeat } from '../../engine/visitor.ts';
import { ballotOfPerson, ballotOfSeat, groupOfVote } from './whose.ts';

type BallotBody = 'vote.cast' | 'vote.paper' | 'vote.count' | 'vote.removeBallot';

export const ballotBodies: Pick<Bodies<'vote.'>, BallotBody> = {
  'vote.cast': (tx, { voteId, marks }, context) => {
    const seat = needSeat(tx, context);
    const vote = needOpen(tx.need('vote', voteId));
    const group = groupOfVote(tx, vote);
    if (group !== null && !isOfGroup(tx, seat, group)) throw new Refusal('other-groups-board');
    const known = ballotOfSeat(tx, vote.id, seat);
    if (!known) refuseMany(tx, vote, seat);
    if (known && known.source !== 'phone') {
      throw new Refusal('vote-on-paper-already', { values: [seat.name] });
    }
    const { personId, id: seatId, name } = seat;
    const own = ownIn(tx, vote, { personId, seatId, name });
    refuseFault(checkMarks(vote, optionsOf(tx, vote), marks, own));
    const label = personId === null ? seat.name.trim() : '';
    const fields = {
      personId,
      seatId,
      label,
      source: 'phone',
      people: 1,
      at: context.now,
    } as const;
    write(tx, vote, { known, id: context.newId(), fields, marks }, context.newId);
  },
  'vote.paper': (tx, { id, voteId, marks, personId, label }, { now, newId }) => {
    const vote = needOpen(tx.need('vote', voteId));
    const known = personId === null ? undefined : ballotOfPerson(tx, voteId, personId);
    if (known && known.source !== 'paper') {
      const name = tx.get('person', known.personId ?? '')?.name ?? '';
      throw new Refusal('vote-by-phone-already', { values: [name] });
    }
    const number = label.trim();
    refuseUsed(tx, voteId, number, known);
    const voter = { personId, seatId: null };
    const own = ownIn(tx, vote, { ...voter, name: '' });
    refuseFault(checkMarks(vote, optionsOf(tx, vote), marks, own));
    const fields = { ...voter, label: number, source: 'paper', people: 1, at: now } as const;
    write(tx, vote, { known, id, fields, marks }, newId);
  },
  'vote.count': (tx, { id, voteId, people, marks }, { now, newId }) => {
    const vote = needOpen(tx.need('vote', voteId));
    refuseFault(checkHands(vote, optionsOf(tx, vote), people, marks));
    const [known] = tx.list('ballot', { voteId, source: 'hands' });
    const nobody = { personId: null, seatId: null, label: '' };
    const fields = { ...nobody, source: 'hands', people, at: now } as const;
    write(tx, vote, { known, id, fields, marks }, newId);
  },
  'vote.removeBallot': (tx, { id }) => {
    needOpen(tx.need('vote', tx.need('ballot', id).voteId));
    tx.remove('ballot', id);
  },
};

/** @throws Refusal where the vote takes no ballots now */
export function needOpen(vote: Vote): Vote {
  if (vote.state === 'draft') throw new Refusal('vote-not-open');
  if (vote.state === 'closed') throw new Refusal('vote-closed');
  return vote;
}

/** A phone may go round among some; who would type name after name has to come to the desk. */
function refuseMany(tx: Transaction, { id: voteId }: Vote, { id: seatId, personId }: Seat): void {
  if (personId !== null) return;
  const others = tx.list('ballot', { voteId, seatId, personId: null });
  if (others.length >= mostTyped) throw new Refusal('vote-phone-full', { values: [mostTyped] });
}

/** A number stands on one sheet of paper; the same person's, keyed in anew, may keep it. */
function refuseUsed(
  tx: Transaction,
  voteId: string,
  number: string,
  own: Ballot | undefined,
): void {
  if (number === '') return;
  const used = tx
    .list('ballot', { voteId, source: 'paper' })
    .some(({ id, label }) => id !== own?.id && same(label) === same(number));
  if (used) throw new Refusal('vote-paper-used', { values: [number] });
}

const same = (number: string) => latinDigits(comparable(number));

function refuseFault(fault: Fault | null): void {
  if (fault) throw new Refusal(fault.code, { values: fault.values });
}

function optionsOf(reader: Reader, { id: voteId }: Vote) {
  return reader.list('voteOption', { voteId });
}

/** Only what the voter wrote is read, and what lies with it on a stack: boards can be large. */
function ownIn(reader: Reader, vote: Vote, voter: Voter): string[] {
  const { boardId, notOwn } = vote;
  if (!notOwn || boardId === null) return [];
  const { personId, seatId } = voter;
  const cards = new Map<string, Card>();
  const add = (card: Card) => cards.set(card.id, card);
  if (personId !== null) reader.list('card', { boardId, personId }).forEach(add);
  if (seatId !== null) reader.list('card', { boardId, seatId }).forEach(add);
  for (const { stackId } of [...cards.values()]) {
    if (stackId !== null) reader.list('card', { stackId }).forEach(add);
  }
  return ownOptions(optionsOf(reader, vote), [...cards.values()], voter);
}

type Written = {
  /** The ballot whose place it takes; without one, a new one is made under the id. */
  readonly known: Ballot | undefined;
  readonly id: string;
  readonly fields: Pick<Ballot, 'personId' | 'seatId' | 'label' | 'source' | 'people' | 'at'>;
  readonly marks: readonly Mark[];
};

function write(tx: Transaction, vote: Vote, written: Written, newId: () => string): void {
  const { id: voteId, workshopId, kind } = vote;
  const { known, fields } = written;
  const ballotId = known?.id ?? written.id;
  if (known) tx.edit('ballot', ballotId, fields);
  else tx.insert('ballot', { id: ballotId, workshopId, voteId, ...fields });
  const marks = new Map(saidMarks(kind, written.marks).map((mark) => [placeOf(mark), mark]));
  for (const mark of tx.list('ballotMark', { ballotId })) {
    const next = marks.get(placeOf(mark));
    if (!next) tx.remove('ballotMark', mark.id);
    else tx.edit('ballotMark', mark.id, { value: next.value });
    marks.delete(placeOf(mark));
  }
  for (const { optionId, aspect, value } of marks.values()) {
    tx.insert('ballotMark', { id: newId(), workshopId, ballotId, optionId, aspect, value });
  }
}

function placeOf({ optionId, aspect }: Mark): string {
  return `${optionId} ${aspect}`;
}
