// The speaker queue, and the groups' turns in a report-back: derived from their clocks.
import { wallTime } from '../../lib/zoned-time.ts';
import type { AgendaItem } from '../agenda/model.ts';
import type { AuxTimer, Clock, ReportTurn, Turn } from './model.ts';
import { elapsed } from './rules.ts';

/** A clock that has begun; null for one that has not. */
export function begunClock({ startedAt, ...rest }: AuxTimer | Turn): Clock | null {
  const { pausedAt, pausedFor, added } = rest;
  return startedAt === null ? null : { startedAt, pausedAt, pausedFor, added };
}

/** Who speaks now, if anybody. */
export function speaking(turns: readonly Turn[]): Turn | undefined {
  return turns.find(({ startedAt, endedAt }) => startedAt !== null && endedAt === null);
}

/** Who waits, in the order of the turns given. */
export function waiting(turns: readonly Turn[]): Turn[] {
  return turns.filter(({ startedAt }) => startedAt === null);
}

export type SpeakerTotal = {
  readonly name: string;
  readonly turns: number;
  /** Milliseconds: today, and of that in the item at hand. */
  readonly today: number;
  readonly here: number;
};

/** How long each has spoken today, the longest first. Names that differ in case alone are one. */
export function speakerTotals(
  turns: readonly Turn[],
  itemId: string | null,
  now: number,
  timeZone: string,
): SpeakerTotal[] {
  const today = wallTime(now, timeZone).day;
  const totals = new Map<string, SpeakerTotal>();
  for (const turn of turns) {
    const clock = begunClock(turn);
    if (!clock || wallTime(clock.startedAt, timeZone).day !== today) continue;
    const took = elapsed(clock, turn.endedAt ?? now);
    const key = turn.personId ?? turn.name.trim().toLocaleLowerCase();
    const sum = totals.get(key) ?? { name: turn.name, turns: 0, today: 0, here: 0 };
    const here = sum.here + (turn.itemId === itemId && itemId !== null ? took : 0);
    totals.set(key, { ...sum, turns: sum.turns + 1, today: sum.today + took, here });
  }
  return [...totals.values()].sort((a, b) => b.today - a.today || (a.name < b.name ? -1 : 1));
}

/** The turn a group has now in an item, if any. */
export function reporting(turns: readonly ReportTurn[]): ReportTurn | undefined {
  return turns.find(({ endedAt }) => endedAt === null);
}

/**
 * The groups that report in an item, in order: those of its arrangement, or of the only one there
 * is; none where it is not said which of several.
 */
export function groupsInTurn<G extends { readonly arrangementId: string }>(
  { arrangementId }: Pick<AgendaItem, 'arrangementId'>,
  groups: readonly G[],
): G[] {
  const arrangements = new Set(groups.map((group) => group.arrangementId));
  const only = arrangements.size === 1 ? [...arrangements][0] : null;
  const wanted = arrangementId ?? only;
  return groups.filter((group) => group.arrangementId === wanted);
}

/** The groups of a report-back that have not had their turn, in order. */
export function stillToReport<G extends { readonly id: string }>(
  groups: readonly G[],
  turns: readonly ReportTurn[],
): G[] {
  const had = new Set(turns.map(({ groupId }) => groupId));
  return groups.filter(({ id }) => !had.has(id));
}

/**
 * The groups of a report-back with those that are still to come in an order drawn by lot (Fisher and
 * Yates), behind those that had their turn.
 * @param random a number from 0 up to, and without, 1
 */
export function orderByLot<G extends { readonly id: string }>(
  groups: readonly G[],
  turns: readonly ReportTurn[],
  random: () => number,
): G[] {
  const rest = stillToReport(groups, turns);
  const had = groups.filter((group) => !rest.includes(group));
  const drawn: G[] = [];
  while (rest.length > 0) drawn.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return [...had, ...drawn];
}
