// The exact search for one round: units are put into groups, the unit with the fewest groups left
// first, and what that takes from the others is noted at once (forward checking: Haralick and
// Elliott 1980). Groups that are still empty and alike are tried once. Persons whom no rule names
// are not searched for: whatever seats are left, they fill them. With a cost for each unit and
// group it is a branch and bound for the cheapest round.

import { type Costs, Stays } from '../mending/stays.ts';
import type { RoundTask } from './round-rules.ts';

export type Found = {
  /** The group of each unit; null where no round was found. */
  readonly groupOf: Int32Array | null;
  /** Whether the search went to its end: nothing found is then a proof, and the cost the least. */
  readonly complete: boolean;
  readonly cost: number;
  /** Placements tried. */
  readonly nodes: number;
};

export type SearchOptions = {
  readonly random: () => number;
  /** Placements tried before giving up. */
  readonly nodes: number;
  readonly costs?: Costs | undefined;
  /** A known lower bound of the cost: the search ends when it is reached. */
  readonly bound?: number | undefined;
  /** Only rounds that cost less are looked for. */
  readonly under?: number | undefined;
  /** By unit: above 0 for those who are better placed when most others are. */
  readonly late?: Uint8Array | undefined;
};

/** Looks for a round that breaks no hard rule, the cheapest where costs are given. */
export function searchRound(task: RoundTask, options: SearchOptions): Found {
  const seats = task.seats.reduce((sum, size) => sum + size, 0) + task.spare;
  const here = task.free.length + task.units.reduce((sum, unit) => sum + unit.length, 0);
  if (task.torn || here > seats) return { groupOf: null, complete: true, cost: 0, nodes: 0 };
  return new RoundSearch(task, options).run();
}

class RoundSearch {
  private readonly task: RoundTask;
  private readonly options: SearchOptions;
  private readonly count: number;
  private readonly sizes: Int32Array;
  /** By unit: its group, or −1. */
  private readonly placed: Int32Array;
  /** By group: people in it. */
  private readonly fill: Int32Array;
  /** By group: seats left, with the one more that it may still take. */
  private readonly room: Int32Array;
  /** `[unit × groups + group]`: neighbours kept apart who are there. */
  private readonly blocked: Int32Array;
  /** By unit: groups left for it. */
  private readonly choices: Int32Array;
  /** By unit: where choices are equal, the higher comes first. */
  private readonly rank: Float64Array;
  private readonly hasSize: Uint8Array;
  /** By group, for the bound: seats left, and whether there may be one more. */
  private readonly left: Int32Array;
  private readonly mayGrow: Uint8Array;
  /** By unit: those of whom every rule says the same. */
  private readonly alike: readonly (readonly number[])[];
  /** `[minimum × groups + group]`: of those counted, how many are there. */
  private readonly counted: Int32Array;
  /** By minimum: how many of those counted are not yet placed, and how many are waited for. */
  private readonly uncounted: Int32Array;
  private readonly lacking: Int32Array;
  /** Groups with one more than their seats. */
  private larger = 0;
  /** By unit: 1 where a pin restricts it; and how many of those are not yet placed. */
  private readonly pinned: Uint8Array;
  private restricted = 0;
  private readonly stays: Stays | null;
  private enough = 0;
  private nodes = 0;
  private paid = 0;
  private best: Int32Array | null = null;
  private bestCost: number;

