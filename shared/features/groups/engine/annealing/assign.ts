// Who is which point of a design. The design settles who meets whom; annealing the people over its
// points (a quadratic assignment, Koopmans and Beckmann 1957) settles apart, history and spread,
// and repeats stay where the design has them.
import { Chance, patience } from './chance.ts';
import type { Placed } from './place.ts';
import type { Problem } from './problem.ts';

export class Assigner {
  readonly problem: Problem;
  /** Round × points: the group of a point. */
  private readonly groupAt: Int32Array;
  /** points × points: 1 where they share a group in some round. */
  private readonly shared: Uint8Array;
  /** people × people: what a meeting costs. */
  private readonly pairs: Float64Array;
  /** points × people: what it costs somebody to be there, as the others are placed. */
  private readonly price: Float64Array;
  /** By point: who it is. */
  private readonly who: Int32Array;
  /** The points whose people may change. */
  private readonly loose: Int32Array;
  private readonly chance: Chance;
  /** The best sound placing so far, by round and person, and what it costs. */
  best: Int32Array;
  bestCost = Number.POSITIVE_INFINITY;
  /** How many tries an exchange that is made takes as long as. */
  private readonly effort: number;
  cost = 0;

  /** @param at the points: by round and point the group, by point who is there and which are loose */
  constructor(
    problem: Problem,
    { groupAt, who, loose }: Pick<Placed, 'groupAt' | 'who' | 'loose'>,
    seed: number,
  ) {
    const { people, rounds, groups, met, more, alike, alone } = problem;
    this.problem = problem;
    this.groupAt = groupAt;
    this.who = who;
    this.loose = loose;
    this.chance = new Chance(seed);
    this.shared = new Uint8Array(people * people);
    this.price = new Float64Array(people * people);
    for (let r = 0; r < rounds; r += 1) {
      for (let i = 0; i < people; i += 1) {
        const group = groupAt[r * people + i] ?? 0;
        for (let j = 0; j < people; j += 1) {
          if (i !== j && groupAt[r * people + j] === group) this.shared[i * people + j] = 1;
          const at = i * people + j;
          this.price[at] = (this.price[at] ?? 0) + (alone[(r * groups + group) * people + j] ?? 0);
        }
      }
    }
    this.pairs = Float64Array.from(met, (times, at) => (more[times] ?? 0) + (alike[at] ?? 0));
    this.best = this.groupOf();
    this.effort = Math.ceil((people * people) / 40);
  }

  /** Tries exchanges of two people at a heat for about so much work; returns how much it was. */
  run(work: number, heat: number): number {
    const { loose, chance } = this;
    let taken = 0;
    let n = 0;
    for (; n + taken * this.effort < work; n += 1) {
      const first = chance.next();
      const i = loose[((first >>> 16) * loose.length) >>> 16] ?? 0;
      const j = loose[((first & 0xffff) * loose.length) >>> 16] ?? 0;
      if (i === j) continue;
      const cost = this.exchange(i, j);
      if (cost > 0 && cost >= heat * (patience[chance.next() & 0xfff] ?? 0)) continue;
      this.apply(i, j);
      this.cost += cost;
      taken += 1;
    }
    return n + taken * this.effort;
  }

  /** Remembers the placing as it is where it is sound and better than all before. */
  keep(): void {
    if (this.cost >= this.bestCost - 1e-9 || this.penalties() > 0 || !this.keepsMinimums()) return;
    this.bestCost = this.cost;
    this.best = this.groupOf();
  }

  /** What people who must not meet and do add to the cost. */
  penalties(): number {
    const { people, apart, penalty } = this.problem;
    const pointOf = new Int32Array(people);
    this.who.forEach((person, point) => {
      pointOf[person] = point;
    });
    let sum = 0;
    for (let at = 0; at < apart.length; at += 2) {
      const pair = (pointOf[apart[at] ?? 0] ?? 0) * people + (pointOf[apart[at + 1] ?? 0] ?? 0);
      sum += (this.shared[pair] ?? 0) * penalty;
    }
    return sum;
  }

  /** Minimums are no part of the cost: an even spread mostly keeps them, and what does not is not kept. */
  private keepsMinimums(): boolean {
    const { minimums, rounds, people, groups } = this.problem;
    return minimums.every(({ is, least }) => {
      const counts = new Int32Array(rounds * groups);
      this.groupAt.forEach((group, at) => {
        if (!is[this.who[at % people] ?? 0]) return;
        const here = Math.floor(at / people) * groups + group;
        counts[here] = (counts[here] ?? 0) + 1;
      });
      return counts.every((count) => count === 0 || count >= least);
    });
  }

  /** By round and person: the group. */
  groupOf(): Int32Array {
    const { people, rounds } = this.problem;
    const groupOf = new Int32Array(rounds * people);
    for (let r = 0; r < rounds; r += 1) {
      for (let i = 0; i < people; i += 1) {
        groupOf[r * people + (this.who[i] ?? 0)] = this.groupAt[r * people + i] ?? -1;
      }
    }
    return groupOf;
  }

  private exchange(i: number, j: number): number {
    const { people } = this.problem;
    const { shared, pairs, price, who } = this;
    const a = who[i] ?? 0;
    const b = who[j] ?? 0;
    const rowI = i * people;
    const rowJ = j * people;
    const still = shared[rowI + j] ? 2 * (pairs[a * people + b] ?? 0) : 0;
    return (
      (price[rowJ + a] ?? 0) -
      (price[rowI + a] ?? 0) +
      (price[rowI + b] ?? 0) -
      (price[rowJ + b] ?? 0) +
      still
    );
  }

  private apply(i: number, j: number): void {
    const { people } = this.problem;
    const { shared, pairs, price, who } = this;
    const a = who[i] ?? 0;
    const b = who[j] ?? 0;
    who[i] = b;
    who[j] = a;
    for (let x = 0; x < people; x += 1) {
      const more = (shared[j * people + x] ?? 0) - (shared[i * people + x] ?? 0);
      if (more === 0) continue;
      const row = x * people;
      for (let p = 0; p < people; p += 1) {
        const change = (pairs[a * people + p] ?? 0) - (pairs[b * people + p] ?? 0);
        price[row + p] = (price[row + p] ?? 0) + more * change;
      }
    }
  }

  /** Adds to the prices what the others cost: before it, nothing is known of the cost. */
  start(): void {
    const { people } = this.problem;
    const { price, shared, pairs, who } = this;
    let cost = 0;
    for (let i = 0; i < people; i += 1) {
      const here = i * people + (who[i] ?? 0);
      cost += price[here] ?? 0;
      for (let j = 0; j < people; j += 1) {
        if (!shared[i * people + j]) continue;
        const row = (who[j] ?? 0) * people;
        for (let p = 0; p < people; p += 1) {
          price[i * people + p] = (price[i * people + p] ?? 0) + (pairs[row + p] ?? 0);
        }
        if (j > i) cost += pairs[row + (who[i] ?? 0)] ?? 0;
      }
    }
    this.cost = cost;
  }
}
