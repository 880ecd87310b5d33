// What the room sees of the groups: who is where in this round, with which question, and their clocks.
import { groupRoles } from '../../../shared/features/groups/kinds.ts';
import type { Arrangement, Group, GroupTimer } from '../../../shared/features/groups/model.ts';
import type { GroupsScene } from '../../../shared/features/groups/scene.ts';
import type { Timer } from '../../../shared/features/groups/timer-rules.ts';
import { clockOf } from '../../../shared/features/run/rules.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Reader } from '../../engine/transaction.ts';

type SceneGroup = GroupsScene['groups'][number];

/**
 * The arrangement named; where it is not (or no longer) there, one with a clock that is set, else
 * the first one with groups.
 * @returns null where the workshop has no arrangement at all
 */
export function groupsScene(
  reader: Reader,
  workshopId: string,
  refId: string | null,
): GroupsScene | null {
  const arrangement = chosen(reader, workshopId, refId);
  if (!arrangement) return null;
  const { id: arrangementId, title, round, rounds } = arrangement;
  const groups = inOrder(reader.list('group', { arrangementId }));
  const timers = reader.list('groupTimer', { arrangementId });
  return {
    kind: 'groups',
    title,
    round,
    rounds,
    groups: groups.map((group) => ({
      ...sceneGroup(reader, group, round),
      timer: timerOf(timers, group.id),
    })),
    timer: timerOf(timers, null),
  };
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
