// A design fits an instance where everybody is there throughout and sizes differ by at most one: the
// points too many are points who never meet, so that no group misses two of them; and people pinned
// to groups are the points that stay.
import type { Design } from '../designs/resolvable.ts';
import type { GroupInstance, Seating } from '../instance.ts';
import { shuffle } from '../rules/feasible.ts';

export type Fit = {
  readonly size: number;
  /** So many points stay empty. */
  readonly missing: number;
  /** By group: the person pinned there in all rounds, if one is. */
  readonly hosts: ReadonlyMap<number, number>;
};

/** What a design would have to be like for the instance; null where none can fit. */
export function fitOf(instance: GroupInstance, { sizes, absent, given }: Seating): Fit | null {
  const { people, groups, rounds, pins = [] } = instance;
  const size = Math.ceil(people / groups);
  const bound = (instance.together ?? []).some((list) => new Set(list).size > 1);
  if (rounds < 2 || people === 0 || bound) return null;
  if (absent.some((away) => away.includes(1))) return null;
  const missing = groups * size - people;
  if (missing >= groups || (size < 2 && missing > 0)) return null;
  const even = sizes.every((round) => round.every((seats) => seats === size || seats === size - 1));
  const hosts = new Map<number, number>();
  for (const { person, group, rounds: named } of pins) {
    const all = !named || new Set(named).size === rounds;
    const taken = hosts.has(group) && hosts.get(group) !== person;
    const twice = [...hosts].some(([where, who]) => who === person && where !== group);
    if (!all || taken || twice) return null;
    hosts.set(group, person);
  }
  const fits = even && !(given && hosts.size > 0 && missing > 0);
  return fits ? { size, missing, hosts } : null;
}

/** An instance that a design fits, without its last rounds. */
export function firstRounds(instance: GroupInstance, rounds: number): GroupInstance {
  const { sizes, pins = [], absent: _, ...rest } = instance;
  const each = sizes?.filter((size) => typeof size !== 'number') ?? [];
  return {
    ...rest,
    rounds,
    sizes: each.length > 0 ? each.slice(0, rounds) : sizes,
    pins: pins.map(({ person, group }) => ({ person, group })),
  };
}

export type Placed = {
  /** By round and point: its group. There are as many points as people. */
  readonly groupAt: Int32Array;
  /** By point: the person. */
  readonly who: Int32Array;
  /** The points whose people may change. */
  readonly loose: Int32Array;
  readonly seating: Seating;
};

/** Puts the people on the points of a design at random, and groups in the order of their sizes. */
export function placed(
  instance: GroupInstance,
  seating: Seating,
  { missing, hosts }: Fit,
  design: Design,
  random: () => number,
): Placed {
  const { people, groups, rounds } = instance;
  const left = [...design.strangers];
  shuffle(left, random);
  const empty = new Set(left.slice(0, missing));
  const points = Array.from({ length: groups * design.size }, (_, point) => point).filter(
    (point) => !empty.has(point),
  );
  const number = new Map(points.map((point, at) => [point, at]));
  const groupAt = new Int32Array(rounds * people);
  const sizes = design.rounds.slice(0, rounds).map((round, r) => {
    const dealt = round.map((group) => group.flatMap((point) => number.get(point) ?? []));
    const named = hosts.size > 0 ? dealt : inOrderOf(seating.sizes[r] ?? [], dealt);
    named.forEach((group, g) => {
      for (const at of group) groupAt[r * people + at] = g;
    });
    return named.map(({ length }) => length);
  });
  const fixed = new Map(
    [...hosts].map(([group, person]) => [number.get(design.hosts[group] ?? -1) ?? -1, person]),
  );
  return { groupAt, ...peopled(people, fixed, random), seating: { ...seating, sizes } };
}

/** The groups in such an order that they have the sizes asked for. */
function inOrderOf(sizes: readonly number[], dealt: readonly number[][]): number[][] {
  const rest = [...dealt];
  return sizes.map((size) => {
    const at = rest.findIndex(({ length }) => length === size);
    return rest.splice(Math.max(0, at), 1)[0] ?? [];
  });
}

function peopled(
  people: number,
  fixed: ReadonlyMap<number, number>,
  random: () => number,
): Pick<Placed, 'who' | 'loose'> {
  const taken = new Set(fixed.values());
  const others = Array.from({ length: people }, (_, person) => person).filter(
    (person) => !taken.has(person),
  );
  shuffle(others, random);
  const loose = Array.from({ length: people }, (_, at) => at).filter((at) => !fixed.has(at));
  const who = new Int32Array(people);
  for (const [at, person] of fixed) who[at] = person;
  loose.forEach((at, n) => {
    who[at] = others[n] ?? 0;
  });
  return { who, loose: Int32Array.from(loose) };
}
