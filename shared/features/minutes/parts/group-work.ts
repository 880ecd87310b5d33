// The groups of each arrangement, round by round: their question, their people, and who did what.
import { inOrder } from '../../../lib/ordering.ts';
import { groupRoles } from '../../groups/kinds.ts';
import type { Arrangement, Group } from '../../groups/model.ts';
import type { Block, Text } from '../document.ts';
import { heading, lines, type Part, type PartContext, tableOf, under } from './part.ts';

export const groupWork: Part = (context) => {
  const { rows, words } = context;
  const blocks = inOrder(rows.arrangement).flatMap((arrangement) => {
    const groups = inOrder(rows.group.filter((group) => group.arrangementId === arrangement.id));
    if (groups.length === 0) return [];
    return [
      heading(2, arrangement.title || words.groups),
      ...roundsOf(context, arrangement, groups),
    ];
  });
  return under(heading(1, words.groupWork), blocks);
};

/** A table for each round in which anybody was in a group; under a heading where there are several. */
function roundsOf(
  context: PartContext,
  { rounds }: Arrangement,
  groups: readonly Group[],
): readonly Block[] {
  if (rounds === 1) return [groupTable(context, groups, 0)];
  const ids = new Set(groups.map(({ id }) => id));
  const members = context.rows.membership.filter(({ groupId }) => ids.has(groupId));
  const filled = new Set(members.map(({ round }) => round));
  return Array.from({ length: rounds }, (_, round) => round)
    .filter((round) => filled.has(round))
    .flatMap((round) => [
      heading(3, context.words.round(round + 1)),
      groupTable(context, groups, round),
    ]);
}

function groupTable(context: PartContext, groups: readonly Group[], round: number): Block {
  const { words } = context;
  return tableOf(groups, [
    { title: words.group, width: 22, cell: ({ name, place }) => lines(name, place), always: true },
    { title: words.question, width: 40, cell: ({ question }) => question },
    { title: words.members, width: 38, cell: (group) => membersOf(context, group, round) },
  ]);
}

/** The members in order, their roles behind their names. */
function membersOf({ rows, words }: PartContext, { id }: Group, round: number): Text {
  const members = inOrder(
    rows.membership.filter((member) => member.groupId === id && member.round === round),
  );
  const names = members.map((member) => {
    const person = rows.person.find((row) => row.id === member.personId);
    const roles = groupRoles.filter((role) => member[role]).map((role) => words[role]);
    return person && roles.length > 0 ? `${person.name} (${roles.join(', ')})` : person?.name;
  });
  return lines(...names.filter((name) => name !== undefined));
}
