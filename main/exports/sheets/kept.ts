// The workshop itself, what was captured while it went on, and the files that belong to it.
import { inOrder } from '../../../shared/lib/ordering.ts';
import { type SheetContext, wallCells } from './context.ts';
import { date, figure, type NamedSheet, sheetOf, text } from './sheet-of.ts';

export function workshopSheets({ rows, words, paper, format }: SheetContext): NamedSheet[] {
  const [workshop] = rows.workshop;
  const facts = [
    [words.workshop, workshop?.title],
    [paper.place, workshop?.place],
    [paper.venue, workshop?.venue],
    [paper.organiser, workshop?.organiser],
    [paper.date, workshop && format.date(workshop.startDate)],
    [words.timeZone, workshop?.timeZone],
    [paper.background, workshop?.background],
    [paper.purpose, workshop?.purpose],
    ...inOrder(rows.question).map((question) => [words.question, question.text]),
    ...inOrder(rows.caseStudy).map((study) => [
      paper.caseStudy,
      [study.title, study.place, study.host].filter((each) => each !== '').join(', '),
    ]),
  ];
  return [
    sheetOf('workshop', words.workshop, facts, [
      text(words.fact, ([fact = '']) => fact, 28),
      text(words.value, ([, value = '']) => value, 80),
    ]),
  ];
}

export function captureSheets(context: SheetContext): NamedSheet[] {
  const { rows, words, paper, nameOf } = context;
  const own = [...rows.capture].sort((a, b) => a.at - b.at);
  return [
    sheetOf('captures', words.captures, own, [
      text(words.kind, ({ kind }) => words[kind], 14),
      text(words.note, (row) => row.text, 50),
      text(paper.rationale, ({ rationale }) => rationale, 30),
      text(paper.seenToBy, ({ owner }) => owner),
      date(paper.until, ({ due }) => due),
      text(paper.during, ({ itemId }) => nameOf('agendaItem', itemId), 30),
      { title: paper.date, width: 12, cell: ({ at }) => wallCells(context, at).day },
      { title: words.time, width: 10, cell: ({ at }) => wallCells(context, at).time },
    ]),
  ];
}

/** Each file once, with what it belongs to. */
export function fileSheets({ rows, words, paper, nameOf }: SheetContext): NamedSheet[] {
  const notes = new Map(rows.photoNote.map((note) => [note.captureId, note]));
  const photos = new Map(rows.capture.map((capture) => [capture.fileId, capture]));
  const items = Map.groupBy(rows.attachment, ({ fileId }) => fileId);
  const logos = new Set(rows.logo.map(({ fileId }) => fileId));
  const belongsTo = (id: string) => [
    ...(logos.has(id) ? [words.logo] : []),
    ...(photos.has(id) ? [words.photo] : []),
    ...(items.get(id) ?? []).map(({ itemId }) => nameOf('agendaItem', itemId)),
  ];
  const noteOf = (id: string) => notes.get(photos.get(id)?.id ?? '');
  return [
    sheetOf('files', words.files, rows.file, [
      text(paper.name, ({ name }) => name, 36),
      text(words.type, ({ type }) => type, 18),
      figure(words.bytes, ({ bytes }) => bytes, 14),
      text(words.belongsTo, ({ id }) => belongsTo(id).join(', '), 30),
      text(words.caption, ({ id }) => noteOf(id)?.caption || photos.get(id)?.text || '', 40),
      text(words.public, ({ id }) => (noteOf(id)?.isPublic ? paper.yes : ''), 10),
    ]),
  ];
}
