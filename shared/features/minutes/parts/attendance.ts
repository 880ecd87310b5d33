// Who was there. Telephone numbers and addresses stay out: minutes travel further than a sheet.
import { inOrder } from '../../../lib/ordering.ts';
import { sexes } from '../../people/kinds.ts';
import type { Person, Sex } from '../../people/model.ts';
import type { Block, TableBlock, Text } from '../document.ts';
import { heading, type Part, type PartContext, tableOf } from './part.ts';

export const attendance: Part = (context) => {
  const people = inOrder(context.rows.person);
  if (people.length === 0) return [];
  const { words } = context;
  const present = people.filter((person) => person.present);
  const marked = present.length > 0;
  return [
    heading(1, words.attendance),
    {
      kind: 'paragraph',
      text: marked ? words.present(present.length, people.length) : words.notMarked(people.length),
    },
    sheet(context, people, marked),
    { kind: 'remark', text: marked ? words.profilePresent : words.profileListed },
    profile(context, marked ? present : people),
  ];
};

function sheet(context: PartContext, people: readonly Person[], marked: boolean): Block {
  const { words, format } = context;
  return tableOf(people, [
    { title: words.number, width: 8, cell: (_person, at) => format.number(at + 1) },
    { title: words.name, width: 25, cell: ({ name }) => name },
    { title: words.sex, width: 12, cell: ({ sex }) => (sex === '' ? '' : words[sex]) },
    { title: words.organisation, width: 22, cell: ({ organisation }) => organisation },
    { title: words.project, width: 16, cell: ({ project }) => project },
    { title: words.designation, width: 20, cell: ({ designation }) => designation },
    { title: words.district, width: 14, cell: ({ district }) => district },
    {
      title: words.attended,
      width: 13,
      cell: ({ present }) => (marked ? (present ? words.yes : words.no) : ''),
    },
  ]);
}

/** How many people of each sex came from each organisation, the largest first. */
function profile({ words, format }: PartContext, people: readonly Person[]): TableBlock {
  const met = sexes.filter((sex) => people.some((person) => person.sex === sex));
  const asked = [...met.filter((sex) => sex !== ''), ...met.filter((sex) => sex === '')];
  const counts = (of: readonly Person[]) => [
    ...asked.map((sex) => format.number(of.filter((person) => person.sex === sex).length)),
    format.number(of.length),
  ];
  const title = (sex: Sex): Text => (sex === '' ? words.notAsked : words[sex]);
  return {
    kind: 'table',
    columns: [
      { title: words.organisation, width: 40 },
      ...asked.map((sex) => ({ title: title(sex), width: 15 })),
      { title: words.total, width: 12 },
    ],
    rows: byOrganisation(people).map(([name, of]) => [name || words.noOrganisation, ...counts(of)]),
    total: [words.total, ...counts(people)],
  };
}

function byOrganisation(people: readonly Person[]): [string, Person[]][] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const name = person.organisation.trim();
    groups.set(name, [...(groups.get(name) ?? []), person]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}
