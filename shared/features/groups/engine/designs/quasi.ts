// Quasi-difference matrices: rows of residues and blanks, from which adding 1 makes an orthogonal array
// of an order that no difference matrix has. Each column of the array is one round, each row a point.
// For order 10 this is Parker's way (1959) to two orthogonal Latin squares.

import type { Design } from './resolvable.ts';

/** Rows of residues, `-` for a blank; every column has `blanks` of them, three for the hole of order 3. */
const MATRICES = [
  { modulus: 7, rows: '-312 -520 -563 4-02 1-54 1-11 54-4 05-2 33-4 261- 462- 510- 0114' },
] as const;

/** The order of the hole, which the lines of the plane of order 3 fill. */
const HOLE = 3;

/** @returns as many rounds of groups as large as there are groups, or null */
export function quasiRounds(groups: number, size: number, rounds: number): Design['rounds'] | null {
  if (groups !== size) return null;
  const known = MATRICES.find(
    ({ modulus, rows }) => modulus + HOLE === groups && rows.indexOf(' ') >= rounds,
  );
  if (!known) return null;
  const points = arrayOf(known.rows.split(' '), known.modulus);
  return Array.from({ length: rounds }, (_, round) => {
    const seated: number[][] = Array.from({ length: groups }, () => []);
    points.forEach((places, point) => {
      seated[places[round] ?? 0]?.push(point);
    });
    return seated;
  });
}

/** By point, by round: its group. */
function arrayOf(rows: readonly string[], modulus: number): number[][] {
  const points: number[][] = [];
  const blanks = Array.from(rows[0] ?? '', () => 0);
  for (const row of rows) {
    const blank = row.indexOf('-');
    const stays = modulus + (blanks[blank] ?? 0);
    if (blank >= 0) blanks[blank] = (blanks[blank] ?? 0) + 1;
    for (let shift = 0; shift < modulus; shift += 1) {
      points.push(
        Array.from(row, (entry, round) =>
          round === blank ? stays : (Number.parseInt(entry, 36) + shift) % modulus,
        ),
      );
    }
  }
  for (let x = 0; x < HOLE; x += 1) {
    for (let y = 0; y < HOLE; y += 1) {
      const line = [x, y, (x + y) % HOLE, (x + 2 * y) % HOLE];
      points.push(line.map((place) => modulus + place));
    }
  }
  return points;
}
