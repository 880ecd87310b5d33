// Who changes groups and where arrivals go, for the lowest cost: people who are not where they were
// change places with each other, with those of their former group, and with a seat left empty. First
// by simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983), then downhill; the better end is kept.

import { below } from '../random.ts';
import type { Ledger } from './ledger.ts';

/** What may change in a round. */
export type Movable = {
  /** By person: the group they were in; −1 for none. */
  readonly homes: Int32Array;
  /** By person: 1 where they may move by themselves. */
  readonly mobile: Uint8Array;
  /** Whether any group may be the larger one. */
  readonly anyOrder: boolean;
};

/** Up to so many pairs each chain of two is tried on the way downhill; beyond, chance finds them. */
const fewRelays = 4000;

type Change = {
  readonly round: number;
  readonly person: number;
  /** With whom places are changed; −1 for a seat in group `to`. Where both are given, they take the place left. */
  readonly other: number;
  readonly to: number;
};

/** The least gain that counts; below it are rounding errors. */
const epsilon = 1e-7;

/** Lowers the cost without one more move. */
export function polish(ledger: Ledger, movable: readonly Movable[], random: () => number): void {
  const around = new Surroundings(ledger, movable);
  let cost = around.settle();
  const best = { cost, groupOf: ledger.groupOf.map((round) => round.slice()) };
  const loose = around.loose.reduce((sum, round) => sum + round.length, 0);
  const steps = loose === 0 ? 0 : Math.min(40_000, 3000 + loose * 700);
  for (let step = 0; step < steps; step += 1) {
    const change = around.anyChange(random);
    if (!change || around.movesAdded(change) > 0) continue;
    const added = around.costOf(change);
    const heat = 2 * 0.05 ** (step / steps);
    if (added > 0 && random() >= Math.exp(-added / heat)) continue;
    around.make(change);
    cost += added;
  }
  cost += around.settle();
  if (cost < best.cost - epsilon) return;
  best.groupOf.forEach((groupOf, round) => {
    ledger.reseat(round, groupOf);
  });
}

/** The changes near an arrangement, and what they bring. */
class Surroundings {
  /** By round: those who may move and are not where they were. */
  readonly loose: readonly number[][];
  private readonly ledger: Ledger;
  private readonly movable: readonly Movable[];
  private readonly rounds: readonly number[];

  constructor(ledger: Ledger, movable: readonly Movable[]) {
    this.ledger = ledger;
    this.movable = movable;
    this.loose = movable.map(({ mobile, homes }, round) => {
      const groups = ledger.groupOf[round] ?? new Int32Array(0);
      const people = Array.from(mobile.keys());
      return people.filter((person) => mobile[person] === 1 && groups[person] !== homes[person]);
    });
    this.rounds = this.loose.flatMap((loose, round) => loose.map(() => round));
  }

  /** Goes downhill as far as it leads, without one more move. @returns how much the cost changed */
  settle(): number {
    let sum = 0;
    for (let pass = 0; pass < 12; pass += 1) {
      const before = sum;
      this.loose.forEach((loose, round) => {
        for (const person of [...loose]) sum += this.bestFor(round, person);
      });
      if (sum > before - epsilon) break;
    }
    return sum;
  }

  /** One change at random; null where the dice name none. */
  anyChange(random: () => number): Change | null {
    const round = this.rounds[below(random, this.rounds.length)] ?? 0;
    const loose = this.loose[round] ?? [];
    const person = loose[below(random, loose.length)] ?? -1;
    const { homes, anyOrder } = this.movable[round] ?? {};
    const home = homes?.[person] ?? -1;
    const kind = random();
    if (person < 0) return null;
    if (anyOrder && kind < 0.2) {
      const to = below(random, this.ledger.groups);
      return this.takesSeat(round, person, to) ? { round, person, other: -1, to } : null;
    }
    if (anyOrder && kind > 0.75) {
      const other = below(random, this.ledger.people);
      return this.mayRelay(round, person, other, home) ? { round, person, other, to: home } : null;
    }
    const beside =
      home >= 0 && home < this.ledger.groups && kind < 0.6
        ? this.ledger.membersOf(round, home)
        : loose;
    const other = beside[below(random, beside.length)] ?? -1;
    return this.maySwap(round, person, other) ? { round, person, other, to: -1 } : null;
  }

