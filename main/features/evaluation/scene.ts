// What the room sees of an evaluation: how many have answered, and once it is closed what was measured.
import { wordsOf } from '../../../shared/contract/catalogue.ts';
import type { Form } from '../../../shared/features/evaluation/model.ts';
import {
  type PairedResults,
  pairedResults,
} from '../../../shared/features/evaluation/projection.ts';
import { pairedLines, resultLines } from '../../../shared/features/evaluation/result-lines.ts';
import { formResultWords } from '../../../shared/features/evaluation/result-messages.ts';
import { type FormRows, resultsOf } from '../../../shared/features/evaluation/results.ts';
import type { ResultsScene } from '../../../shared/features/evaluation/scene.ts';
import { titleOf } from '../../../shared/features/evaluation/titles.ts';
import type { Workshop } from '../../../shared/features/workshop/model.ts';
import { formatOf } from '../../../shared/lib/format.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { Reader } from '../../engine/transaction.ts';

/**
 * The form named; where it is not (or no longer) there, the one opened last, or the first of all.
 * @returns null where the workshop has no form at all
 */
export function resultsScene(
  reader: Reader,
  { id: workshopId, language }: Pick<Workshop, 'id' | 'language'>,
  refId: string | null,
): ResultsScene | null {
  const forms = inOrder(reader.list('form', { workshopId }));
  const form = forms.find(({ id }) => id === refId) ?? openedLast(forms) ?? forms[0];
  if (!form) return null;
  const present = reader.list('person', { workshopId, present: true }).length;
  const results = resultsOf(form, rowsOf(reader, form), present);
  const could = form.expected ?? present;
  const format = formatOf(language);
  const words = wordsOf(formResultWords, format);
  const isClosed = form.state === 'closed';
  return {
    kind: 'results',
    title: titleOf(form, language),
    state: form.state,
    n: results.n,
    could: could >= Math.max(1, results.n) ? could : null,
    lines: isClosed
      ? [
          ...resultLines(results.items, words, format),
          ...pairedLines(pairedOf(reader, form), words, format),
        ]
      : null,
  };
}

/** Of a form that is still open, what was answered is not even read. */
function rowsOf(reader: Reader, { id: formId, state }: Form): FormRows {
  const response = reader.list('response', { formId });
  if (state !== 'closed') return { formItem: [], response, answer: [] };
  const answer = response.flatMap(({ id }) => reader.list('answer', { responseId: id }));
  return { formItem: reader.list('formItem', { formId }), response, answer };
}

/** None where the form goes with no earlier one, or that one still takes answers. */
function pairedOf(reader: Reader, form: Form): PairedResults {
  const before = form.pairId === null ? undefined : reader.get('form', form.pairId);
  if (before?.state !== 'closed') return { n: 0, items: [] };
  const [first, second] = [rowsOf(reader, before), rowsOf(reader, form)];
  return pairedResults(before.id, form.id, {
    formItem: [...first.formItem, ...second.formItem],
    response: [...first.response, ...second.response],
    answer: [...first.answer, ...second.answer],
  });
}

function openedLast(forms: readonly Form[]): Form | undefined {
  return forms
    .filter(({ openedAt }) => openedAt !== null)
    .toSorted((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0))[0];
}
