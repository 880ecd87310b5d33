import { describe, expect, test } from 'vitest';
import {
  design,
  type Needs,
} from '../../../../../../shared/features/groups/engine/designs/designs.ts';
import type { Design } from '../../../../../../shared/features/groups/engine/designs/resolvable.ts';

/** Groups, size, rounds. */
type Triple = readonly [number, number, number];

/** Runs to the end; how many yields it took is no concern of these tests. */
function built([groups, size, rounds]: Triple, seed = 1, needs: Needs = {}): Design | null {
  const running = design(groups, size, rounds, seed, needs);
  for (let step = running.next(); ; step = running.next()) if (step.done) return step.value;
}

/** The same, where there has to be one. */
function sound(triple: Triple, seed = 1, needs: Needs = {}): Design {
  const found = built(triple, seed, needs);
  if (!found) throw new Error(`no design for ${triple.join(' × ')}`);
  return found;
}

/** How often each two points share a group, by `a * people + b` with a below b. */
function meetings({ groups, size, rounds }: Design): Uint8Array {
  const people = groups * size;
  const met = new Uint8Array(people * people);
  for (const group of rounds.flat()) {
    for (const a of group) {
      for (const b of group) if (a < b) met[a * people + b] = (met[a * people + b] ?? 0) + 1;
    }
  }
  return met;
}

function mostMeetings(found: Design): number {
  return meetings(found).reduce((most, times) => Math.max(most, times), 0);
}

/** All sizes and rounds that a finite field gives at once. */
const fields: Triple[] = [2, 3, 4, 5, 7, 8, 9, 11, 13, 16, 17, 19, 25, 27, 32].flatMap((groups) =>
  [1, 2, 3, 5, 8, 12]
    .filter((size) => size <= groups)
    .map((size): Triple => [groups, size, Math.min(groups, 12)]),
);

/** One more round, or several, in which the columns of a field meet within themselves. */
const within: Triple[] = [
  [2, 2, 3],
  [3, 3, 4],
  [4, 4, 5],
  [5, 5, 6],
  [7, 7, 8],
  [9, 9, 10],
  [8, 4, 9],
  [9, 3, 13],
  [16, 4, 21],
  [16, 2, 31],
  [10, 5, 6],
  [6, 6, 3],
  [10, 10, 4],
  [10, 10, 3],
  [10, 5, 10],
  [12, 12, 7],
  [25, 5, 31],
  [27, 3, 40],
];

/** Stored difference matrices, as they are, cut down and transposed. */
const stored: Triple[] = [
  [10, 5, 9],
  [10, 8, 7],
  [10, 7, 8],
  [12, 6, 12],
  [12, 12, 6],
  [12, 9, 9],
  [14, 5, 12],
  [14, 7, 10],
  [15, 8, 9],
  [15, 11, 6],
  [18, 6, 12],
  [20, 8, 12],
];

/** Rounds stored whole. */
const listed: Triple[] = [[8, 4, 10]];

/** Cyclic designs that a stored symmetry leads to. */
const remembered: Triple[] = [
  [5, 3, 7],
  [6, 3, 8],
  [6, 4, 7],
  [6, 5, 6],
  [7, 3, 10],
  [7, 4, 9],
  [7, 4, 8],
  [8, 3, 11],
  [9, 4, 11],
  [10, 4, 13],
  [11, 4, 13],
  [14, 6, 12],
  [20, 6, 13],
  [20, 7, 13],
  [14, 10, 10],
  [15, 11, 11],
  [18, 11, 11],
  [20, 11, 12],
];

/** Found by annealing from the start. */
const searched: Triple[] = [
  [6, 4, 4],
  [6, 5, 5],
  [12, 3, 12],
  [14, 3, 13],
  [18, 4, 12],
  [20, 5, 10],
  [22, 3, 20],
];

const all = [...fields, ...within, ...stored, ...listed, ...remembered, ...searched];

