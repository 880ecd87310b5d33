// How the Word minutes look: styles, list numbering, measures and colours.
import { AlignmentType, BorderStyle, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import { ink, quiet } from './paper-colours.ts';

/** A4 in twips (1/1440 inch), with margins of 2 cm. */
export const page = { width: 11_906, height: 16_838, margin: 1134 } as const;
/** Width of the text between the margins, in twips. */
export const textWidth = page.width - 2 * page.margin;

const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** Of a table that only puts things beside each other. */
export const noGrid = {
  top: noLine,
  bottom: noLine,
  left: noLine,
  right: noLine,
  insideHorizontal: noLine,
  insideVertical: noLine,
};

/** The family under which the Bengali font inside the document goes. */
export const bengaliFamily = 'Noto Sans Bengali';
// Word takes `cs` for Bangla.
const font = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Calibri', cs: bengaliFamily };

// Without the rule said, LibreOffice takes a style's line height as fixed.
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });
/** Sizes are half points, and hold for Latin and complex script alike. */
const sized = (size: number) => ({ size, sizeComplexScript: size });
const bold = { bold: true, boldComplexScript: true };
const heading = (size: number, before: number, after: number) => ({
  run: { ...sized(size), ...bold, font, color: ink },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after, ...lines(264) } },
});
const contentsEntry = (level: number) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  run: level === 1 ? bold : {},
  paragraph: { indent: { left: (level - 1) * 300 }, spacing: { before: 60, after: 40 } },
});

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, ...sized(21), color: ink, language: { value: 'en-GB', bidirectional: 'bn-BD' } },
      paragraph: { spacing: { after: 120, ...lines(276) } },
    },
    title: {
      run: { ...sized(52), ...bold, font, color: ink },
      paragraph: { spacing: { before: 0, after: 480, ...lines(259) } },
    },
    heading1: heading(32, 480, 160),
    heading2: heading(25, 320, 120),
    heading3: heading(22, 240, 80),
  },
  paragraphStyles: [
    {
      id: 'CoverLabel',
      name: 'Cover Label',
      basedOn: 'Normal',
      run: { ...sized(24), color: quiet },
      paragraph: { spacing: { before: 3200, after: 160 } },
    },
    {
      id: 'ContentsHeading',
      name: 'Contents Heading',
      basedOn: 'Normal',
      run: { ...sized(32), ...bold },
      paragraph: { spacing: { after: 160 } },
    },
    contentsEntry(1),
    contentsEntry(2),
    {
      id: 'Remark',
      name: 'Remark',
      basedOn: 'Normal',
      run: { color: quiet },
      paragraph: { keepNext: true, spacing: { after: 120 } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      run: { ...sized(18), color: quiet },
      paragraph: { keepLines: true, spacing: { before: 60, after: 120 } },
    },
    {
      id: 'CoverSubtitle',
      name: 'Cover Subtitle',
      basedOn: 'Normal',
      run: { ...sized(26), color: quiet },
      paragraph: { spacing: { after: 320 } },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: sized(19),
      paragraph: { spacing: { after: 0, ...lines(252) } },
    },
    { id: 'TableHead', name: 'Table Head', basedOn: 'TableText', run: bold },
    {
      id: 'DenseText',
      name: 'Dense Table Text',
      basedOn: 'TableText',
      run: sized(17),
    },
    { id: 'DenseHead', name: 'Dense Table Head', basedOn: 'DenseText', run: bold },
    { id: 'Running', name: 'Running Line', basedOn: 'Normal', run: { ...sized(17), color: quiet } },
  ],
};

const hanging = { left: 400, hanging: 300 } as const;
const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: hanging, spacing: { after: 60 } } },
  },
];
export const numbering = {
  config: [
    { reference: 'numbers', levels: level(LevelFormat.DECIMAL, '%1.') },
    { reference: 'bullets', levels: level(LevelFormat.BULLET, '•') },
  ],
};
