// The phone's page is for browsers from 2020 on (Chrome 80): styles that they do not know, and that no
// build can put in other words for them, are in none of its sheets. The architecture's test sees to
// functions.
import { describe, expect, it, test } from 'vitest';
import { sourceFiles } from '../../support/source-files.ts';

const own = /^renderer\/(entries\/seat|state\/seat|ui\/seat)\//;
const files = sourceFiles(['renderer'], ['.css']).filter(
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

const tooNew = (text: string) => newStyles.flatMap((style) => text.match(style) ?? []);

describe('what is too new for a phone of 2020', () => {
  it.each([
    '.a { margin-inline: 4px }',
    '.a:has(b) { color: red }',
    '.a { block-size: 100dvh }',
    '.a { display: flex; gap: 4px }',
  ])('is found in %s', (text) => {
    expect(tooNew(text)).toHaveLength(1);
  });

  it('is not what is as old', () => {
    expect(tooNew('.a { margin-inline-start: 4px; display: grid; gap: 4px }')).toEqual([]);
  });

  test('is nowhere on the page', () => {
    expect(files.length).toBeGreaterThan(6);
    const found = files.flatMap(({ path, text }) =>
      tooNew(text).map((piece) => `${path}: ${piece}`),
    );
    expect(found).toEqual([]);
  });
});