  constructor(task: RoundTask, options: SearchOptions) {
    const { groups, units } = task;
    this.task = task;
    this.options = options;
    this.count = units.length;
    this.bestCost = options.under ?? Number.POSITIVE_INFINITY;
    this.stays = options.costs ? new Stays(task, options.costs) : null;
    this.sizes = Int32Array.from(units, (unit) => unit.length);
    this.placed = new Int32Array(this.count).fill(-1);
    this.fill = new Int32Array(groups);
    this.room = task.seats.map((size) => size + (task.spare > 0 ? 1 : 0));
    this.blocked = new Int32Array(this.count * groups);
    this.left = new Int32Array(groups);
    this.mayGrow = new Uint8Array(groups);
    this.hasSize = new Uint8Array(task.people + 2);
    for (const size of this.sizes) this.hasSize[size] = 1;
    this.choices = this.sizes.map((_, unit) => this.choicesOf(unit));
    this.rank = Float64Array.from(units, (_, unit) => this.rankOf(unit));
    this.counted = new Int32Array(task.minimums.length * groups);
    this.lacking = new Int32Array(task.minimums.length);
    this.uncounted = Int32Array.from(task.minimums, ({ members }) =>
      members.reduce((sum, one) => sum + one, 0),
    );
    this.pinned = Uint8Array.from(units, (_, unit) =>
      Number(task.allowed.subarray(unit * groups, (unit + 1) * groups).includes(0)),
    );
    this.alike = alikeOf(task, this.pinned, options.costs);
    this.restricted = this.pinned.reduce((sum, one) => sum + one, 0);
  }

  run(): Found {
    this.enough = Math.max(this.options.bound ?? 0, this.leastToPay());
    this.descend(0);
    const complete = this.nodes <= this.options.nodes;
    return { groupOf: this.best, complete, cost: this.best ? this.bestCost : 0, nodes: this.nodes };
  }

  /** Places one more unit in every way that may lead somewhere. @returns whether to end the search */
  private descend(depth: number): boolean {
    if (!this.minimumsCanHold()) return false;
    const least = this.paid + this.leastToPay();
    if (least >= this.bestCost) return false;
    if (depth === this.count) return this.note(least);
    const unit = this.next();
    const stay = this.stays?.stayOf(unit) ?? -1;
    const stays = stay >= 0 && this.fits(unit, stay);
    let open = stays ? { groups: [stay], keys: new Float64Array(1) } : this.groupsFor(unit);
    const alone = this.stays?.isAtEase(unit, this) === true;
    const tried: number[] = [];
    let ended = false;
    for (let group = takeBest(open); group >= 0 && !ended; group = takeBest(open)) {
      if (alone && least + this.extraOf(unit, group) >= this.bestCost) continue;
      this.nodes += 1;
      ended = this.nodes > this.options.nodes;
      if (ended) break;
      this.place(unit, group);
      ended = this.descend(depth + 1);
      this.take(unit, group);
      if (stays && tried.length === 0 && !ended) open = this.groupsFor(unit, stay);
      tried.push(group);
      this.forbid(unit, group, 1);
    }
    for (const group of tried) this.forbid(unit, group, -1);
    return ended;
  }

  /** What fails with one unit here, fails with any that is like it. */
  private forbid(unit: number, group: number, change: number): void {
    for (const other of this.alike[unit] ?? []) {
      if (other !== unit && !this.isPlaced(other)) this.block(other, group, change);
    }
  }

  private extraOf(unit: number, group: number): number {
    const cost = this.options.costs?.units[unit * this.task.groups + group] ?? 0;
    return cost - (this.stays?.leastOf(unit) ?? 0);
  }

  private note(cost: number): boolean {
    this.bestCost = cost;
    this.best = this.placed.slice();
    return this.bestCost <= this.enough;
  }

  private next(): number {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    let rank = Number.NEGATIVE_INFINITY;
    for (let unit = 0; unit < this.count; unit += 1) {
      if ((this.placed[unit] ?? 0) >= 0) continue;
      const left = this.choices[unit] ?? 0;
      const choices = left > 1 ? left - this.task.groups * this.urgencyOf(unit) : left;
      const own = this.rank[unit] ?? 0;
      if (choices > least || (choices === least && own <= rank)) continue;
      best = unit;
      least = choices;
      rank = own;
    }
    return best;
  }

  /** How much hangs on where a unit goes; most where some group has too few of those it has. */
  private urgencyOf(unit: number): number {
    const waited = this.task.minimums.some(
      ({ members }, at) => (members[unit] ?? 0) > 0 && (this.lacking[at] ?? 0) > 0,
    );
    return waited ? 3 : (this.stays?.weightOf(unit) ?? 0);
  }

