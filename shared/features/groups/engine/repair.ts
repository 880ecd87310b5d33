// An arrangement put right after people came, went or were asked to be kept together or apart.
// Rounds already held are history and stay. In each other round the fewest people change groups:
// the exact search finds how few and proves it. Who they are and where arrivals go is then chosen
// for the lowest cost; further moves are made only as far as they are allowed and lower it.
import { sizesAddUp } from './conflicts.ts';
import { type GroupInstance, type Rounds, seatingOf } from './instance.ts';
import { type FewestMoves, fewestMoves, homesOf } from './mending/fewest-moves.ts';
import { furtherMoves } from './mending/further-moves.ts';
import { Ledger } from './mending/ledger.ts';
import { type Movable, polish } from './mending/polish.ts';
import { generator } from './random.ts';
import { shuffle } from './rules/feasible.ts';
import { type RoundTask, rulesOf, taskOf } from './rules/round-rules.ts';
import { meetingsOf, type Score, scoreOf } from './score.ts';

export type RepairOptions = {
  /** Moves beyond the fewest, each made only where it lowers the cost. */
  readonly extraMoves?: number | undefined;
  readonly seed?: number | undefined;
};

export type Repair = {
  readonly rounds: Rounds;
  /** Who was in a group of that round and is in another now. */
  readonly moves: readonly {
    readonly round: number;
    readonly person: number;
    readonly from: number;
    readonly to: number;
  }[];
  /** Who was in none and is in one now. */
  readonly placed: readonly {
    readonly round: number;
    readonly person: number;
    readonly to: number;
  }[];
  /** Who was in one and is not there any more. */
  readonly left: readonly {
    readonly round: number;
    readonly person: number;
    readonly from: number;
  }[];
  /** The fewest moves that were found to do. */
  readonly minimum: number;
  /** Whether it is certain that fewer will not do. */
  readonly proved: boolean;
  readonly score: Score;
};

/** Placements tried in all rounds together. */
const allNodes = 16_000;

/**
 * Repairs `current` of an instance.
 * @returns null where some round was not dealt: `conflictsOf` says why
 */
export function repair(
  instance: GroupInstance,
  { extraMoves = 0, seed = 1 }: RepairOptions = {},
): Repair | null {
  let best = repairOnce(instance, extraMoves, seed);
  const small = instance.people * instance.rounds <= smallProblem;
  if (!best || !small || !isMoved(instance, best)) return best;
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const other = repairOnce(instance, extraMoves, seed + attempt * 7919);
    if (other && isBetter(other, best)) best = other;
  }
  return best;
}

/** Who of a unit moves only the search decides, so that it is asked several times if time allows. */
const attempts = 3;
const smallProblem = 1000;

function isMoved({ together }: GroupInstance, { moves, placed }: Repair): boolean {
  return (together ?? []).length > 0 && moves.length + placed.length > 0;
}

function isBetter(one: Repair, other: Repair): boolean {
  if (one.minimum !== other.minimum) return one.minimum < other.minimum;
  return one.score.total < other.score.total;
}

function repairOnce(instance: GroupInstance, extraMoves: number, seed: number): Repair | null {
  const random = generator(seed);
  const locked = Math.min(instance.locked ?? 0, instance.rounds);
  const homes = homesOf(instance).slice(locked);
  const fewest = fewestOf(instance, locked, homes, random);
  if (!fewest) return null;
  const groupOf = fewest.map(({ task, groupOf: units }, round) =>
    seatedNear(task, units, homes[round] ?? new Int32Array(instance.people), random),
  );
  const held = (instance.current ?? []).slice(0, locked);
  const ledger = new Ledger(openPart(instance, held), groupOf);
  const movable = fewest.map(
    ({ task }, round): Movable => movableOf(instance, task, homes[round] ?? new Int32Array(0)),
  );
  polish(ledger, movable, random);
  const minimum = changesOf(homes, ledger.groupOf, locked).moves.length;
  const allowance = { most: minimum + extraMoves, further: extraMoves };
  const seats =
    extraMoves > 0
      ? furtherMoves(instance, ledger.groupOf, homes, allowance, seed)
      : ledger.groupOf;
  const rounds = [...held, ...seats.map((round) => groupsIn(round, ledger.groups))];
  return {
    rounds,
    ...changesOf(homes, seats, locked),
    minimum,
    proved: fewest.every((round) => round.proved),
    score: scoreOf(instance, rounds),
  };
}

function groupsIn(groupOf: Int32Array, groups: number): number[][] {
  const members: number[][] = Array.from({ length: groups }, () => []);
  groupOf.forEach((group, person) => {
    members[group]?.push(person);
  });
  return members;
}

