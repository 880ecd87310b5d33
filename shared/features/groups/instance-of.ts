// From the rows of an arrangement to what the engine is asked, and from its answer to seats.
import { comparable } from '../../lib/comparable.ts';
import type { Person } from '../people/model.ts';
import { apartLists } from './apart-lists.ts';
import type { Asked } from './asked.ts';
import { choiceSizes } from './choice-sizes.ts';
import type { Attribute, GroupInstance, Pin, Rounds } from './engine/instance.ts';
import { cafeHosts, type Host } from './hosts.ts';
import type { SpreadField } from './kinds.ts';
import type { Arrangement, Bond } from './model.ts';
import { seatSizes } from './seat-sizes.ts';
import { readSpread } from './spread.ts';

export type Question = {
  readonly instance: GroupInstance;
  /** By their numbers in the instance. */
  readonly personIds: readonly string[];
  readonly groupIds: readonly string[];
  /** By attribute and value of the instance: what it stands for, e.g. `BRAC`, or `female`. */
  readonly valueNames: readonly (readonly string[])[];
  /** World café: who stays at which table. */
  readonly hosts: readonly Host[];
  /** How many people there are no places for, in the round with fewest. */
  readonly short: number;
};

/** How much more it counts to gather than to spread anything else. */
const gatherWeight = -10;
/**
 * In a jigsaw every home group is to have somebody of each expert group, as far as they go round: no
 * mixing is worth two of one. By choice, wishes come first, and mixing only where they leave it open.
 */
const jigsawOverMixing = 2.5;
const leastInJigsaw = 4;
const mixBesidesWishes = 0.02;
const leastOfSex = 2;

/** What the engine is asked for an arrangement; the rounds before the one that is on are held. */
export function questionOf(asked: Asked): Question {
  const { arrangement, groups } = asked;
  const seated = new Set(asked.memberships.map(({ personId }) => personId));
  const people = asked.people.filter(({ id }) => asked.takingPart.has(id) || seated.has(id));
  const numberOf = new Map(people.map(({ id }, at) => [id, at]));
  const groupOf = new Map(groups.map(({ id }, at) => [id, at]));
  const rounds = arrangement.form === 'speed' ? arrangement.round + 1 : arrangement.rounds;
  const plan: Plan = { ...asked, people, rounds, numberOf, groupOf };
  const current = currentOf(plan);
  const away = awayOf(plan, current);
  const { sizes, short } = sizesOf(plan, current, away);
  const valued = attributesOf(plan);
  const hosts = arrangement.form === 'cafe' ? cafeHosts(asked) : [];
  return {
    instance: {
      people: people.length,
      groups: groups.length,
      rounds,
      sizes,
      absent: people.flatMap((_, person) => {
        const missed = away.flatMap((gone, round) => (gone.has(person) ? [round] : []));
        return missed.length > 0 ? [{ person, rounds: missed }] : [];
      }),
      together: bondsIn(plan, 'together'),
      apart: apartLists(bondsIn(plan, 'apart')),
      pins: [...pinsOf(plan, current, away), ...hosts.flatMap((host) => hostPin(plan, host))],
      history: arrangement.useHistory ? historyOf(plan) : [],
      attributes: valued.map(({ attribute }) => attribute),
      repeatWeight: repeatWeightOf(arrangement),
      repeats: arrangement.repeats === 'most' ? 'plain' : undefined,
      minimums: minimumsOf(plan, away),
      wishes: arrangement.form === 'choice' ? wishesOf(plan) : undefined,
      locked: arrangement.round,
      current,
    },
    personIds: people.map(({ id }) => id),
    groupIds: groups.map(({ id }) => id),
    valueNames: valued.map(({ names }) => names),
    hosts,
    short,
  };
}

function repeatWeightOf({ form, spread }: Arrangement): number | undefined {
  if (form === 'choice') return mixBesidesWishes;
  if (form !== 'jigsaw') return undefined;
  const heaviest = Math.max(0, ...(readSpread(spread) ?? []).map(({ weight }) => weight));
  return Math.max(leastInJigsaw, jigsawOverMixing * heaviest);
}

