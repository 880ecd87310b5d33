import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordDiff } from '../../../shared/lib/word-diff.ts';

const said = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`,
    )
    .join('');

it.each([
  ['Train 40 farmers', 'Train 60 farmers', 'Train [-40][+60] farmers'],
  ['Train farmers', 'Train young farmers', 'Train [+young ]farmers'],
  ['Train young farmers', 'Train farmers', 'Train [-young ]farmers'],
  ['', 'New', '[+New]'],
  ['Old', '', '[-Old]'],
  ['Same words', 'Same words', 'Same words'],
  ['one two', 'three four', '[-one two][+three four]'],
  ['৪০ জন চাষি', '৬০ জন চাষি', '[-৪০][+৬০] জন চাষি'],
])('tells what became of %s', (before, after, told) => {
  expect(said(before, after)).toBe(told);
});

it('loses no word of either text', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', '  ', 'ক', 'a b'), { maxLength: 12 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = wordDiff(before, after);
      const without = (kind: string) =>
        parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('');
      expect(without('added').replace(/\s+/g, ' ')).toBe(before.replace(/\s+/g, ' '));
      expect(without('removed')).toBe(after);
    }),
  );
});

it('does not compare two very long texts word by word', () => {
  const long = (word: string) => Array.from({ length: 4000 }, (_, at) => `${word}${at}`).join(' ');
  expect(wordDiff(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
