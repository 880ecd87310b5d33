// Slides as a PowerPoint file whose texts, tables and drawings can all be edited there.
import PptxGenJS from 'pptxgenjs';
import type { Language } from '../../../shared/contract/catalogue.ts';
import type {
  DrawingBlock,
  MinutesDocument,
  Photo,
} from '../../../shared/features/minutes/document.ts';
import type { Shape } from '../../../shared/lib/drawing.ts';
import { formatOf } from '../../../shared/lib/format.ts';
import { accent, headFill, ink, quadrantColours, quiet, rule } from '../paper-colours.ts';
import type { PaperPicture, PaperPictures } from '../pictures.ts';
import { plainLines, plainText } from '../plain-text.ts';
import {
  room,
  type Slide,
  type SlideLine,
  type SlideTable,
  sizes,
  slidesOf,
  swotBox,
} from './slides-of.ts';

type Deck = InstanceType<typeof PptxGenJS>;
type Page = ReturnType<Deck['addSlide']>;
type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** Letters that every PowerPoint has: Nirmala UI is Windows' own for Bangla. */
function lettersOf(text: string) {
  return /\p{Script=Bengali}/u.test(text)
    ? { fontFace: 'Nirmala UI', lang: 'bn-BD' }
    : { fontFace: 'Calibri', lang: 'en-GB' };
}

/** The slides of a paper, 16 to 9. */
export async function slidesPptx(
  minutes: MinutesDocument,
  pictures: PaperPictures,
): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = clean(minutes.cover.title);
  deck.author = 'Uthan';
  deck.company = 'Uthan';
  titleSlide(deck, minutes, pictures);
  for (const slide of slidesOf(minutes)) addSlide(deck, slide, minutes.language, pictures);
  const bytes = await deck.write({ outputType: 'uint8array', compression: true });
  if (!(bytes instanceof Uint8Array)) throw new Error('The slides are no bytes.');
  return bytes;
}

/** Without what XML cannot hold: the library passes it on as it is. */
function clean(text: string): string {
  return plainText(text);
}

function titleSlide(deck: Deck, { cover }: MinutesDocument, pictures: PaperPictures): void {
  const page = deck.addSlide();
  page.background = { color: 'FFFFFF' };
  page.addShape('rect', { x: 0, y: 0, w: 0.25, h: 7.5, fill: { color: accent } });
  const below = cover.facts.map(({ term, text }) => `${term}: ${plainLines(text).join(', ')}`);
  put(
    page,
    cover.label,
    { x: 0.9, y: 1.5, w: 11.5, h: 0.5 },
    { fontSize: 18, color: accent, bold: true },
  );
  put(
    page,
    cover.title,
    { x: 0.9, y: 2, w: 11.5, h: 2.2 },
    { fontSize: cover.title.length > 90 ? 26 : 36, bold: true, valign: 'top', fit: 'shrink' },
  );
  const facts = [cover.subtitle, ...below].filter((line) => line.trim() !== '').join('\n');
  put(
    page,
    facts,
    { x: 0.9, y: 4.3, w: 11.5, h: 2.2 },
    { fontSize: 16, color: quiet, valign: 'top' },
  );
  cover.logos.slice(0, 6).forEach((logo, at) => {
    const picture = pictures.of(logo.hash);
    if (picture) image(page, picture, { x: 0.9 + at * 1.9, y: 0.5, w: 1.7, h: 0.75 }, logo.alt);
  });
}

function addSlide(deck: Deck, slide: Slide, language: Language, pictures: PaperPictures): void {
  const page = deck.addSlide();
  const { number } = formatOf(language);
  const { title, section, part, parts } = slide;
  const counted = parts > 1 ? `${title} (${number(part)}/${number(parts)})` : title;
  put(
    page,
    section,
    { x: room.x, y: 0.3, w: room.width, h: 0.35 },
    { fontSize: 13, color: accent, bold: true },
  );
  put(
    page,
    counted,
    { x: room.x, y: 0.6, w: room.width, h: 0.75 },
    { fontSize: counted.length > 70 ? 20 : 26, bold: true, valign: 'top', fit: 'shrink' },
  );
  page.slideNumber = { x: 12.4, y: 7.05, color: quiet, fontSize: 10, fontFace: 'Calibri' };
  bodyOf(page, slide, pictures);
}

