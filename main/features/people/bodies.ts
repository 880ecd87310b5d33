// What the participants' commands do.
import { longestLine } from '../../../shared/contract/limits.ts';
import type { ParsedInput } from '../../../shared/contract/registry.ts';
import { plainPeopleSettings } from '../../../shared/features/people/plain.ts';
import { withTag } from '../../../shared/features/people/tags.ts';
import { inOrder, keysAfter } from '../../../shared/lib/ordering.ts';
import { atHandIn, setPresent, tick, untick } from '../../engine/attending.ts';
import type { Bodies } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Transaction } from '../../engine/transaction.ts';

export const peopleBodies: Bodies<'people.'> = {
  'people.add': (tx, person) => {
    const { workshopId } = tx.need('workshop', person.workshopId);
    const order = tx.orderAtEnd('person', { workshopId });
    tx.insert('person', { ...person, order, present: false });
  },
  'people.edit': (tx, { id, patch, base }) => tx.edit('person', id, patch, base),
  'people.remove': (tx, { id }) => tx.remove('person', id),
  'people.import': (tx, input) => importPeople(tx, input),
  'people.setPresent': (tx, { ids, present }, context) => {
    needOneWorkshop(tx, ids);
    setPresent(tx, ids, present, context);
  },
  'people.tick': (tx, { personIds, dayId, half, on, source }, context) => {
    const { workshopId } = tx.need('day', dayId);
    if (needOneWorkshop(tx, personIds) !== workshopId) throw new Refusal('gone');
    const halved = tx.get('peopleSettings', workshopId)?.halfDays ?? false;
    const when = { dayId, half: halved ? half : '' } as const;
    const atHand = atHandIn(tx, workshopId, context.now);
    // What is read from paper tells of the day, not of this moment.
    const isNow = source === 'desk' && atHand?.dayId === dayId && atHand.half === when.half;
    for (const personId of personIds) {
      if (on) tick(tx, personId, when, source, context);
      else untick(tx, personId, when, context);
      if (isNow) tx.edit('person', personId, { present: on });
    }
  },
  'people.tag': (tx, { ids, tag, on }) => {
    needOneWorkshop(tx, ids);
    for (const id of ids) {
      const tags = withTag(tx.need('person', id).tags, tag, on);
      if (tags.length > longestLine) throw new Refusal('too-many-tags');
      tx.edit('person', id, { tags });
    }
  },
  'people.editSettings': (tx, { id, patch, base }) => {
    tx.need('workshop', id);
    if (!tx.get('peopleSettings', id)) {
      tx.insert('peopleSettings', { id, workshopId: id, ...plainPeopleSettings });
    }
    tx.edit('peopleSettings', id, patch, base);
  },
  'people.addField': (tx, { after, ...field }) => {
    const { workshopId } = tx.need('workshop', field.workshopId);
    const order = tx.orderAfter('personField', { workshopId }, after);
    tx.insert('personField', { ...field, order });
  },
  'people.editField': (tx, { id, patch, base }) => tx.edit('personField', id, patch, base),
  'people.moveField': (tx, { id, after }) => {
    const { workshopId } = tx.need('personField', id);
    if (after === id) return;
    tx.edit('personField', id, { order: tx.orderAfter('personField', { workshopId }, after, id) });
  },
  'people.removeField': (tx, { id }) => tx.remove('personField', id),
  'people.setValue': (tx, { personId, ...value }) => {
    tx.need('person', personId);
    setValue(tx, personId, value);
  },
  'people.addSigner': (tx, signer) => {
    const { workshopId } = tx.need('workshop', signer.workshopId);
    const order = tx.orderAtEnd('signer', { workshopId });
    tx.insert('signer', { ...signer, order, fileId: null });
  },
  'people.editSigner': (tx, { id, patch, base }) => {
    const { workshopId } = tx.need('signer', id);
    const { fileId } = patch;
    if (fileId && tx.need('file', fileId).workshopId !== workshopId) throw new Refusal('gone');
    tx.edit('signer', id, patch, base);
  },
  'people.moveSigner': (tx, { id, after }) => {
    const { workshopId } = tx.need('signer', id);
    if (after === id) return;
    tx.edit('signer', id, { order: tx.orderAfter('signer', { workshopId }, after, id) });
  },
  'people.removeSigner': (tx, { id }) => tx.remove('signer', id),
};

/** The workshop that all of them are people of. */
function needOneWorkshop(tx: Transaction, ids: readonly string[]): string {
  const workshops = new Set(ids.map((id) => tx.need('person', id).workshopId));
  const [workshopId = ''] = workshops;
  if (workshops.size > 1) throw new Refusal('malformed', { field: 'ids' });
  return workshopId;
}

type Value = { readonly id: string; readonly fieldId: string; readonly text: string };

function setValue(
  tx: Transaction,
  personId: string,
  { id, fieldId, text, base }: Value & { readonly base: string },
): void {
  const { workshopId } = tx.need('person', personId);
  const stands = tx.list('personValue', { personId }).find((value) => value.fieldId === fieldId);
  const was = stands?.text ?? '';
  if (text === was) return;
  if (base !== was) throw new Refusal('conflict', { field: 'text', theirs: was });
  if (!stands) tx.insert('personValue', { id, workshopId, personId, fieldId, text });
  else if (text === '') tx.remove('personValue', stands.id);
  else tx.edit('personValue', stands.id, { text });
}

function importPeople(tx: Transaction, input: ParsedInput<'people.import'>): void {
  const { workshopId, people, fields = [], merges = [] } = input;
  tx.need('workshop', workshopId);
  for (const field of fields) {
    const order = tx.orderAtEnd('personField', { workshopId });
    tx.insert('personField', { ...field, workshopId, order });
  }
  const last = inOrder(tx.list('person', { workshopId })).at(-1)?.order ?? null;
  const orders = keysAfter(last, people.length);
  people.forEach(({ values = [], ...person }, at) => {
    const order = orders[at] ?? '';
    tx.insert('person', { ...person, workshopId, order, present: false });
    for (const value of values) setValue(tx, person.id, { ...value, base: '' });
  });
  for (const { id, patch, base, values = [] } of merges) {
    if (tx.need('person', id).workshopId !== workshopId) throw new Refusal('gone');
    tx.edit('person', id, patch, base);
    for (const value of values) setValue(tx, id, value);
  }
}
