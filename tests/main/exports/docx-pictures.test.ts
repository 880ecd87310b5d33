// Photos, logos and drawings in the Word paper, at the size of the page and with words for who does
// not see them.
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { minutesDocx } from '../../../main/exports/minutes-docx.ts';
import { pictureSize } from '../../../main/exports/picture-size.ts';
import { paperPictures } from '../../../main/exports/pictures.ts';
import type { Caption } from '../../../shared/features/minutes/document.ts';
import { paperWith } from '../../support/paper-blocks.ts';

const place = { lat: 'GPS of somebody’s home' };
const photoOf = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3a7' } })
    .withExif({ IFD0: { Copyright: place.lat } })
    .jpeg()
    .toBuffer();
const figure: Caption = { kind: 'figure', number: 2, label: 'চিত্র ২', text: 'A & <b>' };
const drawing = {
  width: 1000,
  height: 500,
  shapes: [
    { kind: 'rect', x: 0, y: 0, width: 1000, height: 500, fill: '#eee', stroke: '', radius: 0 },
    {
      kind: 'text',
      x: 20,
      y: 60,
      text: 'কাঁকড়া <&',
      size: 30,
      bold: true,
      fill: '#000',
      anchor: 'start',
    },
  ],
} as const;

const photo = (hash: string) => ({
  fileId: hash,
  hash,
  captureId: hash,
  alt: `Alt of ${hash}`,
  caption: `Under ${hash}`,
});
const paper = () => {
  const own = paperWith([
    { kind: 'photos', photos: [photo('wide'), photo('tall'), photo('gone'), photo('text')] },
    { kind: 'drawing', drawing, caption: figure, alt: 'A board & its "cards"' },
  ]);
  const logos = [{ fileId: 'wide', hash: 'wide', alt: 'Sign of CDA' }];
  return { ...own, cover: { ...own.cover, logos, subtitle: 'In Bogura' } };
};

describe('pictures in the Word paper', () => {
  let packed: Uint8Array = new Uint8Array();
  let files: Record<string, Uint8Array> = {};
  let body = '';
  const shares: number[] = [];
  beforeAll(async () => {
    const contents = new Map<string, Uint8Array>([
      ['wide', await photoOf(3000, 2000)],
      ['tall', await photoOf(600, 3000)],
      ['text', new TextEncoder().encode('<svg onload="alert(1)">')],
    ]);
    const minutes = paper();
    const pictures = await paperPictures({
      minutes,
      drawings: true,
      making: {
        contentOf: async (hash) => contents.get(hash),
        progress: (share) => shares.push(share),
      },
    });
    packed = await minutesDocx(minutes, 'resources/fonts', pictures);
    files = unzipSync(packed);
    body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  });

  it('are no larger than print needs, and have lost what the camera wrote into them', () => {
    const media = Object.entries(files).filter(([name]) => name.startsWith('word/media/'));
    expect(media.length).toBeGreaterThanOrEqual(3);
    for (const [, bytes] of media) {
      const size = pictureSize(bytes);
      expect(Math.max(size?.width ?? 0, size?.height ?? 0)).toBeLessThanOrEqual(2000);
      expect(Buffer.from(bytes).includes(place.lat)).toBe(false);
    }
  });

  it('lie in the file as they are: pressed together twice, they would only take longer', () => {
    const pressed: string[] = [];
    unzipSync(packed, {
      filter: ({ name, compression }) => {
        if (compression !== 0) pressed.push(name);
        return false;
      },
    });
    expect(pressed).toContain('word/document.xml');
    expect(pressed.filter((name) => name.startsWith('word/media/'))).toEqual([]);
  });

  it('have words for who does not see them, and fit the page', () => {
    for (const alt of [
      'Alt of wide',
      'Alt of tall',
      'Sign of CDA',
      'A board &amp; its &quot;cards&quot;',
    ])
      expect(body).toContain(`descr="${alt}"`);
    const widths = [...body.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)];
    expect(widths.length).toBe(4);
    for (const [, cx, cy] of widths) {
      expect(Number(cx)).toBeLessThanOrEqual(17 * 360_000);
      expect(Number(cy)).toBeLessThanOrEqual(25 * 360_000);
    }
  });

  it('leave their captions where the picture is gone, or is none', () => {
    for (const name of ['wide', 'tall', 'gone', 'text']) expect(body).toContain(`Under ${name}`);
    expect(body).not.toContain('descr="Alt of gone"');
    expect(body).not.toContain('onload');
  });

  it('have captions that Word numbers', () => {
    expect(body).toMatch(/w:instr="SEQ Figure \\\* ARABIC"/);
    expect(body).toContain('. A &amp; &lt;b&gt;');
  });

  it('are told of as they come along', () => {
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeCloseTo(0.7);
  });

  it('say that they are missing where nothing can draw them', async () => {
    const bare = unzipSync(await minutesDocx(paper(), 'resources/fonts'));
    expect(strFromU8(bare['word/document.xml'] ?? new Uint8Array())).toContain(
      'This picture could not be drawn on this computer.',
    );
  });
});

describe('the size of a picture', () => {
  it('is read from its first bytes', async () => {
    expect(pictureSize(await photoOf(321, 123))).toEqual({ type: 'jpg', width: 321, height: 123 });
    const png = await sharp(await photoOf(40, 30))
      .png()
      .toBuffer();
    expect(pictureSize(png)).toEqual({ type: 'png', width: 40, height: 30 });
  });

  it.each([
    [[]],
    [[0xff, 0xd8]],
    [[0xff, 0xd8, 0xff, 0xc0, 0, 0, 0, 0, 0, 0, 0, 0]],
    [[0x89, 0x50, 0x4e, 0x47]],
    [Array.from({ length: 300 }, () => 0xff)],
  ])('is not told of what is none: %#', (bytes) => {
    expect(pictureSize(Uint8Array.from(bytes))).toBeNull();
  });
});
