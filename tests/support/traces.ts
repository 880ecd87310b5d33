// Whether words stand anywhere in the bytes of a folder.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As UTF-8, as JSON may escape it, and as addresses do. */
function writings(text: string): Buffer[] {
  const escaped = [...text].map((sign) => {
    const code = sign.charCodeAt(0);
    return code < 128 ? sign : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return [text, escaped.join(''), encodeURIComponent(text)].map((each) => Buffer.from(each));
}

/** Where any of the words stands in any file of a folder. */
export function tracesIn(folder: string, words: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      const found = words.filter((word) => writings(word).some((way) => bytes.includes(way)));
      return found.map((word) => `${entry.name}: ${word}`);
    });
}
