// What an arrangement costs, kept up to date as people change places: a change is priced from the
// groups it touches alone. Pairs who must share a group, or never may, are told apart by where in
// one table their meetings are looked up.
import { type GroupInstance, repeatCost, unitsOf, wishCost } from '../instance.ts';
import { forEachPair, rankOf } from '../score.ts';

/** Offsets of a pair's meetings in the table of costs; below the first, pairs who may meet. */
const apartFrom = 2000;
const togetherFrom = 4000;
const tableSize = 6000;
/** Dearer than any arrangement, and exact in a double beside its cents. */
const forbidden = 1e9;

type Values = {
  readonly of: Int32Array;
  readonly count: number;
  readonly weight: number;
  /** `[(round × groups + group) × count + value]` */
  readonly counts: Int32Array;
  /** `[round × count + value]` */
  readonly totals: Int32Array;
};

export class Ledger {
  readonly people: number;
  readonly groups: number;
  /** By round: the group of each person, −1 for none. */
  readonly groupOf: readonly Int32Array[];
  /** By `round × groups + group`: how many are there. */
  readonly sizes: Int32Array;
  private readonly present: Int32Array;
  private readonly seats: number;
  /** `[(round × groups + group) × seats + place]` */
  private readonly members: Int32Array;
  /** `[round × people + person]`: the place among the members. */
  private readonly places: Int32Array;
  private readonly meetings: Int16Array;
  /** By a pair's meetings: what one more, and one fewer, changes. */
  private readonly more: Float64Array;
  private readonly fewer: Float64Array;
  private readonly values: readonly Values[];
  private readonly wishes: Float64Array | null;
  private readonly minimums: readonly { readonly of: Uint8Array; readonly least: number }[];

  /** @param groupOf by round, the group of each person; taken over, and changed by every change */
  constructor(instance: GroupInstance, groupOf: readonly Int32Array[]) {
    const { people, groups } = instance;
    this.people = people;
    this.groups = groups;
    this.groupOf = groupOf;
    this.sizes = new Int32Array(groupOf.length * groups);
    this.present = Int32Array.from(groupOf, (round) => round.filter((group) => group >= 0).length);
    groupOf.forEach((round, at) => {
      for (const group of round) {
        if (group >= 0)
          this.sizes[at * groups + group] = (this.sizes[at * groups + group] ?? 0) + 1;
      }
    });
    this.seats = Math.max(0, ...this.sizes) + 1;
    this.members = new Int32Array(this.sizes.length * this.seats);
    this.places = new Int32Array(groupOf.length * people);
    this.sizes.fill(0);
    this.meetings = meetingsIn(instance);
    const costs = tableOf(instance);
    this.more = costs.map((cost, at) => (costs[at + 1] ?? cost) - cost);
    this.fewer = costs.map((cost, at) => (costs[at - 1] ?? cost) - cost);
    this.values = valuesOf(instance, groupOf);
    this.wishes = wishesIn(instance);
    this.minimums = (instance.minimums ?? []).map(({ people: counted, least }) => {
      const of = new Uint8Array(people);
      for (const person of counted) of[person] = 1;
      return { of, least };
    });
    groupOf.forEach((round, at) => {
      round.forEach((group, person) => {
        if (group >= 0) this.add(at, person, group);
      });
    });
  }

  /** What it changes to let two people of one round change places; at least `forbidden` where a hard rule is broken. */
  swapCost(round: number, p: number, q: number): number {
    const g = this.groupOf[round]?.[p] ?? -1;
    const h = this.groupOf[round]?.[q] ?? -1;
    if (g === h || g < 0 || h < 0) return 0;
    if (!this.minimumsHold(round, g, h, p, q)) return forbidden;
    let cost = this.meetingCost(round, g, p, q) + this.meetingCost(round, h, q, p);
    for (const values of this.values) {
      const [a, b] = [values.of[p] ?? -1, values.of[q] ?? -1];
      if (a === b) continue;
      if (a >= 0) cost += this.valueCost(values, round, a, g, h);
      if (b >= 0) cost += this.valueCost(values, round, b, h, g);
    }
    if (this.wishes) cost += this.wishChange(p, g, h) + this.wishChange(q, h, g);
    return cost;
  }

  swap(round: number, p: number, q: number): void {
    const g = this.groupOf[round]?.[p] ?? -1;
    const h = this.groupOf[round]?.[q] ?? -1;
    if (g === h || g < 0 || h < 0) return;
    this.remove(round, p, g);
    this.remove(round, q, h);
    this.add(round, p, h);
    this.add(round, q, g);
  }