function fewestOf(
  instance: GroupInstance,
  locked: number,
  homes: readonly Int32Array[],
  random: () => number,
): FewestMoves[] | null {
  const seating = seatingOf(instance);
  const nodes = Math.max(1000, Math.round(allNodes / homes.length));
  const found: FewestMoves[] = [];
  for (const [at, home] of homes.entries()) {
    const rules = rulesOf(instance, seating, locked + at);
    const fewest = sizesAddUp(rules) ? fewestMoves(taskOf(rules), home, random, nodes) : null;
    if (!fewest) return null;
    found.push(fewest);
  }
  return found;
}

/** The group of each person: the units' as found, the free persons' their own as far as there are seats. */
function seatedNear(
  task: RoundTask,
  units: Int32Array,
  homes: Int32Array,
  random: () => number,
): Int32Array {
  const groupOf = new Int32Array(task.people).fill(-1);
  task.units.forEach((unit, at) => {
    for (const person of unit) groupOf[person] = units[at] ?? -1;
  });
  const stay = task.free.filter((person) => (homes[person] ?? -1) >= 0);
  const left = seatsNear(task, units, stay, homes, random);
  const people = [...task.free];
  shuffle(people, random);
  const unseated = people.filter((person) => {
    const home = homes[person] ?? -1;
    if ((left[home] ?? 0) <= 0) return true;
    left[home] = (left[home] ?? 0) - 1;
    groupOf[person] = home;
    return false;
  });
  const open = [...left].flatMap((seats, group) =>
    new Array<number>(Math.max(0, seats)).fill(group),
  );
  unseated.forEach((person, at) => {
    groupOf[person] = open[at] ?? -1;
  });
  return groupOf;
}

/** By group: the seats that units leave. Those take one more who must, then those who keep somebody by it. */
function seatsNear(
  task: RoundTask,
  units: Int32Array,
  stay: readonly number[],
  homes: Int32Array,
  random: () => number,
): Int32Array {
  const left = task.seats.slice();
  units.forEach((group, unit) => {
    left[group] = (left[group] ?? 0) - (task.units[unit]?.length ?? 0);
  });
  const want = new Int32Array(task.groups);
  for (const person of stay) want[homes[person] ?? 0] = (want[homes[person] ?? 0] ?? 0) + 1;
  const order = Array.from({ length: task.groups }, (_, group) => group);
  shuffle(order, random);
  const need = (group: number): number => {
    if ((left[group] ?? 0) < 0) return 2;
    return (want[group] ?? 0) > (left[group] ?? 0) ? 1 : 0;
  };
  order.sort((a, b) => need(b) - need(a));
  for (const group of order.slice(0, task.spare)) left[group] = (left[group] ?? 0) + 1;
  return left;
}

/** The rounds still to come, as a problem of their own: what was held is history. */
function openPart(instance: GroupInstance, held: Rounds): GroupInstance {
  const { people } = instance;
  const met = meetingsOf(instance, held);
  const history: [number, number, number][] = [];
  for (let a = 0; a < people; a += 1) {
    for (let b = a + 1; b < people; b += 1) {
      const times = met[a * people + b] ?? 0;
      if (times > 0) history.push([a, b, times]);
    }
  }
  return { ...instance, history };
}

function movableOf(
  { people, sizes }: GroupInstance,
  { units, free, allowed, groups }: RoundTask,
  homes: Int32Array,
): Movable {
  const mobile = new Uint8Array(people);
  for (const person of free) mobile[person] = 1;
  units.forEach((unit, at) => {
    const pinned = allowed.subarray(at * groups, (at + 1) * groups).includes(0);
    if (unit.length === 1 && !pinned) mobile[unit[0] ?? 0] = 1;
  });
  return { homes, mobile, anyOrder: sizes === undefined };
}

function changesOf(
  homes: readonly Int32Array[],
  groupOf: readonly Int32Array[],
  locked: number,
): Pick<Repair, 'moves' | 'placed' | 'left'> {
  const all = homes.flatMap((home, at) =>
    [...home].map((from, person) => ({
      round: locked + at,
      person,
      from,
      to: groupOf[at]?.[person] ?? -1,
    })),
  );
  return {
    moves: all.filter(({ from, to }) => from >= 0 && to >= 0 && from !== to),
    placed: all
      .filter(({ from, to }) => from < 0 && to >= 0)
      .map(({ round, person, to }) => ({ round, person, to })),
    left: all
      .filter(({ from, to }) => from >= 0 && to < 0)
      .map(({ round, person, from }) => ({ round, person, from })),
  };
}
