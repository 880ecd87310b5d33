// The live clock: derived from anchors, so that no tick is stored or sent.
import { minute } from '../../lib/time.ts';
import type { AgendaItem } from '../agenda/model.ts';
import type { Clock, ReportTurn, RunEntry } from './model.ts';

/**
 * Stretches this many milliseconds apart are one sitting: an item taken up again goes on with the
 * time it had left, and a day goes on past midnight.
 */
export const sameSitting = 6 * 60 * minute;

/** The clock of a row that is more than one. */
export function clockOf({ startedAt, pausedAt, pausedFor, added }: Clock): Clock {
  return { startedAt, pausedAt, pausedFor, added };
}

/** A clock that starts at `now`, with so many milliseconds more or less than planned. */
export function newClock(now: number, added = 0): Clock {
  return { startedAt: now, pausedAt: null, pausedFor: 0, added };
}

/** Milliseconds a clock has run, pauses left out. */
export function elapsed(clock: Clock, now: number): number {
  return Math.max(0, (clock.pausedAt ?? now) - clock.startedAt - clock.pausedFor);
}

/** Milliseconds left of `planned` and what was added; negative once it is over. */
export function remaining(clock: Clock, planned: number, now: number): number {
  return planned + clock.added - elapsed(clock, now);
}

/** A running clock stopped at `now`; a paused one stays as it is. */
export function paused<C extends Clock>(clock: C, now: number): C {
  return clock.pausedAt === null ? { ...clock, pausedAt: now } : clock;
}

/** A paused clock going on at `now`; a running one stays as it is. */
export function resumed<C extends Clock>(clock: C, now: number): C {
  if (clock.pausedAt === null) return clock;
  const pausedFor = clock.pausedFor + Math.max(0, now - clock.pausedAt);
  return { ...clock, pausedAt: null, pausedFor };
}

/** The stretches on the clock now, the one started last first: one in each track, or one for all. */
export function runningEntries(entries: readonly RunEntry[]): RunEntry[] {
  return entries
    .filter((entry) => entry.endedAt === null)
    .sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? 1 : -1));
}

/** Of the stretches on the clock the one started last, if any: what is shown where one is. */
export function runningEntry(entries: readonly RunEntry[]): RunEntry | undefined {
  return runningEntries(entries)[0];
}

/**
 * What a new stretch of an item starts with in `added`: an item gone back to has the time that it
 * had left, not all of it again. 0 where it has not run in this sitting.
 * @param byTheWall see `endsByTheWall`: what it has left is told by the wall, but for time given
 */
export function carriedOver(
  itemId: string,
  entries: readonly RunEntry[],
  now: number,
  byTheWall = false,
): number {
  const last = entries
    .filter((entry) => entry.itemId === itemId && entry.endedAt !== null)
    .reduce<RunEntry | null>(later, null);
  if (!last?.endedAt || now - last.endedAt > sameSitting) return 0;
  return byTheWall ? last.added : last.added - elapsed(last, last.endedAt);
}

function later(a: RunEntry | null, b: RunEntry): RunEntry {
  return a && (a.endedAt ?? 0) > (b.endedAt ?? 0) ? a : b;
}

/** How long an item really took, all its stretches together, in milliseconds; null: never begun. */
export function actualOf(
  itemId: string,
  entries: readonly RunEntry[],
  now: number,
): { readonly startedAt: number; readonly endedAt: number | null; readonly took: number } | null {
  const own = entries
    .filter((entry) => entry.itemId === itemId)
    .sort((a, b) => a.startedAt - b.startedAt);
  const first = own[0];
  if (!first) return null;
  const running = own.some((entry) => entry.endedAt === null);
  return {
    startedAt: first.startedAt,
    endedAt: running ? null : own.reduce((last, entry) => Math.max(last, entry.endedAt ?? 0), 0),
    took: own.reduce((sum, entry) => sum + elapsed(entry, entry.endedAt ?? now), 0),
  };
}

/** Minutes before the end of its talk at which a group is told. */
export const reportWarning = 2;

/** The minutes each group of a report-back has: usually ten to talk, and five for questions. */
export function reportMinutes({
  perGroup,
  questionMinutes,
}: Pick<AgendaItem, 'perGroup' | 'questionMinutes'>): { talk: number; questions: number } {
  const whole = perGroup ?? 15;
  const questions = Math.min(questionMinutes ?? 5, whole - 1);
  return { talk: whole - questions, questions };
}

export type ReportState = {
  readonly part: 'talk' | 'questions' | 'over';
  /** Milliseconds left of that part; negative: how long it is over. */
  readonly left: number;
  /** The talk is about to end. */
  readonly warned: boolean;
};

/** A clock with the minutes of its two parts: a group's turn, or a plan's before a panel. */
export type TwoParts = Clock & Pick<ReportTurn, 'talk' | 'questions'>;

/** How a group's turn stands. */
export function reportState(turn: TwoParts, now: number): ReportState {
  const talk = remaining(turn, turn.talk * minute, now);
  if (talk > 0) return { part: 'talk', left: talk, warned: talk <= reportWarning * minute };
  const left = talk + turn.questions * minute;
  return { part: left > 0 ? 'questions' : 'over', left, warned: false };
}
