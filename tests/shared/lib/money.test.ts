import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedAmount, largestAmount, moneyOf, parseAmount } from '../../../shared/lib/money.ts';

describe('an amount', () => {
  it.each([
    [0, '0', '০'],
    [999, '999', '৯৯৯'],
    [1000, '1,000', '১,০০০'],
    [100_000, '1,00,000', '১,০০,০০০'],
    [12_345_678, '1,23,45,678', '১,২৩,৪৫,৬৭৮'],
  ])('of %d is grouped by lakh and crore in either language', (amount, en, bn) => {
    expect(groupedAmount(amount, 'en')).toBe(en);
    expect(groupedAmount(amount, 'bn')).toBe(bn);
  });

  it('stands behind its currency, or alone', () => {
    expect(moneyOf(120_000, 'BDT', 'en')).toBe('BDT 1,20,000');
    expect(moneyOf(120_000, '  ', 'bn')).toBe('১,২০,০০০');
  });

  it.each([
    ['120000', 120_000],
    ['1,20,000', 120_000],
    ['120,000', 120_000],
    [' ১,২০,০০০ ', 120_000],
    ['১২০,০০০', 120_000],
    ['Tk. 5,000/-', 5000],
    ['৳৫০০', 500],
    ['500 টাকা', 500],
    ['BDT 1,23,45,678', 12_345_678],
    ['1.2 lakh', 120_000],
    ['১.২ লাখ', 120_000],
    ['1.15 lac', 115_000],
    ['2 crore', 20_000_000],
    ['০.৫ কোটি', 5_000_000],
    ['300.00', 300],
  ])('is read from %s', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each([
    '',
    '-5',
    'a lot',
    '1,2',
    '12,00,00',
    '1,,000',
    '10.5',
    '1.2.3',
    '1e5',
    '99999999999999',
    'lakh',
  ])('is not read from %s', (text) => {
    expect(parseAmount(text)).toBeNull();
  });

  it('is read back as it was written, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: largestAmount }),
        fc.constantFrom('en', 'bn'),
        (amount, language) => {
          expect(parseAmount(groupedAmount(amount, language))).toBe(amount);
          expect(parseAmount(moneyOf(amount, 'BDT', language))).toBe(amount);
        },
      ),
    );
  });
});
