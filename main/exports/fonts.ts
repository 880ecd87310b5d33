// The fonts that papers carry inside them, so that Bangla is right on any machine. Their faces are
// separate files: from a variable font Chromium would make a PDF of drawings, hard to search.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const weights = { regular: 400, bold: 700 } as const;
type Weight = keyof typeof weights;
const families = { 'Noto Sans': 'noto-sans', 'Noto Sans Bengali': 'noto-sans-bengali' } as const;
type Family = keyof typeof families;

/** `@font-face` rules with the fonts in them. @param folder where the font files are */
export function embeddedFonts(folder: string): string {
  const rules = (family: Family) => [
    fontFace(folder, family, 'regular'),
    fontFace(folder, family, 'bold'),
  ];
  return [...rules('Noto Sans'), ...rules('Noto Sans Bengali')].join('\n');
}

/** The Bengali font's faces, as Word takes them. */
export function bengaliFaces(folder: string): Readonly<Record<Weight, Buffer>> {
  return {
    regular: fileOf(folder, 'Noto Sans Bengali', 'regular'),
    bold: fileOf(folder, 'Noto Sans Bengali', 'bold'),
  };
}

function fontFace(folder: string, family: Family, weight: Weight): string {
  const data = fileOf(folder, family, weight).toString('base64');
  const source = `url(data:font/ttf;base64,${data}) format('truetype')`;
  return `@font-face { font-family: '${family}'; font-weight: ${weights[weight]}; src: ${source}; }`;
}

function fileOf(folder: string, family: Family, weight: Weight): Buffer {
  return readFileSync(join(folder, `${families[family]}-${weight}.ttf`));
}
