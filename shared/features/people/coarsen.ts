// What a public list says of people, so coarse that it says nothing of any one of them.
import { comparable } from '../../lib/comparable.ts';
import { fewest } from '../../lib/fewest.ts';
import type { Person } from './model.ts';

/** What may tell one from another, in the order in which it goes. */
const telling = ['project', 'district', 'ageGroup', 'organisation', 'sex'] as const;
type Told = Pick<Person, (typeof telling)[number]>;

/**
 * People of whom each is, by sex, organisation, project, district and age group together, one of at
 * least five; of whom that is not so, one thing after the other is left out. Everybody has the same
 * place as before, and the same people always come out the same.
 */
export function coarsened<P extends Told>(people: readonly P[]): P[] {
  return telling.reduce<P[]>(
    (list, column) => {
      const sizes = new Map<string, number>();
      for (const one of list) sizes.set(keyOf(one), (sizes.get(keyOf(one)) ?? 0) + 1);
      return list.map((one) =>
        (sizes.get(keyOf(one)) ?? 0) < fewest ? { ...one, [column]: '' } : one,
      );
    },
    [...people],
  );
}

function keyOf(one: Told): string {
  return telling.map((column) => comparable(one[column])).join('\n');
}
