// An instance as the search wants it: flat typed arrays, worked out once.
import { type GroupInstance, repeatCost, type Seating, unitsOf, wishCost } from '../instance.ts';

/** Where in the tables of costs the pairs stand who must never meet, and those whom it costs nothing. */
const never = 1024;
export const alwaysMet = 2048;

export type Problem = {
  readonly instance: GroupInstance;
  readonly people: number;
  readonly groups: number;
  readonly rounds: number;
  /** By round and group, `round * (groups + 1) + group`: where its seats begin. */
  readonly starts: Int32Array;
  /** Seats of all rounds. */
  readonly seats: number;
  /**
   * people × people: how often two have met before the first round, and where in the tables of
   * costs they stand besides. The diagonal costs nothing.
   */
  readonly met: Uint16Array;
  /** Whether any meeting can cost anything. */
  readonly meetingsCount: boolean;
  /** What one more meeting costs two who have met so often. */
  readonly more: Float64Array;
  /** people × people: the weights of all attributes in which two are alike; empty without any. */
  readonly alike: Float64Array;
  /** (round × groups + group) × people + person: what it costs somebody to be there, whoever else is. */
  readonly alone: Float64Array;
  /** The rounds in which anybody may change seats. */
  readonly open: Int32Array;
  /** By round: the people who may change seats alone, and those who do only as a block. */
  readonly singles: readonly Int32Array[];
  readonly blocks: readonly (readonly Int32Array[])[];
  /** By round and person: those who change seats with them, they among them; none where nobody may. */
  readonly unitAt: readonly (Int32Array | undefined)[];
  readonly minimums: readonly { readonly is: Uint8Array; readonly least: number }[];
  /** Pairs who must never meet, one after the other. */
  readonly apart: Int32Array;
  /** What a usual exchange costs more or less. */
  readonly unit: number;
  /** What one broken rule costs while searching. */
  readonly penalty: number;
};

/**
 * @param seating with the sizes that the groups really have, where they were not asked for
 * @param held so many rounds stay as they are
 */
export function problemOf(instance: GroupInstance, seating: Seating, held = 0): Problem {
  const { people, groups, rounds } = instance;
  const units = unitsOf(people, instance.together);
  const penalty = penaltyOf(instance);
  return {
    instance,
    people,
    groups,
    rounds,
    ...startsOf(seating, groups),
    met: metBefore(instance, units),
    meetingsCount: meetingsCount(instance),
    more: meetingCosts(instance, penalty),
    alike: alikeness(instance),
    alone: aloneCosts(instance, seating),
    ...movable(instance, seating, units, held),
    minimums: (instance.minimums ?? []).map(({ people: them, least }) => ({
      is: flags(people, them),
      least,
    })),
    apart: apartPairs(instance),
    unit: unitCost(instance),
    penalty,
  };
}

/** Where a repeat outweighs an attribute so often, it is settled early, and the attributes set the scale. */
const outweighs = 2;
const scaleOfAttributes = 1.5;

/** What a usual exchange costs more or less: one repeat, or one person alike. */
export function unitCost({ attributes = [], repeatWeight = 1 }: GroupInstance): number {
  const weights = attributes.reduce((sum, { weight = 1 }) => sum + Math.abs(weight), 0);
  const each = weights / Math.max(1, attributes.length);
  if (weights > 0 && repeatWeight > outweighs * each) return scaleOfAttributes * each;
  return Math.max(repeatWeight, each) || 1;
}

function flags(people: number, them: readonly number[]): Uint8Array {
  const is = new Uint8Array(people);
  for (const person of them) is[person] = 1;
  return is;
}

/** Above all that one exchange could save elsewhere, and low enough to leave the search a slope. */
function penaltyOf({ attributes = [], repeatWeight = 1, repeats }: GroupInstance): number {
  const heaviest = attributes.reduce((sum, { weight = 1 }) => sum + Math.abs(weight), 0);
  return 4 * (repeats === 'plain' ? 2 : 4) * repeatWeight + 4 * heaviest + 4;
}

function startsOf({ sizes }: Seating, groups: number): { starts: Int32Array; seats: number } {
  const starts = new Int32Array(sizes.length * (groups + 1));
  let seats = 0;
  sizes.forEach((round, r) => {
    for (let g = 0; g <= groups; g += 1) {
      starts[r * (groups + 1) + g] = seats;
      seats += round[g] ?? 0;
    }
  });
  return { starts, seats };
}

function apartPairs({ people, apart = [] }: GroupInstance): Int32Array {
  const pairs = new Set<number>();
  for (const list of apart)
    for (const a of list) for (const b of list) if (a < b) pairs.add(a * people + b);
  return Int32Array.from([...pairs].flatMap((pair) => [Math.floor(pair / people), pair % people]));
}

