// A plan as it stands is kept, and as it once stood comes back.
import type { BudgetItem, PlanLine } from '../../../shared/features/action-plan/model.ts';
import { keyOf } from '../../../shared/features/action-plan/rules.ts';
import {
  contentOf,
  readVersion,
  type VersionContent,
} from '../../../shared/features/action-plan/version.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Bodies, BodyContext } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';

type VersionBodies = Pick<
  Bodies<'actionPlan.'>,
  | 'actionPlan.keepVersion'
  | 'actionPlan.editVersion'
  | 'actionPlan.bringBack'
  | 'actionPlan.removeVersion'
>;

export const versionBodies: VersionBodies = {
  'actionPlan.keepVersion': (tx, { planId, ...version }, { now }) => {
    const plan = tx.need('plan', planId);
    const lines = inOrder(tx.list('planLine', { planId }));
    const budget = inOrder(tx.list('budgetItem', { planId }));
    const content = JSON.stringify(contentOf(plan, lines, budget));
    // More than a row takes: some thousand lines full of text.
    if (content.length > 2_000_000) throw new Refusal('too-large', { values: [2] });
    const { workshopId } = plan;
    tx.insert('planVersion', { ...version, workshopId, planId, at: now, content });
  },
  'actionPlan.editVersion': (tx, { id, patch, base }) => tx.edit('planVersion', id, patch, base),
  'actionPlan.bringBack': (tx, { id }, { newId }) => {
    const { planId, content } = tx.need('planVersion', id);
    const version = readVersion(content);
    if (!version) throw new Refusal('gone');
    const { workshopId } = tx.need('plan', planId);
    tx.edit('plan', planId, version.plan);
    bringLines(tx, { planId, workshopId }, version.lines, newId);
    bringBudget(tx, { planId, workshopId }, version.budget, newId);
  },
  'actionPlan.removeVersion': (tx, { id }) => tx.remove('planVersion', id),
};

type Of = { readonly planId: string; readonly workshopId: string };
type NewId = BodyContext['newId'];

/** Lines that are still there are written over, so that what hangs on them stays with them. */
function bringLines(tx: Transaction, of: Of, lines: VersionContent['lines'], newId: NewId): void {
  const there = new Map<string, PlanLine>(
    tx.list('planLine', { planId: of.planId }).map((line) => [keyOf(line), line]),
  );
  const stay = new Set(lines.flatMap(({ key }) => there.get(key)?.id ?? []));
  for (const { id } of tx.list('planLine', { planId: of.planId })) {
    if (!stay.has(id)) tx.remove('planLine', id);
  }
  const done = new Set<string>();
  let after: string | null = null;
  for (const line of lines) {
    const present = done.has(line.key) ? undefined : there.get(line.key);
    const id: string = present?.id ?? newId();
    const order = tx.orderAfter('planLine', { planId: of.planId }, after, present && id);
    if (present) tx.edit('planLine', id, { ...line, order });
    else tx.insert('planLine', { ...line, ...of, id, order });
    done.add(line.key);
    after = id;
  }
}

function bringBudget(tx: Transaction, of: Of, items: VersionContent['budget'], newId: NewId): void {
  const { planId } = of;
  const there = new Map<string, BudgetItem>(
    tx.list('budgetItem', { planId }).map((item) => [item.id, item]),
  );
  const wanted = new Set(items.map(({ id }) => id));
  for (const id of there.keys()) if (!wanted.has(id)) tx.remove('budgetItem', id);
  const done = new Set<string>();
  let after: string | null = null;
  for (const item of items) {
    const stays = there.has(item.id) && !done.has(item.id);
    const id: string = stays ? item.id : newId();
    const order = tx.orderAfter('budgetItem', { planId }, after, stays ? id : undefined);
    const { title, amount, source } = item;
    if (stays) tx.edit('budgetItem', id, { title, amount, source, order });
    else tx.insert('budgetItem', { ...of, id, order, title, amount, source });
    done.add(item.id);
    after = id;
  }
}
