// What was captured on the clock, each kind a part, with the item it fell in and the time.
import { wallTime } from '../../../lib/zoned-time.ts';
import type { Capture, CaptureKind } from '../../run/model.ts';
import type { Text } from '../document.ts';
import { heading, lines, type Part, type PartContext, tableOf } from './part.ts';

/** A decision with its reason, who sees to it and until when. */
export const decisions: Part = (context) => {
  const { words, format } = context;
  return captured(context, 'decision', words.decisions, words.decision, [
    { title: words.rationale, width: 22, cell: ({ rationale }) => rationale },
    { title: words.seenToBy, width: 16, cell: ({ owner }) => owner },
    { title: words.until, width: 14, cell: ({ due }) => format.date(due) },
  ]);
};

export const quotes: Part = (context) =>
  captured(context, 'quote', context.words.quotes, context.words.quote, [
    { title: context.words.saidBy, width: 22, cell: ({ owner }) => owner },
  ]);

export const questionsRaised: Part = (context) =>
  captured(context, 'question', context.words.questions, context.words.question);

export const parkingLot: Part = (context) =>
  captured(context, 'parking', context.words.parking, context.words.matter);

export const notes: Part = (context) =>
  captured(context, 'note', context.words.notes, context.words.note);

function captured(
  context: PartContext,
  kind: CaptureKind,
  title: Text,
  column: Text,
  more: Parameters<typeof tableOf<Capture>>[1] = [],
): ReturnType<Part> {
  const { rows, words } = context;
  const captures = rows.capture
    .filter((capture) => capture.kind === kind && capture.text.trim() !== '')
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  if (captures.length === 0) return [];
  const severalDates = datesOf(context) > 1;
  const table = tableOf(captures, [
    { title: column, width: 58, cell: ({ text }) => text },
    ...more,
    { title: words.during, width: 26, cell: ({ itemId }) => itemTitle(context, itemId) },
    { title: words.time, width: 16, cell: (capture) => when(context, capture, severalDates) },
  ]);
  return [heading(1, title), table];
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
