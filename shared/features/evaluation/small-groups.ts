// Which groups are large enough that what they said leads to nobody.
import { fewest } from '../../lib/fewest.ts';

/**
 * The groups that may be shown beside the whole. The small ones are not; and where all that are not
 * shown would together be fewer than five, whom anybody finds who takes the others from the whole,
 * the smallest of the large ones are not shown either.
 * @param sizes how many of each group answered; together they are the whole
 */
export function shownGroups(sizes: ReadonlyMap<string, number>): ReadonlySet<string> {
  const bySize = [...sizes].filter(([, size]) => size > 0).toSorted((a, b) => a[1] - b[1]);
  let hidden = 0;
  const shown = bySize.filter(([, size]) => {
    if (size >= fewest && (hidden === 0 || hidden >= fewest)) return true;
    hidden += size;
    return false;
  });
  return new Set(shown.map(([group]) => group));
}

/**
 * The groups that may still be shown beside those of another table. Where some groups lie wholly
 * within one of the other table and leave fewer than five of it, anybody finds those few by taking
 * the one from the other.
 * @param members each one's group, and its group in the other table
 * @param shown what might be shown by itself; @param beside what the other table shows
 */
export function uncrossed(
  members: readonly (readonly [group: string, other: string])[],
  shown: ReadonlySet<string>,
  beside: ReadonlySet<string>,
): ReadonlySet<string> {
  const kept = new Set(shown);
  for (;;) {
    const group = crossing(members, kept, beside);
    if (group === null) return kept;
    kept.delete(group);
  }
}

type Member = readonly [group: string, other: string];

/** The next group that has to be hidden; null where none has. */
function crossing(
  members: readonly Member[],
  shown: ReadonlySet<string>,
  beside: ReadonlySet<string>,
): string | null {
  const sizeOf = (group: string) => members.filter(([own]) => own === group).length;
  const smallest = (groups: readonly string[]) =>
    groups.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0] ?? null;
  for (const other of beside) {
    const within = [...shown].filter((group) =>
      members.every(([own, its]) => own !== group || its === other),
    );
    if (
      isFew(
        leftOf(
          members,
          (one) => one[1] === other,
          (one) => within.includes(one[0]),
        ),
      )
    )
      return smallest(within);
  }
  for (const group of shown) {
    const within = [...beside].filter((other) =>
      members.every(([own, its]) => its !== other || own === group),
    );
    if (
      isFew(
        leftOf(
          members,
          (one) => one[0] === group,
          (one) => within.includes(one[1]),
        ),
      )
    )
      return group;
  }
  const hidden = members.filter(([own]) => !shown.has(own)).length;
  return isFew(hidden) ? smallest([...shown]) : null;
}

/** How many of a whole are left where some are taken from it; none are where none are taken. */
function leftOf(
  members: readonly Member[],
  isOf: (one: Member) => boolean,
  isTaken: (one: Member) => boolean,
): number {
  const whole = members.filter(isOf);
  const left = whole.filter((one) => !isTaken(one));
  return left.length === whole.length ? 0 : left.length;
}

const isFew = (count: number) => count > 0 && count < fewest;
