// What changed between a form filled in before and one filled in after, in the report.
import { wordsOf } from '../../../contract/catalogue.ts';
import type { Drawing } from '../../../lib/drawing.ts';
import { changeDrawing, rounded } from '../../evaluation/charts.ts';
import type { Form } from '../../evaluation/model.ts';
import { type PairedResult, pairedResults } from '../../evaluation/projection.ts';
import { formResultWords } from '../../evaluation/result-messages.ts';
import { titleIn } from '../../evaluation/rules.ts';
import type { DrawingBlock, Place, Text } from '../document.ts';
import { captionOf, type Draft } from '../finish.ts';
import { type Column, type PartContext, tableOf } from './part.ts';

/** A picture of what was measured in steps, and a table of all; nothing of fewer than five pairs. */
export function paired(context: PartContext, form: Form, place: Place): readonly Draft[] {
  const { rows, format } = context;
  const before = rows.form.find(({ id }) => id === form.pairId);
  if (before?.state !== 'closed') return [];
  const { items } = pairedResults(before.id, form.id, rows);
  if (items.length === 0) return [];
  const own = wordsOf(formResultWords, format);
  const drawn = items
    .filter(({ after }) => after.kind !== 'number' && after.kind !== 'yes-no')
    .map(({ after, change }) => ({ label: titleIn(after, format.language), change }));
  const words = { before: own.then, after: own.now };
  return [
    ...(drawn.length === 0
      ? []
      : [figure(`${place}/drawn`, changeDrawing(drawn, words, 4, format), own.beforeAndAfter)]),
    figures(context, place, items),
  ];
}

function figures(context: PartContext, place: Place, items: readonly PairedResult[]) {
  const { report, format } = context;
  const own = wordsOf(formResultWords, format);
  const number = (
    key: string,
    title: Text,
    cell: (row: PairedResult) => Text,
  ): Column<PairedResult> => ({ ...{ key, title, cell, width: 14, align: 'end' } });
  const signed = (value: number) =>
    `${value < 0 ? '−' : '+'}${format.number(Math.abs(rounded(value)))}`;
  const columns: Column<PairedResult>[] = [
    {
      ...{ key: 'question', title: report.words.question, width: 44 },
      cell: ({ after }) => titleIn(after, format.language),
    },
    number('n', own.pairs, ({ change }) => format.number(change.n)),
    number('before', own.then, ({ change }) => format.number(rounded(change.before))),
    number('after', own.now, ({ change }) => format.number(rounded(change.after))),
    number('gain', own.gain, ({ change }) => signed(change.gain)),
  ];
  const key = ({ after }: PairedResult) => after.id;
  return tableOf(place, items, columns, { key, caption: own.beforeAndAfter });
}

export function figure(place: Place, drawing: Drawing, text: Text): DrawingBlock {
  return { kind: 'drawing', place, drawing, caption: captionOf('figure', text), alt: text };
}
