// The minutes as Markdown, for forums and plain text.
import type {
  Block,
  Caption,
  MinutesDocument,
  SwotBlock,
  TableBlock,
} from '../../shared/features/minutes/document.ts';
import { plainLines } from './plain-text.ts';

/** Writes the minutes as CommonMark with tables; what people wrote never becomes markup. */
export function minutesMarkdown({ cover, blocks }: MinutesDocument): string {
  const head = [
    `# ${oneLine(cover.title)}`,
    oneLine(cover.label),
    oneLine(cover.subtitle),
    cover.facts.map(({ term, text }) => `- **${oneLine(term)}:** ${oneLine(text)}`).join('\n'),
  ];
  return `${[...head, ...blocks.map(written)].filter((part) => part !== '').join('\n\n')}\n`;
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${oneLine(block.text)}`;
    case 'paragraph':
      return paragraph(block.text);
    case 'remark':
      return `_${oneLine(block.text)}_`;
    case 'list':
      return block.items
        .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${oneLine(item)}`)
        .join('\n');
    case 'table':
      return table(block);
    case 'swot':
      return swot(block);
    case 'drawing':
      return captioned(block.caption) || `_${oneLine(block.alt)}_`;
    case 'photos':
      return block.photos
        .flatMap(({ caption }) => (caption.trim() === '' ? [] : [`_${oneLine(caption)}_`]))
        .join('\n\n');
    default:
      return block satisfies never;
  }
}

/** A single line end is kept as a hard break; an empty line begins a new paragraph. */
function paragraph(text: string): string {
  return plainLines(text)
    .map((line) => (line.trim() === '' ? '' : `${escaped(line.trim())}`))
    .join('\\\n')
    .replace(/(\\\n){2,}/g, '\n\n');
}

/** What a picture or a table is called, in bold; '' where it has no caption. */
function captioned(caption: Caption | null): string {
  return caption ? `**${oneLine(caption.label)}.** ${oneLine(caption.text)}` : '';
}

function table({ caption, columns, rows, total }: TableBlock): string {
  const all = total === null ? rows : [...rows, total];
  const head = captioned(caption);
  return [
    ...(head === '' ? [] : [head, '']),
    row(columns.map(({ title }) => title)),
    `|${columns.map(() => ' --- ').join('|')}|`,
    ...all.map(row),
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => plainLines(cell).map(escaped).join('<br>')).join(' | ')} |`;
}

function swot({ cells }: SwotBlock): string {
  return cells
    .map(({ title, items }) =>
      [`**${oneLine(title)}**`, '', ...items.map((item) => `- ${oneLine(item)}`)].join('\n'),
    )
    .join('\n\n');
}

function oneLine(text: string): string {
  return escaped(plainLines(text).join(' ').trim());
}

/** CommonMark lets every ASCII punctuation mark be escaped; only those that could mean something are. */
function escaped(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>|~&#@$]/g, '\\$&')
      // An address that became a link by itself would take the escapes behind it for its own.
      .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
      .replace(
        /^(\s*)([+\-=]|\d+[.)])/,
        (_all, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
      )
  );
}
