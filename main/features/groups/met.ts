// Who has met whom in other arrangements, of this workshop and of all others.
import type { Met } from '../../../shared/features/groups/met.ts';
import { identityOf } from '../../../shared/features/people/rules.ts';
import type { PastSeats, PersonThere } from '../../store/past-seats.ts';

/**
 * How often people of a workshop sat in one group, counted by rounds, the arrangement named left
 * out. In other workshops a person is known again by name and organisation; of two here who have
 * both in common nobody can tell which of them it was, so that it counts for neither.
 */
export function met(past: PastSeats, workshopId: string, arrangementId: string): Met[] {
  const everybody = past.people(workshopId);
  const here = everybody.filter(([, workshop]) => workshop === workshopId).map(([id]) => id);
  const placeOf = placesOf(everybody, workshopId, here);
  const sittings = new Map<string, Set<number>>();
  for (const [sitting, personId] of past.seats(workshopId, arrangementId)) {
    const place = placeOf.get(personId);
    if (place === undefined) continue;
    const known = sittings.get(sitting);
    if (known) known.add(place);
    else sittings.set(sitting, new Set([place]));
  }
  return pairsIn(sittings.values(), here);
}

/** By the id of anybody anywhere: which of the people here it is. */
function placesOf(
  everybody: readonly PersonThere[],
  workshopId: string,
  here: readonly string[],
): Map<string, number> {
  const placeOf = new Map(here.map((id, place) => [id, place]));
  const placeOfIdentity = new Map<string, number | null>();
  for (const [id, workshop, name, organisation] of everybody) {
    const place = placeOf.get(id);
    if (workshop !== workshopId || place === undefined) continue;
    const identity = identityOf({ name, organisation });
    placeOfIdentity.set(identity, placeOfIdentity.has(identity) ? null : place);
  }
  for (const [id, workshop, name, organisation] of everybody) {
    if (workshop === workshopId) continue;
    const place = placeOfIdentity.get(identityOf({ name, organisation }));
    if (typeof place === 'number') placeOf.set(id, place);
  }
  return placeOf;
}

function pairsIn(sittings: Iterable<ReadonlySet<number>>, here: readonly string[]): Met[] {
  const times = new Map<number, number>();
  for (const sitting of sittings) {
    const places = [...sitting].sort((one, other) => one - other);
    for (const [at, place] of places.entries()) {
      for (const other of places.slice(at + 1)) {
        const pair = place * here.length + other;
        times.set(pair, (times.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...times].map(([pair, count]) => {
    const [one, other] = [here[Math.floor(pair / here.length)], here[pair % here.length]];
    return [one ?? '', other ?? '', count];
  });
}