type Plan = Asked & {
  readonly rounds: number;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly groupOf: ReadonlyMap<string, number>;
};

function currentOf({ groups, memberships, rounds, numberOf, groupOf }: Plan): number[][][] {
  const seats = Array.from({ length: rounds }, () => groups.map((): number[] => []));
  for (const { round, groupId, personId } of memberships) {
    const person = numberOf.get(personId);
    if (person !== undefined) seats[round]?.[groupOf.get(groupId) ?? -1]?.push(person);
  }
  return seats;
}

/** By round: who is not dealt. In a round that was held, who was not there. */
function awayOf(plan: Plan, current: Rounds): ReadonlySet<number>[] {
  const { arrangement, absences, takingPart, people } = plan;
  // Speed-geeking is dealt once for all rounds: whoever is there in one of them is dealt.
  const open = arrangement.form === 'speed' ? arrangement.rounds - arrangement.round : 1;
  const missed = new Map<string, Set<number>>();
  for (const { personId, round } of absences) {
    if (round < arrangement.round) continue;
    missed.set(personId, (missed.get(personId) ?? new Set<number>()).add(round));
  }
  return current.map((groups, round) => {
    const there = new Set(groups.flat());
    const gone = people.flatMap(({ id }, person) => {
      if (round < arrangement.round) return there.has(person) ? [] : [person];
      const rounds = missed.get(id) ?? new Set<number>();
      const absent = open > 1 ? rounds.size >= open : rounds.has(round);
      return absent || !takingPart.has(id) ? [person] : [];
    });
    return new Set(gone);
  });
}

/** Asked for only where a group is locked or takes so many; else they differ by at most one. */
function sizesOf(
  plan: Plan,
  current: Rounds,
  away: readonly ReadonlySet<number>[],
): { readonly sizes: number[][] | undefined; readonly short: number } {
  const { arrangement, groups, people, keepSizes = false } = plan;
  const byWish = arrangement.form === 'choice' ? wishesHere(plan, away) : null;
  const found = current.map((seats, round) => {
    const before = seats.map((members) => members.length);
    if (round < arrangement.round) return { sizes: before, short: 0, uneven: false };
    const staying = seats.map(
      (members) => members.filter((person) => !away[round]?.has(person)).length,
    );
    const uneven = keepSizes && Math.max(...before) - Math.min(...before) > 1;
    const rules = groups.map(({ locked, capacity }, at) => ({
      capacity,
      fixed: locked ? (staying[at] ?? 0) : null,
      least: uneven ? (staying[at] ?? 0) : 0,
    }));
    const here = people.length - (away[round]?.size ?? 0);
    const chosen = byWish && round === arrangement.round ? choiceSizes(here, rules, byWish) : null;
    return chosen
      ? { sizes: chosen, short: 0, uneven: true }
      : { ...seatSizes(here, rules), uneven };
  });
  const asked =
    groups.some(({ locked, capacity }) => locked || capacity !== null) ||
    found.some(({ uneven }) => uneven);
  const listed = found.map(({ sizes }) => [...sizes]);
  const short = Math.max(0, ...found.map((round) => round.short));
  return { sizes: asked ? listed : undefined, short };
}

function bondsIn({ bonds, numberOf }: Plan, kind: Bond['kind']): [number, number][] {
  return bonds.flatMap((bond): [number, number][] => {
    const [one, other] = [numberOf.get(bond.personId), numberOf.get(bond.otherId)];
    const counts = bond.kind === kind && one !== undefined && other !== undefined;
    return counts ? [[one, other]] : [];
  });
}

/** Who was pinned, and everybody in a group that is locked. */
function pinsOf(
  { arrangement, groups, memberships, numberOf, groupOf, rounds }: Plan,
  current: Rounds,
  away: readonly ReadonlySet<number>[],
): Pin[] {
  const pinned = memberships
    .filter(({ round, pinned: stays }) => stays && round >= arrangement.round && round < rounds)
    .map(({ personId, groupId, round }) => ({
      person: numberOf.get(personId) ?? -1,
      group: groupOf.get(groupId) ?? -1,
      rounds: [round],
    }));
  const locked = current.flatMap((seats, round) =>
    round < arrangement.round
      ? []
      : seats.flatMap((members, group) =>
          groups[group]?.locked
            ? members.map((person) => ({ person, group, rounds: [round] }))
            : [],
        ),
  );
  return [...pinned, ...locked].filter(
    ({ person, rounds: [round = 0] }) => person >= 0 && !away[round]?.has(person),
  );
}

