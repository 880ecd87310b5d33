// From a first arrangement to a good one: what is tried, for how long, and what is kept. Where there
// is a design, people on its points and seats freely annealed each get a short trial, and the better
// way the rest of the time.

import { boundOf } from '../bound.ts';
import { design } from '../designs/designs.ts';
import type { Design } from '../designs/resolvable.ts';
import { type GroupInstance, type Rounds, type Seating, wishCost } from '../instance.ts';
import { scoreOf } from '../score.ts';
import { Annealer } from './anneal.ts';
import { Assigner } from './assign.ts';
import { type WithEmptySeats, withEmptySeats } from './empty-seats.ts';
import { type Fit, firstRounds, fitOf, type Placed, placed } from './place.ts';
import { problemOf, unitCost } from './problem.ts';
import { type Start, startOf } from './start.ts';

/** Exchanges tried between two looks at the clock: about half a millisecond. */
const slice = 20_000;
/** Work after which the caller is asked how much there is to be. */
const warmUp = 10 * slice;
/** What one step in the search for a design counts for. */
const designStep = 6 * slice;
/** Of all work: for a design of all rounds, and for each design of fewer that is looked for after it. */
const designShare = 0.25;
const shorterShare = 0.06;
/** So many rounds may be without a design's help. */
const mostWithout = 3;
/** Of what is left: for the trial of one way, and then for the better one. */
const trialShare = 0.12;
const mainShare = 0.88;
/** How close to the bound, as a share of the cost, it pays to begin anew, and how often. */
const nearness = 0.015;
const freshStarts = 4;
/** So many ways to say which groups are the larger ones, each for its share of what is left. */
const layouts = 3;
const layoutShare = 0.08;

/**
 * How many exchanges to try, about 20 to 60 million a second: the same number finds the same
 * arrangement. Or a function, asked again and again after the first few exchanges, for a caller who
 * measures the machine by them and has so much time.
 */
export type Work = number | (() => number);

/** Where to begin and where to end, in what a usual step costs. */
type Cooling = { readonly from: number; readonly to: number };
const quick: Cooling = { from: 0.3, to: 0.1 };
const full: Cooling = { from: 0.6, to: 0.12 };
const onPoints: Cooling = { from: 0.7, to: 0.17 };
const polish: Cooling = { from: 0.25, to: 0.12 };

type Search = {
  readonly run: (work: number, heat: number) => number;
  readonly keep: () => void;
  readonly bestCost: number;
  readonly best: Int32Array;
};

/** An arrangement with the sizes of its groups and its cost; infinite where none was found. */
type Found = Start & { readonly cost: number };
/** One way to improve, for so much work; returns the best that it came to. */
type Way = (work: () => number) => Generator<void, Found>;

/** How an instance is improved, step by step; `best` is the best so far. */
export class Improvement {
  best: Found;
  readonly bound: number;
  /** In exchanges tried. */
  work = 0;
  private total = () => Number.POSITIVE_INFINITY;
  /** Where the free search begins: its groups have sizes that turned out well. */
  private start: Start;
  private readonly full: Cooling;
  private readonly instance: GroupInstance;
  private readonly seed: number;
  private readonly random: () => number;

  constructor(instance: GroupInstance, start: Start, seed: number, random: () => number) {
    this.instance = instance;
    this.full = fullOf(instance);
    this.start = start;
    this.seed = seed;
    this.random = random;
    this.bound = boundOf(instance).total;
    this.best = { ...start, cost: totalOf(instance, start.groupOf) };
  }

  *run(work: Work): Generator<void> {
    this.total = () => warmUp;
    yield* this.anneal(this.start, quick, this.share(1));
    this.total = typeof work === 'number' ? () => work : work;
    if (this.isDone()) return;
    const ways = yield* this.ways();
    const way = yield* this.better(ways);
    const left = this.share(mainShare);
    const begun = this.work;
    const times = this.isNear() ? freshStarts : 1;
    for (let n = times; n > 0 && !this.isDone(); n -= 1) {
      yield* way(() => left() / times);
      if (this.work - begun >= left()) break;
    }
    yield* this.anneal(this.best, polish, this.share(1));
  }

  /** Whether the bound is so close that good luck is worth more than a long search. */
  private isNear(): boolean {
    const gap = this.best.cost - this.bound;
    return gap <= nearness * this.best.cost || gap <= 2 * unitCost(this.instance);
  }

