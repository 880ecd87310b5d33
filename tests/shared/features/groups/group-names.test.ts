// Names and colours for all groups at once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, wordsOf } from '../../../../shared/contract/catalogue.ts';
import { categoryColours } from '../../../../shared/features/agenda/kinds.ts';
import { groupNameWords } from '../../../../shared/features/groups/group-name-messages.ts';
import {
  colourInTurn,
  freshColour,
  groupNames,
  type NameScheme,
  nameSchemes,
} from '../../../../shared/features/groups/group-names.ts';
import { groupLimit } from '../../../../shared/features/groups/limits.ts';
import { formatOf } from '../../../../shared/lib/format.ts';

function named(scheme: NameScheme, count: number, language: 'en' | 'bn', own = ''): string[] {
  const format = formatOf(language);
  const words = wordsOf(groupNameWords, format);
  const say = {
    groupName: words.groupNumber,
    letterName: words.groupLetter,
    colourName: (colour: (typeof categoryColours)[number]) => words[colour],
    number: format.number,
  };
  return groupNames(scheme, count, { language, say, own });
}

describe('names of groups', () => {
  const listed = nameSchemes.filter((scheme) => scheme !== 'own');
  test.each(languages)('are all different for as many groups as there may be: %s', (language) => {
    fc.assert(
      fc.property(
        fc.constantFrom(...listed),
        fc.integer({ min: 0, max: groupLimit }),
        (scheme, count) => {
          const names = named(scheme, count, language);
          expect(names).toHaveLength(count);
          expect(new Set(names).size).toBe(count);
          for (const name of names)
            expect(name).not.toMatch(language === 'bn' ? /[a-z0-9]/i : /[০-৯]/);
        },
      ),
    );
  });

  test.each(['birds', 'flowers', 'rivers'] as const)(
    'after %s are as many in both languages',
    (scheme) => {
      const cycle = (language: 'en' | 'bn') =>
        named(scheme, groupLimit, language).findIndex((name) => /[2২]$/.test(name));
      expect(cycle('en')).toBeGreaterThanOrEqual(20);
      expect(cycle('bn')).toBe(cycle('en'));
    },
  );

  test('count and letter in the language of the workshop', () => {
    expect(named('numbers', 2, 'bn')).toEqual(['দল ১', 'দল ২']);
    expect(named('letters', 2, 'bn')).toEqual(['দল ক', 'দল খ']);
    expect(named('letters', 28, 'en').slice(25)).toEqual(['Group Z', 'Group A 2', 'Group B 2']);
    expect(named('birds', 1, 'bn')).toEqual(['দোয়েল']);
  });

  test('of one’s own are taken a line each, without the marks before them', () => {
    const pasted = '1. Shyamnagar\n  2) Koyra \n\n• Dacope\n৪। Mongla\n3 rivers\n';
    expect(named('own', 9, 'en', pasted)).toEqual([
      'Shyamnagar',
      'Koyra',
      'Dacope',
      'Mongla',
      '3 rivers',
    ]);
    expect(named('own', 2, 'en', pasted)).toEqual(['Shyamnagar', 'Koyra']);
    expect(named('own', 2, 'en', ' \n')).toEqual([]);
  });
});

describe('colours', () => {
  test('go in turn through the palette', () => {
    const colours = categoryColours.map((_, at) => colourInTurn(at));
    expect(colours).toEqual([...categoryColours]);
    expect(colourInTurn(categoryColours.length)).toBe(categoryColours[0]);
  });
  test('that are fresh are those nobody has, then those that fewest have', () => {
    expect(freshColour([{ colour: '' }, { colour: 'teal' }])).toBe('blue');
    const all = categoryColours.map((colour) => ({ colour }));
    const [first, ...others] = all;
    expect(freshColour([...all, ...others])).toBe(first?.colour);
  });
});
