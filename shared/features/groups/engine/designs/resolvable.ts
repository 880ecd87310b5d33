// What all constructions give: rounds in which everybody sits in a group of the same size and no two
// meet twice, and what is known about them besides.

import { below } from '../random.ts';

export type Design = {
  readonly groups: number;
  readonly size: number;
  /** Rounds × groups × points; points are numbered from 0 to `groups * size - 1`. */
  readonly rounds: readonly (readonly (readonly number[])[])[];
  /** By point: its column, of which every group holds one point; −1 throughout where there are none. */
  readonly column: Int32Array;
  /** By group: the point that sits there in every round; empty where points move. */
  readonly hosts: readonly number[];
  /** Points of whom no two ever meet, at most one a group: who of them stays away leaves groups one short. */
  readonly strangers: readonly number[];
};

/** A design whose point `i * groups + x` is in column i; column 0 holds the hosts where `hosted`. */
export function columnDesign(
  groups: number,
  size: number,
  rounds: Design['rounds'],
  hosted: boolean,
): Design {
  const column = Int32Array.from({ length: groups * size }, (_, point) =>
    Math.floor(point / groups),
  );
  const all = Array.from({ length: groups }, (_, group) => group);
  return {
    groups,
    size,
    rounds,
    column,
    hosts: hosted ? all : [],
    strangers: all.map((group) => (size - 1) * groups + group),
  };
}

/**
 * A design without columns; who never meets is looked for.
 * @param spare rounds that the design might have had besides: nobody in a group of theirs ever meets
 */
export function plainDesign(
  groups: number,
  size: number,
  rounds: Design['rounds'],
  spare: Design['rounds'],
  random: () => number,
): Design {
  const column = new Int32Array(groups * size).fill(-1);
  const start = spare[0]?.[0] ?? [];
  const strangers = someStrangers(groups * size, groups, rounds, start, random);
  return { groups, size, rounds, column, hosts: [], strangers };
}

/** Enough to find what there is among few points; a larger set is not proved to be missing. */
const TRIES = 40;
/** How many points are compared before one is chosen. */
const COMPARED = 6;

/** A large set of points of whom no two meet: greedy, preferring points that leave most to choose from. */
function someStrangers(
  people: number,
  most: number,
  rounds: Design['rounds'],
  start: readonly number[],
  random: () => number,
): number[] {
  const met = new Uint8Array(people * people);
  for (const round of rounds) {
    for (const group of round)
      for (const a of group) for (const b of group) met[a * people + b] = 1;
  }
  let best = [...start];
  for (let attempt = 0; attempt < TRIES && best.length < most; attempt += 1) {
    let open = Array.from({ length: people }, (_, point) => point);
    const chosen: number[] = [];
    while (open.length > 0 && chosen.length < most) {
      let left: number[] = [];
      let next = -1;
      for (let compared = 0; compared < COMPARED; compared += 1) {
        const point = open[below(random, open.length)] ?? 0;
        const rest = open.filter((other) => other !== point && met[point * people + other] === 0);
        if (next < 0 || rest.length > left.length) [next, left] = [point, rest];
      }
      chosen.push(next);
      open = left;
    }
    if (chosen.length > best.length) best = chosen;
  }
  return best.sort((a, b) => a - b);
}
