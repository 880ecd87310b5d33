// When plans are looked at again, and how their lines stood each time.
import type { LineStatus, PlanLine } from '../action-plan/model.ts';
import type { FollowUp, FollowUpKind, LineUpdate } from './model.ts';

type UsualKind = Exclude<FollowUpKind, ''>;

const distances: {
  readonly [K in UsualKind]: { readonly days?: number; readonly months?: number };
} = {
  'week-1': { days: 7 },
  'month-3': { months: 3 },
  'month-6': { months: 6 },
  'month-12': { months: 12 },
};

/**
 * The usual dates of looking at plans again: a week, three, six and twelve months behind a
 * workshop's last day. Where a month is too short, its last day.
 * @param lastDay `YYYY-MM-DD`
 */
export function usualDates(lastDay: string): { readonly kind: UsualKind; readonly date: string }[] {
  const kinds = Object.keys(distances) as UsualKind[];
  return kinds.map((kind) => {
    const { days = 0, months = 0 } = distances[kind];
    return { kind, date: later(lastDay, days, months) };
  });
}

function later(day: string, days: number, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const from = Math.min(date, lastOfMonth);
  return new Date(Date.UTC(year, month - 1 + months, from + days)).toISOString().slice(0, 10);
}

/** The last date of a workshop's days, else the date it starts; '' where none is set. */
export function lastDayOf(days: readonly { readonly date: string }[], startDate: string): string {
  return (
    days
      .map(({ date }) => date)
      .sort()
      .at(-1) || startDate
  );
}

/** The dates in their order; those without a date last. */
export function byDate<F extends Pick<FollowUp, 'date' | 'order'>>(followUps: readonly F[]): F[] {
  return [...followUps].sort((a, b) => {
    if (a.date !== b.date) return a.date === '' || (b.date !== '' && a.date > b.date) ? 1 : -1;
    return a.order < b.order ? -1 : 1;
  });
}

/** The date to which what comes in on a day belongs: the last that has begun, else the first. */
export function followUpAt<F extends Pick<FollowUp, 'date' | 'order'>>(
  followUps: readonly F[],
  today: string,
): F | undefined {
  const sorted = byDate(followUps);
  return sorted.findLast(({ date }) => date !== '' && date <= today) ?? sorted[0];
}

/** Whether something is still to be done about a line. */
export function isOpenLine({ status }: Pick<PlanLine, 'status'>): boolean {
  return status !== 'done' && status !== 'dropped';
}

/** @param today `YYYY-MM-DD` */
export function isOverdue(line: Pick<PlanLine, 'status' | 'due'>, today: string): boolean {
  return isOpenLine(line) && line.due !== '' && line.due < today;
}

/** What a line looks like from afar: never by its colour alone. */
export type Light = 'green' | 'amber' | 'red' | 'grey';

export function lightOf(status: LineStatus, overdue: boolean): Light {
  if (status === 'dropped') return 'grey';
  if (status === 'done') return 'green';
  if (overdue) return 'red';
  return status === 'on-track' ? 'green' : status === 'delayed' ? 'amber' : 'grey';
}

/** How a line stood on a date: what was told, or that it should have been, or that it is ahead. */
export type BoardCell =
  | {
      readonly kind: 'told';
      readonly status: LineStatus;
      readonly percent: number;
      readonly light: Light;
      /** It was overdue on that date. */
      readonly overdue: boolean;
      readonly update: LineUpdate;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ahead' };

/** @param updates of the line; of several for one date, the newest counts */
export function boardCell(
  line: Pick<PlanLine, 'due'>,
  followUp: Pick<FollowUp, 'id' | 'date'>,
  updates: readonly LineUpdate[],
  today: string,
): BoardCell {
  const update = newestOf(updates.filter(({ followUpId }) => followUpId === followUp.id));
  if (!update) {
    return { kind: followUp.date !== '' && followUp.date <= today ? 'missing' : 'ahead' };
  }
  const { status, percent } = update;
  const overdue = isOverdue({ due: line.due, status }, followUp.date || today);
  return { kind: 'told', status, percent, light: lightOf(status, overdue), overdue, update };
}

function newestOf(updates: readonly LineUpdate[]): LineUpdate | undefined {
  return updates.reduce<LineUpdate | undefined>(
    (newest, update) => (newest && newest.at > update.at ? newest : update),
    undefined,
  );
}

/** What a pack knows a row by: its first id. */
export function keyOf({ key, id }: { readonly key: string; readonly id: string }): string {
  return key || id;
}
