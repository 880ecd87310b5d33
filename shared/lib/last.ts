// The ends of lists, as browsers from 2020 on can find them, which phones and projectors may have:
// those know neither `at` nor `findLast`.

/** The last of a list; undefined: it is empty. */
export function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}

/** The last that is so; undefined: none is. */
export function lastThat<T>(list: readonly T[], is: (each: T) => boolean): T | undefined {
  return list[lastIndexThat(list, is)];
}

/** Where the last that is so stands; -1: none is. */
export function lastIndexThat<T>(list: readonly T[], is: (each: T) => boolean): number {
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const each = list[at];
    if (each !== undefined && is(each)) return at;
  }
  return -1;
}
