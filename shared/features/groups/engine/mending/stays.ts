// Who is cheapest where: the lower bound of the search for the cheapest round.
import type { RoundTask } from '../rules/round-rules.ts';

/** What a placement costs, where the cheapest round is looked for. */
export type Costs = {
  /** `[unit × groups + group]` */
  readonly units: Int32Array;
  /** By group: how many of the free persons are at home there; each costs 1 elsewhere. */
  readonly homes: Int32Array;
};

const epsilon = 1e-9;

/** How far a search has come. */
type Progress = {
  isPlaced(unit: number): boolean;
  fits(unit: number, group: number): boolean;
};

/** The groups that are cheapest for units, and what is lost where they cannot all be in them. */
export class Stays {
  private readonly task: RoundTask;
  private readonly costs: Costs;
  /** By unit: its cheapest group, what it costs, and what any other costs more, its size at most. */
  private readonly home: Int32Array;
  private readonly least: Int32Array;
  private readonly extra: Int32Array;
  /** Those with the same cheapest group as a unit they are kept apart from. */
  private readonly parted: readonly number[];
  /** By unit: the higher, the more hangs on where it goes. */
  private readonly weights: Uint8Array;
  /** By group, in a tally: seats wanted; what of one is saved; what it costs that some are kept apart. */
  private readonly want: Int32Array;
  private readonly relief: Float64Array;
  private readonly parting: Int32Array;
  /** By group: 1 where not all who would stay can, by the last tally. */
  private readonly crowded: Uint8Array;
  /** By group: seats left beyond those who would stay, by the last tally. */
  private readonly slack: Int32Array;
  /** Groups that may still be one larger than the least, those left out that must be. */
  private spare = 0;
  private readonly apart: readonly ReadonlySet<number>[];

  constructor(task: RoundTask, costs: Costs) {
    this.task = task;
    this.costs = costs;
    const { units } = task;
    this.home = new Int32Array(units.length);
    this.least = new Int32Array(units.length);
    this.extra = new Int32Array(units.length);
    units.forEach((unit, at) => {
      const { group, least, second } = this.cheapest(at, (to) => this.isAllowed(at, to));
      this.home[at] = group;
      this.least[at] = least;
      this.extra[at] = Math.min(second - least, unit.length);
    });
    this.parted = units.flatMap((_, at) => {
      const beside = task.apart[at]?.some((other) => this.home[other] === this.home[at]);
      return beside && (this.extra[at] ?? 0) > 0 ? [at] : [];
    });
    this.weights = Uint8Array.from(units, (_, at) => this.weightIn(at));
    this.want = new Int32Array(task.groups);
    this.relief = new Float64Array(task.groups);
    this.parting = new Int32Array(task.groups);
    this.crowded = new Uint8Array(task.groups);
    this.slack = new Int32Array(task.groups);
    this.apart = task.apart.map((list) => new Set(list));
  }

  /**
   * What is lost at least: each unit in its cheapest group, and of those who are there as many
   * elsewhere as find no seat or cannot stay side by side.
   * @param seats by group, the seats left
   * @param larger by group, 1 where there may be one seat more; `spare` of them at most
   */
  leastToPay(progress: Progress, seats: Int32Array, larger: Uint8Array, spare: number): number {
    const { groups } = this.task;
    const { want, relief, parting } = this;
    want.set(this.costs.homes);
    relief.fill(0);
    parting.fill(0);
    let sum = 0;
    for (let unit = 0; unit < this.home.length; unit += 1) {
      if (!progress.isPlaced(unit)) sum += this.tally(unit, progress);
    }
    if (this.parted.length > 0) this.part(progress, parting);
    let gaining = 0;
    for (let group = 0; group < groups; group += 1) {
      this.slack[group] = (seats[group] ?? 0) - (want[group] ?? 0);
      const over = Math.max(0, -(this.slack[group] ?? 0));
      const apart = parting[group] ?? 0;
      const dear = Math.ceil(over * (1 - (relief[group] ?? 0)) - epsilon);
      sum += Math.max(dear, apart);
      this.crowded[group] = over > 0 || apart > 0 ? 1 : 0;
      if (dear > apart && larger[group] === 1) gaining += 1;
    }
    this.spare = spare - Math.min(gaining, spare);
    return sum - Math.min(gaining, spare);
  }

