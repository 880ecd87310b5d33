// From a first arrangement to a good one: what is tried, for how long, and what is kept.
import { Annealer } from './anneal.ts';
import { Assigner } from './assign.ts';
import { boundOf } from './bound.ts';
import { design } from './designs.ts';
import type { GroupInstance, Rounds, Seating } from './instance.ts';
import { type Fit, fitOf, placed } from './place.ts';
import { problemOf } from './problem.ts';
import type { Design } from './resolvable.ts';
import { scoreOf } from './score.ts';
import { type Start, startOf } from './start.ts';

/** Exchanges tried between two looks at the clock: about half a millisecond. */
const slice = 20_000;
/** Work after which the caller is asked how much there is to be. */
const warmUp = 10 * slice;
/** What one step in the search for a design counts for, and which share of all work it may take. */
const designStep = 6 * slice;
const designShare = 0.4;
/** Of what is left, the share that goes into placing people on a design; the rest frees the seats. */
const assignShare = 0.85;

/**
 * How many exchanges to try, about 20 to 60 million a second: the same number finds the same
 * arrangement. Or a function, asked again and again after the first few exchanges, for a caller who
 * measures the machine by them and has so much time.
 */
export type Work = number | (() => number);

/** So many ways to say which groups are the larger ones, each for its share of what is left. */
const layouts = 3;
const layoutShare = 0.08;

/** Where to begin and where to end, in what a usual step costs. */
type Cooling = { readonly from: number; readonly to: number };
const quick: Cooling = { from: 0.3, to: 0.1 };
const full: Cooling = { from: 0.6, to: 0.12 };
const onPoints: Cooling = { from: 0.7, to: 0.17 };
const polish: Cooling = { from: 0.25, to: 0.12 };

type Phase = Cooling & {
  readonly unit: number;
  /** What the search leaves out of its costs. */
  readonly constant: number;
  readonly seating: Seating;
  /** Of all work that is left. */
  readonly share: number;
};

type Search = {
  readonly run: (work: number, heat: number) => number;
  readonly keep: () => void;
  readonly bestCost: number;
  readonly best: Int32Array;
};

/** How an instance is improved, step by step; `best` is the best so far. */
export class Improvement {
  best: Start & { readonly cost: number };
  readonly bound: number;
  /** In exchanges tried. */
  work = 0;
  private total = () => Number.POSITIVE_INFINITY;
  private readonly instance: GroupInstance;
  private readonly seed: number;

  constructor(instance: GroupInstance, start: Start, seed: number) {
    this.instance = instance;
    this.seed = seed;
    this.bound = boundOf(instance).total;
    this.best = { ...start, cost: totalOf(instance, start.groupOf) };
  }

  *run(work: Work, random: () => number): Generator<void> {
    this.total = () => warmUp;
    yield* this.anneal(this.best, quick, 1);
    this.total = typeof work === 'number' ? () => work : work;
    if (this.isDone()) return;
    const fit = fitOf(this.instance, this.best.seating);
    const found = fit ? yield* this.search(fit) : null;
    if (fit && found) {
      yield* this.place(fit, found, random);
      return yield* this.anneal(this.best, polish, 1);
    }
    if (labelsMatter(this.instance, this.best.seating)) yield* this.tryLayouts(random);
    yield* this.anneal(this.best, full, 1);
  }

  /** Exchanges leave each group its size: which of them are the larger ones is tried beforehand. */
  private *tryLayouts(random: () => number): Generator<void> {
    for (let layout = 0; layout < layouts; layout += 1) {
      const start = startOf(this.instance, random);
      if (start) yield* this.anneal(start, full, layoutShare);
    }
  }

  private *search({ size, missing, hosts }: Fit): Generator<void, Design | null> {
    const { groups, rounds } = this.instance;
    const needs = { columns: hosts.size > 0, strangers: missing };
    const begun = this.work;
    const search = design(groups, size, rounds, this.seed, needs);
    for (let step = search.next(); ; step = search.next()) {
      if (step.done) return step.value;
      this.work += designStep;
      if (this.work - begun >= (this.total() - begun) * designShare) return null;
      yield;
    }
  }

  private *place(fit: Fit, found: Design, random: () => number): Generator<void> {
    const { instance } = this;
    const { seating, ...points } = placed(instance, this.best.seating, fit, found, random);
    yield;
    const problem = problemOf(instance, seating);
    yield;
    const assigner = new Assigner(problem, points, this.seed);
    yield;
    assigner.start();
    yield;
    const constant = totalOf(instance, assigner.groupOf()) - assigner.cost + assigner.penalties();
    const unit = scale(instance) * Math.sqrt(instance.rounds);
    yield* this.cool(assigner, { ...onPoints, constant, unit, seating, share: assignShare });
  }

  /** Of 300 people each step of setting up takes some milliseconds: the caller may stop between them. */
  private *anneal(start: Start, cooling: Cooling, share: number): Generator<void> {
    const { groupOf, seating } = start;
    const problem = problemOf(this.instance, seating);
    yield;
    const sum = totalOf(this.instance, groupOf);
    yield;
    const annealer = new Annealer(problem, this.seed);
    const constant = sum - annealer.start(groupOf);
    yield;
    const unit = scale(this.instance);
    yield* this.cool(annealer, { ...cooling, constant, unit, seating, share });
  }

  private *cool(
    search: Search,
    { from, to, unit, constant, seating, share }: Phase,
  ): Generator<void> {
    const begun = this.work;
    search.keep();
    for (let gone = 0; gone < 1 && !this.isDone(); ) {
      this.work += search.run(slice, unit * from * (to / from) ** gone);
      search.keep();
      const cost = rounded(search.bestCost + constant);
      if (cost < this.best.cost) this.best = { groupOf: search.best.slice(), seating, cost };
      yield;
      // Never back: what was cooled stays cool, even where the machine turns out faster.
      const work = Math.max(1, (this.total() - begun) * share);
      gone = Math.max(gone, (this.work - begun) / work);
    }
  }

  private isDone(): boolean {
    return this.best.cost <= this.bound;
  }
}

/** What a usual exchange costs more or less: one repeat, or one person alike. */
function scale({ attributes = [], repeatWeight = 1 }: GroupInstance): number {
  const weights = attributes.reduce((sum, { weight = 1 }) => sum + Math.abs(weight), 0);
  return Math.max(repeatWeight, weights / Math.max(1, attributes.length)) || 1;
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
