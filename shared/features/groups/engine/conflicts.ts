// Rules that cannot all be kept, found before anything is dealt: proved by the exact search of one
// round, then shrunk to a smallest set that still collides, by QuickXplain (Junker 2004).

import { type GroupInstance, seatingOf, unitsOf } from './instance.ts';
import { generator } from './random.ts';
import { findRound } from './rules/feasible.ts';
import { packs } from './rules/packing.ts';
import { type RoundRules, rulesOf, taskOf } from './rules/round-rules.ts';

/** One rule, as it was asked for. */
export type ConstraintRef =
  | { readonly kind: 'sizes' }
  | { readonly kind: 'together'; readonly list: readonly number[] }
  | { readonly kind: 'apart'; readonly list: readonly number[] }
  | { readonly kind: 'pin'; readonly person: number; readonly group: number }
  | { readonly kind: 'minimum'; readonly people: readonly number[]; readonly least: number };

export type Conflict = {
  /** Whether it is certain that no round keeps these rules; else none was found in the time there is. */
  readonly proved: boolean;
  /** A smallest set: without any one of them, the others can be kept. Where that takes too long to find, more. */
  readonly parts: readonly ConstraintRef[];
  /** The first round in which they collide. */
  readonly round: number;
};

type Verdict = 'kept' | 'collide' | 'unknown';

/** Placements tried for a proof, and for a suspicion, which is asked for more often. */
const proofNodes = 20_000;
const suspicionNodes = 3000;
/** What may be spent on making a set of one round smaller: sets asked about, and placements tried. */
const asksAtMost = 400;
const nodesAtMost = 150_000;

/**
 * The rules that collide, one smallest set for each round that has one; the same set is named once.
 * Rounds already held are not asked. Empty where each round by itself can be dealt.
 */
export function conflictsOf(instance: GroupInstance): Conflict[] {
  const seating = seatingOf(instance);
  const conflicts: Conflict[] = [];
  const asked = new Set<string>();
  for (let round = instance.locked ?? 0; round < instance.rounds; round += 1) {
    const rules = rulesOf(instance, seating, round);
    const key = [rules.absent.join(''), rules.sizes, JSON.stringify(rules.pins)].join(' ');
    if (asked.has(key)) continue;
    asked.add(key);
    if (!sizesAddUp(rules)) {
      const named = conflicts.some(({ parts }) => parts.length === 1 && parts[0]?.kind === 'sizes');
      if (!named) conflicts.push({ proved: true, parts: [{ kind: 'sizes' }], round });
      continue;
    }
    const known = conflicts.some(
      ({ proved, parts }) => proved && askOf(rules, present(rules, parts)).verdict === 'collide',
    );
    const found = known ? null : conflictIn(rules);
    if (found) conflicts.push({ ...found, round });
  }
  return conflicts;
}

/** Whether there are as many seats as people who are there; where sizes are not given there are. */
export function sizesAddUp({ sizes, absent, people }: RoundRules): boolean {
  const seats = (sizes ?? []).reduce((sum, size) => sum + size, 0);
  return seats === people - absent.reduce((sum, one) => sum + one, 0);
}

function conflictIn(rules: RoundRules): Pick<Conflict, 'proved' | 'parts'> | null {
  const all = partsOf(rules);
  const { verdict } = askOf(rules, all);
  if (verdict === 'kept') return null;
  const sets = verdict === 'collide' ? [all] : simplerSets(all);
  const colliding = sets.find((parts) => askOf(rules, parts).verdict === 'collide');
  if (colliding) {
    const collide = limited(rules, proofNodes, (one) => one === 'collide');
    return { proved: true, parts: smallest(colliding, collide) };
  }
  const fail = limited(rules, suspicionNodes, (one) => one !== 'kept');
  return { proved: false, parts: smallest(all, fail) };
}

/** Whether sets of rules have the verdict looked for; when all that may be spent is, none has. */
function limited(
  rules: RoundRules,
  nodes: number,
  isMeant: (verdict: Verdict) => boolean,
): (parts: readonly ConstraintRef[]) => boolean {
  let [asks, left] = [asksAtMost, nodesAtMost];
  return (parts) => {
    if (asks <= 0 || left <= 0) return false;
    asks -= 1;
    const asked = askOf(rules, parts, Math.min(nodes, left));
    left -= asked.nodes;
    return isMeant(asked.verdict);
  };
}