function bodyOf(page: Page, { body }: Slide, pictures: PaperPictures): void {
  switch (body.kind) {
    case 'lines':
      lines(page, body.lines);
      break;
    case 'table':
      table(page, body.table);
      break;
    case 'swot':
      for (const [at, cell] of body.cells.entries()) swotCell(page, cell, at);
      break;
    case 'drawing':
      drawing(page, body.block);
      break;
    case 'photos':
      for (const [at, photo] of body.photos.entries()) photoAt(page, photo, at, pictures);
      break;
    default:
      body satisfies never;
  }
}

type TextLook = Parameters<Page['addText']>[1];

function put(page: Page, text: string, box: Box, look: TextLook): void {
  if (text.trim() === '') return;
  const own = clean(text);
  page.addText(own, {
    margin: 0,
    color: ink,
    valign: 'middle',
    ...lettersOf(own),
    ...box,
    ...look,
  });
}

const lineLooks = {
  bullet: { bullet: true },
  number: {},
  plain: {},
  quiet: { color: quiet },
  head: { bold: true },
} as const;

function lines(page: Page, all: readonly SlideLine[]): void {
  const { x, y, width: w, height: h } = room;
  const runs = all.map(({ text, kind, number }) => {
    const own = clean(text);
    const bullet =
      number === null ? {} : { bullet: { type: 'number' as const, numberStartAt: number } };
    const options = {
      ...lineLooks[kind],
      ...bullet,
      ...lettersOf(own),
      breakLine: true,
      paraSpaceAfter: 5,
    };
    return { text: own, options };
  });
  page.addText(runs, { x, y, w, h, margin: 0, color: ink, fontSize: sizes.text, valign: 'top' });
}

function table(page: Page, { columns, rows, widths, size, total }: SlideTable): void {
  const line = { type: 'solid' as const, color: rule, pt: 0.75 };
  const cell = (text: string, at: number, strong: boolean, fill?: string) => {
    const own = clean(text);
    const align = columns[at]?.align === 'end' ? ('right' as const) : ('left' as const);
    const filled = fill === undefined ? {} : { fill: { color: fill } };
    return { text: own, options: { ...lettersOf(own), bold: strong, align, ...filled } };
  };
  const head = columns.map(({ title }, at) => cell(title, at, true, headFill));
  const body = rows.map((row, of) =>
    row.map((text, at) => cell(text, at, total && of === rows.length - 1)),
  );
  page.addTable([head, ...body], {
    ...{ x: room.x, y: room.y, w: room.width, colW: [...widths] },
    ...{ fontSize: size, color: ink, valign: 'top', margin: [0.04, 0.08, 0.04, 0.08] },
    border: line,
  });
}

type Swot = Extract<Slide['body'], { kind: 'swot' }>['cells'][number];

function swotCell(page: Page, { quadrant, title, items }: Swot, at: number): void {
  const colour = quadrantColours[quadrant];
  const { width: w, height: h } = swotBox;
  const x = room.x + (at % 2) * (w + 0.2);
  const y = room.y + Math.floor(at / 2) * (h + 0.2);
  page.addShape('rect', {
    x,
    y,
    w,
    h,
    fill: { color: 'FFFFFF' },
    line: { color: rule, width: 0.75 },
  });
  page.addShape('rect', { x, y, w, h: 0.06, fill: { color: colour } });
  const text = (own: string, look: object) => ({
    text: clean(own),
    options: { ...lettersOf(own), breakLine: true, ...look },
  });
  page.addText(
    [
      text(title, { bold: true, color: colour, fontSize: 14 }),
      ...items.map((item) => text(item, { bullet: { indent: 12 } })),
    ],
    {
      x: x + 0.12,
      y: y + 0.1,
      w: w - 0.24,
      h: h - 0.15,
      margin: 0,
      color: ink,
      fontSize: sizes.swot,
      valign: 'top',
    },
  );
}

