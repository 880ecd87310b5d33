// What was captured on the clock, each kind a part, with the item it fell in and the time.
import { wallTime } from '../../../lib/zoned-time.ts';
import type { Capture, CaptureKind } from '../../run/model.ts';
import type { Text } from '../document.ts';
import type { PartKind } from '../model.ts';
import { byId, type Column, heading, lines, type Part, type PartContext, tableOf } from './part.ts';

/** A decision with its reason, who sees to it and until when. */
export const decisions: Part = (context) => {
  const { words, format } = context;
  return captured(context, 'decisions', 'decision', words.decisions, words.decision, [
    { key: 'rationale', title: words.rationale, width: 22, cell: ({ rationale }) => rationale },
    { key: 'owner', title: words.seenToBy, width: 16, cell: ({ owner }) => owner },
    { key: 'due', title: words.until, width: 14, cell: ({ due }) => format.date(due) },
  ]);
};

export const quotes: Part = (context) =>
  captured(context, 'quotes', 'quote', context.words.quotes, context.words.quote, [
    { key: 'owner', title: context.words.saidBy, width: 22, cell: ({ owner }) => owner },
  ]);

export const questionsRaised: Part = (context) =>
  captured(
    context,
    'questions-raised',
    'question',
    context.words.questions,
    context.words.question,
  );

export const parkingLot: Part = (context) =>
  captured(context, 'parking', 'parking', context.words.parking, context.words.matter);

export const notes: Part = (context) =>
  captured(context, 'notes', 'note', context.words.notes, context.words.note);

function captured(
  context: PartContext,
  part: PartKind,
  kind: CaptureKind,
  title: Text,
  column: Text,
  more: readonly Column<Capture>[] = [],
): ReturnType<Part> {
  const { rows, words } = context;
  const captures = rows.capture
    .filter((capture) => capture.kind === kind && capture.text.trim() !== '')
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  if (captures.length === 0) return [];
  const severalDates = datesOf(context) > 1;
  const columns: Column<Capture>[] = [
    { key: 'text', title: column, width: 58, cell: ({ text }) => text },
    ...more,
    {
      key: 'during',
      title: words.during,
      width: 26,
      cell: ({ itemId }) => itemTitle(context, itemId),
    },
    {
      key: 'time',
      title: words.time,
      width: 16,
      cell: (capture) => when(context, capture, severalDates),
    },
  ];
  return [heading(part, 1, title), tableOf(`${part}/table`, captures, columns, { key: byId })];
}

function itemTitle({ rows }: PartContext, itemId: string | null): Text {
  return rows.agendaItem.find(({ id }) => id === itemId)?.title ?? '';
}

/** The time, and in a workshop with captures on several dates the date above it. */
function when({ format, timeZone }: PartContext, { at }: Capture, severalDates: boolean): Text {
  const date = severalDates ? format.date(wallTime(at, timeZone).day) : '';
  return lines(date, format.instant(at, timeZone));
}

function datesOf({ rows, timeZone }: PartContext): number {
  return new Set(rows.capture.map((capture) => wallTime(capture.at, timeZone).day)).size;
}
