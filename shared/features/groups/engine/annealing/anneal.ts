// Simulated annealing over the seats of all rounds (Kirkpatrick, Gelatt and Vecchi 1983), cooled by
// the number of exchanges tried, never by the clock: the same seed finds the same groups.

import { Chance, patience } from './chance.ts';
import type { Problem } from './problem.ts';
import { Seats } from './seats.ts';

/** A minimum's penalty, in usual costs, at a heat of so many of them, and how it grows as that falls. */
const lowest = 3;
const hottest = 0.6;
const rise = 0.9;
/** One try in so many moves people who go together. */
const blockEvery = 16;

export class Annealer {
  readonly seats: Seats;
  /** The best sound seats so far, by round and person, and what they cost. */
  readonly best: Int32Array;
  bestCost = Number.POSITIVE_INFINITY;
  private readonly chance: Chance;
  private readonly problem: Problem;
  /** How many tries an exchange that is made takes as long as. */
  private readonly effort: number;
  private readonly hasBlocks: boolean;
  /** The people who would go the other way. */
  private readonly others: Int32Array;

  constructor(problem: Problem, seed: number) {
    const { rounds, people, blocks, seats } = problem;
    this.problem = problem;
    this.seats = new Seats(problem);
    this.best = new Int32Array(rounds * people);
    this.chance = new Chance(seed);
    this.effort = Math.ceil((3 * people + 16 * (seats / problem.groups)) / 12);
    this.hasBlocks = blocks.some(({ length }) => length > 0);
    this.others = new Int32Array(people);
  }

  /** Begins anew from sound seats, by round and person; returns what they cost. */
  start(groupOf: Int32Array): number {
    this.seats.seat(groupOf);
    this.keep();
    return this.seats.cost;
  }

  /** Tries exchanges at a heat for about so much work; returns how much it was. */
  run(work: number, heat: number): number {
    const { open, people, singles } = this.problem;
    const { seats, chance, hasBlocks } = this;
    const { groupOf } = seats;
    if (open.length === 0) return work;
    seats.stiffen(this.minimumPenalty(heat));
    let taken = 0;
    let i = 0;
    for (; i + taken * this.effort < work; i += 1) {
      const first = chance.next();
      const round = open[((first >>> 20) * open.length) >>> 12] ?? 0;
      if (hasBlocks && i % blockEvery === 0) {
        taken += this.moveBlock(round, heat);
        continue;
      }
      const who = singles[round];
      if (who === undefined) continue;
      const a = who[((first & 0xffff) * who.length) >>> 16] ?? 0;
      const second = chance.next();
      const b = who[((second >>> 16) * who.length) >>> 16] ?? 0;
      if (groupOf[round * people + a] === groupOf[round * people + b]) continue;
      const cost = seats.exchange(round, a, b);
      if (cost > 0 && cost >= heat * (patience[second & 0xfff] ?? 0)) continue;
      seats.apply(round, a, b, cost);
      taken += 1;
    }
    return i + taken * this.effort;
  }

  /**
   * Little while it is hot: nobody comes into a group that has none of them without being alone on
   * the way. Much when it is cold.
   */
  private minimumPenalty(heat: number): number {
    const { unit } = this.problem;
    return lowest * unit * (hottest * (unit / heat)) ** rise;
  }

  /** Remembers the seats as they are where they are sound and better than all before. */
  keep(): void {
    if (this.seats.cost >= this.bestCost - 1e-9 || !this.seats.isSound()) return;
    this.bestCost = this.seats.cost;
    this.best.set(this.seats.groupOf);
  }

  /** A block exchanges seats with as many of another group; returns how many exchanges were made. */
  private moveBlock(round: number, heat: number): number {
    const { people, blocks, groups } = this.problem;
    const { seats, chance } = this;
    const all = blocks[round] ?? [];
    const block = all[chance.below(all.length)];
    if (block === undefined) return 0;
    const from = seats.groupOf[round * people + (block[0] ?? 0)] ?? 0;
    const to = chance.below(groups);
    if (to === from || !this.pick(round, to, block.length)) return 0;
    const others = this.others.subarray(0, block.length);
    const cost = seats.exchangeAll(round, block, others);
    if (cost > 0 && cost >= heat * (patience[chance.next() & 0xfff] ?? 0)) return 0;
    block.forEach((person, at) => {
      seats.apply(round, person, others[at] ?? 0, at === 0 ? cost : 0);
    });
    return block.length;
  }

  /** Picks `count` people of a group who may leave it, whole blocks where they fit; whether there are so many. */
  private pick(round: number, group: number, count: number): boolean {
    const { groups, starts, unitAt, people } = this.problem;
    const base = round * (groups + 1) + group;
    const from = starts[base] ?? 0;
    const size = (starts[base + 1] ?? 0) - from;
    const turn = this.chance.below(size);
    let found = 0;
    for (let i = 0; i < size && found < count; i += 1) {
      const person = this.seats.sitting[from + ((i + turn) % size)] ?? 0;
      const unit = unitAt[round * people + person];
      if (!unit || unit[0] !== person || found + unit.length > count) continue;
      this.others.set(unit, found);
      found += unit.length;
    }
    return found === count;
  }
}
