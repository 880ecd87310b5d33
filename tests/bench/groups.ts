// The group engine on the public instances: what it reaches beside what was asked for, how soon the
// first answer is there, and how long it can go without looking whether it is to stop.
import { readdirSync, readFileSync } from 'node:fs';
import type { GroupInstance, Rounds } from '../../shared/features/groups/engine/instance.ts';
import { repair } from '../../shared/features/groups/engine/repair.ts';
import { scoreOf } from '../../shared/features/groups/engine/score.ts';
import { type Solved, solve } from '../../shared/features/groups/engine/solve.ts';
import { practise, solveWithin } from '../../shared/features/groups/engine/timed.ts';
import { median, percentile, type Result } from './result.ts';

const folder = new URL('../fixtures/groups/', import.meta.url);
const budgets = [
  { seconds: 0.1, goal: 'J100' },
  { seconds: 1, goal: 'J1000' },
  { seconds: 5, goal: 'J5000' },
] as const;
const seeds = [1, 2, 3];

type Public = GroupInstance & {
  readonly id: string;
  readonly reference: { readonly goal: Readonly<Record<'J100' | 'J1000' | 'J5000', number>> };
};

export function benchGroups(): Result[] {
  practise(() => performance.now());
  return [...instances().flatMap(ofInstance), ...ofAHall()];
}

function instances(): Public[] {
  return readdirSync(folder)
    .sort()
    .map((file): Public => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
}

/** The median of three seeds, held against the goal; costs of 0 are compared as 1 to 1. */
function ofInstance(instance: Public): Result[] {
  return budgets.map(({ seconds, goal }) => {
    const costs = seeds.map((seed) => dealt(instance, seed, seconds * 1000));
    return {
      name: `groups: ${instance.id} in ${seconds} s, beside its goal`,
      measured: 1 + median(costs),
      peer: 1 + instance.reference.goal[goal],
      unit: 'J + 1',
      limit: 1,
    };
  });
}

function dealt(instance: GroupInstance, seed: number, milliseconds: number): number {
  return costOf(instance, roundsWithin(instance, seed, milliseconds));
}

function roundsWithin(instance: GroupInstance, seed: number, milliseconds: number): Rounds {
  return ended(solveWithin(instance, { seed, milliseconds, now: () => performance.now() }));
}

function roundsOf(instance: GroupInstance, work: number): Rounds {
  return ended(solve(instance, { seed: 1, work }));
}

function ended(steps: Generator<unknown, Solved>): Rounds {
  let step = steps.next();
  while (!step.done) step = steps.next();
  if (step.value.kind === 'conflicts') throw new Error('Nothing collides here.');
  return step.value.rounds();
}

function costOf(instance: GroupInstance, rounds: Rounds): number {
  const { hard, total } = scoreOf(instance, rounds);
  if (hard > 0) throw new Error('An answer keeps every hard rule.');
  return total;
}

/** 300 people in 30 groups over 12 rounds. */
function ofAHall(): Result[] {
  const values = Array.from({ length: 300 }, (_, person) => (person * 7) % 20);
  const hall = { people: 300, groups: 30, rounds: 12, attributes: [{ name: 'any', values }] };
  const firsts = seeds.map((seed) => {
    const begun = performance.now();
    solve(hall, { seed, work: 0 }).next();
    return performance.now() - begun;
  });
  const line = { peer: null, unit: 'ms' };
  return [
    {
      name: 'groups: first answer for 300 in 12 rounds',
      measured: median(firsts),
      limit: 50,
      ...line,
    },
    {
      name: 'groups: the longest until a stop is heard',
      measured: longestStep(hall),
      limit: 20,
      ...line,
    },
    ...repairs(hall),
  ];
}

/** In milliseconds; the one step in a thousand that the machine itself interrupts is left out. */
function longestStep(hall: GroupInstance): number {
  const waits: number[] = [];
  const steps = solve(hall, { seed: 1, work: 40_000_000 });
  for (let step = steps.next(), last = performance.now(); !step.done; step = steps.next()) {
    const now = performance.now();
    waits.push(now - last);
    last = now;
  }
  return percentile(waits, 0.999);
}

/**
 * Work of about a quarter of a second and of a second, the same on a busy machine, and the moves that
 * are allowed beyond the fewest: of the 2970 seats in the rounds to come, one and three in a hundred.
 */
const spells = [
  { name: 'a quarter of a second', work: 10_000_000, extraMoves: 30 },
  { name: 'a second', work: 40_000_000, extraMoves: 100 },
] as const;

/** Four come late and three are missing, before the third round; all is dealt for as long. */
function repairs(hall: GroupInstance): Result[] {
  const days = spells.map((spell) => ({ ...spell, today: lateDay(hall, spell.work) }));
  const times = seeds.flatMap((seed) => days.map(({ today }) => timeOf(today, seed)));
  return [
    {
      name: 'groups: a repair of 300 people',
      measured: median(times),
      peer: null,
      unit: 'ms',
      limit: 50,
    },
    ...days.map(({ name, work, extraMoves, today }) => ({
      name: `groups: a repair with ${extraMoves} further moves, beside dealing anew for ${name}`,
      measured: repair(today, { extraMoves })?.score.total ?? Number.NaN,
      peer: costOf(today, roundsOf(today, work)),
      unit: 'J',
      limit: 1.2,
    })),
  ];
}

function lateDay(hall: GroupInstance, work: number): GroupInstance {
  const before = { ...hall, absent: [11, 52, 133, 204].map((person) => allRounds(person)) };
  const absent = [3, 77, 290].map((person) => allRounds(person, 2));
  const late = [11, 52, 133, 204].map((person) => ({ person, rounds: [0, 1] }));
  return { ...hall, absent: [...absent, ...late], locked: 2, current: roundsOf(before, work) };
}

function timeOf(today: GroupInstance, seed: number): number {
  const begun = performance.now();
  if (!repair(today, { seed })) throw new Error('This can be repaired.');
  return performance.now() - begun;
}

function allRounds(person: number, from = 0) {
  return { person, rounds: Array.from({ length: 12 - from }, (_, at) => at + from) };
}
