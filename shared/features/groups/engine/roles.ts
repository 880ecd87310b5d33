// Roles dealt fairly: over all rounds nobody has more of them than the arrangement forces, women and
// men in proportion, and nobody the same one twice while others could take it. Who has how many is
// balanced exactly: as long as some chain of handing a role over within groups leads from somebody to
// somebody with two fewer, it is handed along (an augmenting path; Harvey, Ladner, Lovász and Tamir
// 2006 show that none left means the fairest division).

import type { Rounds } from './instance.ts';
import { generator } from './random.ts';
import { shuffle } from './rules/feasible.ts';

export type RoleDeal = {
  readonly rounds: Rounds;
  /** How many roles each group has, such as moderator, rapporteur, timekeeper, presenter. */
  readonly roles: number;
  /** By person: a number for their sex, −1 where it is not known. */
  readonly sexOf: readonly number[];
  readonly seed: number;
  /** By group: who has the first role in every round, as the host of a table; −1 for none. */
  readonly hosts?: readonly number[] | undefined;
  /** By person: how often they had each role before these rounds. */
  readonly before?: readonly (readonly number[])[] | undefined;
};

/** A group of one round: who may have one of its roles, and who has. */
type Slot = { readonly members: readonly number[]; readonly holders: Set<number> };

/**
 * Deals roles to the members of each group in each round.
 * @returns rounds × groups × roles: the person, −1 where a group has fewer people than roles
 */
export function dealRoles(deal: RoleDeal): number[][][] {
  const people = Math.max(0, ...deal.rounds.flat(2).map((person) => person + 1));
  const had = Int32Array.from({ length: people }, (_, person) =>
    (deal.before?.[person] ?? []).reduce((sum, times) => sum + times, 0),
  );
  const slots = firstSlots(deal, had);
  const chains = new Chains(slots.flat(), had, deal.sexOf);
  chains.balance();
  return namedRoles(deal, slots, people);
}

/** In each group those who had fewest roles so far, by lot where that is equal. */
function firstSlots(deal: RoleDeal, had: Int32Array): Slot[][] {
  const random = generator(deal.seed);
  const times = Int32Array.from(had);
  return deal.rounds.map((groups) =>
    groups.map((members, group): Slot => {
      const host = hostIn(deal, members, group);
      const open = members.filter((person) => person !== host);
      shuffle(open, random);
      open.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
      const holders = open.slice(0, deal.roles - (host < 0 ? 0 : 1));
      for (const person of holders) times[person] = (times[person] ?? 0) + 1;
      return { members: open, holders: new Set(holders) };
    }),
  );
}

function hostIn({ hosts }: RoleDeal, members: readonly number[], group: number): number {
  const host = hosts?.[group] ?? -1;
  return members.includes(host) ? host : -1;
}

type Step = { readonly from: number; readonly slot: number };
const none: Slot = { members: [], holders: new Set() };
const epsilon = 1e-9;

class Chains {
  private readonly slots: readonly Slot[];
  private readonly sexOf: readonly number[];
  /** By person: the slots they are a member of, and how many roles they have. */
  private readonly slotsOf: readonly (readonly number[])[];
  private readonly counts: Int32Array;
  /** By sex, from −1 on: how many people and how many roles. */
  private readonly share: Map<number, { people: number; roles: number }>;
  private roles = 0;

  constructor(slots: readonly Slot[], had: Int32Array, sexOf: readonly number[]) {
    this.slots = slots;
    this.sexOf = sexOf;
    this.counts = Int32Array.from(had);
    this.share = new Map();
    const slotsOf: number[][] = Array.from(had, () => []);
    slots.forEach(({ members, holders }, slot) => {
      for (const person of members) slotsOf[person]?.push(slot);
      for (const person of holders) this.counts[person] = (this.counts[person] ?? 0) + 1;
    });
    this.slotsOf = slotsOf;
    slotsOf.forEach((own, person) => {
      if (own.length === 0) return;
      const sex = this.sexOf[person] ?? -1;
      const { people: many, roles } = this.share.get(sex) ?? { people: 0, roles: 0 };
      const count = this.counts[person] ?? 0;
      this.roles += count;
      this.share.set(sex, { people: many + 1, roles: roles + count });
    });
  }

  balance(): void {
    while (this.level());
    while (this.evenSexes());
  }

  /** Hands a role to somebody with two fewer. */
  private level(): boolean {
    const levels = [...new Set(this.counts)].sort((a, b) => b - a);
    return levels.some((level) =>
      this.hand(
        (person) => this.counts[person] === level,
        (person) => (this.counts[person] ?? 0) <= level - 2,
      ),
    );
  }

