// What can be done to action plans, each after whatever it needs to have been done before.
import type { CommandInput, FeatureCommandName } from '../../shared/contract/registry.ts';
import { newId } from '../../shared/lib/ids.ts';
import { edit, type House, noLine } from './lively-house.ts';

type PlanCommand = Extract<FeatureCommandName, `actionPlan.${string}`>;

export const planDeeds: { readonly [N in PlanCommand]: (house: House) => CommandInput<N> } = {
  'actionPlan.addPlan': ({ workshopId }) => ({ id: newId(), workshopId, title: 'P', owner: 'NGF' }),
  'actionPlan.editPlan': ({ plan, caseStudy }) => edit(plan, { caseId: caseStudy.id }),
  'actionPlan.writePlan': ({ plan }) => edit(plan, { type: 'scale-up', problem: 'Salt' }),
  'actionPlan.removePlan': (house) => {
    keptIn(house);
    budgetIn(house);
    return { id: house.plan.id };
  },
  'actionPlan.linkCard': ({ plan, card }) => ({ id: newId(), planId: plan.id, cardId: card.id }),
  'actionPlan.unlinkCard': ({ plan, card, send }) => {
    const id = newId();
    send('actionPlan.linkCard', { id, planId: plan.id, cardId: card.id });
    return { id };
  },
  'actionPlan.addLine': ({ plan }) => ({ id: newId(), planId: plan.id, after: null, ...noLine }),
  'actionPlan.editLine': ({ line }) => edit(line, { indicator: 'Ten farmers', percent: 20 }),
  'actionPlan.moveLine': ({ line, send }) => {
    send('actionPlan.addLine', { id: newId(), planId: line.planId, after: null, ...noLine });
    return { id: line.id, after: null };
  },
  'actionPlan.removeLine': ({ line }) => ({ id: line.id }),
  'actionPlan.addBudgetItem': ({ plan }) => ({ ...tea, id: newId(), planId: plan.id }),
  'actionPlan.editBudgetItem': (house) => edit(budgetIn(house), { amount: 7000, source: 'own' }),
  'actionPlan.removeBudgetItem': (house) => ({ id: budgetIn(house).id }),
  'actionPlan.editSettings': ({ workshopId }) => ({
    id: workshopId,
    patch: { currency: 'USD' },
    base: {},
  }),
  'actionPlan.keepVersion': ({ plan }) => ({
    id: newId(),
    planId: plan.id,
    kind: 'panel',
    title: '',
  }),
  'actionPlan.editVersion': (house) => ({ id: keptIn(house), patch: { title: 'New' }, base: {} }),
  'actionPlan.bringBack': (house) => {
    const { plan, line, send } = house;
    const gone = budgetIn(house).id;
    const id = keptIn(house);
    send('actionPlan.removeLine', { id: line.id });
    send('actionPlan.removeBudgetItem', { id: gone });
    send('actionPlan.addLine', { id: newId(), planId: plan.id, after: null, ...noLine });
    send('actionPlan.editPlan', { id: plan.id, patch: { title: 'Another' }, base: {} });
    return { id };
  },
  'actionPlan.removeVersion': (house) => ({ id: keptIn(house) }),
};

const tea = { title: 'Tea', amount: 5000, source: 'project' } as const;

function budgetIn({ plan, send }: House) {
  const id = newId();
  send('actionPlan.addBudgetItem', { ...tea, id, planId: plan.id });
  return { id, ...tea };
}

function keptIn({ plan, send }: House): string {
  const id = newId();
  send('actionPlan.keepVersion', { id, planId: plan.id, kind: 'draft', title: 'At the event' });
  return id;
}