  /** The groups a unit may go to but one; of groups empty and alike, one. */
  private groupsFor(unit: number, but = -1): Open {
    const { groups } = this.task;
    const costs = this.options.costs?.units;
    const alike = this.restricted === 0 && costs === undefined;
    const seen = new Set<number>();
    const open: Open = { groups: [], keys: new Float64Array(groups) };
    for (let group = 0; group < groups; group += 1) {
      if (group === but || !this.fits(unit, group)) continue;
      const empty = alike && this.fill[group] === 0;
      if (empty && seen.has(this.room[group] ?? 0)) continue;
      if (empty) seen.add(this.room[group] ?? 0);
      const cost =
        (costs?.[unit * groups + group] ?? 0) + (this.stays?.displaced(unit, group) ?? 0);
      open.keys[open.groups.length] = cost * 4 - this.lack(unit, group) + this.options.random();
      open.groups.push(group);
    }
    return open;
  }

  /** 2 where a group waits for more of those this unit has, 1 where it has some of them. */
  private lack(unit: number, group: number): number {
    let lack = 0;
    this.task.minimums.forEach(({ members, least }, at) => {
      const here = this.counted[at * this.task.groups + group] ?? 0;
      if (members[unit] === 0 || here === 0) return;
      lack = Math.max(lack, here < least ? 2 : 1);
    });
    return lack;
  }

  fits(unit: number, group: number): boolean {
    const at = unit * this.task.groups + group;
    return (
      this.task.allowed[at] === 1 &&
      this.blocked[at] === 0 &&
      (this.sizes[unit] ?? 0) <= (this.room[group] ?? 0)
    );
  }

  /** The harder to place, the higher; those of whom a group needs several while there is room. */
  private rankOf(unit: number): number {
    const { apart, minimums } = this.task;
    const needed = minimums.reduce(
      (sum, { members, least }) => sum + ((members[unit] ?? 0) > 0 ? least * 2 : 0),
      0,
    );
    const size = this.sizes[unit] ?? 0;
    const late = (this.options.late?.[unit] ?? 0) * this.task.people;
    return needed - late + size * 2 + (apart[unit]?.length ?? 0) + this.options.random();
  }

  private choicesOf(unit: number): number {
    let choices = 0;
    for (let group = 0; group < this.task.groups; group += 1) {
      if (this.fits(unit, group)) choices += 1;
    }
    return choices;
  }

  private place(unit: number, group: number): void {
    this.placed[unit] = group;
    this.account(unit, group, 1);
    const size = this.sizes[unit] ?? 0;
    const seats = this.task.seats[group] ?? 0;
    const fill = (this.fill[group] ?? 0) + size;
    this.fill[group] = fill;
    this.setRoom(group, (this.room[group] ?? 0) - size);
    if (fill > seats) this.setLarger(this.larger + 1);
    for (const other of this.task.apart[unit] ?? []) this.block(other, group, 1);
  }

  private take(unit: number, group: number): void {
    for (const other of this.task.apart[unit] ?? []) this.block(other, group, -1);
    const size = this.sizes[unit] ?? 0;
    const seats = this.task.seats[group] ?? 0;
    const fill = this.fill[group] ?? 0;
    if (fill > seats) this.setLarger(this.larger - 1);
    this.setRoom(group, (this.room[group] ?? 0) + size);
    this.fill[group] = fill - size;
    this.account(unit, group, -1);
    this.placed[unit] = -1;
  }

  private account(unit: number, group: number, sign: number): void {
    const { groups, minimums } = this.task;
    this.restricted -= sign * (this.pinned[unit] ?? 0);
    this.paid += sign * (this.options.costs?.units[unit * groups + group] ?? 0);
    minimums.forEach(({ members }, at) => {
      const own = members[unit] ?? 0;
      const cell = at * groups + group;
      this.counted[cell] = (this.counted[cell] ?? 0) + sign * own;
      this.uncounted[at] = (this.uncounted[at] ?? 0) - sign * own;
    });
  }