describe.each(all)('a design of %i groups of %i over %i rounds', (...triple) => {
  const [groups, size, rounds] = triple;
  const found = sound(triple);

  test('seats everybody once a round, in groups of the size asked for', () => {
    expect(found.rounds).toHaveLength(rounds);
    const everybody = Array.from({ length: groups * size }, (_, point) => point);
    for (const round of found.rounds) {
      expect(round.map((group) => group.length)).toEqual(new Array(groups).fill(size));
      expect([...round.flat()].sort((a, b) => a - b)).toEqual(everybody);
    }
  });

  test('lets no two meet twice', () => {
    expect(mostMeetings(found)).toBeLessThanOrEqual(1);
  });

  test('names strangers who never meet', () => {
    const met = meetings(found);
    expect(found.strangers.length).toBeGreaterThan(0);
    expect(new Set(found.strangers).size).toBe(found.strangers.length);
    for (const a of found.strangers) {
      for (const b of found.strangers) expect(met[a * groups * size + b]).toBe(0);
    }
  });

  test('has in every group one point of every column, or no columns', () => {
    const columns = Array.from({ length: size }, (_, column) => column);
    const none = new Array(size).fill(-1);
    const expected = found.column[0] === -1 ? none : columns;
    for (const group of found.rounds.flat()) {
      expect(group.map((point) => found.column[point] ?? -1).sort((a, b) => a - b)).toEqual(
        expected,
      );
    }
  });

  test('keeps hosts in their groups, where it has any', () => {
    expect([0, groups]).toContain(found.hosts.length);
    found.hosts.forEach((host, group) => {
      for (const round of found.rounds) expect(round[group]).toContain(host);
    });
  });
});

test('a field gives columns and hosts', () => {
  for (const triple of fields) {
    const found = sound(triple);
    expect(found.hosts).toHaveLength(triple[0]);
    expect(found.strangers).toHaveLength(triple[0]);
    expect(found.column).not.toContain(-1);
  }
});

test('gives columns and hosts where they are needed, though a plain design is nearer', () => {
  expect(sound([6, 3, 4]).hosts).toHaveLength(0);
  const triples: Triple[] = [
    [6, 3, 4],
    [6, 4, 5],
    [10, 5, 8],
    [12, 9, 6],
  ];
  for (const triple of triples) {
    const found = sound(triple, 1, { columns: true });
    expect(found.hosts).toHaveLength(triple[0]);
    expect(found.column).not.toContain(-1);
    expect(mostMeetings(found)).toBe(1);
  }
});

test('gives as many strangers as are needed', () => {
  for (const strangers of [0, 1, 2, 3, 5, 6]) {
    expect(sound([6, 3, 4], 1, { strangers }).strangers.length).toBeGreaterThanOrEqual(strangers);
  }
  expect(built([6, 3, 4], 1, { strangers: 7 })).toBeNull();
});

test('gives the same design for the same seed, and others for others', () => {
  for (const triple of [...remembered, ...searched])
    expect(sound(triple, 7)).toEqual(sound(triple, 7));
  const columns = (seed: number) => sound([6, 4, 4], seed, { columns: true });
  expect(columns(1)).toEqual(columns(1));
  expect(columns(1)).not.toEqual(columns(2));
});

test('says at once that there is none where it is proved', () => {
  const forbidden: Triple[] = [
    [3, 4, 2],
    [2, 3, 2],
    [7, 4, 10],
    [5, 5, 7],
    [8, 4, 11],
    [1, 2, 2],
    [0, 3, 1],
    [3, 0, 1],
    [3, 3, 0],
  ];
  const proved: Triple[] = [
    [4, 3, 5],
    [5, 4, 6],
    [6, 5, 7],
    [6, 6, 4],
  ];
  for (const [groups, size, rounds] of [...forbidden, ...proved]) {
    expect(design(groups, size, rounds, 1).next()).toEqual({ done: true, value: null });
  }
});

test('has 8 groups of 4 for 10 rounds at once: everybody meets all but one of the others', () => {
  const step = design(8, 4, 10, 1).next();
  if (!step.done || !step.value) throw new Error('this is stored');
  const met = meetings(step.value);
  const times = Array.from({ length: 32 }, (_, a) =>
    Array.from({ length: 32 }, (_unused, b) => met[Math.min(a, b) * 32 + Math.max(a, b)] ?? 0),
  );
  for (const row of times) expect(row.reduce((sum, one) => sum + one, 0)).toBe(30);
});

test('has one round of any size', () => {
  expect(sound([3, 8, 1]).rounds[0]?.map((group) => group.length)).toEqual([8, 8, 8]);
  expect(sound([1, 5, 1]).rounds).toEqual([[[0, 1, 2, 3, 4]]]);
});

test('gives way while it searches for what nobody has found', () => {
  const hopeless = design(10, 7, 9, 1, { columns: true });
  for (let slice = 0; slice < 20; slice += 1) expect(hopeless.next().done).toBe(false);
});
