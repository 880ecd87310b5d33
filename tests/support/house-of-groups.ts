// A workshop with people and one arrangement of groups.
import { newId } from '../../shared/lib/ids.ts';
import { inOrder } from '../../shared/lib/ordering.ts';
import { testEngine } from './engine.ts';
import { evenSeats } from './seats.ts';

const texts = {
  organisation: '',
  project: '',
  designation: '',
  district: '',
  phone: '',
  email: '',
};

export function withGroups(people: number, groups: number, rounds = 1) {
  const house = testEngine();
  const { send, rows } = house;
  const workshopId = house.workshop();
  const personIds = Array.from({ length: people }, () => newId());
  const named = personIds.map((id, at) => ({ id, name: `P${at}`, sex: '' as const, ...texts }));
  send('people.import', { workshopId, people: named });
  const arrangementId = newId();
  send('groups.addArrangement', { id: arrangementId, workshopId, title: 'Cases' });
  const groupIds = Array.from({ length: groups }, () => newId());
  if (groups > 0) {
    const made = groupIds.map((id, at) => ({ id, name: `Group ${at + 1}` }));
    send('groups.addGroups', { arrangementId, groups: made });
  }
  if (rounds > 1) send('groups.setRounds', { arrangementId, rounds });
  const membersOf = (groupId: string, round = 0) =>
    inOrder(rows('membership', { groupId, round })).map(({ personId }) => personId);
  const [first = '', second = '', third = ''] = groupIds;
  return {
    ...house,
    workshopId,
    personIds,
    arrangementId,
    groupIds,
    first,
    second,
    third,
    membersOf,
    all: (round = 0) => groupIds.map((groupId) => membersOf(groupId, round)),
    seatOf: (personId: string, round = 0) => rows('membership', { personId, round })[0],
    place: (personId: string, groupId: string | null, round = 0, after: string | null = null) =>
      send('groups.place', { arrangementId, round, personId, groupId, after }),
    deal: (seed: number, ids: readonly string[] = personIds, round = 0) =>
      send('groups.seat', evenSeats(arrangementId, groupIds, ids, { seed, round })),
    /** Seats as lists of people, a group each. */
    seat: (lists: readonly (readonly string[])[], round = 0) =>
      send('groups.seat', {
        arrangementId,
        rounds: [
          {
            round,
            groups: lists.map((list, at) => ({
              groupId: groupIds[at] ?? '',
              personIds: [...list],
            })),
          },
        ],
      }),
    undo: () => send('history.undo', { workshopId }),
    /** Somebody of another workshop. */
    stranger: () => {
      const id = newId();
      const other = house.workshop();
      send('people.add', { id, workshopId: other, name: 'X', sex: '', ...texts });
      return id;
    },
  };
}
