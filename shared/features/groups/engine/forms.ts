// Forms of group work that fix some of the dealing: what they ask of the engine, or their whole plan.

import type { GroupInstance, Pin } from './instance.ts';
import { generator } from './random.ts';
import { shuffle } from './rules/feasible.ts';

/** World café: the host of each table stays while the others move on. `hosts` by group; −1 for none. */
export function hostPins(hosts: readonly number[]): Pin[] {
  return hosts.flatMap((person, group) => (person < 0 ? [] : [{ person, group }]));
}

/**
 * Speed-geeking: groups go round the stations. Where there are more groups than stations, some pause.
 * @returns rounds × groups: the station each group is at, −1 while it pauses
 */
export function stationPlan(groups: number, stations: number, rounds: number): number[][] {
  const places = Math.max(groups, stations);
  return Array.from({ length: rounds }, (_, round) =>
    Array.from({ length: groups }, (__, group) => {
      const place = (group + round) % places;
      return place < stations ? place : -1;
    }),
  );
}

export type SitOuts = {
  readonly people: number;
  readonly seats: number;
  readonly rounds: number;
  readonly seed: number;
  /** Who is away anyway; that is no sitting out. */
  readonly absent?: GroupInstance['absent'];
  /** By person: how often they sat out before. */
  readonly before?: readonly number[] | undefined;
};

/**
 * Who sits out where there are fewer seats than people: in each round those who did so least, by lot
 * where that is equal. With everybody there, numbers differ by at most 1.
 * @returns what to add to an instance's `absent`
 */
export function fairSitOuts({ people, seats, rounds, seed, absent = [], before = [] }: SitOuts) {
  const random = generator(seed);
  const times = Array.from({ length: people }, (_, person) => before[person] ?? 0);
  const sitting: number[][] = times.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    const away = new Set(
      absent.filter((one) => one.rounds.includes(round)).map(({ person }) => person),
    );
    const here = [...times.keys()].filter((person) => !away.has(person));
    shuffle(here, random);
    here.sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
    for (const person of here.slice(0, Math.max(0, here.length - seats))) {
      times[person] = (times[person] ?? 0) + 1;
      sitting[person]?.push(round);
    }
  }
  return sitting.flatMap((some, person) => (some.length > 0 ? [{ person, rounds: some }] : []));
}
