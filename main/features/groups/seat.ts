// What a phone sees of its group: who is in it, what it is asked, and what it reports.
import type { SeatReport } from '../../../shared/contract/seat-view.ts';
import { groupRoles } from '../../../shared/features/groups/kinds.ts';
import type { Group } from '../../../shared/features/groups/model.ts';
import { plainReport } from '../../../shared/features/groups/plain.ts';
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
