// What a move that somebody thinks of would cost, and which rules it would break, from those it
// touches alone: quick enough to be asked while a person is dragged.

import {
  type Attribute,
  type GroupInstance,
  type Rounds,
  repeatCost,
  unitsOf,
  wishCost,
} from './instance.ts';
import { type BrokenRule, brokenRules } from './rules/broken-rules.ts';
import {
  concentrationOf,
  countsByValue,
  groupsByPerson,
  rankOf,
  rounded,
  spreadOf,
} from './score.ts';

/** Into a group, into none (−1), or in the place of somebody who takes theirs. */
export type MoveTarget = { readonly group: number } | { readonly swapWith: number };

export type MoveCost = {
  /** The change of the cost; below 0 it gets better. */
  readonly cost: number;
  /** Hard rules that would be broken and are not now, or would be broken worse. */
  readonly breaks: readonly BrokenRule[];
  /** The round was held: what was, cannot be moved. */
  readonly held: boolean;
};

/** What it changes to move somebody in one round. Nothing where they are there already. */
export function moveCost(
  instance: GroupInstance,
  rounds: Rounds,
  round: number,
  person: number,
  target: MoveTarget,
): MoveCost {
  const before = rounds[round] ?? [];
  const after = moved(before, person, target);
  const added =
    meetingChange(instance, rounds, round, after) +
    (instance.attributes ?? []).reduce((sum, attribute) => {
      return sum + Math.abs(attribute.weight ?? 1) * spreadChange(attribute, before, after);
    }, 0) +
    wishesIn(instance, after) -
    wishesIn(instance, before);
  const known = brokenRules(instance, round, before);
  return {
    cost: rounded(added),
    breaks: brokenRules(instance, round, after).filter((rule) => !isIn(known, rule)),
    held: round < (instance.locked ?? 0),
  };
}

/** The change of an attribute's spread; what is best stays the same where the sizes do, in whatever order. */
function spreadChange(attribute: Attribute, before: Rounds[number], after: Rounds[number]): number {
  const sizes = (groups: Rounds[number]) => groups.map(({ length }) => length);
  const sorted = (groups: Rounds[number]) => sizes(groups).sort((a, b) => a - b);
  if (sorted(before).join() !== sorted(after).join()) {
    return spreadOf(attribute, after) - spreadOf(attribute, before);
  }
  const concentration = (groups: Rounds[number]): number =>
    [...countsByValue(groups, attribute.values).values()].reduce(
      (sum, counts) => sum + concentrationOf(counts, sizes(groups)),
      0,
    );
  const change = concentration(after) - concentration(before);
  return (attribute.weight ?? 1) < 0 ? -change : change;
}

/** The groups of a round after a move. */
export function moved(
  groups: Rounds[number],
  person: number,
  target: MoveTarget,
): readonly (readonly number[])[] {
  const from = groups.findIndex((members) => members.includes(person));
  const other = 'swapWith' in target ? target.swapWith : -1;
  const to =
    'group' in target ? target.group : groups.findIndex((members) => members.includes(other));
  if (from === to) return groups;
  return groups.map((members, group) => {
    const left = members.filter((one) => one !== person && one !== other);
    if (group === to) return [...left, person];
    return group === from && other >= 0 ? [...left, other] : left;
  });
}

/** The change of what meetings cost: of the pairs that meet in this round before or after, not both. */
function meetingChange(
  instance: GroupInstance,
  rounds: Rounds,
  round: number,
  after: Rounds[number],
): number {
  const { people, history, repeats, repeatWeight = 1 } = instance;
  const units = unitsOf(people, instance.together);
  const groupOf = groupsByPerson(people, rounds);
  const before = groupOf[round] ?? new Int32Array(people);
  const then = groupsByPerson(people, [after])[0] ?? before;
  const touched = Array.from(before.keys()).filter((person) => before[person] !== then[person]);
  const past = new Map<number, number>();
  for (const [a, b, times] of history ?? []) {
    const pair = Math.min(a, b) * people + Math.max(a, b);
    past.set(pair, (past.get(pair) ?? 0) + times);
  }
  let sum = 0;
  for (const a of touched) {
    for (let b = 0; b < people; b += 1) {
      if (units[a] === units[b] || (touched.includes(b) && b < a)) continue;
      const met = Number(isTogether(before, a, b));
      const meets = Number(isTogether(then, a, b));
      if (met === meets) continue;
      const times = groupOf.filter((round) => isTogether(round, a, b)).length;
      const all = times + (past.get(Math.min(a, b) * people + Math.max(a, b)) ?? 0);
      sum += repeatCost(all + meets - met, repeats) - repeatCost(all, repeats);
    }
  }
  return repeatWeight * sum;
}

function isTogether(groupOf: Int32Array, a: number, b: number): boolean {
  return (groupOf[a] ?? -1) >= 0 && groupOf[a] === groupOf[b];
}

function wishesIn({ wishes, people }: GroupInstance, groups: Rounds[number]): number {
  if (!wishes) return 0;
  const groupOf = groupsByPerson(people, [groups])[0] ?? new Int32Array(people);
  return wishes.reduce((sum, { person, groups: wished }) => {
    const group = groupOf[person] ?? -1;
    return group < 0 ? sum : sum + wishCost(rankOf(wished, group));
  }, 0);
}

/** Whether a rule is broken already, and no less. */
function isIn(known: readonly BrokenRule[], rule: BrokenRule): boolean {
  if (rule.kind === 'size') {
    return known.some((one) => one.kind === 'size' && one.seats >= rule.seats);
  }
  if (rule.kind === 'together') {
    const first = rule.unit[0];
    return known.some(
      (one) => one.kind === 'together' && one.unit[0] === first && one.away >= rule.away,
    );
  }
  const key = JSON.stringify(rule);
  return known.some((one) => JSON.stringify(one) === key);
}
