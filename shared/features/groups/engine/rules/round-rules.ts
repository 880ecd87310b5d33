// The hard rules of one round, each still by itself, so that some can be left out and the rest
// asked again; and the task of the exact search that they make together.
import { type GroupInstance, type Seating, unitsOf } from '../instance.ts';

export type RoundRules = {
  readonly people: number;
  readonly groups: number;
  /** 1 for each person who is not dealt. */
  readonly absent: Uint8Array;
  /** Seats by group; where not `given`, any order of them will do. Without it any sizes will do. */
  readonly sizes: readonly number[] | null;
  readonly given: boolean;
  readonly together: readonly (readonly number[])[];
  readonly apart: readonly (readonly number[])[];
  readonly pins: readonly { readonly person: number; readonly group: number }[];
  readonly minimums: readonly { readonly people: readonly number[]; readonly least: number }[];
};

/** What holds in one round of an instance. */
export function rulesOf(instance: GroupInstance, seating: Seating, round: number): RoundRules {
  const { people, groups } = instance;
  return {
    people,
    groups,
    absent: seating.absent[round] ?? new Uint8Array(people),
    sizes: seating.sizes[round] ?? [],
    given: seating.given,
    together: instance.together ?? [],
    apart: instance.apart ?? [],
    pins: (instance.pins ?? []).filter(
      ({ rounds }) => rounds === undefined || rounds.includes(round),
    ),
    minimums: instance.minimums ?? [],
  };
}

export type RoundTask = {
  readonly people: number;
  readonly groups: number;
  /** Persons who go as one, and about whom some rule says something. */
  readonly units: readonly (readonly number[])[];
  /** Persons about whom no rule says anything: they fill what is left. */
  readonly free: readonly number[];
  readonly seats: Int32Array;
  /** So many groups take one more than `seats`. */
  readonly spare: number;
  /** `[unit × groups + group]`: 1 where no pin forbids it. */
  readonly allowed: Uint8Array;
  /** By unit: the units it is kept apart from. */
  readonly apart: readonly (readonly number[])[];
  /** Units of whom two members are kept apart; they fit nowhere. */
  readonly torn: boolean;
  /** `members` says by unit how many of those counted it has. */
  readonly minimums: readonly { readonly members: Int32Array; readonly least: number }[];
};

/** The search task that the rules of a round make. */
export function taskOf(rules: RoundRules): RoundTask {
  const { people, groups, absent } = rules;
  const unitOf = unitsOf(people, rules.together);
  const named = namedOf(rules, unitOf);
  const byRoot = new Map<number, number[]>();
  const free: number[] = [];
  for (let person = 0; person < people; person += 1) {
    if (absent[person] === 1) continue;
    const root = unitOf[person] ?? person;
    if (named[root] === 0) free.push(person);
    else byRoot.set(root, [...(byRoot.get(root) ?? []), person]);
  }
  const index = new Int32Array(people).fill(-1);
  const units = [...byRoot.values()];
  units.forEach((unit, at) => {
    for (const person of unit) index[person] = at;
  });
  const seats = Int32Array.from({ length: groups }, (_, group) => rules.sizes?.[group] ?? people);
  const least = Math.min(...seats);
  const open = rules.sizes !== null && !rules.given;
  return {
    people,
    groups,
    units,
    free,
    seats: open ? new Int32Array(groups).fill(least) : seats,
    spare: open ? seats.filter((size) => size > least).length : 0,
    allowed: allowedOf(rules, units.length, index),
    ...apartOf(rules, units.length, index),
    minimums: rules.minimums.map((minimum) => {
      const members = new Int32Array(units.length);
      for (const person of new Set(minimum.people)) {
        const unit = index[person] ?? -1;
        if (unit >= 0) members[unit] = (members[unit] ?? 0) + 1;
      }
      return { members, least: minimum.least };
    }),
  };
}

/** By root of a unit: 1 where some rule speaks of somebody in it. */
function namedOf(rules: RoundRules, unitOf: Int32Array): Uint8Array {
  const named = new Uint8Array(rules.people);
  const name = (person: number): void => {
    if (rules.absent[person] === 0) named[unitOf[person] ?? person] = 1;
  };
  for (const list of rules.together) if (list.length > 1) list.forEach(name);
  for (const list of rules.apart) list.forEach(name);
  for (const { person } of rules.pins) name(person);
  for (const { people, least } of rules.minimums) if (least > 1) people.forEach(name);
  return named;
}

function allowedOf({ pins, groups }: RoundRules, units: number, index: Int32Array): Uint8Array {
  const allowed = new Uint8Array(units * groups).fill(1);
  for (const { person, group } of pins) {
    const unit = index[person] ?? -1;
    for (let other = 0; unit >= 0 && other < groups; other += 1) {
      if (other !== group) allowed[unit * groups + other] = 0;
    }
  }
  return allowed;
}

function apartOf({ apart }: RoundRules, units: number, index: Int32Array) {
  const sets = Array.from({ length: units }, () => new Set<number>());
  let torn = false;
  for (const list of apart) {
    const here = [...new Set(list)].flatMap((person) => {
      const unit = index[person] ?? -1;
      return unit < 0 ? [] : [unit];
    });
    const distinct = new Set(here);
    torn ||= distinct.size < here.length;
    for (const a of distinct) for (const b of distinct) if (a !== b) sets[a]?.add(b);
  }
  return { apart: sets.map((set) => [...set]), torn };
}