  costOf({ round, person, other, to }: Change): number {
    if (other >= 0 && to >= 0) return this.relayCost(round, person, other, to);
    if (other >= 0) return this.ledger.swapCost(round, person, other);
    return this.ledger.shiftCost(round, person, to);
  }

  movesAdded({ round, person, other, to }: Change): number {
    const groups = this.ledger.groupOf[round];
    const from = groups?.[person] ?? -1;
    if (other < 0) return this.movesIn(round, person, to) - this.movesIn(round, person, from);
    const there = groups?.[other] ?? -1;
    return (
      this.movesIn(round, person, to >= 0 ? to : there) +
      this.movesIn(round, other, from) -
      this.movesIn(round, person, from) -
      this.movesIn(round, other, there)
    );
  }

  make({ round, person, other, to }: Change): void {
    const from = this.ledger.groupOf[round]?.[person] ?? -1;
    if (to >= 0) this.ledger.shift(round, person, to);
    if (other >= 0 && to >= 0) this.ledger.shift(round, other, from);
    if (other >= 0 && to < 0) this.ledger.swap(round, person, other);
    this.mark(round, person);
    if (other >= 0) this.mark(round, other);
  }

  private relayCost(round: number, person: number, other: number, to: number): number {
    const from = this.ledger.groupOf[round]?.[person] ?? -1;
    const first = this.ledger.shiftCost(round, person, to);
    this.ledger.shift(round, person, to);
    const second = this.ledger.shiftCost(round, other, from);
    this.ledger.shift(round, person, from);
    return first + second;
  }

  /** Makes the best change for one person that costs no move. @returns how much the cost changed */
  private bestFor(round: number, person: number): number {
    const { ledger } = this;
    const { homes, anyOrder } = this.movable[round] ?? {};
    const home = homes?.[person] ?? -1;
    const around = home >= 0 && home < ledger.groups ? [...ledger.membersOf(round, home)] : [];
    let best: Change | null = null;
    let least = -epsilon;
    const consider = (change: Change): void => {
      if (this.movesAdded(change) > 0) return;
      const cost = this.costOf(change);
      if (cost < least) [best, least] = [change, cost];
    };
    for (const other of [...around, ...(this.loose[round] ?? [])]) {
      if (this.maySwap(round, person, other)) consider({ round, person, other, to: -1 });
    }
    for (let to = 0; anyOrder && to < ledger.groups; to += 1) {
      if (this.takesSeat(round, person, to)) consider({ round, person, other: -1, to });
    }
    if (anyOrder && ledger.people * this.rounds.length <= fewRelays) {
      for (let other = 0; other < ledger.people; other += 1) {
        if (this.mayRelay(round, person, other, home)) consider({ round, person, other, to: home });
      }
    }
    if (!best) return 0;
    this.make(best);
    return least;
  }

  private maySwap(round: number, person: number, other: number): boolean {
    const groups = this.ledger.groupOf[round];
    return this.movable[round]?.mobile[other] === 1 && groups?.[person] !== groups?.[other];
  }

  /** Whether somebody may go home and another, of a group that is one larger than that, take the place. */
  private mayRelay(round: number, person: number, other: number, home: number): boolean {
    const { groupOf, groups, sizes } = this.ledger;
    const from = groupOf[round]?.[other] ?? -1;
    const at = groupOf[round]?.[person] ?? -1;
    if (this.movable[round]?.mobile[other] !== 1 || from < 0 || home < 0 || home >= groups)
      return false;
    if (from === at || from === home || at === home) return false;
    const row = round * groups;
    return sizes[row + from] === (sizes[row + home] ?? 0) + 1;
  }

  /** Whether one may go to a group by which the sizes are the same as before, in another order. */
  private takesSeat(round: number, person: number, to: number): boolean {
    const { groupOf, groups, sizes } = this.ledger;
    const from = groupOf[round]?.[person] ?? 0;
    return from !== to && sizes[round * groups + from] === (sizes[round * groups + to] ?? 0) + 1;
  }

  private movesIn(round: number, person: number, group: number): number {
    const home = this.movable[round]?.homes[person] ?? -1;
    return home >= 0 && home !== group ? 1 : 0;
  }

  private mark(round: number, person: number): void {
    const loose = this.loose[round] ?? [];
    const at = loose.indexOf(person);
    const away = this.ledger.groupOf[round]?.[person] !== this.movable[round]?.homes[person];
    if (away && at < 0) loose.push(person);
    if (!away && at >= 0) loose.splice(at, 1);
  }
}
