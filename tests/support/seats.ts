// Seats without the engine: at random, in groups of the same size.

/** The input of `groups.seat` that deals people evenly over the groups of one round. */
export function evenSeats(
  arrangementId: string,
  groupIds: readonly string[],
  people: readonly string[],
  { seed = 1, round = 0 } = {},
) {
  const dealt = deal({ people, groups: groupIds.length, seed });
  const groups = groupIds.map((groupId, at) => ({ groupId, personIds: dealt[at] ?? [] }));
  return { arrangementId, rounds: [{ round, groups }] };
}

type Deal = {
  readonly people: readonly string[];
  readonly groups: number;
  /** The same seed deals the same people the same way. */
  readonly seed: number;
};

/**
 * Deals people at random into groups whose sizes differ by at most one.
 * @returns a list of people a group; the first groups are the larger ones
 */
function deal({ people, groups, seed }: Deal): string[][] {
  const dealt: string[][] = Array.from({ length: groups }, () => []);
  shuffled(people, seed).forEach((person, at) => {
    dealt[at % groups]?.push(person);
  });
  return dealt;
}

/** Fisher and Yates's shuffle, as given by Durstenfeld (1964). */
function shuffled(people: readonly string[], seed: number): string[] {
  const list = [...people];
  const random = generator(seed);
  for (let last = list.length - 1; last > 0; last -= 1) {
    const at = Math.floor(random() * (last + 1));
    const here = list[at];
    const there = list[last];
    if (here === undefined || there === undefined) continue;
    list[at] = there;
    list[last] = here;
  }
  return list;
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state, numbers from 0 to below 1. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
