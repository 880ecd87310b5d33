import type { SeatLine, SeatPlan } from '../../../../shared/contract/seat-view.ts';
import { plainLine } from '../../../../shared/features/action-plan/plain.ts';
import type { Item } from '../../../state/seat/outbox.ts';
import { type Entries, listOf } from '../../../state/seat/view.ts';

type Arriving = {
  /** false: it, or its last change, is still on the phone. */
  readonly arrived: boolean;
};
export type PlannedLine = Omit<SeatLine, 'order'> & Arriving;
export type PlannedPlan = SeatPlan & Arriving;

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
      const { after: _, ...said } = saying.input;
      const blank: PlannedLine = { ...plainLine, id: said.id, planId, arrived: false };
      lines.set(said.id, changed(blank, said));
    } else if (saying.name === 'actionPlan.editLine') {
      const line = lines.get(saying.input.id);
      if (line) lines.set(line.id, { ...changed(line, saying.input.patch), arrived: false });
    } else if (saying.name === 'actionPlan.removeLine') lines.delete(saying.input.id);
  }
  return [...lines.values()];
}

/** What a plan is about, with what is still on the phone. */
export function plannedPlan(plan: SeatPlan, out: readonly Item[]): PlannedPlan {
  let planned: PlannedPlan = { ...plan, arrived: true };
  for (const { saying, refusal } of out) {
    if (refusal !== null || saying.name !== 'actionPlan.writePlan') continue;
    if (saying.input.id === plan.id)
      planned = { ...changed(planned, saying.input.patch), arrived: false };
  }
  return planned;
}

/** A row with the fields that a change names. */
function changed<R extends object>(
  row: R,
  patch: { readonly [F in keyof R]?: R[F] | undefined },
): R {
  const said = Object.entries(patch).filter(([, value]) => value !== undefined);
  return { ...row, ...Object.fromEntries(said) };
}
