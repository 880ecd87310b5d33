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

/** Somebody on a panel who speaks of the plan, a date it is looked at again, and a form with an answer. */
export function furnishAfterwards(
  { rows, send }: Pick<TestEngine, 'rows' | 'send'>,
  workshopId: string,
): void {
  const planId = rows('plan', { workshopId })[0]?.id ?? '';
  const lineId = rows('planLine', { workshopId })[0]?.id ?? '';
  const [panellistId, criterionId, followUpId] = [newId(), newId(), newId()];
  const last = { workshopId, after: null } as const;
  send('panel.addPanellist', { id: panellistId, ...last, name: 'P', role: '' });
  send('panel.addCriterion', { id: criterionId, ...last, section: '', title: 'C', points: 5 });
  const points = { planId, criterionId, panellistId, points: 3, base: null };
  send('panel.score', { id: newId(), ...points });
  send('panel.addComment', { id: newId(), planId, after: null, panellistId, text: 'S' });
  send('panel.startSlot', { id: newId(), planId, itemId: null });
  const date = { id: followUpId, title: 'D', date: '2011-01-01', kind: 'week-1' } as const;
  send('followUp.addDates', { workshopId, dates: [date] });
  const told = { status: 'done', percent: 100, comment: '', evidence: '', byName: '' } as const;
  send('followUp.tell', { id: newId(), lineId, followUpId, ...told });
  const [formId, item] = [newId(), newId()];
  send('evaluation.add', { id: formId, workshopId, items: [{ id: item, titleEn: 'Q' }] });
  send('evaluation.open', { id: formId });
  send('evaluation.keyPaper', { formId, label: '1', said: [{ item, value: 2 }] });
}
