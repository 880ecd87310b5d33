// What can be done to groups, each after whatever it needs to have been done before.
import type { CommandInput, FeatureCommandName } from '../../shared/contract/registry.ts';
import { newId } from '../../shared/lib/ids.ts';
import { edit, type House, minute, nobody, timerOf } from './lively-house.ts';
import { evenSeats } from './seats.ts';

/** Somebody who is in no group yet; returns the person's id. */
function newcomer({ workshopId, send }: House): string {
  const id = newId();
  send('people.add', { id, workshopId, ...nobody });
  return id;
}

function secondGroup({ arrangement, send }: House): string {
  const id = newId();
  send('groups.addGroups', { arrangementId: arrangement.id, groups: [{ id, name: 'Second' }] });
  return id;
}

/** Seats for everybody in two groups and two rounds. */
function twoRounds(house: House) {
  const { arrangement, group, workshopId, rows, send } = house;
  const arrangementId = arrangement.id;
  newcomer(house);
  const groups = [group.id, secondGroup(house)];
  send('groups.setRounds', { arrangementId, rounds: 2 });
  const people = rows('person', { workshopId }).map(({ id }) => id);
  const first = evenSeats(arrangementId, groups, people, { seed: 7 });
  const second = evenSeats(arrangementId, groups, people, { seed: 8, round: 1 });
  return { arrangementId, rounds: [...first.rounds, ...second.rounds] };
}

function memberOf({ group, rows }: House) {
  const [first, second] = rows('membership', { groupId: group.id, round: 0 });
  if (!first || !second) throw new Error('the group should have two members');
  return { first, second };
}

function bonded({ workshopId, rows, send }: House) {
  const [one, other] = rows('person', { workshopId });
  const pairs = [{ personId: one?.id ?? '', otherId: other?.id ?? '' }];
  send('groups.bond', { workshopId, kind: 'apart', pairs });
  return pairs;
}

const all = ({ arrangement }: House) => ({ arrangementId: arrangement.id, groupId: null });

type Deed = Extract<FeatureCommandName, `groups.${string}`>;

export const groupDeeds: { readonly [N in Deed]: (house: House) => CommandInput<N> } = {
  'groups.addArrangement': ({ workshopId }) => ({ id: newId(), workshopId, title: 'Mixed' }),
  'groups.copyArrangement': (house) => {
    const { arrangement, group, person, send } = house;
    const arrangementId = arrangement.id;
    send('groups.seat', twoRounds(house));
    send('groups.setAbsent', { arrangementId, round: 1, personId: person.id, absent: true });
    send('groups.setChoices', { arrangementId, personId: person.id, groupIds: [group.id] });
    send('groups.goToRound', { arrangementId, round: 1 });
    return { id: newId(), arrangementId, title: 'Again' };
  },
  'groups.editArrangement': ({ arrangement }) =>
    edit(arrangement, { title: 'By project', spread: 'sex:2', useHistory: true }),
  'groups.removeArrangement': (house) => {
    house.send('groups.seat', twoRounds(house));
    return { id: house.arrangement.id };
  },
  'groups.setRounds': (house) => {
    const { arrangement, person, send } = house;
    send('groups.seat', twoRounds(house));
    const absent = { personId: person.id, round: 1, absent: true };
    send('groups.setAbsent', { arrangementId: arrangement.id, ...absent });
    return { arrangementId: arrangement.id, rounds: 1 };
  },
  'groups.goToRound': (house) => {
    house.send('groups.seat', twoRounds(house));
    return { arrangementId: house.arrangement.id, round: 1 };
  },
  'groups.addGroups': ({ arrangement }) => ({
    arrangementId: arrangement.id,
    groups: [{ id: newId(), name: 'Last' }],
  }),
  'groups.editGroup': ({ group }) =>
    edit(group, { question: 'What now?', place: 'Veranda', colour: 'rose', capacity: 6 }),
  'groups.moveGroup': (house) => ({ id: secondGroup(house), after: null }),
  'groups.orderGroups': (house) => ({
    arrangementId: house.arrangement.id,
    groupIds: [secondGroup(house), house.group.id],
  }),
  'groups.lock': ({ group }) => ({ id: group.id, on: true }),
  'groups.editReport': ({ group }) => ({
    id: group.id,
    patch: { points: 'Crabs need shade', toPlenary: 'Who has tried it?' },
    base: {},
  }),
  'groups.removeGroup': ({ group, arrangement, person, send }) => {
    const wish = { personId: person.id, groupIds: [group.id] };
    send('groups.setChoices', { arrangementId: arrangement.id, ...wish });
    send('groups.startTimer', { ...timerOf(arrangement.id), groupId: group.id });
    return { id: group.id };
  },
  'groups.seat': twoRounds,
  'groups.repairSeats': twoRounds,
  'groups.place': (house) => ({
    arrangementId: house.arrangement.id,
    round: 0,
    personId: newcomer(house),
    groupId: house.group.id,
    after: null,
  }),
  'groups.swap': (house) => {
    const { arrangement, send } = house;
    const { first } = memberOf(house);
    const [personId, groupId] = [newcomer(house), secondGroup(house)];
    const place = { arrangementId: arrangement.id, round: 0, personId };
    send('groups.place', { ...place, groupId, after: null });
    return { ...place, otherId: first.personId };
  },
  'groups.pin': (house) => {
    house.send('groups.setRounds', { arrangementId: house.arrangement.id, rounds: 3 });
    const groupId = secondGroup(house);
    const { personId } = memberOf(house).first;
    return { arrangementId: house.arrangement.id, personId, groupId, round: null, on: true };
  },
  'groups.setRole': (house) => ({
    membershipId: memberOf(house).second.id,
    role: 'moderator',
    on: true,
  }),
  'groups.setRoles': (house) => {
    const { groupId, personId, round } = memberOf(house).second;
    const roles = [{ round, groupId, personId, role: 'timekeeper' as const }];
    return { arrangementId: house.arrangement.id, roles };
  },
  'groups.bond': (house) => ({
    workshopId: house.workshopId,
    kind: 'together',
    pairs: bonded(house),
  }),
  'groups.unbond': (house) => {
    bonded(house);
    const { workshopId, rows } = house;
    return { workshopId, ids: rows('bond', { workshopId }).map(({ id }) => id) };
  },
  'groups.setAbsent': ({ arrangement, person }) => ({
    arrangementId: arrangement.id,
    round: 0,
    personId: person.id,
    absent: true,
  }),
  'groups.setChoices': (house) => {
    const { arrangement, group, person, send } = house;
    const wish = { arrangementId: arrangement.id, personId: person.id };
    const other = secondGroup(house);
    send('groups.setChoices', { ...wish, groupIds: [group.id, other] });
    return { ...wish, groupIds: [other] };
  },
  'groups.startTimer': ({ arrangement, group }) => ({
    ...timerOf(arrangement.id),
    groupId: group.id,
  }),
  'groups.startTimers': ({ arrangement, group }) => {
    const { arrangementId, ...given } = timerOf(arrangement.id);
    return { arrangementId, timers: [{ ...given, groupId: group.id }] };
  },
  'groups.pauseTimer': all,
  'groups.resumeTimer': (house) => {
    house.send('groups.pauseTimer', all(house));
    house.clock.advance(minute);
    return all(house);
  },
  'groups.addTime': (house) => ({ ...all(house), by: -minute }),
  'groups.stopTimer': all,
};