  private *ways(): Generator<void, [Way, ...Way[]]> {
    const open = labelsMatter(this.instance, this.start.seating)
      ? withEmptySeats(this.instance, this.start)
      : null;
    yield;
    const free: Way = (work) =>
      open ? this.annealSizes(open, work) : this.anneal(this.start, this.full, work);
    const fit = fitOf(this.instance, this.start.seating);
    const found = fit ? yield* this.search(fit) : null;
    if (fit && found) {
      const structured: Way =
        found.rounds.length < this.instance.rounds
          ? (work) => this.extend(fit, found, work)
          : (work) => this.place(this.instance, fit, found, work);
      return [structured, free];
    }
    if (!open && labelsMatter(this.instance, this.start.seating)) yield* this.tryLayouts();
    return [free];
  }

  /** The way that does best in a trial. */
  private *better([first, ...others]: [Way, ...Way[]]): Generator<void, Way> {
    let best = first;
    let { cost } = yield* first(this.share(trialShare));
    for (const way of others) {
      const found = yield* way(this.share(trialShare));
      if (found.cost >= cost) continue;
      best = way;
      cost = found.cost;
    }
    return best;
  }

  /** Exchanges leave each group its size: where people are away now and then, which are the larger ones is tried beforehand. */
  private *tryLayouts(): Generator<void> {
    let least = this.best.cost;
    for (let layout = 0; layout < layouts; layout += 1) {
      const start = startOf(this.instance, this.random);
      if (!start) continue;
      const { cost } = yield* this.anneal(start, this.full, this.share(layoutShare));
      if (cost >= least) continue;
      least = cost;
      this.start = start;
    }
  }

  /** A design of all rounds, or else of as many as one is found for soon. */
  private *search(fit: Fit): Generator<void, Design | null> {
    const { rounds } = this.instance;
    for (let without = 0; without <= mostWithout && rounds - without > 1; without += 1) {
      const work = this.share(without === 0 ? designShare : shorterShare);
      const found = yield* this.designOf(fit, rounds - without, work);
      if (found) return found;
    }
    return null;
  }

  private *designOf(
    { size, missing, hosts }: Fit,
    rounds: number,
    work: () => number,
  ): Generator<void, Design | null> {
    const needs = { columns: hosts.size > 0, strangers: missing };
    const begun = this.work;
    const search = design(this.instance.groups, size, rounds, this.seed, needs);
    for (let step = search.next(); ; step = search.next()) {
      if (step.done) return step.value;
      this.work += designStep;
      if (this.work - begun >= work()) return null;
      yield;
    }
  }

  /** Anneals the people over the points of a design of all rounds of an instance. */
  private *place(
    instance: GroupInstance,
    fit: Fit,
    found: Design,
    work: () => number,
  ): Generator<void, Found> {
    const { seating, ...points } = placed(instance, this.start.seating, fit, found, this.random);
    yield;
    const assigner = yield* this.assigner(instance, seating, points);
    const constant = totalOf(instance, assigner.groupOf()) - assigner.cost + assigner.penalties();
    const unit = unitCost(instance) * Math.sqrt(instance.rounds);
    return yield* this.cool(assigner, { ...onPoints, instance, constant, unit, seating, work });
  }

  /** Places people on a design of the first rounds, anneals the others, then all. */
  private *extend(fit: Fit, found: Design, work: () => number): Generator<void, Found> {
    const { instance, start } = this;
    const begun = this.work;
    const known = found.rounds.length;
    const first = firstRounds(instance, known);
    const { groupOf, seating, cost } = yield* this.place(first, fit, found, () => work() * 0.3);
    if (cost === Number.POSITIVE_INFINITY) return { groupOf, seating, cost };
    const whole = start.groupOf.slice();
    whole.set(groupOf);
    const sizes = [...seating.sizes, ...start.seating.sizes.slice(known)];
    const extended = { groupOf: whole, seating: { ...start.seating, sizes } };
    const left = () => work() - (this.work - begun);
    const later = yield* this.anneal(extended, this.full, () => left() * 0.6, known);
    return yield* this.anneal(later, polish, left);
  }

  /** Of 300 people each step of setting up takes some milliseconds: the caller may stop between them. */
  private *assigner(
    instance: GroupInstance,
    seating: Seating,
    points: Pick<Placed, 'groupAt' | 'who' | 'loose'>,
  ): Generator<void, Assigner> {
    const problem = problemOf(instance, seating);
    yield;
    const assigner = new Assigner(problem, points, this.seed + Math.floor(this.random() * 1000));
    yield;
    assigner.start();
    yield;
    return assigner;
  }

