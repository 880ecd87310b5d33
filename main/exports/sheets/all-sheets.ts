// All that a workshop holds, as tables; and the tables of one part of it.
import type { ExportTable } from '../../../shared/contract/export-formats.ts';
import type { Sheet } from '../../../shared/contract/table-sheet.ts';
import { agendaSheet } from '../../../shared/features/agenda/export-table.ts';
import { groupSheets } from '../../../shared/features/groups/export-table.ts';
import { reportSheets } from '../../../shared/features/run/report-table.ts';
import { followUpSheets, panelSheets } from './after.ts';
import { agendaSheets } from './agenda.ts';
import { boardSheets } from './boards.ts';
import type { SheetContext } from './context.ts';
import { evaluationSheets } from './evaluation.ts';
import { captureSheets, fileSheets, workshopSheets } from './kept.ts';
import { peopleSheets } from './people.ts';
import { planSheets } from './plans.ts';
import type { NamedSheet } from './sheet-of.ts';
import { voteSheets } from './votes.ts';

export type SheetWish = {
  readonly table: ExportTable;
  /** Whether the agenda has its private notes. */
  readonly notes: boolean;
  /** Groups of this arrangement alone; null: of all. */
  readonly arrangement: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
};

export function sheetsOf(context: SheetContext, wish: SheetWish): readonly NamedSheet[] {
  const { rows, language } = context;
  const { table, notes, arrangement, now } = wish;
  switch (table) {
    case 'all':
      return everything(context, wish);
    case 'agenda':
      return [{ key: 'agenda', sheet: agendaSheet(rows, { language, notes }) }];
    case 'report':
      return numbered('agenda-report', reportSheets(rows, language, now));
    case 'groups':
      return numbered('groups', groupSheets(rows, language, arrangement));
    case 'people':
      return peopleSheets(context);
    case 'cards':
      return boardSheets(context);
    case 'votes':
      return voteSheets(context);
    case 'plans':
      return planSheets(context);
    case 'panel':
      return panelSheets(context);
    case 'follow-up':
      return followUpSheets(context);
    case 'evaluation':
      return evaluationSheets(context);
    case 'captures':
      return captureSheets(context);
    case 'files':
      return fileSheets(context);
    default:
      return table satisfies never;
  }
}

function everything(context: SheetContext, { notes, arrangement, now }: SheetWish): NamedSheet[] {
  const { rows, language } = context;
  return [
    ...workshopSheets(context),
    ...peopleSheets(context),
    ...agendaSheets(context, notes, now),
    ...numbered('groups', groupSheets(rows, language, arrangement)),
    ...captureSheets(context),
    ...boardSheets(context),
    ...voteSheets(context),
    ...planSheets(context),
    ...panelSheets(context),
    ...followUpSheets(context),
    ...evaluationSheets(context),
    ...fileSheets(context),
  ];
}

function numbered(key: string, sheets: readonly Sheet[]): NamedSheet[] {
  return sheets.map((sheet, at) => ({ key: at === 0 ? key : `${key}-${at + 1}`, sheet }));
}
