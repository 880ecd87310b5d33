// What a plan's lines say together.
import type { LineStatus, PlanLine } from './model.ts';

/** Whether an activity is due before it starts. Days that are not set are no contradiction. */
export function dueBeforeStart({ start, due }: Pick<PlanLine, 'start' | 'due'>): boolean {
  return start !== '' && due !== '' && due < start;
}

export type PlanSummary = {
  readonly count: number;
  readonly byStatus: Readonly<Record<LineStatus, number>>;
  /** The next day on which something is due that is neither done nor dropped; '' for none. */
  readonly nextDue: string;
};

/** A plan at a glance. */
export function summaryOf(lines: readonly Pick<PlanLine, 'status' | 'due'>[]): PlanSummary {
  const byStatus = { 'not-started': 0, 'on-track': 0, delayed: 0, done: 0, dropped: 0 };
  for (const { status } of lines) byStatus[status] += 1;
  const open = lines.filter(({ status, due }) => due !== '' && !isClosed(status));
  const nextDue = open.map(({ due }) => due).sort()[0] ?? '';
  return { count: lines.length, byStatus, nextDue };
}

function isClosed(status: LineStatus): boolean {
  return status === 'done' || status === 'dropped';
}

/** What a line is known by wherever it goes; see `PlanLine.key`. */
export function keyOf({ key, id }: Pick<PlanLine, 'key' | 'id'>): string {
  return key || id;
}