  /** Anneals the seats of all rounds but the first `held` ones. */
  private *anneal(
    { groupOf, seating }: Start,
    cooling: Cooling,
    work: () => number,
    held = 0,
  ): Generator<void, Found> {
    const { instance } = this;
    const problem = problemOf(instance, seating, held);
    yield;
    const sum = totalOf(instance, groupOf);
    yield;
    const annealer = new Annealer(problem, this.seed + Math.floor(this.random() * 1000));
    const constant = sum - annealer.start(groupOf);
    yield;
    const unit = unitCost(instance);
    return yield* this.cool(annealer, { ...cooling, instance, constant, unit, seating, work });
  }

  /** Anneals the seats of all rounds, and with them which groups are the larger ones. */
  private *annealSizes(open: WithEmptySeats, work: () => number): Generator<void, Found> {
    const { instance } = this;
    const annealer = new Annealer(open.problem, this.seed + Math.floor(this.random() * 1000));
    yield;
    const { groupOf, seating } = this.start;
    const sum = totalOf(instance, groupOf);
    yield;
    const constant = sum - annealer.start(open.groupOf);
    yield;
    const unit = unitCost(instance);
    const read = open.without;
    return yield* this.cool(annealer, {
      ...this.full,
      instance,
      constant,
      unit,
      seating,
      work,
      read,
    });
  }

  private *cool(
    search: Search,
    { from, to, instance, unit, constant, seating, work, read }: Phase,
  ): Generator<void, Found> {
    const begun = this.work;
    const enough = instance === this.instance ? this.bound : 0;
    const found = (): Found => {
      const cost = rounded(search.bestCost + constant);
      return { ...(read?.(search.best) ?? { groupOf: search.best.slice(), seating }), cost };
    };
    search.keep();
    let best = this.noted(instance, found());
    for (let gone = 0; gone < 1 && best.cost > enough && !this.isDone(); ) {
      this.work += search.run(slice, unit * from * (to / from) ** gone);
      search.keep();
      if (search.bestCost + constant < best.cost - 1e-6) best = this.noted(instance, found());
      yield;
      // Never back: what was cooled stays cool, even where the machine turns out faster.
      gone = Math.max(gone, (this.work - begun) / Math.max(1, work()));
    }
    return best;
  }

  /** Remembers what was found where it is an arrangement of all rounds, and the best. */
  private noted(instance: GroupInstance, found: Found): Found {
    if (instance === this.instance && found.cost < this.best.cost) this.best = found;
    return found;
  }

  /** Of the work that is left now, as much as it turns out to be. */
  private share(share: number): () => number {
    const begun = this.work;
    return () => (this.total() - begun) * share;
  }

  private isDone(): boolean {
    return this.best.cost <= this.bound;
  }
}

type Phase = Cooling & {
  readonly instance: GroupInstance;
  readonly unit: number;
  /** What the search leaves out of its costs. */
  readonly constant: number;
  readonly seating: Seating;
  readonly work: () => number;
  /** What the search's seats are, where they are more than the people's. */
  readonly read?: (best: Int32Array) => Start;
};

/** Wishes may weigh far more than what is mixed besides: they are settled first, from a heat of their own. */
function fullOf(instance: GroupInstance): Cooling {
  const scale = instance.wishes ? Math.max(1, wishCost(1) / unitCost(instance)) : 1;
  return { ...full, from: full.from * scale };
}

/** Whether groups differ by more than their names, and in size, without that being asked for. */
function labelsMatter({ pins = [], wishes = [] }: GroupInstance, seating: Seating): boolean {
  const { given, sizes } = seating;
  const uneven = sizes.some((round) => new Set(round).size > 1);
  return !given && uneven && (pins.length > 0 || wishes.length > 0);
}

function totalOf(instance: GroupInstance, groupOf: Int32Array): number {
  return scoreOf(instance, roundsOf(instance, groupOf)).total;
}

/** Rounds × groups × persons, of the groups by round and person. */
export function roundsOf(instance: GroupInstance, groupOf: Int32Array): Rounds {
  const { people, groups, rounds } = instance;
  return Array.from({ length: rounds }, (_, r) => {
    const round: number[][] = Array.from({ length: groups }, () => []);
    for (let p = 0; p < people; p += 1) round[groupOf[r * people + p] ?? -1]?.push(p);
    return round;
  });
}

/** Costs are sums of many fractions: to the millionth they are the same in any order. */
function rounded(cost: number): number {
  return Math.round(cost * 1e6) / 1e6;
}
