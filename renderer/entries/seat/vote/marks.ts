// The marks on a ballot while it is filled in: a list, in which an option has at most one of an aspect.
import type { SeatMark } from '../../../../shared/contract/seat-view.ts';
import { markAspects } from '../../../../shared/features/vote/kinds.ts';

export type Marks = readonly SeatMark[];

export function markOf(marks: Marks, optionId: string, aspect: SeatMark['aspect'] = ''): number {
  return marks.find((mark) => mark.optionId === optionId && mark.aspect === aspect)?.value ?? 0;
}

export function isMarked(marks: Marks, optionId: string, aspect: SeatMark['aspect'] = ''): boolean {
  return marks.some((mark) => mark.optionId === optionId && mark.aspect === aspect);
}

/** @param value null: no mark at all */
export function withValue(
  marks: Marks,
  optionId: string,
  value: number | null,
  aspect: SeatMark['aspect'] = '',
): Marks {
  const others = marks.filter((mark) => mark.optionId !== optionId || mark.aspect !== aspect);
  return value === null ? others : [...others, { optionId, aspect, value }];
}

export function sumOf(marks: Marks): number {
  return marks.reduce((sum, { value }) => sum + value, 0);
}

/** Ids in the order of their ranks; those without one behind, as they stood. */
export function inRankOrder(marks: Marks, ids: readonly string[]): string[] {
  const rank = (id: string) => markOf(marks, id) || ids.length + ids.indexOf(id) + 1;
  return [...ids].sort((a, b) => rank(a) - rank(b));
}

/** The marks of a ranking: ranks from 1. */
export function ranked(ids: readonly string[]): Marks {
  return ids.map((optionId, at) => ({ optionId, aspect: '', value: at + 1 }));
}

/** Ids with one of them a place further up (-1) or down (1). */
export function shifted(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const at = ids.indexOf(id);
  const to = at + by;
  const other = ids[to];
  if (at < 0 || other === undefined) return [...ids];
  return ids.map((each, place) => (place === at ? other : place === to ? id : each));
}

/** Marks that were kept on the phone as JSON. */
export function readMarks(text: string): Marks | null {
  if (text === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isMark) ? value : null;
  } catch {
    return null; // cut off by a crash of the phone: as good as not there
  }
}

function isMark(value: unknown): value is SeatMark {
  if (typeof value !== 'object' || value === null) return false;
  const { optionId, aspect, value: mark } = value as Record<string, unknown>; // an object has fields
  return (
    typeof optionId === 'string' &&
    markAspects.some((each) => each === aspect) &&
    typeof mark === 'number'
  );
}
