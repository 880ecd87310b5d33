import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedWidths } from '../../../../shared/features/minutes/document.ts';

describe('the widths of columns', () => {
  it('add up to the whole, whatever the shares', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(widths, fc.integer({ min: 100, max: 10_000 }), (shares, whole) => {
        const columns = shares.map((width) => ({ title: '', width }));
        const sum = sharedWidths(columns, whole).reduce((total, width) => total + width, 0);
        expect(sum).toBe(whole);
      }),
    );
  });
});
