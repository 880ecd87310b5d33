// Who was there. Telephone numbers and addresses stay out: papers travel further than a sheet.
import { inOrder } from '../../../lib/ordering.ts';
import { ageGroups, sexes } from '../../people/kinds.ts';
import type { AgeGroup, AttendanceRow, Person } from '../../people/model.ts';
import { thoseWhoCame } from '../../people/rules.ts';
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
  const { words, paper, rows } = context;
  const came = thoseWhoCame(people, rows.attendance);
  const said =
    came.length > 0 ? words.present(came.length, people.length) : words.notMarked(people.length);
  return [
    heading('attendance', 1, words.attendance),
    paragraph('attendance/said', said),
    ...perDay(context, people),
    ...(paper === 'minutes' ? [sheet(context, 'attendance/people', people)] : []),
  ];
};

/** Where they came from. */
export const profile: Part = (context) => {
  const people = inOrder(context.rows.person);
  if (people.length === 0) return [];
  const { words, rows } = context;
  const came = thoseWhoCame(people, rows.attendance);
  const [of, caption] =
    came.length > 0 ? [came, words.profilePresent] : [people, words.profileListed];
  const { report } = context;
  const aged = of.some(({ ageGroup }) => ageGroup !== '');
  const placed = new Set(of.map(({ district }) => district.trim())).size > 1;
  return [
    heading('profile', 1, words.profile),
    profileTable(context, caption, of, organisations(context)),
    ...(aged ? [profileTable(context, report.words.byAge, of, ages(context))] : []),
    ...(placed ? [profileTable(context, report.words.byDistrict, of, districts(context))] : []),
  ];
};

/** How many were there each day, of each sex: what was ticked, on a day or in a half of it. */
function perDay({ rows, words, report, format }: PartContext, people: readonly Person[]) {
  const days = inOrder(rows.day).map((day, at) => {
    const ticks = rows.attendance.filter(({ dayId }) => dayId === day.id);
    const there = new Set(ticks.map(({ personId }) => personId));
    return { day, at, of: people.filter(({ id }) => there.has(id)) };
  });
  const held = days.filter(({ of }) => of.length > 0);
  if (held.length === 0) return [];
  type Row = (typeof held)[number];
  const columns: Column<Row>[] = [
    {
      key: 'day',
      title: report.words.day,
      width: 40,
      cell: ({ day, at }) =>
        [words.day(at + 1), format.date(day.date)].filter((text) => text !== '').join(', '),
    },
    ...sexColumns<Row>({ words, format }, people),
  ];
  const key = ({ day }: Row) => day.id;
  return [tableOf('attendance/days', held, columns, { key, caption: report.words.perDay })];
}

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
  const { words, format, rows } = context;
  const came = new Set(thoseWhoCame(people, rows.attendance).map(byId));
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
      cell: ({ id }) => (came.size === 0 ? '' : came.has(id) ? words.yes : words.no),
    },
    ...daysColumn(context),
  ];
  return tableOf(place, people, columns, { key: byId });
}

/** On which days each of them was there, by their numbers; none where there is but one. */
function daysColumn({ rows, words, format }: PartContext): Column<Person>[] {
  const days = inOrder(rows.day);
  if (days.length < 2) return [];
  const byPerson = Map.groupBy(rows.attendance, ({ personId }) => personId);
  const day = (ticks: readonly AttendanceRow[], at: number): Text => {
    const halves = new Set(ticks.map(({ half }) => half));
    if (halves.size !== 1 || halves.has('')) return format.number(at + 1);
    return halves.has('morning') ? words.beforeLunch(at + 1) : words.afterLunch(at + 1);
  };
  const cell = ({ id }: Person) =>
    days
      .flatMap((each, at) => {
        const ticks = byPerson.get(id)?.filter(({ dayId }) => dayId === each.id) ?? [];
        return ticks.length === 0 ? [] : [day(ticks, at)];
      })
      .join(', ');
  return [{ key: 'days', title: words.onDays, width: 13, cell }];
}

type Counted = { readonly of: readonly Person[] };

/** A column for each sex there is, those who were not asked last, and one for all. */
function sexColumns<R extends Counted>(
  { words, format }: Pick<PartContext, 'words' | 'format'>,
  people: readonly Person[],
): Column<R>[] {
  const met = sexes.filter((sex) => people.some((person) => person.sex === sex));
  const asked = [...met.filter((sex) => sex !== ''), ...met.filter((sex) => sex === '')];
  const align = 'end' as const;
  return [
    ...asked.map((sex) => ({
      key: sex || 'not-asked',
      title: sex === '' ? words.notAsked : words[sex],
      ...{ width: 15, align },
      cell: ({ of }: R) => format.number(of.filter((person) => person.sex === sex).length),
    })),
    {
      ...{ key: 'total', title: words.total, width: 12, align },
      cell: ({ of }) => format.number(of.length),
    },
  ];
}

/** What people are counted by, beside their sex. */
type Grouping = {
  readonly key: string;
  readonly title: Text;
  readonly of: (person: Person) => string;
  readonly nameOf: (value: string) => Text;
  /** Values in an order of their own; otherwise the largest group comes first. */
  readonly order?: readonly string[];
};

const organisations = ({ words }: PartContext): Grouping => ({
  ...{ key: 'organisation', title: words.organisation },
  of: ({ organisation }) => organisation.trim(),
  nameOf: (name) => name || words.noOrganisation,
});

const districts = ({ words, report }: PartContext): Grouping => ({
  ...{ key: 'district', title: words.district },
  of: ({ district }) => district.trim(),
  nameOf: (name) => name || report.words.noDistrict,
});

function ages({ words, report }: PartContext): Grouping {
  const names: Readonly<Record<AgeGroup, Text>> = {
    '': words.notAsked,
    'under-18': report.words['under-18'],
    '18-29': report.words['18-29'],
    '30-44': report.words['30-44'],
    '45-59': report.words['45-59'],
    '60-up': report.words['60-up'],
    undisclosed: words.undisclosed,
  };
  const byName = new Map<string, Text>(Object.entries(names));
  return {
    ...{ key: 'age', title: report.words.ageGroup },
    of: ({ ageGroup }) => ageGroup,
    nameOf: (group) => byName.get(group) ?? group,
    order: [...ageGroups.filter((group) => group !== ''), ''],
  };
}

/** How many people of each sex there are in each group. */
function profileTable(
  context: PartContext,
  caption: Text,
  people: readonly Person[],
  grouping: Grouping,
): TableBlock {
  type Row = Counted & { readonly name: string };
  const first: Column<Row> = {
    ...{ key: grouping.key, title: grouping.title, width: 40 },
    cell: ({ name }) => grouping.nameOf(name),
  };
  const counts = sexColumns<Row>(context, people);
  const sums = counts.map(({ key, cell }) => [key, cell({ name: '', of: people }, 0)]);
  return tableOf(`profile/${grouping.key}`, inGroups(people, grouping), [first, ...counts], {
    key: ({ name }) => name,
    caption,
    total: { [grouping.key]: context.words.total, ...Object.fromEntries(sums) },
  });
}

function inGroups(people: readonly Person[], { of: groupOf, order }: Grouping) {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const name = groupOf(person);
    groups.set(name, [...(groups.get(name) ?? []), person]);
  }
  return [...groups]
    .map(([name, of]) => ({ name, of }))
    .sort((a, b) =>
      order
        ? order.indexOf(a.name) - order.indexOf(b.name)
        : b.of.length - a.of.length || (a.name < b.name ? -1 : 1),
    );
}
