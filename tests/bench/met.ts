// Who has met whom: 300 people who all came to fifty workshops of three rounds each.
import { met } from '../../main/features/groups/met.ts';
import { keysAfter } from '../../shared/lib/ordering.ts';
import { openMemoryStore } from '../support/memory-store.ts';
import { member, person, wholeWorkshop } from '../support/minutes-rows.ts';
import { median, type Result } from './result.ts';

const size = { workshops: 50, people: 300, groups: 50, rounds: 3 };

export function benchMet(): Result[] {
  const store = openMemoryStore();
  store.transact(() => {
    for (let at = 0; at < size.workshops; at += 1) addWorkshop(store, at);
  });
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const pairs = met(store.pastSeats, 'workshop-0', 'arrange-0');
    if (pairs.length === 0) throw new Error('They should have met.');
    return performance.now() - start;
  });
  store.close();
  const name = `who met whom, ${size.people} people in ${size.workshops} workshops`;
  return [{ name, measured: median(times), peer: null, unit: 'ms', limit: 500 }];
}

function addWorkshop({ rows }: ReturnType<typeof openMemoryStore>, at: number): void {
  const [arrangement] = wholeWorkshop.arrangement;
  const [group] = wholeWorkshop.group;
  const [workshop] = wholeWorkshop.workshop;
  if (!arrangement || !group || !workshop) throw new Error('There should be one of each.');
  const [workshopId, arrangementId] = [`workshop-${at}`, `arrange-${at}`];
  rows.insert('workshop', { ...workshop, id: workshopId, workshopId });
  const { rounds } = size;
  rows.insert('arrangement', {
    ...arrangement,
    id: arrangementId,
    workshopId,
    rounds,
    round: rounds - 1,
  });
  for (let number = 0; number < size.groups; number += 1) {
    rows.insert('group', { ...group, id: `group-${at}-${number}`, workshopId, arrangementId });
  }
  keysAfter(null, size.people).forEach((order, who) => {
    const personId = `person-${at}-${who}`;
    const name = `Person ${who}`;
    rows.insert('person', { ...person(personId, order, { name }), workshopId });
    for (let round = 0; round < size.rounds; round += 1) {
      const number = (who * (round + 1) + Math.floor(who / size.groups)) % size.groups;
      const seat = { groupId: `group-${at}-${number}`, personId, round };
      rows.insert('membership', { ...member(`${personId}-${round}`, order, seat), workshopId });
    }
  });
}