  /** What it changes to move somebody to a group that is one smaller, which keeps the sizes balanced. */
  shiftCost(round: number, p: number, h: number): number {
    const g = this.groupOf[round]?.[p] ?? -1;
    if (g === h || g < 0) return 0;
    if (!this.minimumsHold(round, g, h, p, -1)) return forbidden;
    let cost = this.meetingCost(round, g, p, -1) + this.meetingCost(round, h, -1, p);
    if (this.wishes) cost += this.wishChange(p, g, h);
    if (this.values.length === 0) return cost;
    const before = this.concentration(round, g, h, -1, 0);
    return cost + this.concentration(round, g, h, p, 1) - before;
  }

  shift(round: number, p: number, h: number): void {
    const g = this.groupOf[round]?.[p] ?? -1;
    if (g === h || g < 0) return;
    this.remove(round, p, g);
    this.add(round, p, h);
  }

  /** Puts everybody of a round where they were another time, in groups of the same sizes. */
  reseat(round: number, wanted: Int32Array): void {
    const now = this.groupOf[round]?.slice() ?? wanted;
    wanted.forEach((group, person) => {
      if (group !== now[person]) this.remove(round, person, now[person] ?? 0);
    });
    wanted.forEach((group, person) => {
      if (group !== now[person]) this.add(round, person, group);
    });
  }

  /** The people of a group, in no order. */
  membersOf(round: number, group: number): Int32Array {
    const at = round * this.groups + group;
    return this.members.subarray(at * this.seats, at * this.seats + (this.sizes[at] ?? 0));
  }

  /** `leaves` goes from a group and `comes` comes in its place, either −1 for nobody. */
  private meetingCost(round: number, group: number, leaves: number, comes: number): number {
    const at = round * this.groups + group;
    const first = at * this.seats;
    const end = first + (this.sizes[at] ?? 0);
    const [from, to] = [leaves * this.people, comes * this.people];
    let cost = 0;
    for (let place = first; place < end; place += 1) {
      const other = this.members[place] ?? 0;
      if (other === leaves) continue;
      if (leaves >= 0) cost += this.fewer[this.meetings[from + other] ?? 0] ?? 0;
      if (comes >= 0) cost += this.more[this.meetings[to + other] ?? 0] ?? 0;
    }
    return cost;
  }

  /** One with this value goes from `g` to `h`, the sizes staying: half of the change of two squares. */
  private valueCost(values: Values, round: number, value: number, g: number, h: number): number {
    const { counts, count, weight } = values;
    const seats = this.present[round] ?? 1;
    const row = round * this.groups;
    const all = values.totals[round * count + value] ?? 0;
    const size = (this.sizes[row + h] ?? 0) - (this.sizes[row + g] ?? 0);
    const there = counts[(row + h) * count + value] ?? 0;
    const here = counts[(row + g) * count + value] ?? 0;
    return weight * (there - here - (all * size) / seats + 1);
  }

  /** The weighted concentration of all values in two groups, after `p` and `change` seats went from `g` to `h`. */
  private concentration(round: number, g: number, h: number, p: number, change: number): number {
    const row = round * this.groups;
    const seats = this.present[round] ?? 1;
    let sum = 0;
    for (const { of, count, weight, counts, totals } of this.values) {
      const moved = p >= 0 ? (of[p] ?? -1) : -1;
      for (let value = 0; value < count; value += 1) {
        const share = (totals[round * count + value] ?? 0) / seats;
        const one = value === moved ? 1 : 0;
        const here = (counts[(row + g) * count + value] ?? 0) - one;
        const there = (counts[(row + h) * count + value] ?? 0) + one;
        const from = here - share * ((this.sizes[row + g] ?? 0) - change);
        const to = there - share * ((this.sizes[row + h] ?? 0) + change);
        sum += (weight * (from * from + to * to)) / 2;
      }
    }
    return sum;
  }

  private wishChange(person: number, from: number, to: number): number {
    const row = person * this.groups;
    return (this.wishes?.[row + to] ?? 0) - (this.wishes?.[row + from] ?? 0);
  }

