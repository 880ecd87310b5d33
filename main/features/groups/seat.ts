// What a phone sees of its group: who is in it, what it is asked, and what it reports.
import type { TableName } from '../../../shared/contract/registry.ts';
import { arrangementAt } from '../../../shared/features/groups/clock-plan.ts';
import type { SeatReport } from '../../../shared/contract/seat-view.ts';
import { groupRoles } from '../../../shared/features/groups/kinds.ts';
import type { Group } from '../../../shared/features/groups/model.ts';
import { plainReport } from '../../../shared/features/groups/plain.ts';
import type { Seat } from '../../../shared/features/room/model.ts';
import { runningEntries } from '../../../shared/features/run/rules.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Entries, SeatPart } from '../../engine/seat-part.ts';
import type { Reader } from '../../engine/transaction.ts';

export const groupSeatPart: SeatPart = {
  tables: new Set(['arrangement', 'group', 'membership', 'person', 'groupReport']),
  entries: (reader, workshopId, audience) => {
    if (audience === 'everybody' || !('group' in audience)) return {};
    const group = reader.get('group', audience.group);
    return group?.workshopId === workshopId ? entriesOf(reader, group) : {};
  },
};

function entriesOf(reader: Reader, group: Group): Entries {
  const { id, arrangementId, name, question, place } = group;
  const round = reader.get('arrangement', arrangementId)?.round ?? 0;
  const members = inOrder(reader.list('membership', { groupId: id, round })).flatMap((member) => {
    const person = reader.get('person', member.personId);
    const roles = groupRoles.filter((role) => member[role]);
    return person ? [{ name: person.name, roles }] : [];
  });
  return { group: { id, name, question, place, members }, report: reportOf(reader, id) };
}

function reportOf(reader: Reader, groupId: string): SeatReport {
  const { points, disagreement, recommendation, toPlenary } =
    reader.get('groupReport', groupId) ?? plainReport;
  return { groupId, points, disagreement, recommendation, toPlenary };
}

/** The tables by which `seatGroup` answers. */
export const seatGroupTables: ReadonlySet<TableName> = new Set([
  'seat',
  'membership',
  'arrangement',
  'group',
  'runEntry',
  'agendaItem',
]);

/**
 * The group whose entries a phone has beside its own: the one that writes on it, else the one its
 * person sits in, in the round that is on of the arrangement by which is worked now; null: none.
 */
export function seatGroup(reader: Reader, seat: Seat): string | null {
  if (seat.groupId !== null || seat.personId === null) return seat.groupId;
  const arrangements = inOrder(reader.list('arrangement', { workshopId: seat.workshopId }));
  const sits = reader.list('membership', { personId: seat.personId }).flatMap((member) => {
    const group = reader.get('group', member.groupId);
    const on = arrangements.find(({ id }) => id === group?.arrangementId);
    return on?.round === member.round ? [{ groupId: member.groupId, arrangement: on }] : [];
  });
  if (sits.length < 2) return sits[0]?.groupId ?? null;
  const running = runningEntries(
    reader.list('runEntry', { workshopId: seat.workshopId, endedAt: null }),
  );
  const worked = running.flatMap(({ itemId }) => {
    const item = reader.get('agendaItem', itemId);
    return (item && arrangementAt(item, arrangements)?.id) ?? [];
  });
  const now = sits.find(({ arrangement }) => worked.includes(arrangement.id));
  // With nothing on the clock that says which, the one made last.
  const place = (sit: (typeof sits)[number]) => arrangements.indexOf(sit.arrangement);
  return (now ?? sits.reduce((a, b) => (place(a) > place(b) ? a : b))).groupId;
}
