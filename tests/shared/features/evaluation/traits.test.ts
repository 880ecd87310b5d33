import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fewestAlike,
  organisationsKept,
  type Traits,
  traitsKept,
} from '../../../../shared/features/evaluation/traits.ts';
import { sexes } from '../../../../shared/features/people/kinds.ts';

const many = (count: number, traits: Traits) => Array.from({ length: count }, () => traits);
const of = (sex: Traits['sex'], organisation: string): Traits => ({ sex, organisation });

describe('what is kept of who answered', () => {
  test('is nothing where nobody is on the list', () => {
    expect(traitsKept([])(of('female', 'NGF'))).toEqual(of('', ''));
  });

  test('is a sex that five people have, and nobody is left over', () => {
    const people = [...many(5, of('female', '')), ...many(7, of('male', ''))];
    expect(traitsKept(people)(of('female', 'NGF'))).toEqual(of('female', ''));
    expect(traitsKept(people)(of('other', ''))).toEqual(of('', ''));
  });

  test('is no sex of which the others would be told by subtraction', () => {
    const people = [...many(5, of('female', '')), ...many(4, of('male', ''))];
    expect(traitsKept(people)(of('female', ''))).toEqual(of('', ''));
    // With eleven women and six men, one person more is told apart from neither.
    const more = [...many(11, of('female', '')), ...many(6, of('male', '')), of('other', '')];
    expect(traitsKept(more)(of('female', ''))).toEqual(of('female', ''));
    expect(traitsKept(more)(of('male', ''))).toEqual(of('', ''));
  });

  test('is an organisation, spelled as on the list, of which five of that sex are', () => {
    const people = [
      ...many(5, of('female', 'Nari Gram')),
      ...many(5, of('female', 'RRF')),
      ...many(6, of('male', 'RRF')),
    ];
    const keep = traitsKept(people);
    expect(keep(of('female', ' nari  gram'))).toEqual(of('female', 'Nari Gram'));
    expect(keep(of('male', 'Nari Gram'))).toEqual(of('male', ''));
    expect(organisationsKept(people)).toEqual(['Nari Gram', 'RRF']);
  });

  test('never points to fewer than five, whatever is taken from what, and however often it is asked', () => {
    const person = fc.record({
      sex: fc.constantFrom(...sexes),
      organisation: fc.constantFrom('', 'A', 'B', 'C'),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 60 }), (people) => {
        const keep = traitsKept(people);
        const told = people.map((one) => keep(one));
        for (const one of told) {
          // Who is meant: those of whom the same is kept.
          const sameSex = told.filter(({ sex }) => sex === one.sex).length;
          const same = told.filter(
            (each) => each.sex === one.sex && each.organisation === one.organisation,
          );
          const tells = one.sex !== '' || one.organisation !== '' || same.length < people.length;
          if (tells) expect(same.length).toBeGreaterThanOrEqual(fewestAlike);
          if (one.sex !== '') expect(sameSex).toBeGreaterThanOrEqual(fewestAlike);
          expect(keep(one)).toEqual(one);
        }
      }),
      { numRuns: 500 },
    );
  });
});
