// What is typed of a line of a plan before it is sent, and how a phone keeps it.
import type { PlannedLine } from './planned-lines.ts';

export type Said = Pick<PlannedLine, 'activity' | 'responsible' | 'due'>;

/** What was kept as JSON; null where nothing was, or something else stands there. */
export function readSaid(draft: string): Said | null {
  if (draft === '') return null;
  try {
    const value: unknown = JSON.parse(draft);
    return isSaid(value) ? value : null;
  } catch {
    return null; // cut off by a crash of the phone: as good as not there
  }
}

function isSaid(value: unknown): value is Said {
  if (typeof value !== 'object' || value === null) return false;
  const { activity, responsible, due } = value as Record<string, unknown>; // an object has fields
  return [activity, responsible, due].every((each) => typeof each === 'string');
}
