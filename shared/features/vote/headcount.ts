// How many there are who could vote.
import type { Person } from '../people/model.ts';
import type { Seat } from '../room/model.ts';

/**
 * Everybody who was marked as present or sits at a phone, each once; names typed on a phone that
 * are not on the list count as one a phone.
 * @returns null where nobody was marked and nobody came in: it is not known
 */
export function peopleHere(
  people: readonly Pick<Person, 'id' | 'present'>[],
  seats: readonly Pick<Seat, 'personId' | 'state'>[],
): number | null {
  const here = new Set(people.filter(({ present }) => present).map(({ id }) => id));
  let others = 0;
  for (const { personId, state } of seats) {
    if (state !== 'in') continue;
    if (personId === null) others += 1;
    else here.add(personId);
  }
  return here.size + others || null;
}
