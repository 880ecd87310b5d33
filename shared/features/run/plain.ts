// A turn in the speaker queue that has not begun.
import type { Turn } from './model.ts';

export const plainTurn = {
  startedAt: null,
  pausedAt: null,
  pausedFor: 0,
  added: 0,
  endedAt: null,
} as const satisfies Partial<Turn>;