/** Every rule of the round by itself. */
function partsOf(rules: RoundRules): ConstraintRef[] {
  return [
    ...rules.pins.map((pin): ConstraintRef => ({ kind: 'pin', ...pin })),
    ...rules.minimums.map((minimum): ConstraintRef => ({ kind: 'minimum', ...minimum })),
    ...rules.apart.map((list): ConstraintRef => ({ kind: 'apart', list })),
    ...rules.together.map((list): ConstraintRef => ({ kind: 'together', list })),
    { kind: 'sizes' },
  ];
}

/** Where all at once are too many to search through, a proof may be found among fewer kinds. */
function simplerSets(all: readonly ConstraintRef[]): ConstraintRef[][] {
  const without = (...kinds: readonly ConstraintRef['kind'][]) =>
    all.filter(({ kind }) => !kinds.includes(kind));
  return [
    without('apart', 'minimum'),
    without('sizes', 'minimum'),
    without('apart'),
    without('together', 'pin'),
    without('minimum'),
  ];
}

/** Those of the parts that are rules of this round too. */
function present(rules: RoundRules, parts: readonly ConstraintRef[]): ConstraintRef[] {
  return parts.filter(
    (part) =>
      part.kind !== 'pin' ||
      rules.pins.some(({ person, group }) => person === part.person && group === part.group),
  );
}

/** Whether some round keeps these rules and no others, and what it took to tell. */
function askOf(
  rules: RoundRules,
  parts: readonly ConstraintRef[],
  most = proofNodes,
): { readonly verdict: Verdict; readonly nodes: number } {
  const some = only(rules, parts);
  if (collideAtSight(some)) return { verdict: 'collide', nodes: 0 };
  const { groupOf, complete, nodes } = findRound(taskOf(some), generator(1), most);
  if (groupOf) return { verdict: 'kept', nodes };
  return { verdict: complete ? 'collide' : 'unknown', nodes };
}

function only(rules: RoundRules, parts: readonly ConstraintRef[]): RoundRules {
  return {
    ...rules,
    sizes: parts.some(({ kind }) => kind === 'sizes') ? rules.sizes : null,
    pins: parts.filter((part) => part.kind === 'pin'),
    minimums: parts.filter((part) => part.kind === 'minimum'),
    together: parts.flatMap((part) => (part.kind === 'together' ? [part.list] : [])),
    apart: parts.flatMap((part) => (part.kind === 'apart' ? [part.list] : [])),
  };
}

/** What can be seen without a search, which might look in the wrong place for long. */
function collideAtSight(rules: RoundRules): boolean {
  const task = taskOf(rules);
  if (task.torn || !packs(task)) return true;
  const unitOf = unitsOf(rules.people, rules.together);
  const here = (person: number): boolean => rules.absent[person] === 0;
  const tooMany = rules.apart.some(
    (list) => new Set(list.filter(here).map((person) => unitOf[person])).size > rules.groups,
  );
  const tooFew = rules.minimums.some(({ people, least }) => {
    const count = new Set(people.filter(here)).size;
    return count > 0 && count < least;
  });
  return tooMany || tooFew || pinsCollide(rules, unitOf);
}

/** Two groups for one unit, or two who are kept apart in one group. */
function pinsCollide({ pins, apart, absent }: RoundRules, unitOf: Int32Array): boolean {
  const groupOf = new Map<number, number>();
  for (const { person, group } of pins) {
    if (absent[person] === 1) continue;
    const unit = unitOf[person] ?? person;
    const before = groupOf.get(unit) ?? group;
    if (before !== group) return true;
    groupOf.set(unit, group);
  }
  return apart.some((list) => {
    const groups = [...new Set(list)]
      .filter((person) => absent[person] === 0)
      .flatMap((person) => groupOf.get(unitOf[person] ?? person) ?? []);
    return new Set(groups).size < groups.length;
  });
}

/** QuickXplain: a smallest part of a list on which `collide` still holds, which it must on all of it. */
function smallest<T>(all: readonly T[], collide: (some: readonly T[]) => boolean): readonly T[] {
  if (all.length === 0 || collide([])) return [];
  const explain = (
    background: readonly T[],
    changed: boolean,
    rest: readonly T[],
  ): readonly T[] => {
    if (changed && collide(background)) return [];
    if (rest.length <= 1) return rest;
    const half = Math.ceil(rest.length / 2);
    const [first, second] = [rest.slice(0, half), rest.slice(half)];
    const needed = explain([...background, ...first], first.length > 0, second);
    const besides = explain([...background, ...needed], needed.length > 0, first);
    return [...besides, ...needed];
  };
  return explain([], false, all);
}
