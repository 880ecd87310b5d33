import { newId } from '../../shared/lib/ids.ts';
import type { TestEngine } from './engine.ts';

/** What a plan costs beside its lines, a card it comes from, and a version of it. */
export function furnishPlan(
  { rows, send }: Pick<TestEngine, 'rows' | 'send'>,
  workshopId: string,
): void {
  const planId = rows('plan', { workshopId })[0]?.id ?? '';
  const cardId = rows('card', { workshopId })[0]?.id ?? '';
  const cost = { title: 'Tea', amount: 500, source: 'own' } as const;
  send('actionPlan.addBudgetItem', { id: newId(), planId, ...cost });
  send('actionPlan.linkCard', { id: newId(), planId, cardId });
  send('actionPlan.keepVersion', { id: newId(), planId, kind: 'draft', title: 'D' });
}
