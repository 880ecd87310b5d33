// What was searched for once, so that it need not be again: difference matrices over groups whose
// order is no prime power, and the symmetries under which cyclic designs are found in milliseconds.
// That the one of 12 rows exists was shown by Johnson, Dulmage and Mendelsohn (1961); like theirs it
// was found among the orthomorphisms of the group, the others by annealing.

import type { Shape } from './cyclic.ts';
import type { Matrix } from './difference.ts';
import { abelian } from './galois.ts';
import type { Rotation } from './rotation.ts';

/** Factors of the group; rows of elements to the base of 36. Transposed they serve as well. */
const MATRICES: readonly { readonly factors: readonly number[]; readonly rows: string }[] = [
  { factors: [2, 5], rows: '00000 08472 03759 01296 05364 02935 06528 09847 04683' },
  { factors: [2, 5], rows: '0000000 0158496 0917823 0364985 0781534 0845219 0672351 0293168' },
  {
    factors: [4, 3],
    rows: '000000000 076b94382 0ab678243 03a84762b 06372b5a9 0952b346a 027489b36 082a36975 048351ab7',
  },
  {
    factors: [2, 2, 3],
    rows: '000000 012345 0248b7 036b1a 041a83 05396b 06a724 078491 087539 095672 0ab156 0b92a8',
  },
  {
    factors: [2, 7],
    rows: '00000 0a84d 0c9d5 062b1 014a7 05a93 04c36 02bca 0d168 07d8b 03752 0967c',
  },
  {
    factors: [2, 7],
    rows: '0000000 03d2795 0c6748d 07b3a5c 069ad74 023dcab 09416b3 01c6347 0b29516 04ac2d8',
  },
  {
    factors: [2, 7],
    rows: '00000000 0a7bd8c4 04c123d6 0846ca7b 0da98c45 02b7a53d 069c5d21 01d84bac 0b1d365a',
  },
  {
    factors: [3, 5],
    rows: '00000 0c9d6 09e68 0d125 017e9 0b352 02a73 056bc 0a4c7 06d9e 035a4 07c3a',
  },
  {
    factors: [3, 5],
    rows: '000000 031968 02ba9e 07453d 05732c 0a92c6 0e3174 06ae49 04c7b2 0c5bd1 0be815',
  },
  {
    factors: [3, 5],
    rows: '0000000 024e1b7 0691735 0d7b392 0c1d92a 05b6ecd 0769b5e 08dc46b 0b842e9 0453ca1',
  },
  {
    factors: [3, 5],
    rows: '00000000 04a8b952 0b462d17 0e126835 0cb5e3a6 05ed3178 0637529d 07c3954b 035c16e4',
  },
  {
    factors: [3, 5],
    rows: '0000 0645 0dac 07e2 05ba 045d 0a98 0e83 02d4 0137 036e 081b 0926 0bc9 0c71',
  },
  {
    factors: [2, 3, 3],
    rows: '0000000 0g2bh73 09h84da 07g5c42 04d7a3b 0eac518 0ab16cd 08fadeg 0354f2h 06cg2a5 0b8e964 0f791hc',
  },
  {
    factors: [2, 9],
    rows: '00000000 0eh4bcg2 095c8deb 0gbh1afc 01ebcgad 0b98e671 0h2d675g 0f6gh417 0c31ge6f 037f9h4e 0dc6352a',
  },
  {
    factors: [2, 9],
    rows: '000000000 0b59gf213 04h1e3685 0gc3hb17e 0f748g9ha 08bcadf64 076h2cb4f 06d74832c 0c9e3a4dh 0hfad97c1',
  },
  {
    factors: [4, 5],
    rows: '00000000 0fd97h53 079jc4b6 02hajdi4 0j2ea5cd 097541e2 0ba15ijc 0d54f63a 083dgc7h 05i7986j 04cbh3fg 0ebfd2h1',
  },
  {
    factors: [2, 2, 5],
    rows: '000000000 091fg578i 0egi8cb2j 0492fia18 073gb2i4f 0ah91jdcb 0gfa436b9 08cda1gf7 0h8ei697a 0bi6e48g3 01e8h935g',
  },
  {
    factors: [2, 2, 5],
    rows: '0000000000 0825ae7ibc 0ib23hj6ed 03gc72b5aj 0136g48cfe 021f8i67gb 076ecd3491 09cb61fd2a 0h4d5ji968 0diae628hf',
  },
];

