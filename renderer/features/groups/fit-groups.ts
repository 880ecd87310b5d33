// How groups, or names, are laid out on the stage: on as few pages as can be, and then as large as
// can be.
import { last } from '../../../shared/lib/last.ts';

export type Layout<Page> = {
  readonly columns: number;
  /** Pixels, on the stage's canvas. */
  readonly size: number;
  readonly pages: readonly Page[];
};

/** Heights in pixels that the things take at a size, in so many columns. */
export type Measure = (columns: number, size: number) => readonly number[];

export type Room = { readonly width: number; readonly height: number; readonly gap: number };

/** How things of these heights come onto pages. */
type Kind<Page> = {
  readonly pack: (heights: readonly number[], columns: number, room: Room) => Page[];
  /** The page of something that does not fit at any size. */
  readonly alone: (at: number) => Page;
  /** A column holds this many of its letters' sizes, so that most lines stay whole. */
  readonly narrowest: number;
  readonly mostColumns: number;
};

/** From 10 m, text is read from 28 px on; below that only where a single thing is too high. */
const least = 28;
const larger = [44, 40, 36, 32] as const;
const emergency = [24, 20, 16] as const;

/** The indices of the cards on a page. */
export type CardPage = readonly number[];
/** The indices of the names on a page, by column. */
export type NamePage = readonly (readonly number[])[];

const cards: Kind<CardPage> = {
  pack: inRows,
  alone: (at) => [at],
  narrowest: 8,
  mostColumns: 4,
};
const names: Kind<NamePage> = {
  pack: inColumns,
  alone: (at) => [[at]],
  narrowest: 11,
  mostColumns: 3,
};

/** Cards of groups, row by row. */
export function fitGroups(count: number, room: Room, measure: Measure): Layout<CardPage> {
  return laidOut(cards, count, room, measure);
}

/** Lines of names, each column read from top to bottom before the next. */
export function fitNames(count: number, room: Room, measure: Measure): Layout<NamePage> {
  return laidOut(names, count, room, measure);
}

function laidOut<P>(kind: Kind<P>, count: number, room: Room, measure: Measure): Layout<P> {
  const few = fewestPages(kind, count, room, measure);
  if (!few) {
    const pages = Array.from({ length: count }, (_, at) => kind.alone(at));
    return { columns: 1, size: 16, pages };
  }
  for (const size of larger) {
    const layouts = tried(kind, count, size, room, measure);
    const asFew = layouts.find(({ pages }) => pages.length <= few.pages.length);
    if (asFew) return asFew;
  }
  return few;
}

/** At the least readable size, or below it where a single thing is higher than a page. */
function fewestPages<P>(
  kind: Kind<P>,
  count: number,
  room: Room,
  measure: Measure,
): Layout<P> | undefined {
  for (const size of [least, ...emergency]) {
    const layouts = tried(kind, count, size, room, measure);
    const best = layouts.sort((a, b) => a.pages.length - b.pages.length)[0];
    if (best) return best;
  }
  return undefined;
}

/** The layouts at a size in which nothing is higher than the room, with few columns first. */
function tried<P>(
  { pack, narrowest, mostColumns }: Kind<P>,
  count: number,
  size: number,
  room: Room,
  measure: Measure,
): Layout<P>[] {
  const layouts: Layout<P>[] = [];
  for (let columns = 1; columns <= Math.min(mostColumns, Math.max(1, count)); columns += 1) {
    const width = (room.width - room.gap * (columns - 1)) / columns;
    if (columns > 1 && width < narrowest * size) break;
    const heights = measure(columns, size);
    if (heights.every((height) => height <= room.height)) {
      layouts.push({ columns, size, pages: pack(heights, columns, room) });
    }
  }
  return layouts;
}

/** Whole rows to a page; a row is as high as its highest card. */
function inRows(heights: readonly number[], columns: number, room: Room): number[][] {
  const pages: number[][] = [[]];
  let used = 0;
  for (let from = 0; from < heights.length; from += columns) {
    const row = heights.slice(from, from + columns);
    const high = Math.max(...row);
    const page = last(pages) ?? [];
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

/** As many whole lines to a column as fit, and as many columns to a page as there are. */
function inColumns(heights: readonly number[], columns: number, room: Room): number[][][] {
  const all: number[][] = [[]];
  let used = 0;
  heights.forEach((high, at) => {
    if (used > 0 && used + high > room.height) {
      all.push([]);
      used = 0;
    }
    last(all)?.push(at);
    used += high;
  });
  const pages = Math.ceil(all.length / columns);
  return Array.from({ length: pages }, (_, page) =>
    all.slice(page * columns, (page + 1) * columns),
  );
}
