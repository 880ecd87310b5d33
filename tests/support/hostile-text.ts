// Text that tries to become something other than text.
import fc from 'fast-check';

const pieces = [
  '<script>alert(1)</script>',
  '</w:t></w:r><w:r><w:t>',
  ']]>',
  '<!--',
  '&amp;&#0;&lt;',
  '"\'',
  '\0\u0001\u0008\u000b\u000c\u001b\u007f\u0085',
  '\ud800',
  '\udfff',
  '\ufffe\uffff',
  '# ',
  '- ',
  '1. ',
  '1) ',
  '> ',
  '***',
  '---',
  '===',
  '```',
  '~~~',
  '| a | b |',
  '![x](javascript:alert(1))',
  '[x]: http://a',
  '<http://a>',
  'https://example.org/a_b?c=*d*',
  'www.example.org',
  'a_b@example.org',
  '**bold**',
  '_it_',
  '`code`',
  '\\',
  '    ',
  '\t',
  'ক্ষ্ম',
  '১. ',
  '😀',
];

/** One line. */
export const hostileLine = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join('').replaceAll(/[\r\n]/g, ' '));

/** Lines with every sort of line end. */
export const hostileText = fc
  .array(fc.tuple(hostileLine, fc.constantFrom('\n', '\r\n', '\r', '\n\n')), { maxLength: 4 })
  .map((lines) => lines.map(([line, end]) => line + end).join(''));
