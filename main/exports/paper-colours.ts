// The colours of papers and slides, as both say them.
import type { Quadrant } from '../../shared/features/board/model.ts';

export const ink = '1F1B16';
export const quiet = '5C554B';
export const rule = 'CFC8BB';
export const headFill = 'F3EFE7';
export const quadrantColours: Record<Quadrant, string> = {
  strength: '1B6E4B',
  weakness: '9A4A00',
  opportunity: '1F5C99',
  threat: '9B2335',
};
export const accent = '0B5D57';
