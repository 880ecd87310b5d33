import { describe, expect, test } from 'vitest';
import { linesOf, stepsOf, tooLong } from '../../../../shared/features/board/rules.ts';

describe('a card', () => {
  test('of three lines is fine, of four is too long', () => {
    expect(tooLong('one\ntwo\nthree')).toBe(false);
    expect(tooLong('one\ntwo\nthree\nfour')).toBe(true);
  });

  test('is not too long for the empty lines around it', () => {
    expect(tooLong('\n\n\nOne idea\n\n')).toBe(false);
  });

  test('breaks between words, and within a word longer than a line', () => {
    expect(linesOf('a'.repeat(30))).toBe(1);
    expect(linesOf(`${'a'.repeat(20)} ${'b'.repeat(20)}`)).toBe(2);
    expect(linesOf('a'.repeat(31))).toBe(2);
    expect(linesOf(`word ${'a'.repeat(61)} word`)).toBe(4);
  });

  test('counts Bangla by what is read as one letter', () => {
    const thirty = 'ক্ষু'.repeat(30);
    expect(thirty.length).toBeGreaterThan(90);
    expect(linesOf(thirty)).toBe(1);
  });
});

describe('the steps of a method', () => {
  const halves = (kind: 'swot' | 'pestle', insideFirst: boolean) =>
    stepsOf({ kind, insideFirst }).flatMap(({ phase, half }) =>
      phase === 'writing' ? [half] : [],
    );

  test('write in two halves where strengths come first, and the board has halves', () => {
    expect(halves('swot', true)).toEqual(['inside', 'outside']);
    expect(halves('swot', false)).toEqual(['all']);
    expect(halves('pestle', true)).toEqual(['all']);
  });

  test('of a parking lot are none but writing freely', () => {
    expect(stepsOf({ kind: 'parking', insideFirst: true })).toEqual([
      { phase: 'free', half: 'all' },
    ]);
  });
});
