// What is kept of who answered: only what so many people on the list have in common that it points to
// none of them, neither by itself nor by taking those who are told apart from all there are.
import { comparable } from '../../lib/comparable.ts';
import type { Person, Sex } from '../people/model.ts';

/** So many people at least have what is kept in common. */
export const fewestAlike = 5;

export type Traits = { readonly sex: Sex; readonly organisation: string };
type Listed = Pick<Person, 'sex' | 'organisation'>;

/**
 * What may be kept of somebody's traits, by the list of people as it is:
 * a sex, where at least five have it and the people of all sexes that are not kept are none or at
 * least five; besides, an organisation, where at least five of that sex are of it and those of that
 * sex who are of none that is kept are none or at least five. What is not kept becomes ''.
 */
export function traitsKept(people: readonly Listed[]): (traits: Traits) => Traits {
  const sexes = largeEnough(people, ({ sex }) => sex);
  const organisations = new Map(
    [...sexes, ''].map((sex) => {
      const alike = people.filter((person) => (sexes.has(person.sex) ? person.sex : '') === sex);
      return [sex, largeEnough(alike, ({ organisation }) => comparable(organisation))];
    }),
  );
  return ({ sex: own, organisation }) => {
    const sex = sexes.has(own) ? own : '';
    const isKept = organisations.get(sex)?.has(comparable(organisation)) ?? false;
    return { sex, organisation: isKept ? spelled(people, organisation) : '' };
  };
}

/** The organisations of which any answer may be kept, as the list spells them. */
export function organisationsKept(people: readonly Listed[]): string[] {
  const keep = traitsKept(people);
  const kept = people.map(({ sex, organisation }) => keep({ sex, organisation }).organisation);
  return [...new Set(kept)].filter((name) => name !== '').sort();
}

/** The groups that may be told: the smallest are let go until nobody is left over, or enough are. */
function largeEnough<P extends Listed>(
  people: readonly P[],
  of: (person: P) => string,
): Set<string> {
  const counts = new Map<string, number>();
  for (const person of people) counts.set(of(person), (counts.get(of(person)) ?? 0) + 1);
  counts.delete('');
  const kept = [...counts]
    .filter(([, count]) => count >= fewestAlike)
    .sort(([, a], [, b]) => b - a);
  const told = () => kept.reduce((sum, [, count]) => sum + count, 0);
  while (kept.length > 0 && people.length > told() && people.length - told() < fewestAlike)
    kept.pop();
  return new Set(kept.map(([group]) => group));
}

function spelled(people: readonly Listed[], organisation: string): string {
  const wanted = comparable(organisation);
  return people.find((person) => comparable(person.organisation) === wanted)?.organisation ?? '';
}