/** @returns as many rounds and columns as are asked for of a stored matrix, or null */
export function knownMatrix(groups: number, rounds: number, columns: number): Matrix | null {
  for (const { factors, rows } of MATRICES) {
    const lines = rows.split(' ');
    const [height, width] = [lines.length, lines[0]?.length ?? 0];
    if (factors.reduce((all, factor) => all * factor, 1) !== groups) continue;
    const turned = rounds > height || columns > width;
    if (turned && (rounds > width || columns > height)) continue;
    const entries = Int32Array.from({ length: rounds * columns }, (_, cell) => {
      const [round, column] = [Math.floor(cell / columns), cell % columns];
      const [row, place] = turned ? [column, round] : [round, column];
      return Number.parseInt(lines[row]?.[place] ?? '0', 36);
    });
    return { group: abelian(factors), rounds, columns, entries };
  }
  return null;
}

/** A turn, or none where it is 0, and a seed that soon comes upon a design. */
type Recipe = {
  readonly of: readonly [groups: number, size: number];
  readonly modulus: number;
  readonly orbits: number;
  readonly bases?: number;
  readonly prelude?: readonly [Exclude<Shape['prelude'], 'none'>, number];
  readonly turn?: readonly [turn: number, multiplier: number, kept: number];
  readonly seed: number;
};

const RECIPES: readonly Recipe[] = [
  { of: [5, 3], modulus: 7, orbits: 2, seed: 1 },
  { of: [6, 3], modulus: 4, orbits: 4, bases: 2, seed: 112 },
  { of: [6, 4], modulus: 7, orbits: 3, turn: [3, 1, 0], seed: 1 },
  { of: [6, 5], modulus: 6, orbits: 5, turn: [5, 1, 1], seed: 1 },
  { of: [7, 3], modulus: 9, orbits: 2, turn: [2, 1, 1], seed: 1 },
  { of: [7, 3], modulus: 7, orbits: 3, prelude: ['transversals', 3], seed: 64 },
  { of: [7, 4], modulus: 9, orbits: 3, turn: [3, 4, 1], seed: 1 },
  { of: [8, 3], modulus: 11, orbits: 2, turn: [2, 1, 0], seed: 1 },
  { of: [9, 4], modulus: 11, orbits: 3, turn: [3, 1, 0], seed: 1 },
  { of: [10, 3], modulus: 13, orbits: 2, turn: [2, 1, 0], seed: 1 },
  { of: [10, 4], modulus: 13, orbits: 3, turn: [3, 1, 1], seed: 61 },
  { of: [11, 4], modulus: 13, orbits: 3, turn: [3, 9, 5], seed: 1 },
  { of: [14, 6], modulus: 12, orbits: 7, turn: [7, 1, 0], seed: 78 },
  { of: [20, 6], modulus: 12, orbits: 10, prelude: ['cosets', 1], turn: [10, 7, 0], seed: 1 },
  { of: [20, 7], modulus: 13, orbits: 10, turn: [10, 1, 0], seed: 28 },
  { of: [20, 8], modulus: 8, orbits: 20, prelude: ['cosets', 1], turn: [10, 1, 0], seed: 1 },
  { of: [14, 9], modulus: 9, orbits: 14, turn: [14, 1, 0], seed: 2 },
  { of: [14, 10], modulus: 10, orbits: 14, turn: [14, 1, 0], seed: 1 },
  { of: [15, 9], modulus: 9, orbits: 15, turn: [15, 1, 0], seed: 1 },
  { of: [15, 10], modulus: 10, orbits: 15, turn: [15, 1, 0], seed: 2 },
  { of: [15, 11], modulus: 11, orbits: 15, turn: [15, 3, 0], seed: 2 },
  { of: [18, 10], modulus: 10, orbits: 18, prelude: ['cosets', 1], turn: [18, 1, 0], seed: 2 },
  { of: [18, 11], modulus: 11, orbits: 18, turn: [18, 1, 0], seed: 1 },
  { of: [20, 10], modulus: 10, orbits: 20, prelude: ['cosets', 1], turn: [20, 1, 0], seed: 1 },
  { of: [20, 11], modulus: 11, orbits: 20, prelude: ['cosets', 1], turn: [20, 1, 0], seed: 2 },
  { of: [20, 12], modulus: 12, orbits: 20, turn: [20, 1, 0], seed: 2 },
];

