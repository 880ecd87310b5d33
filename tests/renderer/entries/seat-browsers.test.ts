// The phone's page is for browsers from 2020 on (Chrome 80): what they do not know, and what no build
// can put in other words for them, is in none of its sources.
import { describe, expect, it, test } from 'vitest';
import { sourceFiles } from '../../support/source-files.ts';

const own = /^renderer\/(entries\/seat|state\/seat|ui\/seat)\//;
const files = sourceFiles(['renderer'], ['.ts', '.tsx', '.css']).filter(
  ({ path }) => own.test(path) || path === 'renderer/ui/ground.css',
);

/** Styles of 2021 and later; in a line of its own, a gap between flexible boxes. */
const newStyles = [
  /\b(?:margin|padding|inset)-(?:inline|block):/g,
  /:(?:has|is|where)\(/g,
  /\b\d+[dsl]v[hw]\b/g,
  /\b(?:aspect-ratio|overflow:\s*clip|color-mix)\b/g,
  /\{[^{}]*display:\s*(?:inline-)?flex;[^{}]*\bgap:|\{[^{}]*\bgap:[^{}]*display:\s*(?:inline-)?flex;/g,
];
/** Functions that no build adds. */
const newFunctions =
  /\.(?:at|findLast|findLastIndex|replaceAll|toSorted|toReversed|toSpliced|with|hasOwn|randomUUID|groupBy)\(|\bstructuredClone\(|\bPromise\.(?:any|withResolvers)\b/g;

const tooNew = (path: string, text: string) =>
  path.endsWith('.css')
    ? newStyles.flatMap((style) => text.match(style) ?? [])
    : (text.match(newFunctions) ?? []);

describe('what is too new for a phone of 2020', () => {
  it.each([
    ['a.css', '.a { margin-inline: 4px }'],
    ['a.css', '.a:has(b) { color: red }'],
    ['a.css', '.a { block-size: 100dvh }'],
    ['a.css', '.a { display: flex; gap: 4px }'],
    ['a.ts', 'list.at(-1)'],
    ['a.ts', "text.replaceAll('a', 'b')"],
  ])('is found in %s: %s', (path, text) => {
    expect(tooNew(path, text)).toHaveLength(1);
  });

  it.each([
    ['a.css', '.a { margin-inline-start: 4px; display: grid; gap: 4px }'],
    ['a.ts', 'list[list.length - 1]'],
  ])('is not seen in %s: %s', (path, text) => {
    expect(tooNew(path, text)).toEqual([]);
  });

  test('is nowhere on the page', () => {
    expect(files.length).toBeGreaterThan(40);
    const found = files.flatMap(({ path, text }) =>
      tooNew(path, text).map((piece) => `${path}: ${piece}`),
    );
    expect(found).toEqual([]);
  });
});
