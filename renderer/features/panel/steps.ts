import type { KeyboardEvent } from 'react';

/** Where a key leads: rows down, columns across; null for a key that stays. */
export function stepOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>) {
  if (key === 'Enter') return { rows: shiftKey ? -1 : 1, columns: 0 };
  const steps: Readonly<Record<string, { rows: number; columns: number }>> = {
    ArrowDown: { rows: 1, columns: 0 },
    ArrowUp: { rows: -1, columns: 0 },
    ArrowLeft: { rows: 0, columns: -1 },
    ArrowRight: { rows: 0, columns: 1 },
  };
  return steps[key] ?? null;
}
