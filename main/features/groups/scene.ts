// What the room sees of the groups: who is where, with which question, and their clock.
import type {
  Arrangement,
  Group,
  GroupRole,
  GroupTimer,
} from '../../../shared/features/groups/model.ts';
import type { GroupsScene } from '../../../shared/features/groups/scene.ts';
import type { Timer } from '../../../shared/features/groups/timer-rules.ts';
import { clockOf } from '../../../shared/features/run/rules.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Reader } from '../../engine/transaction.ts';

type SceneGroup = GroupsScene['groups'][number];

/**
 * The arrangement named; where it is not (or no longer) there, one whose clock is set, else the
 * first one with groups.
 * @returns null where the workshop has no arrangement at all
 */
export function groupsScene(
  reader: Reader,
  workshopId: string,
  refId: string | null,
): GroupsScene | null {
  const arrangement = chosen(reader, workshopId, refId);
  if (!arrangement) return null;
  const groups = inOrder(reader.list('group', { arrangementId: arrangement.id }));
  const timer = timerOf(reader, arrangement);
  return {
    kind: 'groups',
    title: arrangement.title,
    groups: groups.map((group) => sceneGroup(reader, group)),
    timer: timer ? sceneTimer(timer) : null,
  };
}

function chosen(reader: Reader, workshopId: string, refId: string | null): Arrangement | undefined {
  const all = inOrder(reader.list('arrangement', { workshopId }));
  return (
    all.find(({ id }) => id === refId) ??
    all.find((each) => timerOf(reader, each)) ??
    all.find(({ id }) => reader.list('group', { arrangementId: id }).length > 0) ??
    all[0]
  );
}

function timerOf(reader: Reader, { id }: Arrangement): GroupTimer | undefined {
  return reader.list('groupTimer', { arrangementId: id })[0];
}

function sceneTimer(timer: GroupTimer): Timer {
  const { duration, warning } = timer;
  return { clock: clockOf(timer), duration, warning };
}

function sceneGroup(reader: Reader, group: Group): SceneGroup {
  const { id, name, question, place } = group;
  const people = inOrder(reader.list('membership', { groupId: id })).flatMap(({ personId }) => {
    const person = reader.get('person', personId);
    return person ? [{ name: person.name, role: roleOf(group, personId) }] : [];
  });
  return { id, name, question, place, people };
}

function roleOf(group: Group, personId: string): GroupRole | null {
  if (group.moderatorId === personId) return 'moderator';
  return group.rapporteurId === personId ? 'rapporteur' : null;
}
