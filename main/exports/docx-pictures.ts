// Pictures in a Word document, each with what it shows for who does not see it, and captions that
// Word numbers by itself when somebody adds one.
import {
  AlignmentType,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type {
  Caption,
  DrawingBlock,
  PhotosBlock,
  Picture,
} from '../../shared/features/minutes/document.ts';
import { noGrid, page, textWidth } from './docx-styles.ts';
import type { PaperPicture, PaperPictures } from './pictures.ts';
import { plainLines, plainText } from './plain-text.ts';

/** Word counts in pixels of 96 an inch here. */
const pixels = (twips: number) => Math.floor((twips / 1440) * 96);
const half = textWidth / 2;
const photoBox = { width: pixels(half) - 16, height: pixels(half) - 16 };
const logoBox = { width: 150, height: 64 };
/** A drawing leaves room for its heading and its caption on a page. */
const drawingBox = { width: pixels(textWidth), height: pixels(page.height) - 330 };

type Box = typeof logoBox;

/** "Table 3" with its number as a field, and what it is a table of. */
export function captionOf({ kind, label, text }: Caption): Paragraph {
  const [, before = '', number = '', after = ''] =
    /^(.*?)([\d\u09e6-\u09ef]+)(.*)$/su.exec(label) ?? [];
  const name = kind === 'table' ? 'Table' : 'Figure';
  const numbered =
    number === ''
      ? [new TextRun(plainText(label))]
      : [
          new TextRun(plainText(before)),
          new SimpleField(`SEQ ${name} \\* ARABIC`, number),
          new TextRun(plainText(after)),
        ];
  const said = plainLines(text).join(' ');
  return new Paragraph({
    style: 'Caption',
    keepNext: kind === 'table',
    children: [...numbered, new TextRun(said === '' ? '' : `. ${said}`)],
  });
}

/** @param instead stands where this machine cannot draw it */
export function drawingOf(
  block: DrawingBlock,
  pictures: PaperPictures,
  instead: string,
): Paragraph[] {
  const picture = pictures.drawn(block.drawing);
  const { width, height } = block.drawing;
  const shown = picture
    ? imageOf({ ...picture, width, height }, drawingBox, block.alt)
    : new TextRun(instead);
  const figure = new Paragraph({ keepNext: block.caption !== null, children: [shown] });
  return [figure, ...(block.caption ? [captionOf(block.caption)] : [])];
}

/** Two a row, each with its caption beneath; a photo that cannot be read leaves its caption. */
export function photosOf({ photos }: PhotosBlock, pictures: PaperPictures): Table {
  const cells = photos.map(({ hash, alt, caption }) => {
    const picture = pictures.of(hash);
    const shown = picture ? [imageOf(picture, photoBox, alt)] : [];
    return [
      new Paragraph({ style: 'TableText', keepNext: true, children: shown }),
      new Paragraph({ style: 'Caption', children: linesOf(caption) }),
    ];
  });
  const rows = Array.from({ length: Math.ceil(cells.length / 2) }, (_, at) => [
    cells[at * 2] ?? [],
    cells[at * 2 + 1] ?? [new Paragraph({ style: 'TableText' })],
  ]);
  return new Table({
    rows: rows.map((pair) => new TableRow({ cantSplit: true, children: pair.map(photoCell) })),
    columnWidths: [half, half],
    borders: noGrid,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
  });
}

function photoCell(children: Paragraph[]): TableCell {
  return new TableCell({ children, width: { size: half, type: WidthType.DXA } });
}

/** The signs of those who held the workshop, beside each other. */
export function logosOf(logos: readonly Picture[], pictures: PaperPictures): Paragraph[] {
  const shown = logos.flatMap(({ hash, alt }) => {
    const picture = pictures.of(hash);
    return picture ? [imageOf(picture, logoBox, alt), new TextRun('   ')] : [];
  });
  if (shown.length === 0) return [];
  return [new Paragraph({ alignment: AlignmentType.START, children: shown })];
}

function imageOf({ type, bytes, width, height }: PaperPicture, box: Box, alt: string): ImageRun {
  const scale = Math.min(1, box.width / width, box.height / height);
  const words = plainLines(alt).join(' ');
  return new ImageRun({
    type,
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: words.slice(0, 60), title: '', description: words },
  });
}

function linesOf(text: string): ParagraphChild[] {
  return plainLines(text).map(
    (part, at) => new TextRun({ text: part, ...(at > 0 && { break: 1 }) }),
  );
}
