// The groups of each arrangement: their question, their people, who moderated and reported.
import { inOrder } from '../../../lib/ordering.ts';
import type { Group } from '../../groups/model.ts';
import type { Block, Text } from '../document.ts';
import { heading, lines, type Part, type PartContext, tableOf, under } from './part.ts';

export const groupWork: Part = (context) => {
  const { rows, words } = context;
  const blocks = inOrder(rows.arrangement).flatMap((arrangement) => {
    const groups = inOrder(rows.group.filter((group) => group.arrangementId === arrangement.id));
    if (groups.length === 0) return [];
    return [heading(2, arrangement.title || words.groups), groupTable(context, groups)];
  });
  return under(heading(1, words.groupWork), blocks);
};

function groupTable(context: PartContext, groups: readonly Group[]): Block {
  const { words } = context;
  return tableOf(groups, [
    { title: words.group, width: 22, cell: ({ name, place }) => lines(name, place), always: true },
    { title: words.question, width: 40, cell: ({ question }) => question },
    { title: words.members, width: 38, cell: (group) => membersOf(context, group) },
  ]);
}

/** The members in order, a role behind its holder's name; a holder from outside comes last. */
function membersOf({ rows, words }: PartContext, group: Group): Text {
  const memberships = inOrder(rows.membership.filter(({ groupId }) => groupId === group.id));
  const ids = new Set([
    ...memberships.map(({ personId }) => personId),
    ...[group.moderatorId, group.rapporteurId].filter((id) => id !== null),
  ]);
  const names = [...ids].map((id) => {
    const person = rows.person.find((row) => row.id === id);
    const roles = [
      ...(id === group.moderatorId ? [words.moderator] : []),
      ...(id === group.rapporteurId ? [words.rapporteur] : []),
    ];
    return person && roles.length > 0 ? `${person.name} (${roles.join(', ')})` : person?.name;
  });
  return lines(...names.filter((name) => name !== undefined));
}