  /** Notes where a unit wants seats, and what of a seat is saved where it goes rather than others. */
  private tally(unit: number, progress: Progress): number {
    const { want, relief } = this;
    const size = this.sizeOf(unit);
    let home = this.home[unit] ?? 0;
    let extra = this.extra[unit] ?? 0;
    let least = this.least[unit] ?? 0;
    if (!progress.fits(unit, home)) {
      const now = this.cheapest(unit, (group) => progress.fits(unit, group));
      if (now.group < 0) return now.least;
      home = now.group;
      extra = Math.min(now.second - now.least, size);
      least = now.least;
    }
    if (extra === 0) return least;
    want[home] = (want[home] ?? 0) + size;
    relief[home] = Math.max(relief[home] ?? 0, 1 - extra / size);
    return least;
  }

  /** How many people it would cost their place if a unit came to a group where it is not expected. */
  displaced(unit: number, group: number): number {
    if (this.stayOf(unit) === group) return 0;
    const size = this.sizeOf(unit);
    const slack = this.slack[group] ?? 0;
    return Math.max(0, size - (slack < 0 ? 0 : slack + (this.spare > 0 ? 1 : 0)));
  }

  /** Of units mutually kept apart all but the dearest must go; disjoint sets of them, found greedily, add up. */
  private part(progress: Progress, parting: Int32Array): void {
    const staying = this.parted.filter(
      (unit) => !progress.isPlaced(unit) && progress.fits(unit, this.home[unit] ?? 0),
    );
    const done = new Set<number>();
    for (const unit of staying) {
      if (done.has(unit)) continue;
      const home = this.home[unit] ?? 0;
      const clique = [unit];
      for (const other of staying) {
        const joins =
          !done.has(other) &&
          this.home[other] === home &&
          clique.every((one) => this.apart[one]?.has(other));
        if (joins) clique.push(other);
      }
      const extras = clique.map((one) => this.extra[one] ?? 0);
      for (const one of clique) done.add(one);
      const all = extras.reduce((sum, one) => sum + one, 0);
      parting[home] = (parting[home] ?? 0) + all - Math.max(...extras);
    }
  }

  /** What a unit costs at least. */
  leastOf(unit: number): number {
    return this.least[unit] ?? 0;
  }

  /** How much hangs on where a unit goes; 0 where it would just stay. */
  weightOf(unit: number): number {
    return this.weights[unit] ?? 0;
  }

  /** The group where a unit is and would stay if it can; −1 where it costs as little elsewhere. */
  stayOf(unit: number): number {
    return (this.extra[unit] ?? 0) > 0 ? (this.home[unit] ?? -1) : -1;
  }

  /** First those who come from several groups, then those who cannot all stay, then those who come anew. */
  private weightIn(unit: number): number {
    const extra = this.extra[unit] ?? 0;
    if ((this.least[unit] ?? 0) > 0 && extra < this.sizeOf(unit)) return 3;
    if (this.parted.includes(unit)) return 2;
    const counted = this.task.minimums.some(({ members }) => (members[unit] ?? 0) > 0);
    return extra === 0 && !counted ? 1 : 0;
  }

  private sizeOf(unit: number): number {
    return this.task.units[unit]?.length ?? 0;
  }

  /** Whether a unit could stay in its cheapest group and nobody would have to leave that, by the last tally. */
  isAtEase(unit: number, progress: Progress): boolean {
    const home = this.home[unit] ?? 0;
    return this.crowded[home] === 0 && progress.fits(unit, home);
  }

  private isAllowed(unit: number, group: number): boolean {
    return this.task.allowed[unit * this.task.groups + group] === 1;
  }

  private cheapest(unit: number, open: (group: number) => boolean) {
    const { groups } = this.task;
    let [least, second, home] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1];
    for (let group = 0; group < groups; group += 1) {
      if (!open(group)) continue;
      const cost = this.costs.units[unit * groups + group] ?? 0;
      if (cost < least) [second, least, home] = [least, cost, group];
      else if (cost < second) second = cost;
    }
    return { group: home, least, second };
  }
}
