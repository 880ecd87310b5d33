import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { minutesDocx } from '../../../main/exports/minutes-docx.ts';
import { plainText } from '../../../main/exports/plain-text.ts';
import { assemblePaper } from '../../../shared/features/minutes/assemble.ts';
import type { MinutesDocument } from '../../../shared/features/minutes/document.ts';
import { hostileLine, hostileText } from '../../support/hostile-text.ts';
import { wholeWorkshop } from '../../support/minutes-rows.ts';
import { paperWith } from '../../support/paper-blocks.ts';

const fonts = 'resources/fonts';

type Parts = ReadonlyMap<string, string>;

async function partsOf(minutes: MinutesDocument): Promise<Parts> {
  const files = unzipSync(await minutesDocx(minutes, fonts));
  return new Map(
    Object.entries(files)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

function part(parts: Parts, name: string): string {
  const text = parts.get(name);
  if (text === undefined) throw new Error(`The document has no ${name}.`);
  return text;
}

const footers = (parts: Parts) =>
  [...parts].filter(([name]) => name.startsWith('word/footer')).map(([, xml]) => xml);
const textsIn = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => unescaped(match[1] ?? ''));
const paragraphsOf = (xml: string, style: string) =>
  xml.match(/<w:p>.*?<\/w:p>/gs)?.filter((p) => p.includes(`<w:pStyle w:val="${style}"/>`)) ?? [];

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

describe('the Word minutes of a whole workshop', () => {
  let parts: Parts = new Map();
  let body = '';
  beforeAll(async () => {
    parts = await partsOf(assemblePaper(wholeWorkshop, { paper: 'report', language: 'en' }));
    body = part(parts, 'word/document.xml');
  });

  it('have real headings at three levels, and a title', () => {
    expect(paragraphsOf(body, 'Title').flatMap(textsIn)).toEqual(['Local learning groups']);
    expect(paragraphsOf(body, 'Heading1').flatMap(textsIn)).toContain('Programme');
    expect(paragraphsOf(body, 'Heading2').flatMap(textsIn)).toContain('Crab culture');
    expect(paragraphsOf(body, 'Heading3').flatMap(textsIn)).toEqual([
      'Report of Group A',
      'Lessons learned',
      'Recommendations',
    ]);
    const styles = part(parts, 'word/styles.xml');
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'TOC1', 'TOC2']) {
      expect(styles).toContain(`w:styleId="${style}"`);
    }
  });

  it('have real tables whose head rows come again on every page', () => {
    const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const withHead = tables.filter((table) => table.includes('<w:tblHeader/>'));
    // Programme, attendance, its profile, groups, four kinds of captures, a plan, and the annexes.
    expect(withHead).toHaveLength(12);
    expect(textsIn(withHead[0] ?? '').slice(0, 4)).toEqual([
      'Planned',
      'Actual',
      'Topic',
      'Lead and method',
    ]);
    for (const table of tables) {
      const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map((m) => Number(m[1]));
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(9638);
    }
  });

  it('have a table of contents that Word fills in, and is filled in already', () => {
    expect(body).toMatch(/<w:instrText[^>]*>TOC [^<]*\\o &quot;1-2&quot;/);
    expect(part(parts, 'word/settings.xml')).toContain('<w:updateFields');
    expect(paragraphsOf(body, 'TOC1').flatMap(textsIn)).toContain('Action plans');
  });

  it('have the page and the number of pages at the foot of all but the first', () => {
    const fields = footers(parts).map((xml) => [
      /<w:instrText[^>]*>\s*PAGE\s*</.test(xml),
      /<w:instrText[^>]*>\s*NUMPAGES\s*</.test(xml),
    ]);
    expect(fields).toContainEqual([true, true]);
    expect(fields).toContainEqual([false, false]);
    expect(body).toContain('<w:titlePg/>');
  });

  it('leave fonts out where no Bangla stands', () => {
    expect(part(parts, 'word/fontTable.xml')).not.toContain('w:embedRegular');
  });
});

describe('Bangla in the Word minutes', () => {
  it('is marked as Bangla and brings its font in both faces', async () => {
    const parts = await partsOf(assemblePaper(wholeWorkshop, { paper: 'report', language: 'bn' }));
    const styles = part(parts, 'word/styles.xml');
    expect(styles).toContain('w:bidi="bn-BD"');
    expect(styles).toContain('w:cs="Noto Sans Bengali"');
    const table = part(parts, 'word/fontTable.xml');
    expect(table).toMatch(/w:name="Noto Sans Bengali".*w:embedRegular.*w:embedBold/s);
    const titles = paragraphsOf(part(parts, 'word/document.xml'), 'Heading1').flatMap(textsIn);
    expect(titles).toContain('কর্মপরিকল্পনা');
  });

  it('brings its font in English minutes too, where people wrote in it', async () => {
    const parts = await partsOf(paperWith([{ kind: 'paragraph', text: 'উঠান means courtyard' }]));
    expect(part(parts, 'word/fontTable.xml')).toContain('w:embedRegular');
  });
});

describe('lists in the Word minutes', () => {
  it('each begin at one', async () => {
    const list = { kind: 'list', ordered: true, items: ['a', 'b'] } as const;
    const body = part(await partsOf(paperWith([list, list])), 'word/document.xml');
    const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]);
    expect(numbers).toHaveLength(4);
    expect(new Set(numbers).size).toBe(2);
  });
});

describe('hostile text in the Word minutes', () => {
  const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

  it('is never anything XML cannot hold', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const cell = { kind: 'table', columns: [{ title: text, width: 1 }], total: null } as const;
        const minutes = paperWith(
          [
            { kind: 'heading', level: 1, text },
            { kind: 'paragraph', text },
            { ...cell, rows: [[text]] },
          ],
          text,
        );
        for (const xml of (await partsOf(minutes)).values()) expect(xml).not.toMatch(illegal);
      }),
      { numRuns: 25 },
    );
  });

  it('stays text: the document around it does not change', async () => {
    const skeleton = (xml: string) => xml.replaceAll(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, '<t/>');
    const bodyOf = async (text: string) =>
      part(await partsOf(paperWith([{ kind: 'paragraph', text }])), 'word/document.xml');
    const plain = skeleton(await bodyOf('plain'));
    await fc.assert(
      fc.asyncProperty(hostileLine, async (text) => {
        const body = await bodyOf(text);
        expect(skeleton(body)).toBe(plain);
        expect(textsIn(body).at(-1) ?? '').toBe(plainText(text));
      }),
      { numRuns: 25 },
    );
  });

  it('in the title does not break the properties of the file', async () => {
    const parts = await partsOf(paperWith([], 'a < b & "c" \u0000'));
    expect(part(parts, 'docProps/core.xml')).toContain('a &lt; b &amp; &quot;c&quot; <');
  });
});
