// Who was there. Telephone numbers and addresses stay out: papers travel further than a sheet.
import { inOrder } from '../../../lib/ordering.ts';
import { sexes } from '../../people/kinds.ts';
import type { Person, Sex } from '../../people/model.ts';
import type { TableBlock, Text } from '../document.ts';
import {
  byId,
  type Column,
  heading,
  type Part,
  type PartContext,
  paragraph,
  tableOf,
} from './part.ts';

/** How many were there; in the minutes, which have no annex of people, also who. */
export const attendance: Part = (context) => {
  const people = inOrder(context.rows.person);
  if (people.length === 0) return [];
  const { words, paper } = context;
  const present = people.filter((person) => person.present);
  const said =
    present.length > 0
      ? words.present(present.length, people.length)
      : words.notMarked(people.length);
  return [
    heading('attendance', 1, words.attendance),
    paragraph('attendance/said', said),
    ...(paper === 'minutes' ? [sheet(context, 'attendance/people', people)] : []),
  ];
};

/** Where they came from. */
export const profile: Part = (context) => {
  const people = inOrder(context.rows.person);
  if (people.length === 0) return [];
  const { words } = context;
  const present = people.filter((person) => person.present);
  return [
    heading('profile', 1, words.profile),
    present.length > 0
      ? profileTable(context, words.profilePresent, present)
      : profileTable(context, words.profileListed, people),
  ];
};

/** Everybody on the list. */
export const annexPeople: Part = (context) => {
  const people = inOrder(context.rows.person);
  if (people.length === 0) return [];
  return [
    { ...heading('annex-people', 1, context.words.annexPeople), newPage: true },
    sheet(context, 'annex-people/people', people),
  ];
};

function sheet(context: PartContext, place: string, people: readonly Person[]): TableBlock {
  const { words, format } = context;
  const marked = people.some(({ present }) => present);
  const columns: Column<Person>[] = [
    { key: 'number', title: words.number, width: 8, cell: (_person, at) => format.number(at + 1) },
    { key: 'name', title: words.name, width: 25, cell: ({ name }) => name },
    {
      key: 'sex',
      title: words.sex,
      width: 12,
      cell: ({ sex }) => (sex === '' ? '' : words[sex]),
    },
    {
      key: 'organisation',
      title: words.organisation,
      width: 22,
      cell: ({ organisation }) => organisation,
    },
    { key: 'project', title: words.project, width: 16, cell: ({ project }) => project },
    {
      key: 'designation',
      title: words.designation,
      width: 20,
      cell: ({ designation }) => designation,
    },
    { key: 'district', title: words.district, width: 14, cell: ({ district }) => district },
    {
      key: 'present',
      title: words.attended,
      width: 13,
      cell: ({ present }) => (marked ? (present ? words.yes : words.no) : ''),
    },
  ];
  return tableOf(place, people, columns, { key: byId });
}

/** How many people of each sex came from each organisation, the largest first. */
function profileTable(
  { words, format }: PartContext,
  caption: Text,
  people: readonly Person[],
): TableBlock {
  const met = sexes.filter((sex) => people.some((person) => person.sex === sex));
  const asked = [...met.filter((sex) => sex !== ''), ...met.filter((sex) => sex === '')];
  const ofSex = (of: readonly Person[], sex: Sex) =>
    format.number(of.filter((person) => person.sex === sex).length);
  type Row = ReturnType<typeof byOrganisation>[number];
  const columns: Column<Row>[] = [
    {
      key: 'organisation',
      title: words.organisation,
      width: 40,
      cell: ({ name }) => name || words.noOrganisation,
    },
    ...asked.map((sex) => ({
      key: sex || 'not-asked',
      title: sex === '' ? words.notAsked : words[sex],
      width: 15,
      align: 'end' as const,
      cell: ({ of }: Row) => ofSex(of, sex),
    })),
    {
      key: 'total',
      title: words.total,
      width: 12,
      align: 'end',
      cell: ({ of }) => format.number(of.length),
    },
  ];
  const sums = asked.map((sex) => [sex || 'not-asked', ofSex(people, sex)]);
  return tableOf('profile/organisations', byOrganisation(people), columns, {
    key: ({ name }) => name,
    caption,
    total: {
      organisation: words.total,
      ...Object.fromEntries(sums),
      total: format.number(people.length),
    },
  });
}

function byOrganisation(people: readonly Person[]) {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const name = person.organisation.trim();
    groups.set(name, [...(groups.get(name) ?? []), person]);
  }
  return [...groups]
    .map(([name, of]) => ({ name, of }))
    .sort((a, b) => b.of.length - a.of.length || (a.name < b.name ? -1 : 1));
}
