// An instance out of a table of people: one row a person, as it is brought into a workshop.
import type { Attribute, GroupInstance } from '../../shared/features/groups/engine/instance.ts';
import { instanceLimits } from '../../shared/features/groups/engine/parse.ts';
import type { ImportField } from '../../shared/features/people/import-columns.ts';
import {
  guessLayout,
  type NewPerson,
  planImport,
} from '../../shared/features/people/import-rules.ts';
import { readTable } from '../exports/table-reader.ts';
import { Refused, words } from './terminal.ts';

/** What may be spread evenly, by the names of a table's columns. */
export const balanceable = [
  'sex',
  'organisation',
  'project',
  'designation',
  'district',
] as const satisfies readonly ImportField[];
type Balanceable = (typeof balanceable)[number];

export type TableWish = {
  readonly groups: number;
  readonly rounds: number;
  readonly balance: readonly string[];
};

/** @throws Refused, or a Refusal of the table's reader */
export async function instanceOfTable(
  bytes: Uint8Array,
  { groups, rounds, balance }: TableWish,
): Promise<{ instance: GroupInstance; names: readonly string[] }> {
  const { rows } = await readTable(bytes, {});
  const { good } = planImport(rows, guessLayout(rows), []);
  const people = good.map(({ person }) => person);
  if (people.length === 0) throw new Refused(words.nobodyInTable);
  if (people.length > instanceLimits.people)
    throw new Refused(words.tooMany(instanceLimits.people));
  const attributes = balance.map((name) => attributeOf(people, fieldOf(name)));
  const instance = { people: people.length, groups, rounds, attributes };
  return { instance, names: people.map(({ name }) => name) };
}

function fieldOf(name: string): Balanceable {
  const field = balanceable.find((known) => known === name.trim());
  if (!field) throw new Refused(words.cannotBalance(name, balanceable.join(', ')));
  return field;
}

/** Numbers for the words in a column, in the order in which they come; blanks are not known. */
function attributeOf(people: readonly NewPerson[], field: Balanceable): Attribute {
  const numbers = new Map<string, number>();
  const values = people.map((person) => {
    const word = String(person[field] ?? '').trim();
    if (word === '') return -1;
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
  return { name: field, values };
}
