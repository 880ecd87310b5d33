import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLink } from '../../../../shared/features/agenda/link.ts';
import { attachment } from '../../../../shared/features/agenda/model.ts';

test.each([
  ['', ''],
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  [' HTTP://example.org ', 'HTTP://example.org'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['a@example.org', 'mailto:a@example.org'],
  ['example.org/page', 'https://example.org/page'],
  ['www.example.org:8080', 'https://www.example.org:8080'],
])('%j is understood', (text, link) => {
  expect(parseLink(text)).toBe(link);
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'example', 'a b.org', 'data:text/html,x'])(
  '%j is refused',
  (text) => {
    expect(parseLink(text)).toBeNull();
  },
);

test('what is understood is an address that a row can hold', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress(), fc.domain()), (text) => {
      const link = parseLink(text);
      const fits = link === null || link.length > 300;
      expect(fits || attachment.shape.url.safeParse(link).success).toBe(true);
    }),
  );
});
