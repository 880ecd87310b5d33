// What every part of a paper is made from, and the small blocks they share.
import type { Format, Words } from '../../../contract/catalogue.ts';
import type { Rows } from '../../../contract/registry.ts';
import type { HeadingBlock, ListBlock, Place, TableBlock, TableColumn, Text } from '../document.ts';
import { captionOf, type Draft, type Prose } from '../finish.ts';
import { type FreeField, textPlace } from '../free-texts.ts';
import type { minutesPaper } from '../messages.ts';
import type { Paper } from '../model.ts';
import type { reportPaper } from '../report-messages.ts';

/** The tables that papers are made from. */
export const paperTables = [
  'workshop',
  'question',
  'caseStudy',
  'file',
  'person',
  'logo',
  'arrangement',
  'group',
  'membership',
  'groupReport',
  'day',
  'agendaItem',
  'attendance',
  'runEntry',
  'capture',
  'board',
  'card',
  'stack',
  'cardLink',
  'vote',
  'voteOption',
  'ballot',
  'ballotMark',
  'plan',
  'planLine',
  'budgetItem',
  'planCard',
  'planSettings',
  'panelSettings',
  'panellist',
  'criterion',
  'panelScore',
  'panelComment',
  'followUp',
  'form',
  'formItem',
  'response',
  'answer',
  'minutesText',
  'paperPart',
  'textEdit',
  'photoNote',
] as const;
export type MinutesTable = (typeof paperTables)[number];
export type MinutesRows = { readonly [T in MinutesTable]: readonly Rows[T][] };

/** A result that is made again only when one of what it was made from is another one. */
export type Keep = <T>(key: string, madeFrom: readonly unknown[], make: () => T) => T;

export type PartContext = {
  readonly paper: Paper;
  readonly rows: MinutesRows;
  readonly words: Words<(typeof minutesPaper)['en']>;
  /** What a full report alone says. */
  readonly report: { readonly words: Words<(typeof reportPaper)['en']> };
  readonly format: Format;
  /** IANA name. */
  readonly timeZone: string;
  readonly keep: Keep;
};

/** A part of a paper: what it drafts, nothing where there is nothing to say. */
export type Part = (context: PartContext) => readonly Draft[];

export function heading(place: Place, level: 1 | 2 | 3, text: Text): HeadingBlock {
  return { kind: 'heading', place, level, text };
}

export function paragraph(place: Place, text: Text): Draft {
  return { kind: 'paragraph', place, text };
}

export function remark(place: Place, text: Text): Draft {
  return { kind: 'remark', place, text };
}

/** What somebody wrote, in paragraphs and lists; nothing where they wrote nothing. */
export function prose(place: Place, text: Text): Prose[] {
  return text.trim() === '' ? [] : [{ kind: 'prose', place, text }];
}

/** What the facilitator wrote for the papers. */
export function freeText({ rows }: PartContext, field: FreeField): Prose[] {
  return prose(textPlace(field), rows.minutesText[0]?.[field] ?? '');
}

/** The blocks under a heading of their own, or nothing where there are none. */
export function under(title: Draft, blocks: readonly Draft[]): readonly Draft[] {
  return blocks.length === 0 ? [] : [title, ...blocks];
}

export type Item = { readonly key: string; readonly text: Text };

/** The items that say something as a list, or nothing. */
export function listOf(place: Place, ordered: boolean, items: readonly Item[]): ListBlock[] {
  const said = items.filter(({ text }) => text.trim() !== '');
  if (said.length === 0) return [];
  const [texts, keys] = [said.map(({ text }) => text), said.map(({ key }) => key)];
  return [{ kind: 'list', place, ordered, items: texts, keys }];
}

export type Column<R> = Pick<TableColumn, 'key' | 'title' | 'width' | 'align'> & {
  readonly cell: (row: R, at: number) => Text;
  /** Stays though all its cells are empty. */
  readonly always?: boolean;
};
type TableOptions<R> = {
  readonly key: (row: R) => string;
  /** '' for none. */
  readonly caption?: Text;
  /** The line of sums, a text a column by its key. */
  readonly total?: Readonly<Record<string, Text>>;
};

/** A table with a row each; a column in which no cell says anything is left out. */
export function tableOf<R>(
  place: Place,
  rows: readonly R[],
  columns: readonly Column<R>[],
  { key, caption = '', total }: TableOptions<R>,
): TableBlock {
  const used = columns.filter(
    ({ cell, always }) => always || rows.some((row, at) => cell(row, at).trim() !== ''),
  );
  return {
    kind: 'table',
    place,
    caption: caption === '' ? null : captionOf('table', caption),
    columns: used.map(({ key: own, title, width, align }) => ({
      ...{ key: own, title, width },
      ...(align && { align }),
    })),
    rows: rows.map((row, at) => used.map(({ cell }) => cell(row, at).trim())),
    keys: rows.map(key),
    total: total ? used.map((column) => total[column.key] ?? '') : null,
  };
}

/** Of rows that have an id: their key. */
export const byId = ({ id }: { readonly id: string }): string => id;

/** The texts that say something, one a line. */
export function lines(...texts: readonly Text[]): Text {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}
