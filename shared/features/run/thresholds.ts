// When an item's clock warns, and when it says that time is all but up.
import { minute } from '../../lib/time.ts';
import type { AgendaItem } from '../agenda/model.ts';
import type { RunSettings } from './model.ts';

/** Milliseconds left at which a clock changes its tone; 0: it never does. */
export type Thresholds = { readonly warning: number; readonly danger: number };

/** Where a workshop has set nothing else. Minutes left, and seconds of a turn to speak. */
export const usualSettings = { sound: true, warning: 5, danger: 1, turnSeconds: 120 } as const;

/**
 * An item's own thresholds, else the workshop's, else five minutes and one. What would come with
 * the start of the item tells nobody anything.
 */
export function thresholdsOf(
  item: Pick<AgendaItem, 'warning' | 'danger' | 'duration'>,
  settings: Pick<RunSettings, 'warning' | 'danger'> | undefined,
): Thresholds {
  const of = (which: 'warning' | 'danger') => {
    const minutes = item[which] ?? settings?.[which] ?? usualSettings[which];
    return minutes < item.duration ? minutes * minute : 0;
  };
  return { warning: of('warning'), danger: of('danger') };
}

export type Tone = 'calm' | 'warning' | 'danger' | 'over';

/** @param left milliseconds left; over once a whole second is */
export function toneOf(left: number, { warning, danger }: Thresholds): Tone {
  if (left <= -1000) return 'over';
  if (left <= danger) return 'danger';
  return left <= warning ? 'warning' : 'calm';
}
