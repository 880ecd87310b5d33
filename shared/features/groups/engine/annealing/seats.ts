// Who sits where, and what an exchange of two seats would cost: the inner loop of the search.
import type { Problem } from './problem.ts';

/**
 * The seats of all rounds. All that groups cost is a sum over pairs who share one (repeats, people
 * alike) and over persons; so what each person would cost in each group of each round is kept, and
 * an exchange is judged by six numbers, however large the groups are. Only an exchange that is made
 * has its price: the people of the round, and the pairs of the two groups in all other rounds.
 */
export class Seats {
  readonly problem: Problem;
  /** By round and person: the group, or −1 for one who is not dealt. */
  readonly groupOf: Int32Array;
  /** The people, seat by seat. */
  readonly sitting: Int32Array;
  private readonly seatOf: Int32Array;
  private readonly met: Uint16Array;
  /**
   * (round × groups + group) × people + person: what the person costs there with those who are
   * there, this round's own meetings not counted as ones before.
   */
  private readonly price: Float64Array;
  /** By minimum, round and group: how many of those are there. */
  private readonly counts: Int32Array;
  /** What the seats cost as they are, up to a constant; broken rules at their penalty. */
  cost = 0;
  private minimumPenalty: number;

  constructor(problem: Problem) {
    const { people, rounds, groups, seats, minimums } = problem;
    this.problem = problem;
    this.minimumPenalty = problem.unit;
    this.groupOf = new Int32Array(rounds * people);
    this.seatOf = new Int32Array(rounds * people);
    this.sitting = new Int32Array(seats);
    this.met = new Uint16Array(people * people);
    this.price = new Float64Array(rounds * groups * people);
    this.counts = new Int32Array(minimums.length * rounds * groups);
  }

  /** Seats everybody as in `groupOf`, by round and person; −1 for those not dealt. */
  seat(groupOf: Int32Array): void {
    const { people, rounds, groups, starts, met, alone } = this.problem;
    this.groupOf.set(groupOf);
    this.met.set(met);
    this.price.set(alone);
    this.counts.fill(0);
    const next = Int32Array.from(starts);
    for (let r = 0; r < rounds; r += 1) {
      for (let person = 0; person < people; person += 1) {
        const group = groupOf[r * people + person] ?? -1;
        if (group < 0) continue;
        const seat = next[r * (groups + 1) + group] ?? 0;
        next[r * (groups + 1) + group] = seat + 1;
        this.sitting[seat] = person;
        this.seatOf[r * people + person] = seat;
        this.count(r, person, group, 1);
      }
      for (let group = 0; group < groups; group += 1) this.meet(r, group);
    }
    for (let r = 0; r < rounds; r += 1) this.reckon(r);
    this.cost = this.recount();
  }

  /** What it would cost if `a` and `b` exchanged their seats in a round; they sit in two groups. */
  exchange(round: number, a: number, b: number): number {
    const { people, groups, more, alike, minimums } = this.problem;
    const { price, groupOf } = this;
    const withAttributes = alike.length > 0;
    const groupA = groupOf[round * people + a] ?? 0;
    const groupB = groupOf[round * people + b] ?? 0;
    const rowA = (round * groups + groupA) * people;
    const rowB = (round * groups + groupB) * people;
    const pair = a * people + b;
    const together = (more[this.met[pair] ?? 0] ?? 0) + (withAttributes ? (alike[pair] ?? 0) : 0);
    const cost =
      (price[rowB + a] ?? 0) -
      (price[rowA + a] ?? 0) +
      (price[rowA + b] ?? 0) -
      (price[rowB + b] ?? 0) -
      2 * together;
    return minimums.length === 0 ? cost : cost + this.minimum(round, [a], [b], groupA, groupB);
  }

  /** What it would cost if as many people of one group as of another exchanged their seats. */
  exchangeAll(round: number, us: ArrayLike<number>, them: ArrayLike<number>): number {
    const { people, groups, minimums } = this.problem;
    const { price, groupOf } = this;
    const groupA = groupOf[round * people + (us[0] ?? 0)] ?? 0;
    const groupB = groupOf[round * people + (them[0] ?? 0)] ?? 0;
    const rowA = (round * groups + groupA) * people;
    const rowB = (round * groups + groupB) * people;
    let cost = 0;
    for (let i = 0; i < us.length; i += 1) {
      const a = us[i] ?? 0;
      const b = them[i] ?? 0;
      cost += (price[rowB + a] ?? 0) - (price[rowA + a] ?? 0);
      cost += (price[rowA + b] ?? 0) - (price[rowB + b] ?? 0);
      for (let j = 0; j < us.length; j += 1) {
        cost -= 2 * this.ofPair(a, them[j] ?? 0, 0);
        if (j <= i) continue;
        cost += 2 * this.ofPair(a, us[j] ?? 0, 1) + 2 * this.ofPair(b, them[j] ?? 0, 1);
      }
    }
    return minimums.length === 0 ? cost : cost + this.minimum(round, us, them, groupA, groupB);
  }

