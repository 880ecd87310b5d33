// The groups of each arrangement, round by round: their question, their people, and who did what.
import { inOrder } from '../../../lib/ordering.ts';
import { groupRoles } from '../../groups/kinds.ts';
import type { Arrangement, Group } from '../../groups/model.ts';
import type { Text } from '../document.ts';
import type { Draft } from '../finish.ts';
import {
  byId,
  type Column as ColumnOf,
  heading,
  lines,
  listOf,
  type Part,
  type PartContext,
  prose,
  remark,
  tableOf,
  under,
} from './part.ts';

type Column = ColumnOf<Group>;

export const groupWork: Part = (context) => {
  const { rows, words } = context;
  const blocks = inOrder(rows.arrangement).flatMap((arrangement) => {
    const groups = inOrder(rows.group.filter((group) => group.arrangementId === arrangement.id));
    if (groups.length === 0) return [];
    return [
      heading(`group-work/${arrangement.id}`, 2, arrangement.title || words.groups),
      ...roundsOf(context, arrangement, groups),
      ...groups.flatMap((group) => reportOf(context, group)),
    ];
  });
  return under(heading('group-work', 1, words.groupWork), blocks);
};

/** What a group reported back; nothing where it reported nothing. */
function reportOf({ rows, words }: PartContext, { id, name }: Group): readonly Draft[] {
  const report = rows.groupReport.find(({ groupId }) => groupId === id);
  if (!report) return [];
  const { disagreement, recommendation, toPlenary } = report;
  const place = `group-work/report/${id}`;
  // A point has nothing but its own words by which it could be told from the others.
  const points = report.points.split('\n').map((text) => ({ key: text.slice(0, 60), text }));
  const said = (key: string, title: Text, text: Text): readonly Draft[] =>
    under(remark(`${place}/${key}/title`, title), prose(`${place}/${key}`, text));
  return under(heading(place, 3, words.reportOf(name)), [
    ...listOf(`${place}/points`, true, points),
    ...said('disagreement', words.disagreement, disagreement),
    ...said('recommendation', words.recommendation, recommendation),
    ...said('question', words.toPlenary, toPlenary),
  ]);
}

/** Rounds that stand beside each other in a table. */
const besides = 3;

/**
 * One round as a table. Of several: their questions once, then the rounds in which anybody was in a
 * group beside each other.
 */
function roundsOf(
  context: PartContext,
  { id, rounds }: Arrangement,
  groups: readonly Group[],
): readonly Draft[] {
  const { words } = context;
  const name: Column = {
    key: 'group',
    title: words.group,
    width: 22,
    cell: ({ name: own, place }) => lines(own, place),
    always: true,
  };
  const question: Column = {
    key: 'question',
    title: words.question,
    width: 40,
    cell: (group) => group.question,
  };
  const inRound = (round: number, title: string): Column => ({
    key: `round-${round}`,
    title,
    width: 38,
    cell: (group) => membersOf(context, group, round),
  });
  const table = (key: string, rows: readonly Group[], columns: readonly Column[]) =>
    tableOf(`group-work/${id}/${key}`, rows, columns, { key: byId });
  if (rounds === 1) return [table('groups', groups, [name, question, inRound(0, words.members)])];
  const filled = filledRounds(context, groups).map((round) =>
    inRound(round, words.round(round + 1)),
  );
  const asked = groups.filter((group) => group.question.trim() !== '');
  const rows = filled.length === 0 ? groups : asked;
  const tables = Array.from({ length: Math.ceil(filled.length / besides) }, (_, at) =>
    table(`rounds-${at}`, groups, [name, ...filled.slice(at * besides, (at + 1) * besides)]),
  );
  return rows.length === 0 ? tables : [table('asked', rows, [name, question]), ...tables];
}

/** The rounds in which anybody was in one of the groups. */
function filledRounds({ rows }: PartContext, groups: readonly Group[]): number[] {
  const ids = new Set(groups.map(({ id }) => id));
  const members = rows.membership.filter(({ groupId }) => ids.has(groupId));
  return [...new Set(members.map(({ round }) => round))].sort((a, b) => a - b);
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
