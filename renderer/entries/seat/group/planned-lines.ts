import type { SeatLine } from '../../../../shared/contract/seat-view.ts';
import type { Item } from '../../../state/seat/outbox.ts';
import { type Entries, listOf } from '../../../state/seat/view.ts';

export type PlannedLine = Omit<SeatLine, 'order'> & {
  /** false: it, or its last change, is still on the phone. */
  readonly arrived: boolean;
};

/** The lines of a plan: what main has, and what is still on the phone. */
export function plannedLines(
  entries: Entries,
  out: readonly Item[],
  planId: string,
): PlannedLine[] {
  const lines = new Map<string, PlannedLine>();
  for (const { order: _, ...line } of listOf(entries, 'line'))
    if (line.planId === planId) lines.set(line.id, { ...line, arrived: true });
  for (const { saying, refusal } of out) {
    if (refusal !== null) continue;
    if (saying.name === 'actionPlan.addLine' && saying.input.planId === planId) {
      const { id, activity, responsible, due } = saying.input;
      lines.set(id, { id, planId, activity, responsible, due, arrived: false });
    } else if (saying.name === 'actionPlan.editLine') {
      const line = lines.get(saying.input.id);
      const { activity, responsible, due } = saying.input.patch;
      if (line)
        lines.set(line.id, { ...changed(line, { activity, responsible, due }), arrived: false });
    } else if (saying.name === 'actionPlan.removeLine') lines.delete(saying.input.id);
  }
  return [...lines.values()];
}

type Patch = { readonly [F in 'activity' | 'responsible' | 'due']: string | undefined };

function changed(line: PlannedLine, { activity, responsible, due }: Patch): PlannedLine {
  return {
    ...line,
    activity: activity ?? line.activity,
    responsible: responsible ?? line.responsible,
    due: due ?? line.due,
  };
}