function metBefore(instance: GroupInstance, units: Int32Array): Uint16Array {
  const { people } = instance;
  const met = new Uint16Array(people * people);
  const set = (a: number, b: number, value: number) => {
    met[a * people + b] = value;
    met[b * people + a] = value;
  };
  for (const [a, b, times] of instance.history ?? []) {
    set(a, b, Math.min(never / 2, (met[a * people + b] ?? 0) + times));
  }
  for (const list of instance.apart ?? []) {
    for (const a of list) for (const b of list) if (a !== b) set(a, b, never);
  }
  for (let a = 0; a < people; a += 1) {
    for (let b = 0; b < people; b += 1) if (units[a] === units[b]) met[a * people + b] = alwaysMet;
    met[a * people + a] = alwaysMet + 1;
  }
  return met;
}

function meetingsCount({ rounds, apart = [], history = [] }: GroupInstance): boolean {
  return rounds > 1 || history.length > 0 || apart.length > 0;
}

function meetingCosts({ repeatWeight = 1, repeats }: GroupInstance, penalty: number): Float64Array {
  const more = new Float64Array(alwaysMet + never);
  for (let met = 0; met < never; met += 1) {
    more[met] = repeatWeight * (repeatCost(met + 1, repeats) - repeatCost(met, repeats));
  }
  return more.fill(penalty, never, alwaysMet);
}

/**
 * Half of the squared distance from a share is, but for a constant, one for each pair who are alike
 * in a group less the share for each of them: so spread is counted pair by pair, as meetings are.
 */
function alikeness({ people, attributes = [] }: GroupInstance): Float64Array {
  const alike = new Float64Array(attributes.length > 0 ? people * people : 0);
  for (const { weight = 1, values } of attributes) {
    for (let a = 0; a < people; a += 1) {
      const value = values[a] ?? -1;
      if (value < 0) continue;
      for (let b = 0; b < people; b += 1) {
        const at = a * people + b;
        if (a !== b && values[b] === value) alike[at] = (alike[at] ?? 0) + weight;
      }
    }
  }
  return alike;
}

function aloneCosts(instance: GroupInstance, { sizes, absent }: Seating): Float64Array {
  const { people, groups, attributes = [], wishes = [] } = instance;
  const alone = new Float64Array(sizes.length * groups * people);
  const add = (round: number, group: number, person: number, cost: number) => {
    const at = (round * groups + group) * people + person;
    alone[at] = (alone[at] ?? 0) + cost;
  };
  sizes.forEach((ofRound, round) => {
    const here = Math.max(
      1,
      ofRound.reduce((sum, size) => sum + size, 0),
    );
    for (const { weight = 1, values } of attributes) {
      const counts = countsOf(values, absent[round]);
      values.forEach((value, person) => {
        const count = counts.get(value);
        if (count === undefined) return;
        ofRound.forEach((size, group) => {
          add(round, group, person, weight * (0.5 - (count * size) / here));
        });
      });
    }
    for (const { person, groups: ranked } of wishes) {
      for (let group = 0; group < groups; group += 1) {
        const rank = ranked.indexOf(group);
        add(round, group, person, wishCost(rank < 0 ? ranked.length : rank));
      }
    }
  });
  return alone;
}

/** How many of those present have each value that is known. */
function countsOf(values: readonly number[], absent: Uint8Array | undefined): Map<number, number> {
  const counts = new Map<number, number>();
  values.forEach((value, person) => {
    if (value >= 0 && !absent?.[person]) counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return counts;
}

function movable(
  instance: GroupInstance,
  { absent }: Seating,
  units: Int32Array,
  held: number,
): Pick<Problem, 'open' | 'singles' | 'blocks' | 'unitAt'> {
  const { people, rounds } = instance;
  const pinned = pinsOf(instance, units);
  const byRound = Array.from({ length: rounds }, (_, r) => {
    const members = new Map<number, number[]>();
    for (let person = 0; person < people; person += 1) {
      const unit = units[person] ?? person;
      if (r < held || absent[r]?.[person] || pinned[r * people + unit]) continue;
      members.set(unit, [...(members.get(unit) ?? []), person]);
    }
    return [...members.values()].map((unit) => Int32Array.from(unit));
  });
  const unitAt: (Int32Array | undefined)[] = new Array(rounds * people).fill(undefined);
  byRound.forEach((all, r) => {
    for (const unit of all) for (const person of unit) unitAt[r * people + person] = unit;
  });
  const open = byRound.flatMap((all, r) => (all.length > 1 ? [r] : []));
  return {
    open: Int32Array.from(open),
    unitAt,
    singles: byRound.map((all) =>
      Int32Array.from(all.filter(({ length }) => length === 1).flatMap(([person = 0]) => person)),
    ),
    blocks: byRound.map((all) => all.filter(({ length }) => length > 1)),
  };
}

/** By round and unit: 1 where one of them who is there is pinned, which pins all. */
function pinsOf({ people, rounds, pins = [] }: GroupInstance, units: Int32Array): Uint8Array {
  const pinned = new Uint8Array(rounds * people);
  for (const { person, rounds: named } of pins) {
    for (let r = 0; r < rounds; r += 1) {
      if (!named || named.includes(r)) pinned[r * people + (units[person] ?? person)] = 1;
    }
  }
  return pinned;
}
