import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embeddedFonts } from '../../../main/exports/fonts.ts';
import { minutesHtml } from '../../../main/exports/minutes-html.ts';
import { assemblePaper } from '../../../shared/features/minutes/assemble.ts';
import type { MinutesDocument } from '../../../shared/features/minutes/document.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { wholeWorkshop } from '../../support/minutes-rows.ts';
import { paperWith } from '../../support/paper-blocks.ts';

/** The same text in every place where text can stand. */
function filledWith(text: string): MinutesDocument {
  const items = [text, text];
  const cell = (quadrant: 'strength' | 'weakness' | 'opportunity' | 'threat') => ({
    ...{ quadrant, title: text, items },
  });
  const picture = { fileId: 'file-0001', hash: 'a', alt: text };
  const label = { kind: 'text', x: 0, y: 9, size: 9, bold: false, anchor: 'start' } as const;
  const shapes = [{ ...label, text, fill: text }];
  const caption = { kind: 'figure', number: 1, label: text, text } as const;
  const paper = paperWith(
    [
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
      { kind: 'drawing', drawing: { width: 9, height: 9, shapes }, caption, alt: text },
      { kind: 'photos', photos: [{ ...picture, captureId: 'capture-1', caption: `.${text}` }] },
    ],
    text,
  );
  const facts = [{ place: 'cover/date', term: text, text }];
  return {
    ...paper,
    cover: { ...paper.cover, label: text, subtitle: `.${text}`, facts, logos: [picture] },
  };
}

const addressOf = (hash: string) => `data:image/png;base64,${hash}`;
const tagsOf = (html: string) => html.match(/<[^>]*>/g);
/** Tags without what their attributes say: a quote that got out would still change them. */
const frameOf = (html: string) =>
  tagsOf(html)?.map((tag) => tag.replace(/ (alt|aria-label|fill)="[^"]*"/g, ''));

describe('the minutes as HTML', () => {
  const html = minutesHtml(
    assemblePaper(wholeWorkshop, { paper: 'report', language: 'bn' }),
    embeddedFonts('resources/fonts'),
  );

  it('allow nothing but their own style and fonts', () => {
    expect(html).toContain(
      'http-equiv="content-security-policy" content="default-src \'none\'; style-src \'unsafe-inline\'; font-src data:; img-src data:"',
    );
    // The name of SVG's own vocabulary looks like an address and is none.
    const tags = tagsOf(html.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')) ?? [];
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
    const plain = frameOf(minutesHtml(filledWith('plain'), '', addressOf));
    fc.assert(
      fc.property(hostileText, (text) => {
        const hostile = minutesHtml(filledWith(text), '', addressOf);
        expect(frameOf(hostile)).toEqual(plain);
        expect(hostile).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
      }),
      { numRuns: 200 },
    );
  });
});
