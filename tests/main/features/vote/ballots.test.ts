import { describe, expect, test } from 'vitest';
import { voteSeatPart } from '../../../../main/features/vote/seat.ts';
import { tableNames } from '../../../../shared/contract/registry.ts';
import { plainGroup } from '../../../../shared/features/groups/plain.ts';
import { rowsByTable } from '../../../../shared/features/library/model.ts';
import { newId } from '../../../../shared/lib/ids.ts';
import { dotsOn, openedVote, type VotingHouse, votingHouse } from '../../../support/voting.ts';

/** What each ballot of a vote says, option by option. */
function ballots({ rows }: VotingHouse, { id, options }: ReturnType<typeof openedVote>) {
  return rows('ballot', { voteId: id }).map((ballot) => {
    const marks = rows('ballotMark', { ballotId: ballot.id });
    const values = options.map(
      (optionId) => marks.find((mark) => mark.optionId === optionId)?.value ?? 0,
    );
    return { ...ballot, values };
  });
}

const refused = (work: () => unknown): string => {
  try {
    work();
    return 'done';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

describe('a ballot from a phone', () => {
  test('is the person’s own, and takes the place of their earlier one', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    house.cast('seat-0001', vote.id, dotsOn(vote.options, 2, 1, 0));
    house.cast('seat-0002', vote.id, dotsOn(vote.options, 0, 0, 3));
    house.cast('seat-0001', vote.id, dotsOn(vote.options, 0, 1, 2));
    const found = ballots(house, vote);
    expect(found.map(({ personId, values }) => [personId, values])).toEqual([
      ['person-01', [0, 1, 2]],
      ['person-02', [0, 0, 3]],
    ]);
    expect(
      found.every(({ source, people, label }) => source === 'phone' && people === 1 && !label),
    ).toBe(true);
  });

  test('is closed to the own cards of the name that sits there, and not to those of others', () => {
    const house = votingHouse();
    const { send, store, workshopId } = house;
    const boardId = newId();
    send('board.add', { id: boardId, workshopId, title: 'B', caseId: null, groupId: null });
    for (const byName of ['Tuhin', 'Jamila']) {
      const id = newId();
      const card = { id, boardId, column: 'threat', after: null, text: byName } as const;
      send('board.addCard', card);
      store.rows.update('card', id, { source: 'phone', seatId: 'seat-0004', byName });
    }
    const vote = openedVote(house, { boardId, notOwn: true }, []);
    const optionOf = (title: string) =>
      house.rows('voteOption', { voteId: vote.id }).find((option) => option.title === title)?.id;
    const barred = () =>
      voteSeatPart.entries(store.rows, workshopId, { seat: 'seat-0004' }, 0).ballot?.barred;
    for (const [name, other] of [
      ['Tuhin', 'Jamila'],
      ['Jamila', 'Tuhin'],
    ] as const) {
      house.sitAs('seat-0004', name, null);
      expect(barred(), name).toEqual([optionOf(name)]);
      house.cast('seat-0004', vote.id, dotsOn([optionOf(other) ?? ''], 1));
      const own = () => house.cast('seat-0004', vote.id, dotsOn([optionOf(name) ?? ''], 1));
      expect(refused(own)).not.toBe('done');
    }
    expect(house.rows('ballot', { voteId: vote.id })).toHaveLength(2);
  });

  test('follows the person to another phone', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    house.cast('seat-0001', vote.id, dotsOn(vote.options, 3));
    house.sitAs('seat-0002', 'Rahima Begum', 'person-01');
    house.cast('seat-0002', vote.id, dotsOn(vote.options, 0, 3));
    expect(ballots(house, vote).map(({ values }) => values)).toEqual([[0, 3, 0]]);
  });

  test('of a phone that goes round is one for each name that is typed on it', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    house.cast('seat-0004', vote.id, dotsOn(vote.options, 3));
    house.sitAs('seat-0004', 'Jamila', null);
    house.cast('seat-0004', vote.id, dotsOn(vote.options, 0, 3));
    house.sitAs('seat-0004', ' KAMAL ', null);
    house.cast('seat-0004', vote.id, dotsOn(vote.options, 0, 0, 3));
    expect(ballots(house, vote).map(({ label, values }) => [label, values])).toEqual([
      ['KAMAL', [0, 0, 3]],
      ['Jamila', [0, 3, 0]],
    ]);
  });

  test('is refused of a seventh name typed on one phone; those before may still change theirs', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    const voteAs = (name: string, ...values: number[]) => {
      house.sitAs('seat-0004', name, null);
      house.cast('seat-0004', vote.id, dotsOn(vote.options, ...values));
    };
    for (const at of [1, 2, 3, 4, 5, 6]) voteAs(`Name ${at}`, 3);
    expect(refused(() => voteAs('Name 7', 3))).toBe('vote-phone-full');
    voteAs('Name 2', 0, 3);
    house.sitAs('seat-0004', 'Nasrin Akter', 'person-03');
    house.cast('seat-0004', vote.id, dotsOn(vote.options, 0, 0, 3));
    expect(ballots(house, vote).map(({ values }) => values[0])).toEqual([3, 0, 3, 3, 3, 3, 0]);
  });

  test('on a group’s board is refused of whoever is not of that group', () => {
    const house = votingHouse();
    const { workshopId, send, store } = house;
    const [arrangementId, boardId] = [newId(), newId()];
    const [own, other] = [newId(), newId()];
    send('groups.addArrangement', { id: arrangementId, workshopId, title: 'A' });
    const groups = [own, other].map((id) => ({ id, ...plainGroup, name: id }));
    send('groups.addGroups', { arrangementId, groups });
    send('board.add', { id: boardId, workshopId, title: 'B', caseId: null, groupId: own });
    for (const text of ['Floods', 'Drought'])
      send('board.addCard', { id: newId(), boardId, column: 'threat', after: null, text });
    const vote = openedVote(house, { boardId }, []);
    const cast = (seatId: string) =>
      refused(() => house.cast(seatId, vote.id, dotsOn(vote.options, 3)));
    expect(cast('seat-0001')).toBe('other-groups-board');
    store.rows.update('seat', 'seat-0001', { groupId: other });
    expect(cast('seat-0001')).toBe('other-groups-board');
    store.rows.update('seat', 'seat-0001', { groupId: own });
    expect(cast('seat-0001')).toBe('done');
  });

  test('of a typed name becomes the person’s, once that phone knows who it is', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    house.sitAs('seat-0004', 'nasrin  akter', null);
    house.cast('seat-0004', vote.id, dotsOn(vote.options, 3));
    house.sitAs('seat-0004', 'Nasrin Akter', 'person-03');
    const shown = voteSeatPart.entries(
      house.store.rows,
      house.workshopId,
      { seat: 'seat-0004' },
      0,
    );
    expect(shown.ballot).toMatchObject({ cast: 'here', marks: [{ value: 3 }] });
    house.cast('seat-0004', vote.id, dotsOn(vote.options, 0, 3));
    expect(ballots(house, vote).map(({ personId, values }) => [personId, values])).toEqual([
      ['person-03', [0, 3, 0]],
    ]);
  });

  test('is refused of a phone that waits at the door or was removed', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    const vote1 = () => house.cast('seat-0001', vote.id, dotsOn(vote.options, 3));
    for (const [state, reason] of [
      ['waiting', 'seat-waits'],
      ['removed', 'seat-removed'],
    ] as const) {
      house.store.rows.update('seat', 'seat-0001', { state });
      expect(refused(vote1)).toBe(reason);
    }
  });

  test('is refused before the vote is open and once it is closed', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    house.send('vote.close', { id: vote.id });
    const late = () => house.cast('seat-0001', vote.id, dotsOn(vote.options, 3));
    expect(refused(late)).toBe('vote-closed');
    expect(refused(() => house.paper(vote.id, dotsOn(vote.options, 3)))).toBe('vote-closed');
    expect(refused(() => house.hands(vote.id, 3, dotsOn(vote.options, 3)))).toBe('vote-closed');
    house.send('vote.reopen', { id: vote.id });
    house.cast('seat-0001', vote.id, dotsOn(vote.options, 3));
    expect(ballots(house, vote)).toHaveLength(1);
  });
});