/** A drawing as shapes of the slide's own, so that each can be moved and written on. */
function drawing(page: Page, { drawing: own, caption }: DrawingBlock): void {
  const scale = Math.min(room.width / own.width, (room.height - 0.4) / own.height);
  const left = room.x + (room.width - own.width * scale) / 2;
  for (const shape of own.shapes) shapeOn(page, shape, { left, scale });
  const said = caption ? `${caption.label}. ${caption.text}` : '';
  put(
    page,
    said,
    { x: room.x, y: room.y + room.height - 0.35, w: room.width, h: 0.35 },
    { fontSize: 11, color: quiet },
  );
}

type Lie = { readonly left: number; readonly scale: number };

function shapeOn(page: Page, shape: Shape, lie: Lie): void {
  switch (shape.kind) {
    case 'rect':
      rectOn(page, shape, lie);
      break;
    case 'line':
      lineOn(page, shape, lie);
      break;
    case 'text':
      textOn(page, shape, lie);
      break;
    default:
      shape satisfies never;
  }
}

type Of<K extends Shape['kind']> = Extract<Shape, { readonly kind: K }>;

function rectOn(page: Page, shape: Of<'rect'>, { left, scale }: Lie): void {
  const { x, y, width, height, fill, stroke, radius } = shape;
  const line = stroke === '' ? {} : { line: { color: hex(stroke), width: 0.75 } };
  const own = fill === 'none' || fill === '' ? {} : { fill: { color: hex(fill) } };
  const round = radius > 0 ? { rectRadius: radius * scale } : {};
  const box = { x: left + x * scale, y: room.y + y * scale, w: width * scale, h: height * scale };
  page.addShape(radius > 0 ? 'roundRect' : 'rect', { ...box, ...own, ...line, ...round });
}

function lineOn(
  page: Page,
  { x1, y1, x2, y2, stroke, width }: Of<'line'>,
  { left, scale }: Lie,
): void {
  const box = { x: left + Math.min(x1, x2) * scale, y: room.y + Math.min(y1, y2) * scale };
  const size = { w: Math.abs(x2 - x1) * scale, h: Math.abs(y2 - y1) * scale };
  const line = { color: hex(stroke), width: Math.max(0.5, width * scale * 72) };
  page.addShape('line', { ...box, ...size, flipV: (x2 - x1) * (y2 - y1) < 0, line });
}

function textOn(page: Page, shape: Of<'text'>, { left, scale }: Lie): void {
  const { x, y, text, size, bold, fill, anchor } = shape;
  const w = Math.max(1, text.length * size * 0.75 * scale + 0.2);
  const start = { start: 0, middle: w / 2, end: w }[anchor];
  const align = ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor];
  const top = room.y + (y - size * 1.05) * scale;
  const box = { x: left + x * scale - start, y: top, w, h: size * scale * 1.4 };
  put(page, text, box, { fontSize: size * scale * 72, bold, color: hex(fill), align, wrap: false });
}

/** `#abc` and `#aabbcc` as slides say them; any other word is ink. */
function hex(colour: string): string {
  const long = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const doubled = short
    ?.slice(1)
    .map((one) => one + one)
    .join('');
  return (long ?? doubled ?? ink).toUpperCase();
}

function photoAt(page: Page, photo: Photo, at: number, pictures: PaperPictures): void {
  const w = room.width / 2 - 0.15;
  const x = room.x + at * (w + 0.3);
  const picture = pictures.of(photo.hash);
  if (picture) image(page, picture, { x, y: room.y, w, h: room.height - 0.9 }, photo.alt);
  put(
    page,
    photo.caption,
    { x, y: room.y + room.height - 0.8, w, h: 0.8 },
    { fontSize: 12, color: quiet, valign: 'top', fit: 'shrink' },
  );
}

/** In the middle of a box, as large as it has room for. */
function image(
  page: Page,
  { type, bytes, width, height }: PaperPicture,
  box: Box,
  alt: string,
): void {
  const scale = Math.min(box.w / width, box.h / height);
  const [w, h] = [width * scale, height * scale];
  const data = `data:image/${type === 'jpg' ? 'jpeg' : 'png'};base64,${Buffer.from(bytes).toString('base64')}`;
  page.addImage({ data, x: box.x, y: box.y + (box.h - h) / 2, w, h, altText: clean(alt) });
}
