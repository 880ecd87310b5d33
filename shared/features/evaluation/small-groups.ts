// Which groups are large enough that what they said leads to nobody.
import { fewest } from './fewest.ts';

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