describe('a ballot of paper', () => {
  test('of somebody who voted by phone is refused until that ballot is removed', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    house.cast('seat-0001', vote.id, dotsOn(vote.options, 3));
    const key = () => house.paper(vote.id, dotsOn(vote.options, 0, 3), '1', 'person-01');
    expect(refused(key)).toBe('vote-by-phone-already');
    house.send('vote.removeBallot', { id: ballots(house, vote)[0]?.id ?? '' });
    key();
    expect(refused(() => house.cast('seat-0001', vote.id, dotsOn(vote.options, 3)))).toBe(
      'vote-on-paper-already',
    );
    expect(ballots(house, vote).map(({ source, values }) => [source, values])).toEqual([
      ['paper', [0, 3, 0]],
    ]);
  });

  test('keyed anew for the same person takes the place of the one before', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    house.paper(vote.id, dotsOn(vote.options, 3), '12', 'person-01');
    house.paper(vote.id, dotsOn(vote.options, 0, 3), '12', 'person-01');
    expect(ballots(house, vote).map(({ label, values }) => [label, values])).toEqual([
      ['12', [0, 3, 0]],
    ]);
  });

  test('is not keyed twice under one number, in whichever digits', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    house.paper(vote.id, dotsOn(vote.options, 3), ' 12 ');
    for (const label of ['12', '১২']) {
      expect(refused(() => house.paper(vote.id, dotsOn(vote.options, 3), label))).toBe(
        'vote-paper-used',
      );
    }
    house.paper(vote.id, dotsOn(vote.options, 3));
    house.paper(vote.id, dotsOn(vote.options, 3));
    expect(ballots(house, vote)).toHaveLength(3);
  });

  test('never changes another ballot by bearing its id', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    const id = house.paper(vote.id, dotsOn(vote.options, 3), '1');
    const input = { id, voteId: vote.id, personId: null, label: '2' };
    const again = () => house.send('vote.paper', { ...input, marks: dotsOn(vote.options, 0, 3) });
    expect(refused(again)).toBe('exists');
  });
});

