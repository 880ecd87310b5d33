// What the room sees of the groups: who is where in this round, by group or by name, who moves, and
// their clocks.
import { groupRoles } from '../../../shared/features/groups/kinds.ts';
import type { Arrangement, Group, GroupTimer } from '../../../shared/features/groups/model.ts';
import { rotationOf } from '../../../shared/features/groups/rotation.ts';
import type {
  FindMeScene,
  GroupsHead,
  GroupsScene,
  MovesScene,
} from '../../../shared/features/groups/scene.ts';
import type { Timer } from '../../../shared/features/groups/timer-rules.ts';
import { clockOf } from '../../../shared/features/run/rules.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import { byName } from '../../../shared/lib/by-name.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Reader } from '../../engine/transaction.ts';

type SceneGroup = GroupsScene['groups'][number];

/**
 * Who is where in the round that is on.
 * @returns null where the workshop has no arrangement at all
 */
export function groupsScene(
  reader: Reader,
  workshopId: string,
  refId: string | null,
): GroupsScene | null {
  const found = opened(reader, workshopId, refId);
  if (!found) return null;
  const { head, groups, timers } = found;
  const shown = groups.map((group) => ({
    ...sceneGroup(reader, group, head.round),
    timer: timerOf(timers, group.id),
  }));
  return { kind: 'groups', ...head, groups: shown };
}

/**
 * Everybody who is in a group in the round that is on, by name, and where that is.
 * @returns null where the workshop has no arrangement at all
 */
export function findMeScene(
  reader: Reader,
  workshop: Pick<Workshop, 'id' | 'language'>,
  refId: string | null,
): FindMeScene | null {
  const found = opened(reader, workshop.id, refId);
  if (!found) return null;
  const { head, groups } = found;
  const people = groups.flatMap(({ id, name: group, place, colour }) =>
    reader.list('membership', { groupId: id, round: head.round }).flatMap(({ personId }) => {
      const person = reader.get('person', personId);
      return person ? [{ id: personId, name: person.name, group, place, colour }] : [];
    }),
  );
  const compare = byName(workshop.language);
  people.sort((a, b) => compare(a.name, b.name) || compare(a.group, b.group));
  return { kind: 'find-me', ...head, people };
}

/**
 * Who moves where from the round before to the one that is on; in the first round, nobody.
 * @returns null where the workshop has no arrangement at all
 */
export function movesScene(
  reader: Reader,
  workshopId: string,
  refId: string | null,
): MovesScene | null {
  const found = opened(reader, workshopId, refId);
  if (!found) return null;
  const { head, groups } = found;
  if (head.round === 0) return { kind: 'moves', ...head, from: [] };
  const seats = (round: number) =>
    groups.flatMap(({ id: groupId }) => reader.list('membership', { groupId, round }));
  const names = (ids: readonly string[]) =>
    ids.flatMap((id) => reader.get('person', id)?.name ?? []);
  const from = rotationOf(groups, seats(head.round - 1), seats(head.round)).map((leaving) => ({
    id: leaving.from?.id ?? '',
    name: leaving.from?.name ?? '',
    colour: leaving.from?.colour ?? '',
    whole: leaving.from !== null && leaving.to.length + Math.min(1, leaving.stay.length) === 1,
    stay: names(leaving.stay),
    moves: leaving.to.map(({ group, personIds }) => ({
      name: group?.name ?? '',
      place: group?.place ?? '',
      colour: group?.colour ?? '',
      people: names(personIds),
    })),
  }));
  return { kind: 'moves', ...head, from };
}

/**
 * The arrangement named; where it is not (or no longer) there, one with a clock that is set, else
 * the first one with groups.
 */
function opened(reader: Reader, workshopId: string, refId: string | null) {
  const arrangement = chosen(reader, workshopId, refId);
  if (!arrangement) return null;
  const { id: arrangementId, title, round, rounds } = arrangement;
  const timers = reader.list('groupTimer', { arrangementId });
  const head: GroupsHead = { title, round, rounds, timer: timerOf(timers, null) };
  return { head, groups: inOrder(reader.list('group', { arrangementId })), timers };
}

function chosen(reader: Reader, workshopId: string, refId: string | null): Arrangement | undefined {
  const all = inOrder(reader.list('arrangement', { workshopId }));
  const has = (table: 'group' | 'groupTimer', { id }: Arrangement) =>
    reader.list(table, { arrangementId: id }).length > 0;
  return (
    all.find(({ id }) => id === refId) ??
    all.find((each) => has('groupTimer', each)) ??
    all.find((each) => has('group', each)) ??
    all[0]
  );
}

function timerOf(timers: readonly GroupTimer[], groupId: string | null): Timer | null {
  const timer = timers.find((each) => each.groupId === groupId);
  if (!timer) return null;
  const { duration, warning } = timer;
  return { clock: clockOf(timer), duration, warning };
}

function sceneGroup(
  reader: Reader,
  { id, name, question, place, colour }: Group,
  round: number,
): Omit<SceneGroup, 'timer'> {
  const members = inOrder(reader.list('membership', { groupId: id, round }));
  const people = members.flatMap((member) => {
    const person = reader.get('person', member.personId);
    const roles = groupRoles.filter((role) => member[role]);
    return person ? [{ name: person.name, roles }] : [];
  });
  return { id, name, question, place, colour, people };
}
