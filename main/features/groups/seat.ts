// What a phone sees of its group: who is in it, what it is asked, and what it reports. A
// co-facilitator's has who sits in every group, so that somebody can be put elsewhere from it.
import type { SeatReport, SeatSeating } from '../../../shared/contract/seat-view.ts';
import { groupRoles } from '../../../shared/features/groups/kinds.ts';
import type { Arrangement, Group } from '../../../shared/features/groups/model.ts';
import { plainReport } from '../../../shared/features/groups/plain.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import { arrangementNow } from '../../engine/seat-groups.ts';
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

export const seatingSeatPart: SeatPart = {
  tables: new Set([
    ...(['arrangement', 'group', 'membership', 'person', 'absence'] as const),
    ...(['seat', 'runEntry', 'agendaItem'] as const),
  ]),
  entries: (reader, workshopId, audience) => {
    if (audience === 'everybody' || !('seat' in audience)) return {};
    const seat = reader.get('seat', audience.seat);
    if (seat?.workshopId !== workshopId || seat.role !== 'cofacilitator') return {};
    const arrangement = arrangementNow(reader, workshopId);
    return arrangement ? { seating: seatingOf(reader, arrangement) } : {};
  },
  touched: (reader, { table, op, workshopId, ...change }) => {
    const leads = reader.list('seat', { workshopId, role: 'cofacilitator' }).length > 0;
    const led = table === 'seat' && op === 'update' && 'after' in change && 'role' in change.after;
    return leads || led ? null : [];
  },
};

function seatingOf(reader: Reader, arrangement: Arrangement): SeatSeating {
  const { id: arrangementId, workshopId, title, round, rounds } = arrangement;
  const nameOf = (personId: string) => reader.get('person', personId)?.name ?? '';
  const groups = inOrder(reader.list('group', { arrangementId })).map(({ id, name }) => ({
    id,
    name,
    members: inOrder(reader.list('membership', { groupId: id, round })).map((member) => ({
      ...{ id: member.id, personId: member.personId, name: nameOf(member.personId) },
    })),
  }));
  const seated = new Set(groups.flatMap(({ members }) => members.map((each) => each.personId)));
  const away = new Set(
    reader.list('absence', { arrangementId, round }).map(({ personId }) => personId),
  );
  const people = inOrder(reader.list('person', { workshopId }));
  // Before anybody is marked present, the whole list is what there is to work with.
  const marked = people.some(({ present }) => present);
  const unseated = people
    .filter(({ id, present }) => !seated.has(id) && !away.has(id) && (present || !marked))
    .map(({ id, name }) => ({ personId: id, name }));
  return { arrangementId, title, round, rounds, groups, unseated };
}