describe('hands that are counted', () => {
  test('are one row, in the place of what was counted before', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    house.hands(vote.id, 8, dotsOn(vote.options, 8, 4));
    house.hands(vote.id, 9, dotsOn(vote.options, 9, 0, 1));
    expect(
      ballots(house, vote).map(({ source, people, values }) => [source, people, values]),
    ).toEqual([['hands', 9, [9, 0, 1]]]);
  });
});

describe('whatever is undone and done again', () => {
  test('nobody gets a second ballot', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    const id = house.paper(vote.id, dotsOn(vote.options, 3), '1', 'person-01');
    house.send('vote.removeBallot', { id });
    house.cast('seat-0001', vote.id, dotsOn(vote.options, 0, 3));
    const undo = () => house.send('history.undo', { workshopId: house.workshopId });
    expect(refused(undo)).toBe('changed-since');
    expect(ballots(house, vote).map(({ source }) => source)).toEqual(['phone']);
  });

  test('no paper number stands twice', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    const id = house.paper(vote.id, dotsOn(vote.options, 3), '1');
    house.send('vote.removeBallot', { id });
    const again = { id: newId(), voteId: vote.id, personId: null, label: '1' };
    house.engine.dispatch({
      ...{ role: 'cofacilitator', actor: 'seat-0002', request: newId(), name: 'vote.paper' },
      input: { ...again, marks: dotsOn(vote.options, 0, 3) },
    });
    const undo = () => house.send('history.undo', { workshopId: house.workshopId });
    expect(refused(undo)).toBe('changed-since');
    expect(ballots(house, vote)).toHaveLength(1);
  });

  test('opening cannot be taken back under the ballots that were cast on its options', () => {
    const house = votingHouse();
    const vote = openedVote(house, { kind: 'yes-no' }, []);
    const marks = [{ optionId: vote.options[0] ?? '', aspect: 'yes' as const, value: 1 }];
    house.cast('seat-0001', vote.id, marks);
    const undo = () => house.send('history.undo', { workshopId: house.workshopId });
    expect(refused(undo)).toBe('vote-has-ballots');
    expect(ballots(house, vote)).toHaveLength(1);
  });
});

