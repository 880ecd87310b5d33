// The agenda as it was planned and as it went, its categories with their colours, and what the stage
// shows when an item starts.
import { wordsOf } from '../../../shared/contract/catalogue.ts';
import { agendaSheet } from '../../../shared/features/agenda/export-table.ts';
import type { AgendaItem } from '../../../shared/features/agenda/model.ts';
import { planWords } from '../../../shared/features/agenda/plan-messages.ts';
import { roomWords } from '../../../shared/features/room/messages.ts';
import { reportSheets } from '../../../shared/features/run/report-table.ts';
import { inOrder } from '../../../shared/lib/ordering.ts';
import type { SheetContext } from './context.ts';
import { figure, type NamedSheet, sheetOf, text } from './sheet-of.ts';

export function agendaSheets(context: SheetContext, notes: boolean, now: number): NamedSheet[] {
  const { rows, language } = context;
  const [items, days] = reportSheets(rows, language, now);
  return [
    { key: 'agenda', sheet: agendaSheet(rows, { language, notes }) },
    ...(items ? [{ key: 'agenda-report', sheet: items }] : []),
    ...(days ? [{ key: 'agenda-days', sheet: days }] : []),
    categories(context),
    scenes(context),
  ];
}

function categories({ rows, words, format }: SheetContext): NamedSheet {
  const colours = wordsOf(planWords, format);
  return sheetOf('categories', words.categories, inOrder(rows.category), [
    text(words.category, ({ title }) => title),
    text(words.colour, ({ colour }) => colours[colour], 18),
  ]);
}

/** The items that bring a scene of their own. */
function scenes(context: SheetContext): NamedSheet {
  const { rows, words, paper, format } = context;
  const names = wordsOf(roomWords, format);
  const own = inOrder(rows.day).flatMap((day, at) =>
    inOrder(rows.agendaItem.filter(({ dayId }) => dayId === day.id))
      .filter(({ sceneKind }) => sceneKind !== null)
      .map((item) => ({ item, day: at + 1 })),
  );
  return sheetOf('scenes', words.scenes, own, [
    figure(paper.time, ({ day }) => day, 8),
    text(paper.topic, ({ item }) => item.title, 36),
    text(words.scene, ({ item }) => (item.sceneKind === null ? '' : names[item.sceneKind])),
    text(words.ofWhat, ({ item }) => ofWhat(context, item)),
  ]);
}

function ofWhat({ rows }: SheetContext, { sceneRefId }: AgendaItem): string {
  if (sceneRefId === null) return '';
  const titled = [...rows.day, ...rows.arrangement, ...rows.board, ...rows.vote, ...rows.plan];
  return (
    titled.find(({ id }) => id === sceneRefId)?.title ??
    rows.question.find(({ id }) => id === sceneRefId)?.text ??
    rows.file.find(({ id }) => id === sceneRefId)?.name ??
    ''
  );
}
