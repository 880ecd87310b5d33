// What a file that is taken away says of evaluation: what was answered, and nothing by which it could
// be told who answered when.
import { randomUUID } from 'node:crypto';
import type { Snapshot } from '../../shared/contract/protocol.ts';
import { traitsKept } from '../../shared/features/evaluation/traits.ts';
import { shuffled } from '../features/evaluation/urn.ts';

/**
 * Rows in which the answers to forms that are still open are shaken as if they were closed: in another
 * order, under new ids, without the numbers of papers and without where they came from. Those of
 * closed forms are so already.
 */
export function withoutOrder<R extends Pick<Snapshot, 'form' | 'response' | 'answer' | 'person'>>(
  rows: R,
): R {
  const { form = [], response = [], answer = [], person = [] } = rows;
  const open = new Map(
    form.flatMap((one) => (one.state === 'closed' ? [] : [[one.id, one] as const])),
  );
  if (!response.some(({ formId }) => open.has(formId))) return rows;
  const ids = new Map(response.map(({ id, formId }) => [id, open.has(formId) ? randomUUID() : id]));
  const keepFor = (asksSex: boolean) =>
    traitsKept(asksSex ? person : person.map((one) => ({ ...one, sex: '' as const })));
  const [keep, keepSexless] = [keepFor(true), keepFor(false)];
  return {
    ...rows,
    response: shuffled(response).map((row) => {
      const of = open.get(row.formId);
      if (!of) return row;
      const traits = (of.asksSex ? keep : keepSexless)(row);
      return { ...row, id: ids.get(row.id) ?? row.id, source: '' as const, label: '', ...traits };
    }),
    answer: shuffled(answer).map((row) => {
      const responseId = ids.get(row.responseId) ?? row.responseId;
      return responseId === row.responseId ? row : { ...row, id: randomUUID(), responseId };
    }),
  };
}
