// Pairs who are kept apart, as few lists: nine people of whom no two may meet are one rule, not 36.

type Pair = readonly [number, number];

/** Lists of whom no two may meet, which together say the same as the pairs; each as large as it grows. */
export function apartLists(pairs: readonly Pair[]): number[][] {
  const apart = new Map<number, Set<number>>();
  const left = new Set<string>();
  for (const [a, b] of pairs) {
    if (a === b) continue;
    for (const [one, other] of [[a, b] as const, [b, a] as const]) {
      apart.set(one, (apart.get(one) ?? new Set<number>()).add(other));
    }
    left.add(nameOf(a, b));
  }
  const lists: number[][] = [];
  for (const [a, b] of pairs) {
    if (!left.has(nameOf(a, b))) continue;
    const list = [a, b];
    for (const other of apart.get(a) ?? []) {
      if (list.every((one) => apart.get(one)?.has(other))) list.push(other);
    }
    for (const one of list) for (const other of list) left.delete(nameOf(one, other));
    lists.push(list.toSorted((one, other) => one - other));
  }
  return lists;
}

function nameOf(a: number, b: number): string {
  return `${Math.min(a, b)} ${Math.max(a, b)}`;
}
