import { last, lastIndexThat } from '../../../shared/lib/last.ts';

/** Where a thing lies in its list, in CSS pixels from the list's start. */
export type Extent = { readonly top: number; readonly bottom: number };

/**
 * The index of the first thing on each page, where a page holds what fits into `room` pixels.
 * Something higher than a page has one to itself. There is always a first page.
 */
export function pageBreaks(extents: readonly Extent[], room: number): readonly number[] {
  const breaks = [0];
  let pageTop = extents[0]?.top ?? 0;
  extents.forEach(({ top, bottom }, index) => {
    if (bottom - pageTop <= room || index === last(breaks)) return;
    breaks.push(index);
    pageTop = top;
  });
  return breaks;
}

/** The page a thing is on. */
export function pageOf(breaks: readonly number[], index: number): number {
  return lastIndexThat(breaks, (first) => first <= index);
}
