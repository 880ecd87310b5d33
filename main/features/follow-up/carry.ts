// The workshop that looks at another's open actions: its people, its plans with what is still to be
// done and what the panel said of them, and a half day whose first item they are.
import { wordsOf } from '../../../shared/contract/catalogue.ts';
import { plainItem, unrepaired } from '../../../shared/features/agenda/plain.ts';
import { isOpenLine, keyOf } from '../../../shared/features/follow-up/rules.ts';
import { followUpAgenda } from '../../../shared/features/follow-up/workshop-words.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import { formatOf } from '../../../shared/lib/format.ts';
import { inOrder, keysAfter } from '../../../shared/lib/ordering.ts';
import type { BodyContext } from '../../engine/body.ts';
import type { Transaction } from '../../engine/transaction.ts';

/** @param id becomes the new workshop's; the old one stays as it is */
export function carryOn(
  tx: Transaction,
  workshopId: string,
  id: string,
  context: Pick<BodyContext, 'newId' | 'now'>,
): void {
  const old = tx.need('workshop', workshopId);
  const words = wordsOf(followUpAgenda, formatOf(old.language));
  const title = words.title(old.title).slice(0, 300);
  tx.insert('workshop', {
    ...old,
    ...{ id, workshopId: id, title, use: 'workshop', createdAt: context.now },
    ...{ startDate: '', venue: '', background: '', purpose: '' },
  });
  tx.insert('followedWorkshop', { id, workshopId: id, follows: workshopId, title: old.title });
  copyPeople(tx, workshopId, id, context.newId);
  copyPlans(tx, workshopId, id, context.newId);
  addDay(tx, old, id, context.newId);
}

type NewId = BodyContext['newId'];

/** Who they are, without when they were there. */
function copyPeople(tx: Transaction, from: string, to: string, newId: NewId): void {
  const fields = new Map(
    tx.list('personField', { workshopId: from }).map((row) => [row.id, newId()]),
  );
  for (const row of tx.list('personField', { workshopId: from })) {
    tx.insert('personField', { ...row, id: fields.get(row.id) ?? newId(), workshopId: to });
  }
  for (const person of tx.list('person', { workshopId: from })) {
    const personId = newId();
    tx.insert('person', { ...person, id: personId, workshopId: to, present: false });
    for (const value of tx.list('personValue', { personId: person.id })) {
      const fieldId = fields.get(value.fieldId);
      if (fieldId)
        tx.insert('personValue', { ...value, id: newId(), workshopId: to, personId, fieldId });
    }
  }
}

/** Plans with their open lines, known by the keys they have; and what was told of those. */
function copyPlans(tx: Transaction, from: string, to: string, newId: NewId): void {
  const settings = tx.get('planSettings', from);
  if (settings) tx.insert('planSettings', { ...settings, id: to, workshopId: to });
  const dates = new Map(tx.list('followUp', { workshopId: from }).map((row) => [row.id, newId()]));
  for (const date of tx.list('followUp', { workshopId: from })) {
    tx.insert('followUp', { ...date, id: dates.get(date.id) ?? newId(), workshopId: to });
  }
  const panellists = copyPanel(tx, from, to, newId);
  for (const plan of inOrder(tx.list('plan', { workshopId: from }))) {
    const planId = newId();
    const ofNobody = { groupId: null, caseId: null };
    tx.insert('plan', { ...plan, id: planId, workshopId: to, ...ofNobody, key: keyOf(plan) });
    for (const line of tx.list('planLine', { planId: plan.id }).filter(isOpenLine)) {
      const lineId = newId();
      tx.insert('planLine', { ...line, id: lineId, workshopId: to, planId, key: keyOf(line) });
      for (const update of tx.list('lineUpdate', { lineId: line.id })) {
        const followUpId = dates.get(update.followUpId ?? '') ?? null;
        tx.insert('lineUpdate', { ...update, id: newId(), workshopId: to, lineId, followUpId });
      }
    }
    const of = { workshopId: to, planId };
    for (const row of tx.list('budgetItem', { planId: plan.id }))
      tx.insert('budgetItem', { ...row, ...of, id: newId() });
    for (const row of tx.list('planVersion', { planId: plan.id }))
      tx.insert('planVersion', { ...row, ...of, id: newId() });
    for (const row of tx.list('panelComment', { planId: plan.id })) {
      const panellistId = panellists.get(row.panellistId ?? '') ?? null;
      tx.insert('panelComment', { ...row, ...of, id: newId(), panellistId });
    }
  }
}

/** Who sat on the panel, whose comments the plans bring along. @returns their new ids by the old */
function copyPanel(tx: Transaction, from: string, to: string, newId: NewId): Map<string, string> {
  const settings = tx.get('panelSettings', from);
  if (settings) tx.insert('panelSettings', { ...settings, id: to, workshopId: to });
  const panellists = tx.list('panellist', { workshopId: from });
  const ids = new Map(panellists.map((row) => [row.id, newId()]));
  for (const row of panellists)
    tx.insert('panellist', { ...row, id: ids.get(row.id) ?? newId(), workshopId: to });
  return ids;
}

/** A half day without a date; the open actions come first, and bring their scene. */
function addDay(tx: Transaction, old: Workshop, workshopId: string, newId: NewId): void {
  const words = wordsOf(followUpAgenda, formatOf(old.language));
  const dayId = newId();
  const [order = ''] = keysAfter(null, 1);
  const open = { place: '', start: 540, end: 780, date: '' };
  tx.insert('day', { id: dayId, workshopId, order, title: words.day, ...open, ...unrepaired });
  const items = [
    {
      kind: 'plenary',
      title: words.openActions,
      method: words.openActionsMethod,
      duration: 90,
      sceneKind: 'actions',
      sceneRefId: workshopId,
    },
    { kind: 'break', title: words.tea, duration: 15 },
    { kind: 'plenary', title: words.obstacles, duration: 60 },
    { kind: 'closing', title: words.nextSteps, duration: 45 },
  ] as const;
  const keys = keysAfter(null, items.length);
  items.forEach((item, at) => {
    const place = { id: newId(), workshopId, dayId, order: keys[at] ?? '' };
    tx.insert('agendaItem', { ...plainItem, ...place, ...item });
  });
}
