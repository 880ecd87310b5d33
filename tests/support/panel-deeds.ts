// What can be done before a panel, each after whatever it needs to have been done before.
import type { CommandInput, FeatureCommandName } from '../../shared/contract/registry.ts';
import { newId } from '../../shared/lib/ids.ts';
import { inOrder } from '../../shared/lib/ordering.ts';
import { edit, type House, minute } from './lively-house.ts';

/** A panellist behind the others. */
function panellistIn({ workshopId, rows, send }: House): { readonly id: string } {
  const id = newId();
  const after = inOrder(rows('panellist', { workshopId })).at(-1)?.id ?? null;
  send('panel.addPanellist', { id, workshopId, after, name: 'Dr Karim', role: 'Chair' });
  return { id };
}

/** A criterion of three points behind the others. */
function criterionIn({ workshopId, rows, send }: House): { readonly id: string } {
  const id = newId();
  const after = inOrder(rows('criterion', { workshopId })).at(-1)?.id ?? null;
  const fields = { section: 'Innovation', title: 'It is innovative', points: 3 };
  send('panel.addCriterion', { id, workshopId, after, ...fields });
  return { id };
}

/** A comment behind the others. */
function commentIn(house: House): { readonly id: string } {
  const { plan, rows, send } = house;
  const id = newId();
  const after = inOrder(rows('panelComment', { planId: plan.id })).at(-1)?.id ?? null;
  const panellistId = panellistIn(house).id;
  send('panel.addComment', { id, planId: plan.id, after, panellistId, text: 'Who buys?' });
  return { id };
}

/** The plan before the panel, for a minute. */
function slotIn({ plan, item, send, clock }: House): { readonly id: string } {
  const id = newId();
  send('panel.startSlot', { id, planId: plan.id, itemId: item.id });
  clock.advance(minute);
  return { id };
}

type Deed = Extract<FeatureCommandName, `panel.${string}`>;

export const panelDeeds: { readonly [N in Deed]: (house: House) => CommandInput<N> } = {
  'panel.editSettings': ({ workshopId }) => edit({ id: workshopId }, { scores: false }),
  'panel.addPanellist': ({ workshopId }) => ({
    ...{ id: newId(), workshopId, after: null },
    ...{ name: 'Dr Karim', role: 'Chair' },
  }),
  'panel.editPanellist': (house) => edit(panellistIn(house), { role: 'Member' }),
  'panel.movePanellist': (house) => {
    panellistIn(house);
    return { id: panellistIn(house).id, after: null };
  },
  'panel.removePanellist': (house) => {
    commentIn(house);
    const [panellist] = house.rows('panellist');
    if (!panellist) throw new Error('a comment should have somebody who made it');
    return { id: panellist.id };
  },
  'panel.addRubric': ({ workshopId }) => ({ workshopId, language: 'bn' }),
  'panel.addCriterion': ({ workshopId }) => ({
    ...{ id: newId(), workshopId, after: null },
    ...{ section: 'Clarity', title: 'Well told', points: 4 },
  }),
  'panel.editCriterion': (house) => edit(criterionIn(house), { points: 2 }),
  'panel.moveCriterion': (house) => {
    criterionIn(house);
    return { id: criterionIn(house).id, after: null };
  },
  'panel.removeCriterion': (house) => ({ id: criterionIn(house).id }),
  'panel.score': (house) => ({
    ...{ id: newId(), planId: house.plan.id, criterionId: criterionIn(house).id },
    ...{ panellistId: panellistIn(house).id, points: 2, base: null },
  }),
  'panel.addComment': ({ plan }) => ({
    ...{ id: newId(), planId: plan.id, after: null },
    ...{ panellistId: null, text: 'Well done' },
  }),
  'panel.editComment': (house) =>
    edit(commentIn(house), { answer: 'in-part' as const, answerText: 'Next year' }),
  'panel.moveComment': (house) => {
    commentIn(house);
    return { id: commentIn(house).id, after: null };
  },
  'panel.removeComment': (house) => ({ id: commentIn(house).id }),
  'panel.startSlot': ({ plan, item }) => ({ id: newId(), planId: plan.id, itemId: item.id }),
  'panel.pauseSlot': (house) => slotIn(house),
  'panel.resumeSlot': (house) => {
    const slot = slotIn(house);
    house.send('panel.pauseSlot', slot);
    house.clock.advance(minute);
    return slot;
  },
  'panel.stretchSlot': (house) => ({ ...slotIn(house), minutes: 2 }),
  'panel.endSlot': (house) => slotIn(house),
};
