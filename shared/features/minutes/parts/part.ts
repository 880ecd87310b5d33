// What every part of the minutes is made from, and the small blocks they share.
import type { Format, Words } from '../../../contract/catalogue.ts';
import type { Rows } from '../../../contract/registry.ts';
import type { Block, TableBlock, Text } from '../document.ts';
import type { minutesPaper } from '../messages.ts';

/** The tables that the minutes are made from. */
type MinutesTable =
  | 'workshop'
  | 'question'
  | 'caseStudy'
  | 'person'
  | 'arrangement'
  | 'group'
  | 'membership'
  | 'groupReport'
  | 'day'
  | 'agendaItem'
  | 'runEntry'
  | 'capture'
  | 'board'
  | 'card'
  | 'stack'
  | 'cardLink'
  | 'vote'
  | 'voteOption'
  | 'ballot'
  | 'ballotMark'
  | 'plan'
  | 'planLine'
  | 'minutesText';
export type MinutesRows = { readonly [T in MinutesTable]: readonly Rows[T][] };

export type PartContext = {
  readonly rows: MinutesRows;
  readonly words: Words<(typeof minutesPaper)['en']>;
  readonly format: Format;
  /** IANA name. */
  readonly timeZone: string;
};

/** A part of the minutes: its blocks, none where there is nothing to say. */
export type Part = (context: PartContext) => readonly Block[];

export function heading(level: 1 | 2 | 3, text: Text): Block {
  return { kind: 'heading', level, text };
}

/** The blocks under a heading of their own, or nothing where there are none. */
export function under(title: Block, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [title, ...blocks];
}

export type Column<R> = {
  readonly title: Text;
  readonly width: number;
  readonly cell: (row: R, at: number) => Text;
  /** Stays though all its cells are empty. */
  readonly always?: boolean;
};

/** A table with a row each; a column in which no cell says anything is left out. */
export function tableOf<R>(rows: readonly R[], columns: readonly Column<R>[]): TableBlock {
  const used = columns.filter(
    ({ cell, always }) => always || rows.some((row, at) => cell(row, at).trim() !== ''),
  );
  return {
    kind: 'table',
    columns: used.map(({ title, width }) => ({ title, width })),
    rows: rows.map((row, at) => used.map(({ cell }) => cell(row, at).trim())),
    total: null,
  };
}

/** The texts that say something, one a line. */
export function lines(...texts: readonly Text[]): Text {
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

const bullet = /^\s*[-–•*]\s+(?=\S)/u;

/** Plain text as paragraphs; lines that begin with a dash or bullet become a list. */
export function prose(text: Text): Block[] {
  const blocks: Block[] = [];
  let items: Text[] = [];
  const endList = () => {
    if (items.length > 0) blocks.push({ kind: 'list', ordered: false, items });
    items = [];
  };
  for (const line of text.split(/\r\n|\r|\n/u)) {
    if (bullet.test(line)) {
      items.push(line.replace(bullet, '').trim());
      continue;
    }
    endList();
    if (line.trim() !== '') blocks.push({ kind: 'paragraph', text: line.trim() });
  }
  endList();
  return blocks;
}
