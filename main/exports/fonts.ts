// The two fonts that papers carry inside them, so that Bangla is right on any machine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const files = [
  { family: 'Noto Sans', file: 'noto-sans-latin.woff2' },
  { family: 'Noto Sans Bengali', file: 'noto-sans-bengali.woff2' },
] as const;

/** `@font-face` rules with the fonts in them. @param folder where the font files are */
export function embeddedFonts(folder: string): string {
  return files
    .map(({ family, file }) => {
      const data = readFileSync(join(folder, file)).toString('base64');
      const source = `url(data:font/woff2;base64,${data}) format('woff2')`;
      return `@font-face { font-family: '${family}'; font-weight: 100 900; src: ${source}; }`;
    })
    .join('\n');
}