describe('once a vote is closed', () => {
  const closed = (house: VotingHouse, id: string) => house.send('vote.close', { id });
  const turn = (house: VotingHouse, name: 'history.undo' | 'history.redo', actor = 'desk') =>
    house.engine.dispatch({
      ...{ role: actor === 'desk' ? 'desk' : 'cofacilitator', actor, request: newId(), name },
      input: { workshopId: house.workshopId },
    });

  test('a co-facilitator does not take back their own vote', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    house.cast('seat-0001', vote.id, dotsOn(vote.options, 3));
    house.cast('seat-0001', vote.id, dotsOn(vote.options, 0, 3));
    closed(house, vote.id);
    expect(refused(() => turn(house, 'history.undo', 'seat-0001'))).toBe('vote-closed');
    expect(ballots(house, vote).map(({ values }) => values)).toEqual([[0, 3, 0]]);
    house.send('vote.reopen', { id: vote.id });
    turn(house, 'history.undo', 'seat-0001');
    expect(ballots(house, vote).map(({ values }) => values)).toEqual([[3, 0, 0]]);
    closed(house, vote.id);
    expect(refused(() => turn(house, 'history.redo', 'seat-0001'))).toBe('vote-closed');
  });

  test('what was keyed before is taken back once the close is, and comes again', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    house.paper(vote.id, dotsOn(vote.options, 3), '1', 'person-01');
    house.engine.dispatch({
      ...{ role: 'cofacilitator', actor: 'seat-0002', request: newId(), name: 'vote.close' },
      input: { id: vote.id },
    });
    expect(refused(() => turn(house, 'history.undo'))).toBe('vote-closed');
    expect(ballots(house, vote)).toHaveLength(1);
    turn(house, 'history.undo', 'seat-0002');
    turn(house, 'history.undo');
    expect(ballots(house, vote)).toHaveLength(0);
    turn(house, 'history.redo');
    expect(ballots(house, vote)).toHaveLength(1);
  });

  test('a ballot and the close are taken back as one, where they were done as one', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    const gesture = newId();
    const paper = { id: newId(), voteId: vote.id, personId: null, label: '1' };
    house.send('vote.paper', { ...paper, marks: dotsOn(vote.options, 3) }, gesture);
    house.send('vote.close', { id: vote.id }, gesture);
    turn(house, 'history.undo');
    expect(ballots(house, vote)).toHaveLength(0);
    turn(house, 'history.redo');
    expect(ballots(house, vote)).toHaveLength(1);
    expect(house.rows('vote', { id: vote.id })[0]?.state).toBe('closed');
  });

  test('the whole vote, and a voter, go and come back all the same', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    house.paper(vote.id, dotsOn(vote.options, 3), '1', 'person-01');
    closed(house, vote.id);
    house.send('people.remove', { id: 'person-01' });
    expect(ballots(house, vote)[0]?.personId).toBeNull();
    turn(house, 'history.undo');
    expect(ballots(house, vote)[0]?.personId).toBe('person-01');
    house.send('vote.remove', { id: vote.id });
    turn(house, 'history.undo');
    expect(ballots(house, vote)).toHaveLength(1);
    turn(house, 'history.redo');
    expect(ballots(house, vote)).toHaveLength(0);
  });

  test('it is not opened by Undo beside another one, nor onto cards that were hidden since', () => {
    const house = votingHouse();
    const { workshopId, send } = house;
    const boardId = newId();
    send('board.add', { id: boardId, workshopId, title: 'B', caseId: null, groupId: null });
    for (const text of ['Floods', 'Drought']) {
      send('board.addCard', { id: newId(), boardId, column: 'threat', after: null, text });
    }
    const { id } = openedVote(house, { boardId }, []);
    closed(house, id);
    house.store.rows.update('board', boardId, { hidden: true });
    expect(refused(() => turn(house, 'history.undo'))).toBe('cards-hidden');
    house.store.rows.update('board', boardId, { hidden: false });
    const other = openedVote(house);
    send('vote.close', { id: other.id });
    house.store.rows.update('vote', id, { state: 'open' });
    expect(refused(() => turn(house, 'history.undo'))).toBe('vote-another-open');
  });
});

describe('a file with two ballots of one person', () => {
  test('is not brought in', () => {
    const house = votingHouse();
    const vote = openedVote(house);
    house.paper(vote.id, dotsOn(vote.options, 3), '1', 'person-01');
    house.paper(vote.id, dotsOn(vote.options, 3), '2', 'person-02');
    const rows = Object.fromEntries(tableNames.map((table) => [table, house.rows(table)]));
    const restore = (ballots: object[]) => () =>
      house.send('library.restore', {
        id: newId(),
        rows: rowsByTable.parse({ ...rows, ballot: ballots }),
      });
    const all = house.rows('ballot');
    const patched = (patch: object) => all.map((ballot) => ({ ...ballot, ...patch }));
    expect(restore(patched({ personId: 'person-01' }))).toThrow('damaged-file');
    expect(restore(patched({ label: '1' }))).toThrow('damaged-file');
    expect(restore(patched({ source: 'hands', label: '' }))).toThrow('damaged-file');
    restore(all)();
    expect(house.rows('ballot')).toHaveLength(4);
  });
});
