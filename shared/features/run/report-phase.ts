// Where a group stands in its time of a report-back: it talks, then it is asked.
import type { Clock } from './model.ts';
import { elapsed } from './rules.ts';

export type ReportPhase = {
  readonly phase: 'talk' | 'questions';
  /** Milliseconds left of the phase; negative once all of the group's time is over. */
  readonly left: number;
};

/** @param turn `talk` and `questions` in milliseconds; what is given or taken goes to the questions */
export function reportPhase(
  turn: { readonly clock: Clock; readonly talk: number; readonly questions: number },
  now: number,
): ReportPhase {
  const { clock, talk, questions } = turn;
  const whole = talk + questions + clock.added;
  const talkEnds = Math.min(talk, whole);
  const used = elapsed(clock, now);
  return used < talkEnds
    ? { phase: 'talk', left: talkEnds - used }
    : { phase: 'questions', left: whole - used };
}
