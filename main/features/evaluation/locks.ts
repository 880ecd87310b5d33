// What keeps a form and its answers as they are, whoever would change it: by a command, by Undo or by Redo.
import type { Change } from '../../../shared/contract/change.ts';
import type { FormItem } from '../../../shared/features/evaluation/model.ts';
import { breaksAnswers } from '../../../shared/features/evaluation/rules.ts';
import type { BodyContext } from '../../engine/body.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { Reader, Writer } from '../../engine/transaction.ts';
import { rememberPapers } from './answer-bodies.ts';
import { shake } from './urn.ts';

export function hasAnswers(reader: Reader, formId: string): boolean {
  return reader.list('response', { formId }).length > 0;
}

/**
 * Looks at forms before changes are turned back or done again.
 * @returns looks at them once more afterwards: refuses what no command would have done to a form with
 *   answers, and shakes the urn of one that is closed by it
 */
export function guardForms(
  reader: Reader,
  changes: readonly Change[],
): (unjournalled: Writer, context: Pick<BodyContext, 'memory'>) => void {
  const items = changes.flatMap(({ table, id }) => {
    const item = table === 'formItem' ? reader.get('formItem', id) : undefined;
    return item ? [item] : [];
  });
  return (unjournalled, { memory }) => {
    for (const item of items) refuseBroken(reader, item);
    for (const { table, id, op } of changes) {
      const form = table === 'form' && op !== 'delete' ? reader.get('form', id) : undefined;
      if (form?.state === 'draft' && hasAnswers(reader, id)) throw new Refusal('form-has-answers');
      if (form?.state !== 'closed') continue;
      rememberPapers(reader, memory, id);
      shake(unjournalled, form);
    }
  };
}

/** The item's form may have gone with it, answers and all. */
function refuseBroken(reader: Reader, before: FormItem): void {
  if (!reader.get('form', before.formId) || !hasAnswers(reader, before.formId)) return;
  const after = reader.get('formItem', before.id);
  if (!after || breaksAnswers(before, after)) throw new Refusal('form-has-answers');
}