  /** What two cost each other by sharing a group once more than they do in `here` of these rounds. */
  private ofPair(a: number, b: number, here: number): number {
    const { people, more, alike } = this.problem;
    const pair = a * people + b;
    return (more[(this.met[pair] ?? 0) - here] ?? 0) + (alike[pair] ?? 0);
  }

  /** Exchanges the seats of `a` and `b`, which costs `cost`. */
  apply(round: number, a: number, b: number, cost: number): void {
    const { people, groups } = this.problem;
    const at = round * people;
    const groupA = this.groupOf[at + a] ?? 0;
    const groupB = this.groupOf[at + b] ?? 0;
    const seatA = this.seatOf[at + a] ?? 0;
    const seatB = this.seatOf[at + b] ?? 0;
    const base = round * (groups + 1);
    this.reprice(round, a, b, groupA, groupB);
    this.change(round, a, b, base + groupA);
    this.change(round, b, a, base + groupB);
    this.sitting[seatA] = b;
    this.sitting[seatB] = a;
    this.seatOf[at + a] = seatB;
    this.seatOf[at + b] = seatA;
    this.groupOf[at + a] = groupB;
    this.groupOf[at + b] = groupA;
    this.count(round, a, groupA, -1);
    this.count(round, b, groupB, -1);
    this.count(round, a, groupB, 1);
    this.count(round, b, groupA, 1);
    this.cost += cost;
  }

  /**
   * Makes it dearer by `more` to be elsewhere than at home, from here on.
   * @param home by round and person: their group; below 0 for who is at home everywhere
   */
  chargeAway(home: Int32Array, more: number): void {
    const { people, groups, rounds } = this.problem;
    const { price, groupOf } = this;
    for (let r = 0; r < rounds; r += 1) {
      for (let person = 0; person < people; person += 1) {
        const own = home[r * people + person] ?? -1;
        const here = groupOf[r * people + person] ?? -1;
        if (own < 0 || here < 0) continue;
        if (here !== own) this.cost += more;
        for (let group = 0; group < groups; group += 1) {
          const at = (r * groups + group) * people + person;
          if (group !== own) price[at] = (price[at] ?? 0) + more;
        }
      }
    }
  }

  /** Sets what each one missing of a minimum costs from here on. */
  stiffen(minimumPenalty: number): void {
    if (this.problem.minimums.length === 0) return;
    this.cost += (minimumPenalty - this.minimumPenalty) * this.missedMinimums();
    this.minimumPenalty = minimumPenalty;
  }

  private missedMinimums(): number {
    const { minimums, rounds, groups } = this.problem;
    let missed = 0;
    minimums.forEach(({ least }, at) => {
      const from = at * rounds * groups;
      for (const count of this.counts.subarray(from, from + rounds * groups)) {
        missed += missing(count, least);
      }
    });
    return missed;
  }

  /** Whether nobody meets whom they must not, and every minimum is kept. */
  isSound(): boolean {
    const { rounds, people, apart } = this.problem;
    for (let at = 0; at < apart.length; at += 2) {
      for (let row = 0; row < rounds * people; row += people) {
        const group = this.groupOf[row + (apart[at] ?? 0)] ?? -1;
        if (group >= 0 && group === this.groupOf[row + (apart[at + 1] ?? 0)]) return false;
      }
    }
    return this.missedMinimums() === 0;
  }

  /** What it costs in minimums if `us` leave group A for B and `them` come. */
  private minimum(
    round: number,
    us: ArrayLike<number>,
    them: ArrayLike<number>,
    groupA: number,
    groupB: number,
  ): number {
    const { minimums, rounds, groups } = this.problem;
    let missed = 0;
    for (let at = 0; at < minimums.length; at += 1) {
      const one = minimums[at];
      if (one === undefined) continue;
      let change = 0;
      for (let i = 0; i < us.length; i += 1) {
        change += (one.is[them[i] ?? 0] ?? 0) - (one.is[us[i] ?? 0] ?? 0);
      }
      if (change === 0) continue;
      const row = (at * rounds + round) * groups;
      const inA = this.counts[row + groupA] ?? 0;
      const inB = this.counts[row + groupB] ?? 0;
      missed += missing(inA + change, one.least) - missing(inA, one.least);
      missed += missing(inB - change, one.least) - missing(inB, one.least);
    }
    return missed * this.minimumPenalty;
  }

  /** What everybody would cost in the two groups of this round, once `a` and `b` have exchanged. */
  private reprice(round: number, a: number, b: number, groupA: number, groupB: number): void {
    const { people, groups, more, alike, meetingsCount } = this.problem;
    const { met, price, groupOf } = this;
    const rowA = (round * groups + groupA) * people;
    const rowB = (round * groups + groupB) * people;
    const [ofA, ofB, here] = [a * people, b * people, round * people];
    const withAttributes = alike.length > 0;
    for (let p = 0; p < people; p += 1) {
      let change = 0;
      if (meetingsCount) {
        const group = groupOf[here + p] ?? -1;
        const metA = (met[ofA + p] ?? 0) - (group === groupA ? 1 : 0);
        const metB = (met[ofB + p] ?? 0) - (group === groupB ? 1 : 0);
        if (p !== b) change += more[p === a ? (met[ofB + p] ?? 0) : metB] ?? 0;
        if (p !== a) change -= more[p === b ? (met[ofA + p] ?? 0) : metA] ?? 0;
      }
      if (withAttributes) change += (alike[ofB + p] ?? 0) - (alike[ofA + p] ?? 0);
      price[rowA + p] = (price[rowA + p] ?? 0) + change;
      price[rowB + p] = (price[rowB + p] ?? 0) - change;
    }
  }

