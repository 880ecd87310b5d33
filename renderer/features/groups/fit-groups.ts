// How groups are laid out on the stage: on as few pages as can be, and then as large as can be.

export type Layout = {
  readonly columns: number;
  /** Pixels, on the stage's canvas. */
  readonly size: number;
  /** By page: the indices of the groups on it. */
  readonly pages: readonly (readonly number[])[];
};

/** Heights in pixels that the groups take at a size, in so many columns. */
export type Measure = (columns: number, size: number) => readonly number[];

export type Room = { readonly width: number; readonly height: number; readonly gap: number };

/** From 10 m, text is read from 28 px on; below that only where a single group is too high. */
const least = 28;
const larger = [44, 40, 36, 32] as const;
const emergency = [24, 20, 16] as const;
/** A column holds this many of its letters' sizes, so that most names stay on one line. */
const narrowest = 8;
const mostColumns = 4;

export function fitGroups(count: number, room: Room, measure: Measure): Layout {
  const few = fewestPages(count, room, measure);
  if (!few) return { columns: 1, size: 16, pages: Array.from({ length: count }, (_, at) => [at]) };
  for (const size of larger) {
    const layouts = tried(count, size, room, measure);
    const asFew = layouts.find(({ pages }) => pages.length <= few.pages.length);
    if (asFew) return asFew;
  }
  return few;
}

/** At the least readable size, or below it where a single group is higher than a page. */
function fewestPages(count: number, room: Room, measure: Measure): Layout | undefined {
  for (const size of [least, ...emergency]) {
    const layouts = tried(count, size, room, measure);
    const best = layouts.sort((a, b) => a.pages.length - b.pages.length)[0];
    if (best) return best;
  }
  return undefined;
}

/** The layouts at a size in which no group is higher than the room, with few columns first. */
function tried(count: number, size: number, room: Room, measure: Measure): Layout[] {
  const layouts: Layout[] = [];
  for (let columns = 1; columns <= Math.min(mostColumns, Math.max(1, count)); columns += 1) {
    const width = (room.width - room.gap * (columns - 1)) / columns;
    if (columns > 1 && width < narrowest * size) break;
    const heights = measure(columns, size);
    if (heights.every((height) => height <= room.height)) {
      layouts.push({ columns, size, pages: pagesOf(heights, columns, room) });
    }
  }
  return layouts;
}

/** Whole rows to a page; a row is as high as its highest group. */
function pagesOf(heights: readonly number[], columns: number, room: Room): number[][] {
  const pages: number[][] = [[]];
  let used = 0;
  for (let from = 0; from < heights.length; from += columns) {
    const row = heights.slice(from, from + columns);
    const high = Math.max(...row);
    const page = pages.at(-1) ?? [];
    const needed = used === 0 ? high : used + room.gap + high;
    const indices = row.map((_, at) => from + at);
    if (page.length === 0 || needed <= room.height) {
      page.push(...indices);
      used = needed;
    } else {
      pages.push(indices);
      used = high;
    }
  }
  return pages;
}
