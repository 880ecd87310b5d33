// The files a workshop can be taken away as.

import { papers } from '../features/minutes/kinds.ts';
import type { Paper } from '../features/minutes/model.ts';

/** Its paper: the minutes or the report. */
export const paperFormats = ['docx', 'pdf', 'html', 'md'] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** All that is in it, or one part, as tables. */
export const tableFormats = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** `all`: every one of them. */
export const exportTables = [
  'all',
  'agenda',
  'report',
  'groups',
  'people',
  'cards',
  'votes',
  'plans',
  'panel',
  'follow-up',
  'evaluation',
  'captures',
  'files',
] as const;
export type ExportTable = (typeof exportTables)[number];

export const exportFormats = [...paperFormats, 'pptx', ...tableFormats, 'ics', 'uthan'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export function isPaper(text: string): text is Paper {
  return papers.some((paper) => paper === text);
}

export function isExportFormat(text: string): text is ExportFormat {
  return exportFormats.some((format) => format === text);
}

export function isPaperFormat(format: ExportFormat): format is PaperFormat {
  return paperFormats.some((each) => each === format);
}

export function isTableFormat(format: ExportFormat): format is TableFormat {
  return tableFormats.some((each) => each === format);
}

export function isExportTable(text: string): text is ExportTable {
  return exportTables.some((table) => table === text);
}
