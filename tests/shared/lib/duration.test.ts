import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../shared/contract/catalogue.ts';
import { agendaWords } from '../../../shared/features/agenda/messages.ts';
import { parseDuration } from '../../../shared/lib/duration.ts';
import { formatOf } from '../../../shared/lib/format.ts';

test.each([
  ['45', 45],
  [' 45 min ', 45],
  ['1:30', 90],
  ['0:05', 5],
  ['1h30', 90],
  ['1 h 30 min', 90],
  ['2h', 120],
  ['1.5 h', 90],
  ['2 hours', 120],
  ['1.3333 h', 80],
  ['৪৫', 45],
  ['১:৩০', 90],
  ['১ ঘণ্টা ৩০ মিনিট', 90],
  ['২ ঘন্টা', 120],
  ['24:00', 1440],
])('reads %j as %i minutes', (text, minutes) => {
  expect(parseDuration(text)).toBe(minutes);
});

test.each(['', '0', '-5', '1:75', '1.01 h', '24:01', '1441', 'soon', '15.5', '1e3', '5 h 5 h'])(
  'takes no length from %j',
  (text) => {
    expect(parseDuration(text)).toBeNull();
  },
);

test('every length can be read back as a field writes it, in both languages', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1440 }),
      fc.constantFrom('en' as const, 'bn' as const),
      (minutes, language) => {
        const words = wordsOf(agendaWords, formatOf(language));
        expect(parseDuration(words.shortLength(minutes))).toBe(minutes);
        const [length = ''] = words.total(minutes, 0).split(', ');
        expect(parseDuration(length)).toBe(minutes);
      },
    ),
  );
});

test('nothing that is typed throws, and what is read is a length a row can hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const minutes = parseDuration(text);
      expect(
        minutes === null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440),
      ).toBe(true);
    }),
  );
});
