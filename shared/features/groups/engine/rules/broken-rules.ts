// Which hard rules a round breaks, one by one, for those who are told.
import { type GroupInstance, type Rounds, seatingOf } from '../instance.ts';
import { forEachPair, groupsByPerson, membersOfUnits, sizesOff } from '../score.ts';

export type BrokenRule =
  /** A person who is not there, or is in no group, or in two. */
  | { readonly kind: 'away' | 'lost' | 'twice'; readonly person: number }
  /** Sizes that are off by so many seats in all. */
  | { readonly kind: 'size'; readonly seats: number }
  | { readonly kind: 'pin'; readonly person: number; readonly group: number }
  | { readonly kind: 'apart'; readonly pair: readonly [number, number] }
  /** Those of a unit, of whom `away` are not with the first. */
  | { readonly kind: 'together'; readonly unit: readonly number[]; readonly away: number }
  | {
      readonly kind: 'minimum';
      readonly group: number;
      /** Its place among the instance's minimums. */
      readonly minimum: number;
      readonly count: number;
      readonly least: number;
    };

/** Every hard rule that the groups of a round break; each pair and each group once. */
export function brokenRules(
  instance: GroupInstance,
  round: number,
  groups: Rounds[number],
): BrokenRule[] {
  const { people } = instance;
  const seating = seatingOf(instance);
  const away = seating.absent[round] ?? new Uint8Array(people);
  const groupOf = groupsByPerson(people, [groups])[0] ?? new Int32Array(people);
  const seats = sizesOff(groups, seating.sizes[round] ?? [], seating.given);
  return [
    ...misplaced(groups, away),
    ...(seats > 0 ? [{ kind: 'size', seats } as const] : []),
    ...(instance.pins ?? [])
      .filter(({ person, rounds }) => away[person] === 0 && (rounds?.includes(round) ?? true))
      .filter(({ person, group }) => groupOf[person] !== group)
      .map(({ person, group }) => ({ kind: 'pin', person, group }) as const),
    ...metThoughApart(instance, groupOf),
    ...membersOfUnits(instance).flatMap((unit): BrokenRule[] => {
      const here = unit.filter((person) => away[person] === 0);
      const first = groupOf[here[0] ?? -1];
      const others = here.filter((person) => groupOf[person] !== first).length;
      return others > 0 ? [{ kind: 'together', unit: here, away: others }] : [];
    }),
    ...(instance.minimums ?? []).flatMap(({ people: counted, least }, minimum) => {
      const those = new Set(counted);
      return groups.flatMap((members, group): BrokenRule[] => {
        const count = members.filter((person) => those.has(person)).length;
        const short = count > 0 && count < least;
        return short ? [{ kind: 'minimum', group, minimum, count, least }] : [];
      });
    }),
  ];
}

function misplaced(groups: Rounds[number], away: Uint8Array): BrokenRule[] {
  const placed = groups.flat();
  const seen = new Set(placed);
  const lost = Array.from(away.keys()).filter((person) => away[person] === 0 && !seen.has(person));
  const left = new Set(placed);
  const twice = placed.filter((person) => !left.delete(person));
  return [
    ...placed
      .filter((person) => away[person] === 1)
      .map((person) => ({ kind: 'away', person }) as const),
    ...lost.map((person) => ({ kind: 'lost', person }) as const),
    ...twice.map((person) => ({ kind: 'twice', person }) as const),
  ];
}

function metThoughApart({ apart, people }: GroupInstance, groupOf: Int32Array): BrokenRule[] {
  const pairs = new Map<number, readonly [number, number]>();
  for (const list of apart ?? []) {
    forEachPair(list.length, (i, j) => {
      const [a, b] = [list[i] ?? 0, list[j] ?? 0];
      const met = a !== b && (groupOf[a] ?? -1) >= 0 && groupOf[a] === groupOf[b];
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      if (met) pairs.set(low * people + high, [low, high]);
    });
  }
  return [...pairs.values()].map((pair) => ({ kind: 'apart', pair }));
}
