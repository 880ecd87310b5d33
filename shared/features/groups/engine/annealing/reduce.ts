// The part of an instance that is still open: rounds already held become history, and who is not
// there in any open round is left out.
import { type GroupInstance, type Rounds, seatingOf } from '../instance.ts';
import { membersOfUnits } from '../score.ts';

export type Reduced = {
  readonly instance: GroupInstance;
  /** By person of the reduced instance: their number in the whole one. */
  readonly people: readonly number[];
  /** The whole arrangement, from one of the reduced instance. */
  readonly whole: (rounds: Rounds) => Rounds;
};

export function reduced(instance: GroupInstance): Reduced {
  const held = (instance.current ?? []).slice(0, instance.locked ?? 0);
  const { absent } = seatingOf(instance);
  const open = absent.slice(held.length);
  const people = Array.from({ length: instance.people }, (_, person) => person).filter((person) =>
    open.some((away) => !away[person]),
  );
  if (held.length === 0 && people.length === instance.people) {
    return { instance, people, whole: (rounds) => rounds };
  }
  const number = new Int32Array(instance.people).fill(-1);
  people.forEach((person, at) => {
    number[person] = at;
  });
  const named = (list: readonly number[]) =>
    list.map((person) => number[person] ?? -1).filter((at) => at >= 0);
  const later = (rounds: readonly number[]) =>
    rounds.map((round) => round - held.length).filter((round) => round >= 0);
  return {
    people,
    instance: {
      ...instance,
      ...{ people: people.length, rounds: open.length, locked: 0, current: undefined },
      sizes: openSizes(instance.sizes, held.length),
      absent: (instance.absent ?? []).flatMap(({ person, rounds }) => {
        const at = number[person] ?? -1;
        return at < 0 ? [] : [{ person: at, rounds: later(rounds) }];
      }),
      // Who must be together stays so without the one who bound them.
      together: membersOfUnits(instance).map(named),
      apart: (instance.apart ?? []).map(named),
      pins: (instance.pins ?? []).flatMap(({ person, group, rounds }) => {
        const at = number[person] ?? -1;
        const where = rounds ? later(rounds) : undefined;
        return at < 0 || where?.length === 0 ? [] : [{ person: at, group, rounds: where }];
      }),
      history: historyOf(instance, held, number),
      attributes: (instance.attributes ?? []).map((attribute) => ({
        ...attribute,
        values: people.map((person) => attribute.values[person] ?? -1),
      })),
      minimums: (instance.minimums ?? []).map(({ people: them, least }) => ({
        people: named(them),
        least,
      })),
      wishes: (instance.wishes ?? []).flatMap(({ person, groups }) => {
        const at = number[person] ?? -1;
        return at < 0 ? [] : [{ person: at, groups }];
      }),
    },
    whole: (rounds) => [
      ...held,
      ...rounds.map((round) => round.map((group) => group.map((at) => people[at] ?? 0))),
    ],
  };
}

function openSizes(sizes: GroupInstance['sizes'], held: number): GroupInstance['sizes'] {
  const rounds = sizes?.filter((size) => typeof size !== 'number') ?? [];
  return rounds.length > 0 ? rounds.slice(held) : sizes;
}

/** With the meetings of rounds held, between those who are still there. */
function historyOf(
  { history = [] }: GroupInstance,
  held: Rounds,
  number: Int32Array,
): [number, number, number][] {
  const all: [number, number, number][] = [];
  const add = (a: number, b: number, times: number) => {
    const [one, other] = [number[a] ?? -1, number[b] ?? -1];
    if (one >= 0 && other >= 0) all.push([one, other, times]);
  };
  for (const [a, b, times] of history) add(a, b, times);
  for (const group of held.flat()) {
    group.forEach((a, at) => {
      for (const b of group.slice(at + 1)) add(a, b, 1);
    });
  }
  return all;
}