function hostPin({ arrangement, rounds, numberOf, groupOf }: Plan, host: Host): Pin[] {
  const [person, group] = [numberOf.get(host.personId), groupOf.get(host.groupId)];
  if (person === undefined || group === undefined) return [];
  const open = Array.from({ length: rounds }, (_, round) => round).slice(arrangement.round);
  return [{ person, group, rounds: open }];
}

function historyOf({ met, numberOf }: Plan): [number, number, number][] {
  return met.flatMap(([one, other, times]): [number, number, number][] => {
    const [a, b] = [numberOf.get(one), numberOf.get(other)];
    return a === undefined || b === undefined ? [] : [[a, b, times]];
  });
}

type Valued = { readonly attribute: Attribute; readonly names: readonly string[] };

function attributesOf({ arrangement, people, withSex = false }: Plan): Valued[] {
  const { gather } = arrangement;
  const spread = (readSpread(arrangement.spread) ?? []).filter(({ field }) => field !== gather);
  const uncounted = withSex && gather !== 'sex' && spread.every(({ field }) => field !== 'sex');
  const share = arrangement.form === 'choice' ? mixBesidesWishes : 1;
  return [
    ...spread.map(({ field, weight }) => valuedBy(people, field, weight * share)),
    ...(gather === '' ? [] : [valuedBy(people, gather, gatherWeight)]),
    ...(uncounted ? [valuedBy(people, 'sex', 0)] : []),
  ];
}

/** A number for each different text; −1 where nothing was said. */
function valuedBy(people: readonly Person[], field: SpreadField, weight: number): Valued {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const values = people.map((person) => {
    const value = comparable(person[field]);
    if (value === '' || (field === 'sex' && value === 'undisclosed')) return -1;
    const known = numbers.get(value) ?? names.push(person[field]) - 1;
    numbers.set(value, known);
    return known;
  });
  return { attribute: { name: field, weight, values }, names };
}

/** Nobody alone of a sex. Where there is only one, that cannot be asked; a locked group is as it is. */
function minimumsOf(plan: Plan, away: readonly ReadonlySet<number>[]): GroupInstance['minimums'] {
  const { arrangement, people, groups, memberships } = plan;
  if (arrangement.noLone === '') return undefined;
  const locked = new Set(groups.filter((group) => group.locked).map(({ id }) => id));
  const inLocked = new Set(
    memberships
      .filter(({ groupId, round }) => locked.has(groupId) && round >= arrangement.round)
      .map(({ personId }) => personId),
  );
  const those = people.flatMap(({ id, sex }, person) =>
    sex === arrangement.noLone && !inLocked.has(id) ? [person] : [],
  );
  const counts = away
    .slice(arrangement.round)
    .map((gone) => those.filter((person) => !gone.has(person)).length);
  return counts.includes(1) ? undefined : [{ people: those, least: leastOfSex }];
}

/** The wishes of those who are there in the round that is on, by their places among them. */
function wishesHere(plan: Plan, away: readonly ReadonlySet<number>[]) {
  const here = [...plan.people.keys()].filter(
    (person) => !away[plan.arrangement.round]?.has(person),
  );
  return (wishesOf(plan) ?? []).flatMap(({ person, groups }) => {
    const place = here.indexOf(person);
    return place < 0 ? [] : [{ person: place, groups }];
  });
}

function wishesOf({ choices, people, groupOf }: Plan): GroupInstance['wishes'] {
  return people.flatMap(({ id }, person) => {
    const groups = choices
      .filter(({ personId }) => personId === id)
      .toSorted((a, b) => a.rank - b.rank)
      .flatMap(({ groupId }) => groupOf.get(groupId) ?? []);
    return groups.length > 0 ? [{ person, groups }] : [];
  });
}
