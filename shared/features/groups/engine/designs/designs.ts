// Rounds of groups in which nobody meets anybody twice, wherever structure gives them: the social
// golfer problem. What is certain comes first (fields, stored designs), what must be searched after.
//
// Sources: Moore (1896), MacNeish (1922) and Bose (1938) for Latin squares from fields; Bose and Bush
// (1952) for difference matrices; Kirkman (1850) and Ray-Chaudhuri and Wilson (1971) for triples; for
// what is possible Harvey's table of the social golfer problem, OEIS A107431, Dotú and Van Hentenryck
// (2005), and Miller, Valkov and Abel, Symmetry 18 (2026) 269.

import { generator } from '../random.ts';
import { annealRounds, preludeRounds, shapes } from './cyclic.ts';
import { annealMatrix, developed, fieldMatrix, impossible, type Matrix } from './difference.ts';
import { abelian, abelianGroups } from './galois.ts';
import { knownMatrix, knownSymmetry, listedRounds, provedImpossible } from './known.ts';
import { quasiRounds } from './quasi.ts';
import { columnDesign, type Design, plainDesign } from './resolvable.ts';
import { annealTurned, rotations } from './rotation.ts';

type Rounds = Design['rounds'];
/** Gives design after design, and nothing where its slice of time is over. */
type Search = Generator<Design | undefined, never>;

/** How many slices of one to two milliseconds are searched before nothing is said to be known. */
const PATIENCE = 6_000;
/** How many for a search that is known to end soon. */
const REMEMBERED = 40;
/** More shapes than these are not tried side by side. */
const SHAPES = 5;
const ROTATIONS = 8;

export type Needs = {
  /** Only a design with columns and hosts is of use. */
  readonly columns?: boolean | undefined;
  /** At least so many points of whom no two ever meet, at most one a group. */
  readonly strangers?: number | undefined;
};

/**
 * Rounds of `groups` groups of `size` in which no two points meet twice. Yields after every one to two
 * milliseconds of work; whoever has no time left stops asking. The same arguments give the same design.
 * @returns null where there can be none, or where none was found
 */
export function* design(
  groups: number,
  size: number,
  rounds: number,
  seed: number,
  needs: Needs = {},
): Generator<void, Design | null> {
  const least = needs.strangers ?? 0;
  if (!possible(groups, size, rounds) || least > groups) return null;
  if (provedImpossible(groups, size, rounds)) return null;
  const random = generator(seed);
  const matrix = instantMatrix(groups, size, rounds);
  if (matrix) return columnDesign(groups, size, developed(matrix), true);
  const plain = needs.columns
    ? null
    : (instantRounds(groups, size, rounds) ?? listedRounds(groups, size, rounds));
  if (plain) {
    const found = plainDesign(groups, size, plain, [], random);
    if (found.strangers.length >= least) return found;
  }
  const remembered = needs.columns ? [] : knownSearches(groups, size, rounds);
  const early = yield* inTurns(remembered, least, REMEMBERED);
  if (early) return early;
  const searches = matrixSearches(groups, size, rounds, random);
  if (!needs.columns) searches.push(...otherSearches(groups, size, rounds, random));
  return yield* inTurns(searches, least, PATIENCE);
}

/** Gives each search a slice after the other until one has a design with strangers enough. */
function* inTurns(
  searches: readonly Search[],
  least: number,
  slices: number,
): Generator<void, Design | null> {
  for (let slice = 0; slice < slices && searches.length > 0; slice += 1) {
    const found = searches[slice % searches.length]?.next().value;
    if (found && found.strangers.length >= least) return found;
    yield;
  }
  return null;
}

/** Whether counting allows it: nobody meets more than there are, nor two of a group in a later one. */
function possible(groups: number, size: number, rounds: number): boolean {
  if (groups < 1 || size < 1 || rounds < 1) return false;
  if (rounds > 1 && size > groups) return false;
  return rounds * (size - 1) <= groups * size - 1;
}

function instantMatrix(groups: number, size: number, rounds: number): Matrix | null {
  if (rounds > 1 && size > 1) {
    return fieldMatrix(groups, rounds, size) ?? knownMatrix(groups, rounds, size);
  }
  const entries = new Int32Array(rounds * size);
  return { group: abelian([groups]), rounds, columns: size, entries };
}

