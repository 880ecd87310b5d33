// The impact/effort square: which of its four fields a card lies in, and where in the field.
import { placements } from './kinds.ts';
import type { Card, Column } from './model.ts';

type Placement = (typeof placements)[number];
type Place = { readonly impact: number; readonly effort: number };

/** The middle of each field, in per cent of the square's sides. */
const middles: Readonly<Record<Placement, Place>> = {
  'quick-win': { impact: 75, effort: 25 },
  'big-project': { impact: 75, effort: 75 },
  'fill-in': { impact: 25, effort: 25 },
  'time-sink': { impact: 25, effort: 75 },
};

/** The field in which a place lies; from 50 on it is much. */
export function fieldOf({ impact, effort }: Place): Placement {
  if (impact >= 50) return effort >= 50 ? 'big-project' : 'quick-win';
  return effort >= 50 ? 'time-sink' : 'fill-in';
}

/**
 * Where a card lies that stands in a column: where it was put, if that is in there, else in the
 * middle of the field. null for a column that is no field of the square.
 */
export function placeIn(column: Column, card: Pick<Card, 'impact' | 'effort'>): Place | null {
  const field = placements.find((each) => each === column);
  if (!field) return null;
  const { impact, effort } = card;
  if (impact !== null && effort !== null && fieldOf({ impact, effort }) === field)
    return { impact, effort };
  return middles[field];
}