  /** Whether both groups have enough or none after `p` went from `g` to `h` and `q` (−1: nobody) back. */
  private minimumsHold(round: number, g: number, h: number, p: number, q: number): boolean {
    return this.minimums.every(({ of, least }) => {
      const change = (of[p] ?? 0) - (q >= 0 ? (of[q] ?? 0) : 0);
      if (change === 0) return true;
      const count = (group: number) =>
        this.membersOf(round, group).reduce((sum, person) => sum + (of[person] ?? 0), 0);
      const [here, there] = [count(g) - change, count(h) + change];
      return (here === 0 || here >= least) && (there === 0 || there >= least);
    });
  }

  private add(round: number, person: number, group: number): void {
    const at = round * this.groups + group;
    const size = this.sizes[at] ?? 0;
    this.meet(round, person, group, 1);
    this.members[at * this.seats + size] = person;
    this.places[round * this.people + person] = size;
    this.sizes[at] = size + 1;
    const groups = this.groupOf[round];
    if (groups) groups[person] = group;
    for (const { of, count, counts } of this.values) {
      const value = of[person] ?? -1;
      if (value >= 0) counts[at * count + value] = (counts[at * count + value] ?? 0) + 1;
    }
  }

  private remove(round: number, person: number, group: number): void {
    const at = round * this.groups + group;
    const last = (this.sizes[at] ?? 0) - 1;
    const place = this.places[round * this.people + person] ?? 0;
    const moved = this.members[at * this.seats + last] ?? 0;
    this.members[at * this.seats + place] = moved;
    this.places[round * this.people + moved] = place;
    this.sizes[at] = last;
    this.meet(round, person, group, -1);
    for (const { of, count, counts } of this.values) {
      const value = of[person] ?? -1;
      if (value >= 0) counts[at * count + value] = (counts[at * count + value] ?? 0) - 1;
    }
  }

  private meet(round: number, person: number, group: number, times: number): void {
    const { people, meetings } = this;
    for (const other of this.membersOf(round, group)) {
      const met = (meetings[person * people + other] ?? 0) + times;
      meetings[person * people + other] = met;
      meetings[other * people + person] = met;
    }
  }
}

/** By pair: meetings before, or where the table of those apart or together begins. */
function meetingsIn({ people, history, apart, together }: GroupInstance): Int16Array {
  const meetings = new Int16Array(people * people);
  const set = (a: number, b: number, to: number): void => {
    meetings[a * people + b] = to;
    meetings[b * people + a] = to;
  };
  for (const [a, b, times] of history ?? []) set(a, b, (meetings[a * people + b] ?? 0) + times);
  for (const list of apart ?? []) {
    forEachPair(list.length, (i, j) => set(list[i] ?? 0, list[j] ?? 0, apartFrom));
  }
  if ((together ?? []).length > 0) {
    const units = unitsOf(people, together);
    forEachPair(people, (a, b) => {
      if (units[a] === units[b]) set(a, b, togetherFrom);
    });
  }
  return meetings;
}

function tableOf(instance: GroupInstance): Float64Array {
  return Float64Array.from({ length: tableSize }, (_, met) => {
    if (met >= togetherFrom) return 0;
    if (met >= apartFrom) return (met - apartFrom) * forbidden;
    return (instance.repeatWeight ?? 1) * repeatCost(met, instance.repeats);
  });
}

function valuesOf(instance: GroupInstance, groupOf: readonly Int32Array[]): Values[] {
  return (instance.attributes ?? []).map(({ values, weight = 1 }) => {
    const known = [...new Set(values.filter((value) => value >= 0))];
    const index = new Map(known.map((value, at) => [value, at]));
    const of = Int32Array.from(values, (value) => index.get(value) ?? -1);
    const count = known.length;
    const totals = new Int32Array(groupOf.length * count);
    groupOf.forEach((round, at) => {
      round.forEach((group, person) => {
        const value = of[person] ?? -1;
        if (group < 0 || value < 0) return;
        totals[at * count + value] = (totals[at * count + value] ?? 0) + 1;
      });
    });
    const counts = new Int32Array(groupOf.length * instance.groups * count);
    return { of, count, weight, totals, counts };
  });
}

/** `[person × groups + group]`: what a person's wishes cost there. */
function wishesIn({ people, groups, wishes }: GroupInstance): Float64Array | null {
  if (!wishes || wishes.length === 0) return null;
  const costs = new Float64Array(people * groups);
  for (const { person, groups: wished } of wishes) {
    for (let group = 0; group < groups; group += 1) {
      const at = person * groups + group;
      costs[at] = (costs[at] ?? 0) + wishCost(rankOf(wished, group));
    }
  }
  return costs;
}
