// What must not stand in sources: each function returns the offending pieces of a text.

const withoutComments = (text: string) =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:'"`])\/\/[^\n]*/g, '$1');

const matches = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[0].trim());

const sides = '(?:left|right|top|bottom)';
const physicalProperty = new RegExp(
  [
    `(?<![-\\w.#:])(?:(?:scroll-)?(?:margin|padding)-|border-|inset-)?${sides}(?:-(?:width|style|color))?\\s*:`,
    '(?<![-\\w])border-(?:top|bottom)-(?:left|right)-radius\\s*:',
    '(?<![-\\w])(?:text-align|float|clear)\\s*:\\s*(?:left|right)\\b',
  ].join('|'),
  'g',
);
const fourSides =
  /(?<![-\w])(?:margin|padding|inset|border-width)\s*:\s*([^\s;}]+)\s+([^\s;}]+)\s+([^\s;}]+)\s+([^\s;}]+)\s*[;}]/g;

/** CSS that names left or right, top or bottom, where a logical property exists. */
export function physicalCss(css: string): string[] {
  const text = withoutComments(css);
  const uneven = [...text.matchAll(fourSides)]
    .filter(([, , right, , left]) => right !== left)
    .map(([declaration]) => declaration.trim());
  return [...matches(text, physicalProperty), ...uneven];
}

/** Physical sides in the style objects of components. */
export function physicalStyles(code: string): string[] {
  return matches(
    withoutComments(code),
    /\b(?:(?:margin|padding|border)(?:Left|Right)\w*|textAlign\s*:\s*['"](?:left|right)['"])/g,
  );
}

/** Colours written out where a token belongs. */
export function literalColours(css: string): string[] {
  return matches(
    withoutComments(css),
    /#[0-9a-f]{3,8}\b(?=[^{}]*[;}])|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|hwb)\(/gi,
  );
}

/** Ways to turn text into markup or code. */
export function unsafeMarkup(code: string): string[] {
  return matches(
    withoutComments(code),
    /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\w*|srcdoc|createContextualFragment|\beval\(|new Function\(/gi,
  );
}

/** Questions about the file's own place. */
export function ownPlace(code: string): string[] {
  return matches(
    withoutComments(code),
    /import\.meta\.(?:url|dirname|filename)|__dirname|__filename/g,
  );
}

/** What browsers of 2020 do not know, and no build can put there for them. */
export function tooNew(code: string): string[] {
  return matches(
    withoutComments(code),
    /\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceAll|replaceChildren|isWellFormed|toWellFormed)\(|\b(?:Object\.(?:hasOwn|groupBy)|Map\.groupBy|Array\.fromAsync|Promise\.(?:any|try|withResolvers)|AbortSignal\.(?:any|timeout)|randomUUID|structuredClone)\(/g,
  );
}

const letter = '[\\p{L}]';
const textBeforeClosing = new RegExp(`[^<>{}]*${letter}[^<>{}]*(?=</[\\w.]*\\s*>)`, 'gu');
const textAfterOpening = new RegExp(
  `(?<=(?<![=\\s])>)[^<>{}();=&|?]*${letter}[^<>{}();=&|?]*(?=[{<])`,
  'gu',
);
const spokenAttribute = new RegExp(
  `(?<![-\\w])(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label)=(?:"[^"]*${letter}[^"]*"|\\{\\s*['"\`][^'"\`}]*${letter}[^'"\`}]*['"\`]\\s*\\})`,
  'gu',
);

/** Words for people in JSX that do not come from a catalogue: text nodes and spoken attributes. */
export function literalText(tsx: string): string[] {
  const code = withoutComments(tsx);
  const found = [textBeforeClosing, textAfterOpening, spokenAttribute].flatMap((pattern) =>
    matches(code, pattern),
  );
  return [...new Set(found)];
}

const allowedAtTop = new Set([
  'main',
  'renderer',
  'shared',
  'resources',
  'tests',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'electron-builder.yml',
  'README.md',
  'ARCHITECTURE.md',
  'LICENSE',
  'biome.json',
  '.ci',
  '.gitignore',
  '.npmrc',
]);

/** Entries that do not belong beside package.json. */
export function strayEntries(entries: readonly string[]): string[] {
  return entries.filter((entry) => !allowedAtTop.has(entry));
}