/** Rounds known without columns: everybody against everybody, or columns that meet within themselves. */
function instantRounds(groups: number, size: number, rounds: number): Rounds | null {
  if (!possible(groups, size, rounds)) return null;
  if (size === 2) return pairings(groups).slice(0, rounds);
  if (groups % size !== 0) return null;
  const quasi = quasiRounds(groups, size, rounds);
  if (quasi) return quasi;
  for (let across = Math.min(rounds - 1, groups); across >= 0; across -= 1) {
    const matrix = across > 0 ? instantMatrix(groups, size, across) : null;
    if (!matrix && across > 0) continue;
    const within = withinColumns(groups, size, rounds - across);
    if (within) return matrix ? [...developed(matrix), ...within] : within;
  }
  return null;
}

/** Rounds in which each column of as many points as there are groups is dealt within itself. */
function withinColumns(groups: number, size: number, rounds: number): Rounds | null {
  const few = groups / size;
  const matrix = possible(few, size, rounds) ? instantMatrix(few, size, rounds) : null;
  const inner = matrix ? developed(matrix) : instantRounds(few, size, rounds);
  return (
    inner?.map((round) =>
      Array.from({ length: size }, (_, column) =>
        round.map((group) => group.map((point) => column * groups + point)),
      ).flat(),
    ) ?? null
  );
}

/** Everybody meets everybody, two by two: one stays, the others turn about a circle. */
function pairings(groups: number): Rounds {
  const turning = 2 * groups - 1;
  return Array.from({ length: turning }, (_, round) =>
    Array.from({ length: groups }, (_unused, group) =>
      group === 0
        ? [turning, round]
        : [(round + group) % turning, (round + turning - group) % turning],
    ),
  );
}

/** The search of a stored symmetry from its stored seed, the same for every seed. */
function knownSearches(groups: number, size: number, rounds: number): Search[] {
  const known = knownSymmetry(groups, size, rounds);
  if (!known) return [];
  const { shape, rotation } = known;
  const random = generator(known.seed);
  const search = () =>
    rotation
      ? annealTurned(rotation, preludeRounds(shape, random), random)
      : annealRounds(shape, random);
  return [each(search, cut(groups, size, rounds, random))];
}

/** As many rounds as are asked for; nobody in a group of those left over ever meets. */
function cut(
  groups: number,
  size: number,
  rounds: number,
  random: () => number,
): (found: Rounds) => Design {
  return (found) => plainDesign(groups, size, found.slice(0, rounds), found.slice(rounds), random);
}

/** Difference matrices over every group of the order. */
function matrixSearches(
  groups: number,
  size: number,
  rounds: number,
  random: () => number,
): Search[] {
  return abelianGroups(groups)
    .map(abelian)
    .filter((group) => !impossible(group, rounds, size))
    .map((group) =>
      each(
        () => annealMatrix(group, rounds, size, random),
        (matrix) => columnDesign(groups, size, developed(matrix), true),
      ),
    );
}

/** A matrix for all rounds but the last, in which columns meet within themselves; and cyclic designs. */
function otherSearches(
  groups: number,
  size: number,
  rounds: number,
  random: () => number,
): Search[] {
  const within = groups % size === 0 && rounds > 2 ? withinColumns(groups, size, 1) : null;
  const mixed = within
    ? abelianGroups(groups)
        .map(abelian)
        .filter((group) => !impossible(group, rounds - 1, size))
        .map((group) =>
          each(
            () => annealMatrix(group, rounds - 1, size, random),
            (matrix) => plainDesign(groups, size, [...developed(matrix), ...within], [], random),
          ),
        )
    : [];
  const plain = cut(groups, size, rounds, random);
  const cyclic = shapes(groups, size, rounds);
  const turned = cyclic
    .flatMap(rotations)
    .slice(0, ROTATIONS)
    .map((rotation) =>
      each(() => annealTurned(rotation, preludeRounds(rotation.shape, random), random), plain),
    );
  const free = cyclic
    .slice(0, SHAPES)
    .map((shape) => each(() => annealRounds(shape, random), plain));
  return [...turned, ...mixed, ...free];
}

/** Searches again and again, each time for another solution. */
function* each<Found>(search: () => Generator<void, Found>, to: (found: Found) => Design): Search {
  for (;;) {
    const running = search();
    for (let step = running.next(); ; step = running.next()) {
      if (step.done) {
        yield to(step.value);
        break;
      }
      yield undefined;
    }
  }
}
