// When an item's clock warns, and when it says that time is all but up.
import { minute } from '../../lib/time.ts';
import type { AgendaItem } from '../agenda/model.ts';
import type { RunSettings } from './model.ts';

/** Milliseconds left at which a clock changes its tone. */
export type Thresholds = { readonly warning: number; readonly danger: number };

/** Minutes, where neither the item nor the workshop says otherwise. */
const usual = { warning: 5, danger: 1 } as const;

/** An item's own thresholds, else the workshop's, else five minutes and one. */
export function thresholdsOf(
  item: Pick<AgendaItem, 'warning' | 'danger'>,
  settings: Pick<RunSettings, 'warning' | 'danger'> | undefined,
): Thresholds {
  const of = (which: 'warning' | 'danger') =>
    (item[which] ?? settings?.[which] ?? usual[which]) * minute;
  return { warning: of('warning'), danger: of('danger') };
}

export type Tone = 'calm' | 'warning' | 'danger' | 'over';

/** @param left milliseconds left; negative once time is over */
export function toneOf(left: number, { warning, danger }: Thresholds): Tone {
  if (left < 0) return 'over';
  if (left <= danger) return 'danger';
  return left <= warning ? 'warning' : 'calm';
}
