// `uthan groups solve` and `uthan groups repair`: the engine by itself, over files.
import { readFile } from 'node:fs/promises';
import { wordsOf } from '../../shared/contract/catalogue.ts';
import { type Bound, boundOf } from '../../shared/features/groups/engine/bound.ts';
import { conflictsOf } from '../../shared/features/groups/engine/conflicts.ts';
import type { GroupInstance, Rounds } from '../../shared/features/groups/engine/instance.ts';
import { isFault, readInstance } from '../../shared/features/groups/engine/parse.ts';
import { repair } from '../../shared/features/groups/engine/repair.ts';
import { scoreOf } from '../../shared/features/groups/engine/score.ts';
import type { Solved } from '../../shared/features/groups/engine/solve.ts';
import { practise, solveWithin } from '../../shared/features/groups/engine/timed.ts';
import { engineWords } from '../../shared/features/groups/engine-messages.ts';
import { conflictSentence, faultSentence } from '../../shared/features/groups/engine-sentences.ts';
import { formatOf } from '../../shared/lib/format.ts';
import { instanceOfTable, type TableWish } from './groups-table.ts';
import { Refused, say, terminalLanguage, words } from './terminal.ts';

const engine = wordsOf(engineWords, formatOf(terminalLanguage));

export type GroupsWish = {
  readonly input: string;
  readonly seed: number;
  /** For a table of people instead of an instance. */
  readonly table: TableWish | null;
};

/** A problem, and the names of its people where it came with names. */
type Problem = { readonly instance: GroupInstance; readonly names: readonly string[] | null };

/** Prints an arrangement as JSON: rounds × groups × persons, what it costs and what none goes below. */
export async function solveGroups(wish: GroupsWish & { readonly seconds: number }): Promise<void> {
  const { instance, names } = await problemOf(wish);
  practise(() => performance.now());
  const begun = performance.now();
  const steps = solveWithin(instance, {
    seed: wish.seed,
    milliseconds: wish.seconds * 1000,
    now: () => performance.now(),
  });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const ms = Math.round(performance.now() - begun);
  if (step.value.kind === 'conflicts') throw refusal(instance, names, step.value);
  const rounds = step.value.rounds();
  print(rounds, names, { ...measured(instance, rounds), work: step.value.work, ms });
}

/** Prints the arrangement of `previous` put right, and who moves. */
export async function repairGroups(
  wish: GroupsWish & { readonly previous: string; readonly extraMoves: number },
): Promise<void> {
  const previous = await jsonOf(wish.previous);
  const { instance, names } = await problemOf(wish, previous);
  const begun = performance.now();
  const repaired = repair(instance, { extraMoves: wish.extraMoves, seed: wish.seed });
  const ms = Math.round(performance.now() - begun);
  if (!repaired) {
    throw refusal(instance, names, { kind: 'conflicts', conflicts: conflictsOf(instance) });
  }
  const { moves, placed, left, minimum, proved } = repaired;
  const who = { moves, placed, left, minimum, proved };
  print(repaired.rounds, names, { ...who, ...measured(instance, repaired.rounds), ms });
}

/** @param previous an answer that was printed before, or its rounds: what is to be repaired */
async function problemOf({ input, table }: GroupsWish, previous?: unknown): Promise<Problem> {
  const before = previous === undefined ? {} : { current: roundsIn(previous) };
  if (!table)
    return { instance: checked({ ...fieldsOf(await jsonOf(input)), ...before }), names: null };
  const { instance, names } = await instanceOfTable(await bytesOf(input), table);
  const known = fieldsOf(previous).names;
  const current = renumbered(before.current, known, names);
  return { instance: checked({ ...instance, ...(current ? { current } : {}) }), names };
}

function roundsIn(previous: unknown): unknown {
  return Array.isArray(previous) ? previous : fieldsOf(previous).rounds;
}

/** By the names of then and now, where both are known: a table may list its people in another order. */
function renumbered(rounds: unknown, then: unknown, now: readonly string[]): unknown {
  if (!Array.isArray(rounds) || !Array.isArray(then)) return rounds;
  const waiting = new Map<string, number[]>();
  now.forEach((name, at) => {
    waiting.set(name, [...(waiting.get(name) ?? []), at]);
  });
  // Namesakes keep their order.
  const numbers = then.map((name) => waiting.get(String(name))?.shift());
  const person = (at: unknown) => numbers[Number(at)] ?? [];
  return rounds.map((round) =>
    Array.isArray(round)
      ? round.map((group) => (Array.isArray(group) ? group.flatMap(person) : group))
      : round,
  );
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function checked(value: unknown): GroupInstance {
  const instance = readInstance(value);
  if (isFault(instance)) throw new Refused(faultSentence(instance, engine));
  return instance;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return await readFile(path).catch(() => {
    throw new Refused(words.cannotRead(path));
  });
}

async function jsonOf(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await bytesOf(path));
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(words.notJson(path));
  }
}

function measured(instance: GroupInstance, rounds: Rounds) {
  const { total, repeats, squaredRepeats, most, hard, spreads, wishes } = scoreOf(instance, rounds);
  const { parts: _, ...bound }: Bound = boundOf(instance);
  return { cost: { total, repeats, squaredRepeats, most, hard, spreads, wishes }, bound };
}

function print(rounds: Rounds, names: readonly string[] | null, rest: object): void {
  say(JSON.stringify({ rounds, ...(names ? { names } : {}), ...rest }));
}

/** The rules that cannot all be kept, in words. */
function refusal(
  instance: GroupInstance,
  names: readonly string[] | null,
  { conflicts }: Extract<Solved, { kind: 'conflicts' }>,
): Refused {
  const called = {
    person: (person: number) => names?.[person] ?? words.person(person),
    group: (group: number) => words.group(group),
  };
  const lines = conflicts.flatMap((conflict) => {
    const { sentence, rules } = conflictSentence(conflict, engine, called);
    return [sentence, ...rules.map((rule) => `  ${rule}`)];
  });
  return new Refused(lines.length > 0 ? lines.join('\n') : words.nothingFound(instance.rounds));
}
