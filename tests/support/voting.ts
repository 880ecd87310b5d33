// A workshop with people and phones in which votes are cast, on paper and by hand as well.
import { rowsByTable } from '../../shared/features/library/model.ts';
import type { Vote } from '../../shared/features/vote/model.ts';
import { plainVote } from '../../shared/features/vote/plain.ts';
import type { Mark } from '../../shared/features/vote/rules.ts';
import { newId } from '../../shared/lib/ids.ts';
import { inOrder } from '../../shared/lib/ordering.ts';
import { testEngine } from './engine.ts';
import { bareWorkshop, noRows, person } from './minutes-rows.ts';

const people = ['Rahima Begum', 'Bakaul Islam', 'Nasrin Akter'];

/**
 * Three people, each with a phone (`seat-1` of `person-01` and so on), and a phone on which names
 * are typed (`seat-9`, at first Kamal's).
 */
export function votingHouse() {
  const engine = testEngine();
  const seats = [...people, 'Kamal'].map((name, at) => ({
    ...{
      id: `seat-000${at + 1}`,
      workshopId: bareWorkshop.id,
      name,
      groupId: null,
      joinedAt: 0,
      past: '',
      passesRound: false,
    },
    ...{ personId: people[at] ? `person-0${at + 1}` : null, role: 'participant', state: 'in' },
  }));
  const all = {
    ...noRows,
    workshop: [bareWorkshop],
    person: people.map((name, at) => person(`person-0${at + 1}`, `a${at}`, { name })),
    seat: seats,
  };
  // Under the ids they have here: nothing else stands in this store.
  engine.send('library.restore', { id: newId(), rows: rowsByTable.parse(all) });
  const workshopId = bareWorkshop.id;
  const sitAs = (seatId: string, name: string, personId: string | null) => {
    engine.store.rows.update('seat', seatId, { name, personId });
  };
  const cast = (seatId: string, voteId: string, marks: readonly Mark[]) =>
    engine.engine.dispatch({
      ...{ role: 'seat', actor: seatId, visitor: { seatId, workshopId } },
      ...{ request: newId(), name: 'vote.cast', input: { voteId, marks } },
    });
  const paper = (voteId: string, marks: readonly Mark[], label = '', personId?: string) => {
    const id = newId();
    const input = { id, voteId, personId: personId ?? null, label, marks: [...marks] };
    engine.send('vote.paper', input);
    return id;
  };
  const hands = (voteId: string, count: number, marks: readonly Mark[]) =>
    engine.send('vote.count', { id: newId(), voteId, people: count, marks: [...marks] });
  return { ...engine, ...{ workshopId, sitAs, cast, paper, hands } };
}
export type VotingHouse = ReturnType<typeof votingHouse>;

/** An open vote on options of its own; their ids in order. */
export function openedVote(house: VotingHouse, how: Partial<Vote> = {}, titles = ['A', 'B', 'C']) {
  const { send, rows, workshopId } = house;
  const id = newId();
  const { kind, dots, mostOnOne, notOwn, live, boardId } = { ...plainVote, ...how };
  const fields = { kind, dots, mostOnOne, notOwn, live, boardId };
  send('vote.add', { id, workshopId, title: 'Which first?', ...fields });
  if (titles.length > 0) {
    const options = titles.map((title) => ({ id: newId(), title }));
    send('vote.addOptions', { voteId: id, options });
  }
  send('vote.open', { id });
  const options = inOrder(rows('voteOption', { voteId: id })).map((option) => option.id);
  return { id, options };
}

/** Marks by the place of their option; 0 says nothing. */
export function dotsOn(options: readonly string[], ...values: number[]): Mark[] {
  return values.map((value, at) => ({ optionId: options[at] ?? '', aspect: '', value }));
}
