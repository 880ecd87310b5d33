import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embeddedFonts } from '../../../main/exports/fonts.ts';
import { minutesHtml } from '../../../main/exports/minutes-html.ts';
import { assembleMinutes } from '../../../shared/features/minutes/assemble.ts';
import type { MinutesDocument } from '../../../shared/features/minutes/document.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { wholeWorkshop } from '../../support/minutes-rows.ts';

/** The same text in every place where text can stand. */
function filledWith(text: string): MinutesDocument {
  const items = [text, text];
  const cell = (quadrant: 'strength' | 'weakness' | 'opportunity' | 'threat') => ({
    quadrant,
    title: text,
    items,
  });
  return {
    language: 'en',
    cover: { label: text, title: text, facts: [{ term: text, text }] },
    words: { contents: 'Contents', page: 'Page', of: 'of' },
    blocks: [
      { kind: 'heading', level: 1, text },
      { kind: 'heading', level: 3, text },
      { kind: 'paragraph', text },
      { kind: 'remark', text },
      { kind: 'list', ordered: true, items },
      { kind: 'table', columns: [{ title: text, width: 1 }], rows: [[text]], total: [text] },
      {
        kind: 'swot',
        cells: [cell('strength'), cell('weakness'), cell('opportunity'), cell('threat')],
      },
    ],
  };
}

const tagsOf = (html: string) => html.match(/<[^>]*>/g);

describe('the minutes as HTML', () => {
  const html = minutesHtml(assembleMinutes(wholeWorkshop, 'bn'), embeddedFonts('resources/fonts'));

  it('allow nothing but their own style and fonts', () => {
    expect(html).toContain(
      'http-equiv="content-security-policy" content="default-src \'none\'; style-src \'unsafe-inline\'; font-src data:"',
    );
    const tags = tagsOf(html) ?? [];
    expect(tags.filter((tag) => /^<(script|iframe|object|embed|link|img|form)/i.test(tag))).toEqual(
      [],
    );
    expect(tags.filter((tag) => /\son\w+\s*=|javascript:|https?:/i.test(tag))).toEqual([]);
    expect(html).not.toMatch(/url\((?!data:)/);
  });

  it('say which language they are in, and carry both fonts', () => {
    expect(html).toContain('<html lang="bn">');
    for (const family of ['Noto Sans', 'Noto Sans Bengali']) {
      expect(html).toContain(`@font-face { font-family: '${family}'; font-weight: 700;`);
    }
  });

  it('link each line of the contents to its heading', () => {
    const links = [...html.matchAll(/<a href="#(part-\d+)">/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(html.split(`id="${link}"`)).toHaveLength(2);
  });

  it('number the pages in the digits of the language', () => {
    expect(html).toContain("--page: 'পৃষ্ঠা'; --of: '/'; --digits: bengali;");
  });

  it('write every text so that it stays text', () => {
    const plain = tagsOf(minutesHtml(filledWith('plain'), ''));
    fc.assert(
      fc.property(hostileText, (text) => {
        const hostile = minutesHtml(filledWith(text), '');
        expect(tagsOf(hostile)).toEqual(plain);
        expect(hostile).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
      }),
      { numRuns: 200 },
    );
  });
});