export type Known = {
  readonly shape: Shape;
  readonly rotation: Rotation | null;
  readonly seed: number;
};

/** @returns where so many rounds were found, or more; null where nowhere */
export function knownSymmetry(groups: number, size: number, rounds: number): Known | null {
  for (const { of, modulus, orbits, bases = 1, prelude, turn, seed } of RECIPES) {
    const [kind, before] = prelude ?? ['none', 0];
    if (of[0] !== groups || of[1] !== size || before + bases * modulus < rounds) continue;
    const fixed = groups * size - orbits * modulus;
    const shape: Shape = { groups, size, modulus, orbits, fixed, bases, prelude: kind, before };
    const [times, multiplier, kept] = turn ?? [0, 1, 0];
    return { shape, rotation: turn ? { shape, turn: times, multiplier, kept } : null, seed };
  }
  return null;
}

/**
 * Rounds as they are: groups of points to the base of 36. That 8 groups of 4 go on for 10 rounds was
 * shown by Aguado (2004). These were found by an exact cover of the orbits of pairs, among designs
 * that C4 × Q8 maps to themselves; sixteen pairs never meet.
 */
const LISTED: readonly { readonly groups: number; readonly rounds: readonly string[] }[] = [
  {
    groups: 8,
    rounds: [
      '08cv 1jkl 2mno 345p 6qrs 7dhu 9bfg aeit',
      '0def 14or 25lq 36jn 789t abcu ghiv kmps',
      '06lu 1afs 23gt 49hn 58im 7opv bdkq cejr',
      '0ijo 1egm 2fhk 39ru 47cs 56bt 8apq dlnv',
      '07mr 1bip 28es 3chl 4ajv 5gku 69do fnqt',
      '0gnp 1267 3fmv 4equ 5adr 8bhj 9cik lost',
      '01hq 2jpu 3ako 468g 59sv 7ben cdmt filr',
      '029a 138d 4blm 57fj 6ekv cgoq hprt insu',
      '03bs 1tuv 24di 5eho 6cfp 7agl 8knr 9jmq',
      '04kt 15cn 2brv 37iq 6ahm 8fou 9elp dgjs',
    ],
  },
];

/** @returns as many rounds as are asked for of those that are stored whole, or null */
export function listedRounds(groups: number, size: number, rounds: number): number[][][] | null {
  const known = LISTED.find(
    (one) => one.groups === groups && one.rounds[0]?.indexOf(' ') === size,
  )?.rounds;
  if (!known || known.length < rounds) return null;
  return known
    .slice(0, rounds)
    .map((round) =>
      round.split(' ').map((group) => Array.from(group, (point) => Number.parseInt(point, 36))),
    );
}

/**
 * Groups, size, and the most rounds there are, proved by others where counting would allow more:
 * OEIS A107431, which for 6 groups of 6 rests on Tarry (1900).
 */
const MOST: readonly (readonly [number, number, number])[] = [
  [4, 3, 4],
  [5, 4, 5],
  [6, 5, 6],
  [6, 6, 3],
];

/** Whether so many rounds are proved not to be, though counting allows them. */
export function provedImpossible(groups: number, size: number, rounds: number): boolean {
  return MOST.some(([g, s, most]) => g === groups && s === size && rounds > most);
}
