// What the engine is asked: who is to be dealt into which groups, round by round, and under what
// rules. Persons, groups, rounds and attribute values are numbered from 0. The first part is the
// published format `grp/1`; the second is what the screen asks for besides.

/** Rounds × groups × persons. */
export type Rounds = readonly (readonly (readonly number[])[])[];

export type Attribute = {
  readonly name: string;
  /** Above 0: spread evenly over the groups. Below 0: gather. */
  readonly weight?: number | undefined;
  /** A value per person; −1 where it is not known. */
  readonly values: readonly number[];
};

export type Pin = {
  readonly person: number;
  readonly group: number;
  /** All rounds where absent. */
  readonly rounds?: readonly number[] | undefined;
};

export type GroupInstance = {
  readonly people: number;
  readonly groups: number;
  readonly rounds: number;
  /** For all rounds, or a list a round. Without it sizes differ by at most 1 among those present. */
  readonly sizes?: readonly number[] | readonly (readonly number[])[] | undefined;
  readonly absent?:
    | readonly { readonly person: number; readonly rounds: readonly number[] }[]
    | undefined;
  /** Lists that share a group in every round in which they are present; closed transitively. */
  readonly together?: readonly (readonly number[])[] | undefined;
  /** Lists of whom no two may ever share a group. */
  readonly apart?: readonly (readonly number[])[] | undefined;
  readonly pins?: readonly Pin[] | undefined;
  /** `[a, b, k]`: the two have met k times before. */
  readonly history?: readonly (readonly [number, number, number])[] | undefined;
  readonly attributes?: readonly Attribute[] | undefined;
  /** Repeats against spread; 1 where absent. */
  readonly repeatWeight?: number | undefined;
  /** For repair: the first `locked` rounds of `current` were held and stay. */
  readonly locked?: number | undefined;
  readonly current?: Rounds | undefined;

  /** Of these people a group has at least so many, or none: no lone woman is `least: 2`. */
  readonly minimums?:
    | readonly { readonly people: readonly number[]; readonly least: number }[]
    | undefined;
  /** Which groups a person would like, dearest first; what it costs grows with the rank got. */
  readonly wishes?:
    | readonly { readonly person: number; readonly groups: readonly number[] }[]
    | undefined;
  /** `plain` counts each meeting beyond the first once, whoever meets; `squared` (the default) is fair. */
  readonly repeats?: 'squared' | 'plain' | undefined;
};

/** What a meeting beyond the first costs between two who have met `met` times in all. */
export function repeatCost(met: number, repeats: GroupInstance['repeats']): number {
  const beyond = Math.max(0, met - 1);
  return repeats === 'plain' ? beyond : beyond * beyond;
}

/** What a wish costs that was fulfilled at `rank` (0 the dearest) of `ranks`; squared, so that nobody is last twice. */
export function wishCost(rank: number): number {
  return rank * rank;
}

export type Seating = {
  /** By round and group: how many sit there. */
  readonly sizes: readonly (readonly number[])[];
  /** By round: 1 for each person who is not dealt. */
  readonly absent: readonly Uint8Array[];
  /** Whether the sizes were asked for, group by group; else any order of them will do. */
  readonly given: boolean;
};

/** How many sit in each group of each round, and who is not there. */
export function seatingOf(instance: GroupInstance): Seating {
  const { people, groups, rounds } = instance;
  const absent = Array.from({ length: rounds }, () => new Uint8Array(people));
  for (const { person, rounds: away } of instance.absent ?? []) {
    for (const round of away) absent[round]?.fill(1, person, person + 1);
  }
  const sizes = absent.map((away, round) => {
    const given = instance.sizes?.[Array.isArray(instance.sizes[0]) ? round : 0];
    if (Array.isArray(given)) return [...given];
    if (instance.sizes && typeof instance.sizes[0] === 'number')
      return [...numbersOf(instance.sizes)];
    const here = people - away.reduce((sum, gone) => sum + gone, 0);
    return balancedSizes(here, groups);
  });
  return { sizes, absent, given: instance.sizes !== undefined };
}

/** Sizes that differ by at most one, the larger first. */
export function balancedSizes(people: number, groups: number): number[] {
  const least = Math.floor(people / groups);
  return Array.from({ length: groups }, (_, group) => least + (group < people % groups ? 1 : 0));
}

function numbersOf(sizes: readonly unknown[]): number[] {
  return sizes.filter((size) => typeof size === 'number');
}

/** By person: the least number of those they must share every group with; their own where alone. */
export function unitsOf(people: number, together: GroupInstance['together']): Int32Array {
  const parent = Int32Array.from({ length: people }, (_, person) => person);
  const root = (person: number): number => {
    let at = person;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  for (const list of together ?? []) {
    for (const person of list) {
      const [a, b] = [root(list[0] ?? person), root(person)];
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return parent.map((_, person) => root(person));
}
