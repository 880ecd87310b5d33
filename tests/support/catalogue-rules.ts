// What must hold of message catalogues: every message is said somewhere, and both languages say
// the same things.
import type { SourceFile } from './source-files.ts';

export type NamedCatalogue = {
  /** The file it stands in, and the name it is exported under. */
  readonly path: string;
  readonly name: string;
};

/** The catalogues that these sources declare. */
export function cataloguesIn(files: readonly SourceFile[]): NamedCatalogue[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/^export const (\w+) = catalogue\(/gm)].map(([, name = '']) => ({
      path,
      name,
    })),
  );
}

/**
 * Of a catalogue's keys, those that nothing says: no source that knows the catalogue, or lies beside
 * one that does, names them or builds their name, and no value of a union is called like them.
 */
export function unsaid(
  { path, name }: NamedCatalogue,
  keys: readonly string[],
  files: readonly SourceFile[],
): string[] {
  const others = files.filter((file) => file.path !== path);
  const folders = new Set(
    others.filter(({ text }) => mentions(text, name)).map((file) => folderOf(file.path)),
  );
  const near = others.filter((file) => folders.has(folderOf(file.path))).map(({ text }) => text);
  const built = near.flatMap(builtNames);
  const values = new Set(
    others.filter((file) => !isCatalogue(file)).flatMap(({ text }) => quoted(text)),
  );
  return keys.filter(
    (key) =>
      !values.has(key) &&
      !built.some((pattern) => pattern.test(key)) &&
      !near.some((text) => says(text, name, key)),
  );
}

/**
 * Of a catalogue's keys, those whose words in one language use a value that the other leaves out.
 * A message that is a function in one language alone is among them where it uses any value.
 */
export function uneven(
  en: Readonly<Record<string, unknown>>,
  bn: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(en).filter(
    (key) => String(usedValues(en[key])) !== String(usedValues(bn[key])),
  );
}

/** The places, from 1, of the values that a message uses; its first parameter is the format. */
function usedValues(message: unknown): number[] {
  if (typeof message !== 'function') return [];
  const [, head = '', body = ''] =
    /^(?:function\s*\w*\s*)?\(?((?:\{[^}]*\}|[^)=>])*)\)?([\s\S]*)$/.exec(String(message)) ?? [];
  const parameters = head.split(/,(?![^{]*\})/);
  return parameters.flatMap((parameter, at) => {
    const words = parameter.match(/[\p{L}_$][\p{L}\d_$]*/gu) ?? [];
    return at > 0 && words.some((word) => mentions(body, word)) ? [at] : [];
  });
}

function mentions(text: string, word: string): boolean {
  return new RegExp(`(?<![\\w$])${word}(?![\\w$])`).test(text);
}

/**
 * Whether a text says a message: through what it binds to the catalogue, or, where it is handed the
 * words by another module, through something called `words`.
 */
function says(text: string, name: string, key: string): boolean {
  const bound = boundTo(text, name);
  const holders = [name, ...(bound.length > 0 ? bound : ['words', '\\w+Words\\(\\w+'])];
  const direct = `\\b(?:${holders.join('|')})\\)?(?:\\(\\)|\\[\\w+\\])?\\.${key}(?![\\w$-])`;
  const taken = `\\{[^{}=]*(?<![\\w$.])${key}(?![\\w$])[^{}]*\\} = useWords\\(${name}\\)`;
  return new RegExp(`${direct}|${taken}`).test(text);
}

/** The names that a text gives to the words of a catalogue. */
function boundTo(text: string, name: string): string[] {
  const type = new RegExp(`type (\\w+) =[^;]*typeof ${name}\\b`, 'g');
  const aliases = [...text.matchAll(type)].map(([, alias]) => `${alias}\\b`);
  const kinds = [`[^,;{}]*typeof ${name}\\b`, ...aliases].join('|');
  const ways = [
    new RegExp(`\\b(\\w+) = (?:useWords|wordsOf)\\(${name}\\b`, 'g'),
    new RegExp(`\\b(\\w+): (?:${kinds})`, 'g'),
  ];
  return ways.flatMap((way) => [...text.matchAll(way)].map(([, holder = '']) => holder));
}

/** Names put together of a fixed part and another: `${kind}Mark`. */
function builtNames(text: string): RegExp[] {
  return [...text.matchAll(/\w\[`([^`]*)`\]/g)].map(
    ([, template = '']) => new RegExp(`^${template.replaceAll(/\$\{[^}]*\}/g, '.+')}$`),
  );
}

function quoted(text: string): string[] {
  return [...text.matchAll(/'([\w-]+)'/g)].map(([, value = '']) => value);
}

function isCatalogue({ path }: SourceFile): boolean {
  return /messages\.ts$/.test(path);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