  /** Hands a role to somebody with one fewer, of a sex that has less than its share. */
  private evenSexes(): boolean {
    const sexes = [...this.share.keys()].sort((a, b) => this.overShare(b) - this.overShare(a));
    const sexIn = (person: number): number => this.sexOf[person] ?? -1;
    return sexes.some((over) =>
      [...new Set(this.counts)].some((level) =>
        this.hand(
          (person) => this.counts[person] === level && sexIn(person) === over,
          (person) =>
            this.counts[person] === level - 1 &&
            this.overShare(over) - this.overShare(sexIn(person)) > 1 + epsilon,
        ),
      ),
    );
  }

  private overShare(sex: number): number {
    const all = [...this.share.values()].reduce((sum, { people }) => sum + people, 0);
    const { people, roles } = this.share.get(sex) ?? { people: 0, roles: 0 };
    return roles - (this.roles * people) / all;
  }

  /** Hands a role from one of those who should give along the shortest chain to one who should take. */
  private hand(gives: (person: number) => boolean, takes: (person: number) => boolean): boolean {
    const via = new Map<number, Step | null>();
    const queue = [...this.counts.keys()].filter(gives);
    for (const start of queue) via.set(start, null);
    for (const person of queue) {
      for (const slot of this.slotsOf[person] ?? []) {
        const { members, holders } = this.slots[slot] ?? none;
        if (!holders.has(person)) continue;
        for (const next of members) {
          if (via.has(next) || holders.has(next)) continue;
          via.set(next, { from: person, slot });
          if (takes(next)) {
            this.along(next, via);
            return true;
          }
          queue.push(next);
        }
      }
    }
    return false;
  }

  private along(end: number, via: ReadonlyMap<number, Step | null>): void {
    let person = end;
    for (let step = via.get(end); step; step = via.get(person)) {
      this.slots[step.slot]?.holders.delete(step.from);
      this.slots[step.slot]?.holders.add(person);
      person = step.from;
    }
    this.count(person, -1);
    this.count(end, 1);
  }

  private count(person: number, change: number): void {
    this.counts[person] = (this.counts[person] ?? 0) + change;
    const share = this.share.get(this.sexOf[person] ?? -1);
    if (share) share.roles += change;
  }
}

/** Which of a group's roles each holder has: one they had least, of which their sex has least. */
function namedRoles(deal: RoleDeal, slots: readonly (readonly Slot[])[], people: number) {
  const { roles, sexOf } = deal;
  const had = Int32Array.from(
    { length: people * roles },
    (_, at) => deal.before?.[Math.floor(at / roles)]?.[at % roles] ?? 0,
  );
  const bySex = new Map<string, number>();
  const burden = (person: number, role: number): number => {
    const times = had[person * roles + role] ?? 0;
    const sex = bySex.get(`${sexOf[person] ?? -1} ${role}`) ?? 0;
    return times * times * 1000 + times * 500 + sex;
  };
  return slots.map((round, at) =>
    round.map(({ holders }, group) => {
      const host = hostIn(deal, deal.rounds[at]?.[group] ?? [], group);
      const named = new Array<number>(roles).fill(-1);
      if (host >= 0) named[0] = host;
      const open = [...named.keys()].filter((role) => named[role] === -1);
      const order = cheapestOrder([...holders], open, burden);
      order.forEach((person, index) => {
        const role = open[index] ?? 0;
        named[role] = person;
        had[person * roles + role] = (had[person * roles + role] ?? 0) + 1;
        const key = `${sexOf[person] ?? -1} ${role}`;
        bySex.set(key, (bySex.get(key) ?? 0) + 1);
      });
      return named;
    }),
  );
}

/** The order of a few people in which what they would take on sums up to least; all orders are tried. */
function cheapestOrder(
  people: readonly number[],
  roles: readonly number[],
  burden: (person: number, role: number) => number,
): readonly number[] {
  let best: readonly number[] = people;
  let least = Number.POSITIVE_INFINITY;
  const extend = (order: readonly number[], rest: readonly number[], sum: number): void => {
    if (sum >= least) return;
    if (rest.length === 0) {
      best = order;
      least = sum;
      return;
    }
    for (const person of rest) {
      const others = rest.filter((one) => one !== person);
      extend([...order, person], others, sum + burden(person, roles[order.length] ?? 0));
    }
  };
  extend([], people, 0);
  return best;
}
