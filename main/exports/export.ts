// A workshop as a file to take away.

import { wordsOf } from '../../shared/contract/catalogue.ts';
import {
  type ExportFormat,
  type ExportTable,
  isTableFormat,
  type MinutesFormat,
  type TableFormat,
} from '../../shared/contract/export-formats.ts';
import type { Snapshot } from '../../shared/contract/protocol.ts';
import { type AgendaRows, agendaSheet } from '../../shared/features/agenda/export-table.ts';
import { groupSheets } from '../../shared/features/groups/export-table.ts';
import { groupPapers } from '../../shared/features/groups/paper-messages.ts';
import { assemblePaper, paperLanguage } from '../../shared/features/minutes/assemble.ts';
import type { MinutesRows } from '../../shared/features/minutes/parts/part.ts';
import { type ReportTables, reportSheets } from '../../shared/features/run/report-table.ts';
import { formatOf } from '../../shared/lib/format.ts';
import type { Clock } from '../clock.ts';
import type { Host } from '../host.ts';
import type { ContentStore } from '../store/content.ts';
import { schemaVersion } from '../store/migrate.ts';
import { plainText } from './plain-text.ts';
import { withoutVoters } from './secret-ballots.ts';

export type ExportOptions = {
  /** All rows of the workshop. */
  readonly rows: Snapshot & MinutesRows & AgendaRows & ReportTables;
  readonly format: ExportFormat;
  readonly store: { readonly content: Pick<ContentStore, 'get'> };
  readonly host: Pick<Host, 'printPdf'>;
  readonly appVersion: string;
  /** Where the fonts are that papers carry inside them. */
  readonly fontFolder: string;
  /** Where it is a table: of what, and whether the private notes go along; the agenda without. */
  readonly table?: ExportTable | undefined;
  readonly notes?: boolean;
  /** Where it is a table of groups: of this arrangement alone; otherwise of all. */
  readonly arrangement?: string | undefined;
  readonly clock: Pick<Clock, 'now'>;
};
export type ExportedFile = {
  readonly fileName: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
};

export const mimes: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  uthan: 'application/vnd.uthan',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** Refuses with `no-pdf` where the host has nothing to print with. */
export async function exportWorkshop(options: ExportOptions): Promise<ExportedFile> {
  const { format } = options;
  const fileName = `${safeName(nameOf(options))}.${format}`;
  const bytes = isTableFormat(format)
    ? await writtenTable(options, format)
    : await written(options, format);
  return { fileName, mime: mimes[format], bytes };
}

/** A table of groups is named with its arrangement: several of them lie in one folder. */
function nameOf({ rows, format, table, arrangement }: ExportOptions): string {
  const workshop = rows.workshop[0];
  const title = workshop?.title ?? '';
  if (!isTableFormat(format) || table !== 'groups') return title;
  const words = wordsOf(groupPapers, formatOf(workshop?.language ?? 'en'));
  const own = rows.arrangement.find(({ id }) => id === arrangement)?.title ?? '';
  return words.fileName(title, own);
}

async function writtenTable(
  { rows, table = 'agenda', notes = false, arrangement, clock }: ExportOptions,
  format: TableFormat,
): Promise<Uint8Array> {
  const { writeTable } = await import('./table-writer.ts');
  const language = rows.workshop[0]?.language ?? 'en';
  switch (table) {
    case 'agenda':
      return writeTable([agendaSheet(rows, { language, notes })], format);
    case 'report':
      return writeTable(reportSheets(rows, language, clock.now()), format);
    case 'groups':
      return writeTable(groupSheets(rows, language, arrangement ?? null), format);
    default:
      return table satisfies never;
  }
}

// The writers are loaded when they are first needed, so that the start does not wait for them.
async function written(
  { rows, store, host, appVersion, fontFolder }: ExportOptions,
  format: MinutesFormat,
): Promise<Uint8Array> {
  if (format === 'uthan') {
    const { packWorkshop } = await import('./bundle.ts');
    // What the projector showed belongs to the laptop, not to the workshop.
    const taken = withoutVoters({ ...rows, stage: [] });
    return packWorkshop(taken, schemaVersion, appVersion, store.content.get);
  }
  const minutes = assemblePaper(rows, { paper: 'report', language: paperLanguage(rows) });
  switch (format) {
    case 'docx': {
      const { minutesDocx } = await import('./minutes-docx.ts');
      return minutesDocx(minutes, fontFolder);
    }
    case 'pdf': {
      const { minutesHtml } = await import('./minutes-html.ts');
      const { embeddedFonts } = await import('./fonts.ts');
      return host.printPdf(minutesHtml(minutes, embeddedFonts(fontFolder)));
    }
    case 'md': {
      const { minutesMarkdown } = await import('./minutes-markdown.ts');
      return new TextEncoder().encode(minutesMarkdown(minutes));
    }
    default:
      return format satisfies never;
  }
}

/** Bytes of UTF-8 that every file system takes, with room for the ending. */
const longestName = 240;

/** They could show a name's ending back to front; the joiners that Bangla needs are not among them. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name that Windows, macOS and Linux all take, with Bangla kept as it is. */
export function safeName(title: string): string {
  const words = plainText(title)
    .replace(directionMarks, '')
    .replace(/[<>:"/\\|?*\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const name = shortened(words).replace(/[. ]+$/, '');
  return /^((con|prn|aux|nul|com\d|lpt\d)(\.|$)|$)/i.test(name) ? `workshop ${name}`.trim() : name;
}

/** As many whole letters of a text as fit. */
function shortened(text: string): string {
  const letters = [...new Intl.Segmenter().segment(text)].slice(0, 80);
  let bytes = 0;
  return letters
    .filter(({ segment }) => {
      bytes += Buffer.byteLength(segment);
      return bytes <= longestName;
    })
    .map(({ segment }) => segment)
    .join('');
}
