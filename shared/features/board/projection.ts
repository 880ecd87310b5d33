// The steps' clocks: how long each step takes, and when it ends.
import { latinDigits } from '../../lib/digits.ts';
import { phases } from './kinds.ts';
import type { Board, Half, Phase } from './model.ts';

/** The steps that take time, in the order in which the minutes are written. */
export const timedPhases = phases.filter((phase) => phase !== 'free');
type TimedPhase = Exclude<Phase, 'free'>;
export type PhaseMinutes = Readonly<Record<TimedPhase, number>>;

/** Minutes of a SWOT of one case, some 90 in all. */
export const usualMinutes: PhaseMinutes = {
  brief: 5,
  writing: 7,
  'round-robin': 15,
  cluster: 10,
  vote: 5,
  merge: 25,
  lessons: 20,
};
const longest = 240;
const minute = 60_000;

/**
 * Minutes of each step as a board has them: numbers in the steps' order with commas, in the
 * digits of either script. What is left out takes as long as usual; 0: no clock.
 * @returns null where it cannot be read so
 */
export function readMinutes(text: string): PhaseMinutes | null {
  const parts = latinDigits(text).split(',');
  if (parts.length > timedPhases.length) return null;
  const read = { ...usualMinutes };
  for (const [at, phase] of timedPhases.entries()) {
    const part = parts[at]?.trim() ?? '';
    if (part === '') continue;
    if (!/^\d{1,3}$/.test(part) || Number(part) > longest) return null;
    read[phase] = Number(part);
  }
  return read;
}

/**
 * Milliseconds that a board gives a step; 0: it has no clock. Where one half is written before the
 * other, each has half of the time, in whole minutes.
 */
export function lengthOfPhase(
  { minutes }: Pick<Board, 'minutes'>,
  phase: Phase,
  half: Half = 'all',
): number {
  if (phase === 'free') return 0;
  const whole = (readMinutes(minutes) ?? usualMinutes)[phase];
  return (half === 'all' ? whole : Math.ceil(whole / 2)) * minute;
}

/** When the step's clock ends, or null where none runs. */
export function endOfPhase(board: Pick<Board, 'phaseStartedAt' | 'phaseLength'>): number | null {
  const { phaseStartedAt, phaseLength } = board;
  return phaseStartedAt === null || phaseLength === 0 ? null : phaseStartedAt + phaseLength;
}
