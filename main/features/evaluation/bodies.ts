// What the evaluation's commands do to forms and their questions.
import { mostItems } from '../../../shared/features/evaluation/limits.ts';
import type { Form, FormItem } from '../../../shared/features/evaluation/model.ts';
import { breaksAnswers, faultOf } from '../../../shared/features/evaluation/rules.ts';
import { inOrder, keysAfter } from '../../../shared/lib/ordering.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Patch, Transaction } from '../../engine/transaction.ts';
import { answerBodies, rememberPapers } from './answer-bodies.ts';
import { hasAnswers } from './locks.ts';
import { shake } from './urn.ts';

export const evaluationBodies: Bodies<'evaluation.'> = {
  ...answerBodies,
  'evaluation.add': (tx, { items, ...input }) => {
    const { workshopId } = tx.need('workshop', input.workshopId);
    const order = tx.orderAtEnd('form', { workshopId });
    tx.insert('form', { ...input, order, state: 'draft', openedAt: null, closedAt: null });
    const orders = keysAfter(null, items.length);
    items.forEach((item, at) => {
      const { id: formId } = input;
      tx.insert('formItem', { ...item, workshopId, formId, order: orders[at] ?? '' });
      refuseStrangePair(tx, item.id);
    });
  },
  'evaluation.edit': (tx, { id, patch, base }) => tx.edit('form', id, patch, base),
  'evaluation.remove': (tx, { id }) => {
    if (tx.need('form', id).state === 'open') throw new Refusal('form-open');
    tx.remove('form', id);
  },
  'evaluation.addItem': (tx, { formId, after, ...item }) => {
    const { workshopId } = tx.need('form', formId);
    if (tx.list('formItem', { formId }).length >= mostItems) {
      throw new Refusal('form-full', { values: [mostItems] });
    }
    const order =
      after === undefined
        ? tx.orderAtEnd('formItem', { formId })
        : tx.orderAfter('formItem', { formId }, after);
    tx.insert('formItem', { ...item, workshopId, formId, order });
    refuseStrangePair(tx, item.id);
  },
  'evaluation.editItem': (tx, { id, patch, base }) => {
    editItem(tx, id, patch, base);
    refuseStrangePair(tx, id);
  },
  'evaluation.moveItem': (tx, { id, after }) => {
    const { formId } = tx.need('formItem', id);
    tx.edit('formItem', id, { order: tx.orderAfter('formItem', { formId }, after, id) });
  },
  'evaluation.removeItem': (tx, { id }) => {
    const { formId } = tx.need('formItem', id);
    if (hasAnswers(tx, formId)) throw new Refusal('form-has-answers');
    tx.remove('formItem', id);
  },
  'evaluation.open': (tx, { id }, { now }) => {
    const form = tx.need('form', id);
    if (form.state !== 'draft') throw new Refusal('form-open');
    const fault = faultOf(inOrder(tx.list('formItem', { formId: id })));
    if (fault) throw new Refusal(fault.code, { values: 'place' in fault ? [fault.place] : [] });
    tx.edit('form', id, { state: 'open', openedAt: now });
  },
  'evaluation.close': (tx, { id }, { now, memory }) => {
    const form = tx.need('form', id);
    if (form.state !== 'open') throw new Refusal('form-not-open');
    rememberPapers(tx, memory, id);
    shake(tx.unjournalled, form);
    // Who is present changes afterwards; how many could have answered does not.
    const expected = form.expected ?? couldAnswer(tx, form);
    tx.edit('form', id, { state: 'closed', closedAt: now, expected });
  },
  'evaluation.reopen': (tx, { id }) => {
    const { state } = tx.need('form', id);
    if (state !== 'closed') throw new Refusal(state === 'open' ? 'form-open' : 'form-not-open');
    tx.edit('form', id, { state: 'open', closedAt: null });
  },
};

/** Of a day's form those on its attendance sheet; otherwise, or where it is empty, those present. */
function couldAnswer(tx: Transaction, { workshopId, dayId }: Form): number | null {
  const there = dayId === null ? [] : tx.list('attendance', { dayId });
  const onSheet = new Set(there.map(({ personId }) => personId)).size;
  return onSheet || tx.list('person', { workshopId, present: true }).length || null;
}

/** Words may be put right while answers come in; what the answers are about may not change. */
function editItem(
  tx: Transaction,
  id: string,
  patch: Patch<FormItem>,
  base: Patch<FormItem>,
): void {
  const before = tx.need('formItem', id);
  tx.edit('formItem', id, patch, base);
  const after = tx.need('formItem', id);
  if (breaksAnswers(before, after) && hasAnswers(tx, before.formId)) {
    throw new Refusal('form-has-answers');
  }
}

/** An item asks the same as one of the form that its own is paired with. */
function refuseStrangePair(tx: Transaction, id: string): void {
  const { formId, pairId } = tx.need('formItem', id);
  if (pairId === null) return;
  const before = tx.need('form', formId).pairId;
  if (before === null || tx.get('formItem', pairId)?.formId !== before) {
    throw new Refusal('form-of-other');
  }
}