  /** `out` leaves the group whose seats begin at `starts[at]`, and `into` comes. */
  private change(round: number, out: number, into: number, at: number): void {
    const { people, starts } = this.problem;
    const { met, sitting } = this;
    for (let i = starts[at] ?? 0, end = starts[at + 1] ?? 0; i < end; i += 1) {
      const other = sitting[i] ?? 0;
      if (other === out) continue;
      const old = met[out * people + other] ?? 0;
      met[out * people + other] = old - 1;
      met[other * people + out] = old - 1;
      this.pair(round, out, other, old, -1);
      const before = met[into * people + other] ?? 0;
      met[into * people + other] = before + 1;
      met[other * people + into] = before + 1;
      this.pair(round, into, other, before, 1);
    }
  }

  /** In all other rounds two people cost each other what they do after one meeting more or less. */
  private pair(round: number, a: number, b: number, met: number, by: number): void {
    const { people, groups, rounds, more } = this.problem;
    const { groupOf, price } = this;
    const apart = (more[met + by] ?? 0) - (more[met] ?? 0);
    const joined = (more[met + by - 1] ?? 0) - (more[met - 1] ?? 0);
    for (let r = 0; r < rounds; r += 1) {
      if (r === round) continue;
      const groupA = groupOf[r * people + a] ?? -1;
      const groupB = groupOf[r * people + b] ?? -1;
      const change = groupA === groupB ? joined : apart;
      if (change === 0) continue;
      if (groupB >= 0) {
        const at = (r * groups + groupB) * people + a;
        price[at] = (price[at] ?? 0) + change;
      }
      if (groupA >= 0) {
        const at = (r * groups + groupA) * people + b;
        price[at] = (price[at] ?? 0) + change;
      }
    }
  }

  private meet(round: number, group: number): void {
    const { people, groups, starts } = this.problem;
    const at = round * (groups + 1) + group;
    const members = this.sitting.subarray(starts[at], starts[at + 1]);
    for (const a of members) {
      for (const b of members) {
        if (a !== b) this.met[a * people + b] = (this.met[a * people + b] ?? 0) + 1;
      }
    }
  }

  /** Works out the prices of a round from nothing. */
  private reckon(round: number): void {
    const { people, groups, more, alike } = this.problem;
    const { met, price, groupOf } = this;
    for (let p = 0; p < people; p += 1) {
      const own = groupOf[round * people + p] ?? -1;
      for (let q = 0; q < people; q += 1) {
        const group = groupOf[round * people + q] ?? -1;
        if (group < 0 || p === q) continue;
        const pair = p * people + q;
        const at = (round * groups + group) * people + p;
        const times = (met[pair] ?? 0) - (own === group ? 1 : 0);
        price[at] = (price[at] ?? 0) + (more[times] ?? 0) + (alike[pair] ?? 0);
      }
    }
  }

  private count(round: number, person: number, group: number, by: number): void {
    const { groups, rounds, minimums } = this.problem;
    for (let at = 0; at < minimums.length; at += 1) {
      if (!minimums[at]?.is[person]) continue;
      const index = (at * rounds + round) * groups + group;
      this.counts[index] = (this.counts[index] ?? 0) + by;
    }
  }

  private recount(): number {
    const { people, groups, rounds, alike, alone } = this.problem;
    let cost = 0;
    for (let a = 0; a < people; a += 1) {
      for (let b = a + 1; b < people; b += 1) cost += this.pairCost(a, b);
    }
    for (let r = 0; r < rounds; r += 1) {
      for (let a = 0; a < people; a += 1) {
        const group = this.groupOf[r * people + a] ?? -1;
        if (group < 0) continue;
        cost += alone[(r * groups + group) * people + a] ?? 0;
        for (let b = a + 1; alike.length > 0 && b < people; b += 1) {
          if (this.groupOf[r * people + b] === group) cost += alike[a * people + b] ?? 0;
        }
      }
    }
    cost += this.minimumPenalty * this.missedMinimums();
    return cost;
  }

  private pairCost(a: number, b: number): number {
    const { people, met: before, more } = this.problem;
    const at = a * people + b;
    let cost = 0;
    for (let met = before[at] ?? 0; met < (this.met[at] ?? 0); met += 1) cost += more[met] ?? 0;
    return cost;
  }
}

/** By how many a group misses its minimum; the way to none may be the shorter one. */
function missing(count: number, least: number): number {
  return count === 0 || count >= least ? 0 : Math.min(count, least - count);
}
