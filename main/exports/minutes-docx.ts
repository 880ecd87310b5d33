// The minutes as a Word document.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TableOfContents,
  TextRun,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { wordsOf } from '../../shared/contract/catalogue.ts';
import { exportWords } from '../../shared/contract/export-messages.ts';
import type { Block, MinutesDocument } from '../../shared/features/minutes/document.ts';
import { formatOf } from '../../shared/lib/format.ts';
import { docxBlocks, factsTable, runs } from './docx-blocks.ts';
import { setAside } from './docx-media.ts';
import { logosOf } from './docx-pictures.ts';
import { bengaliFamily, numbering, page, styles } from './docx-styles.ts';
import { bengaliFaces } from './fonts.ts';
import { noPictures, type PaperPictures } from './pictures.ts';
import { plainText } from './plain-text.ts';

/**
 * Letters beyond which nobody would wait until the pages are laid out here to number the contents: Word
 * does that when it opens the file.
 */
const longestLaidOut = 60_000;
const bangla = /[\u0980-\u09ff]/u;

/**
 * Writes the minutes as DOCX: real heading styles, tables with repeated head rows, page numbers,
 * and a table of contents that Word fills in with page numbers when it opens the file. Bangla
 * brings its font along, since not every machine has one.
 * @param fontFolder where the font files are
 * @param pictures what it shows: without them, none
 */
export async function minutesDocx(
  minutes: MinutesDocument,
  fontFolder: string,
  pictures: PaperPictures = noPictures,
): Promise<Uint8Array> {
  const title = plainText(minutes.cover.title);
  const text = JSON.stringify([minutes.cover, minutes.words, textsOf(minutes.blocks)]);
  const media = setAside(pictures);
  const document = new Document({
    title,
    creator: 'Uthan',
    lastModifiedBy: 'Uthan',
    features: { updateFields: true },
    ...(text.length <= longestLaidOut && { pageNumbers: estimatePageNumbers }),
    fonts: bangla.test(text) ? [embeddedBengali(fontFolder)] : [],
    styles,
    numbering,
    sections: [section(minutes, media.pictures)],
  });
  return media.filled(new Uint8Array(await Packer.toBuffer(document)));
}

/** All that is written in the document; drawings are pictures in it. */
function textsOf(blocks: readonly Block[]) {
  return blocks.map((block) => (block.kind === 'drawing' ? block.caption : block));
}

function embeddedBengali(folder: string) {
  const { regular, bold } = bengaliFaces(folder);
  return { name: bengaliFamily, data: regular, bold };
}

function section(minutes: MinutesDocument, pictures: PaperPictures): ISectionOptions {
  const words = wordsOf(exportWords, formatOf(minutes.language));
  const { width, height, margin } = page;
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width, height },
        margin: {
          top: margin + 400,
          bottom: margin + 200,
          left: margin,
          right: margin,
          header: 700,
        },
      },
    },
    headers: { default: headerOf(minutes), first: new Header({ children: [running([])] }) },
    footers: { default: footerOf(minutes), first: new Footer({ children: [running([])] }) },
    children: [
      ...cover(minutes, pictures),
      ...contents(minutes),
      ...docxBlocks(minutes.blocks, pictures, words.undrawn),
    ],
  };
}

function cover(
  { cover: { label, title, subtitle, facts, logos } }: MinutesDocument,
  pictures: PaperPictures,
): (Paragraph | Table)[] {
  const below = subtitle.trim() !== '';
  return [
    ...logosOf(logos, pictures),
    new Paragraph({ style: 'CoverLabel', children: runs(label) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) }),
    ...(below ? [new Paragraph({ style: 'CoverSubtitle', children: runs(subtitle) })] : []),
    ...(facts.length > 0 ? [factsTable(facts)] : []),
  ];
}

function contents({ words, blocks }: MinutesDocument): (Paragraph | TableOfContents)[] {
  if (!blocks.some(({ kind }) => kind === 'heading')) return [];
  return [
    new Paragraph({
      style: 'ContentsHeading',
      pageBreakBefore: true,
      children: runs(words.contents),
    }),
    new TableOfContents(words.contents, {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: true,
    }),
    new Paragraph({
      pageBreakBefore: true,
      spacing: { after: 0, line: 20, lineRule: LineRuleType.EXACT },
    }),
  ];
}

function headerOf({ cover }: MinutesDocument): Header {
  return new Header({ children: [running(runs(cover.title))] });
}

function footerOf({ words }: MinutesDocument): Footer {
  const children = [
    `${words.page} `,
    PageNumber.CURRENT,
    ` ${words.of} `,
    PageNumber.TOTAL_PAGES,
  ] as const;
  return new Footer({
    children: [running([new TextRun({ children })], AlignmentType.END)],
  });
}

function running(
  children: ReturnType<typeof runs>,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.START,
): Paragraph {
  return new Paragraph({ style: 'Running', alignment, children });
}
