// The minutes as one HTML file that needs nothing else: what is printed to PDF.
import type {
  Block,
  Caption,
  DrawingBlock,
  HeadingBlock,
  MinutesDocument,
  PhotosBlock,
  Picture,
  SwotBlock,
  TableBlock,
} from '../../shared/features/minutes/document.ts';
import { denseFrom, sharedWidths } from '../../shared/features/minutes/document.ts';
import { svgOf } from '../../shared/lib/drawing.ts';
import { minutesCss } from './minutes-css.ts';
import { plainText } from './plain-text.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** A picture's bytes as a `data:` address, by their hash; null where they are gone. */
export type PictureAddress = (hash: string) => string | null;

/**
 * @param fontFaces `@font-face` rules with the fonts inside; see `embeddedFonts`
 * @param addressOf what pictures the paper shows: without it, none
 */
export function minutesHtml(
  minutes: MinutesDocument,
  fontFaces: string,
  addressOf: PictureAddress = () => null,
): string {
  const { language, cover, words, blocks } = minutes;
  const anchors = anchorsOf(blocks);
  const digits = language === 'bn' ? 'bengali' : 'decimal';
  const names = `:root { --page: ${cssText(words.page)}; --of: ${cssText(words.of)}; --digits: ${digits}; }`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<title>${text(cover.title)}</title>
<style>${fontFaces}\n${names}\n${minutesCss}</style>
</head>
<body>
<header>
${logos(cover.logos, addressOf)}<p>${text(cover.label)}</p>
<h1>${text(cover.title)}</h1>
${cover.subtitle.trim() === '' ? '' : `<p class="subtitle">${text(cover.subtitle)}</p>\n`}<dl>${cover.facts.map((fact) => `<dt>${text(fact.term)}</dt><dd>${text(fact.text)}</dd>`).join('')}</dl>
</header>
${contents(words.contents, anchors)}
<main>
${blocks.map((block) => written(block, anchors, addressOf)).join('\n')}
</main>
</body>
</html>
`;
}

type Anchors = ReadonlyMap<Block, string>;

function anchorsOf(blocks: readonly Block[]): Map<HeadingBlock, string> {
  const headings = blocks.filter((block): block is HeadingBlock => block.kind === 'heading');
  return new Map(headings.map((heading, at) => [heading, `part-${at + 1}`]));
}

function contents(title: string, anchors: ReadonlyMap<HeadingBlock, string>): string {
  const lines = [...anchors]
    .filter(([{ level }]) => level < 3)
    .map(([heading, anchor]) => {
      const rank = heading.level === 2 ? ' class="second"' : '';
      return `<li${rank}><a href="#${anchor}">${text(heading.text)}</a></li>`;
    });
  return lines.length === 0 ? '' : `<nav><h2>${text(title)}</h2><ol>${lines.join('')}</ol></nav>`;
}

function written(block: Block, anchors: Anchors, addressOf: PictureAddress): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + 1}`;
      const page = block.newPage ? ' class="new-page"' : '';
      return `<${tag}${page} id="${anchors.get(block)}">${text(block.text)}</${tag}>`;
    }
    case 'paragraph':
      return `<p>${text(block.text)}</p>`;
    case 'remark':
      return `<p class="remark">${text(block.text)}</p>`;
    case 'list':
      return list(block.ordered ? 'ol' : 'ul', block.items);
    case 'table':
      return table(block);
    case 'swot':
      return swot(block);
    case 'drawing':
      return drawing(block);
    case 'photos':
      return photos(block, addressOf);
    default:
      return block satisfies never;
  }
}

function list(tag: 'ol' | 'ul', items: readonly string[]): string {
  return `<${tag}>${items.map((item) => `<li>${text(item)}</li>`).join('')}</${tag}>`;
}

function caption(tag: 'caption' | 'figcaption', own: Caption | null): string {
  return own ? `<${tag}><b>${text(own.label)}.</b> ${text(own.text)}</${tag}>` : '';
}

function drawing({ drawing: own, caption: said, alt }: DrawingBlock): string {
  const shown = `<div role="img" aria-label="${text(alt)}">${svgOf(own)}</div>`;
  return `<figure>${shown}${caption('figcaption', said)}</figure>`;
}

function photos({ photos: all }: PhotosBlock, addressOf: PictureAddress): string {
  const shown = all.flatMap(({ hash, alt, caption: said }) => {
    const picture = image(addressOf(hash), alt);
    const words = said.trim() === '' ? '' : `<figcaption>${text(said)}</figcaption>`;
    return picture === '' ? [] : [`<figure>${picture}${words}</figure>`];
  });
  return shown.length === 0 ? '' : `<div class="photos">${shown.join('')}</div>`;
}

function logos(all: readonly Picture[], addressOf: PictureAddress): string {
  const shown = all.map(({ hash, alt }) => image(addressOf(hash), alt)).join('');
  return shown === '' ? '' : `<div class="logos">${shown}</div>\n`;
}

function image(address: string | null, alt: string): string {
  return address === null ? '' : `<img src="${text(address)}" alt="${text(alt)}">`;
}

function table({ caption: said, columns, rows, total }: TableBlock): string {
  const widths = sharedWidths(columns, 100);
  const end = ' class="end"';
  const cells = (tag: 'th' | 'td', row: readonly string[]) =>
    `<tr>${row.map((cell, at) => `<${tag}${columns[at]?.align === 'end' ? end : ''}>${text(cell)}</${tag}>`).join('')}</tr>`;
  const head = cells(
    'th',
    columns.map(({ title }) => title),
  );
  const foot = total === null ? '' : `<tfoot>${cells('td', total)}</tfoot>`;
  const columnsOf = widths.map((width) => `<col style="inline-size: ${width}%">`).join('');
  const body = rows.map((row) => cells('td', row)).join('');
  const dense = columns.length >= denseFrom ? ' class="dense"' : '';
  return `<table${dense}>${caption('caption', said)}<colgroup>${columnsOf}</colgroup><thead>${head}</thead><tbody>${body}</tbody>${foot}</table>`;
}

function swot({ cells }: SwotBlock): string {
  const sections = cells.map(
    ({ quadrant, title, items }) =>
      `<section class="${quadrant}"><h4>${text(title)}</h4>${list('ul', items)}</section>`,
  );
  return `<div class="swot">${sections.join('')}</div>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML has it, without what no paper may hold. */
export function text(value: string): string {
  return plainText(value).replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

/** Our own fixed words, as a string of CSS. */
function cssText(value: string): string {
  return `'${value.replace(/[\\'<>\n]/g, '')}'`;
}