  /** When the last of the larger groups is taken, no other may take one more; and back. */
  private setLarger(larger: number): void {
    const { spare, seats, groups } = this.task;
    const change = larger === spare ? -1 : this.larger === spare ? 1 : 0;
    this.larger = larger;
    if (spare === 0 || change === 0) return;
    for (let group = 0; group < groups; group += 1) {
      if ((this.fill[group] ?? 0) > (seats[group] ?? 0)) continue;
      this.setRoom(group, (this.room[group] ?? 0) + change);
    }
  }

  private setRoom(group: number, room: number): void {
    const before = this.room[group] ?? 0;
    this.room[group] = room;
    const [low, high] = [Math.max(0, Math.min(room, before)), Math.max(room, before)];
    if (!this.hasSize.subarray(low + 1, high + 1).includes(1)) return;
    const { groups, allowed } = this.task;
    for (let unit = 0; unit < this.count; unit += 1) {
      const at = unit * groups + group;
      if (allowed[at] === 0 || this.blocked[at] !== 0) continue;
      const size = this.sizes[unit] ?? 0;
      const change = Number(size <= room) - Number(size <= before);
      if (change !== 0) this.choices[unit] = (this.choices[unit] ?? 0) + change;
    }
  }

  private block(unit: number, group: number, change: number): void {
    const at = unit * this.task.groups + group;
    const before = this.blocked[at] ?? 0;
    this.blocked[at] = before + change;
    const open = (this.sizes[unit] ?? 0) <= (this.room[group] ?? 0);
    if (this.task.allowed[at] === 0 || !open || (before !== 0 && before + change !== 0)) return;
    this.choices[unit] = (this.choices[unit] ?? 0) - change;
  }

  /** A group with some but too few must have room for the rest, and they must be there to come. */
  private minimumsCanHold(): boolean {
    const { groups, minimums } = this.task;
    return minimums.every(({ least }, at) => {
      let lacking = 0;
      for (let group = 0; group < groups; group += 1) {
        const here = this.counted[at * groups + group] ?? 0;
        if (here === 0 || here >= least) continue;
        if (least - here > (this.room[group] ?? 0)) return false;
        lacking += least - here;
      }
      this.lacking[at] = lacking;
      return lacking <= (this.uncounted[at] ?? 0);
    });
  }

  /** What the units not yet placed and the free persons cost at least. */
  private leastToPay(): number {
    if (!this.stays) return 0;
    const { groups, seats, spare } = this.task;
    const { left, mayGrow } = this;
    for (let group = 0; group < groups; group += 1) {
      const open = (seats[group] ?? 0) - (this.fill[group] ?? 0);
      left[group] = Math.max(0, open);
      mayGrow[group] = open >= 0 ? 1 : 0;
    }
    return this.stays.leastToPay(this, left, mayGrow, spare - this.larger);
  }

  isPlaced(unit: number): boolean {
    return (this.placed[unit] ?? 0) >= 0;
  }
}

/** By unit: the units with which it could change places in any round, and that would cost the same. */
function alikeOf(task: RoundTask, pinned: Uint8Array, costs: Costs | undefined): number[][] {
  const { units, groups, minimums } = task;
  const classes = new Map<string, number[]>();
  return units.map((unit, at) => {
    if (pinned[at] === 1 || (task.apart[at]?.length ?? 0) > 0) return [];
    const row = costs?.units.subarray(at * groups, (at + 1) * groups) ?? [];
    const key = [unit.length, ...minimums.map(({ members }) => members[at]), ...row].join(' ');
    const others = classes.get(key) ?? [];
    others.push(at);
    classes.set(key, others);
    return others;
  });
}

/** Groups not yet tried, the lower its key the more promising. */
type Open = { readonly groups: number[]; readonly keys: Float64Array };

/** Takes out the most promising; −1 where none is left. Most lists are left after the first, so that none is sorted. */
function takeBest({ groups, keys }: Open): number {
  let best = 0;
  for (let at = 1; at < groups.length; at += 1) {
    if ((keys[at] ?? 0) < (keys[best] ?? 0)) best = at;
  }
  const group = groups[best] ?? -1;
  const last = groups.pop() ?? -1;
  if (best < groups.length) {
    groups[best] = last;
    keys[best] = keys[groups.length] ?? 0;
  }
  return group;
}
