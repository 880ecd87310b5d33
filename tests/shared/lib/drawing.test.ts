import { describe, expect, it } from 'vitest';
import { type Drawing, svgOf, wrapped } from '../../../shared/lib/drawing.ts';

const text = (words: string): Drawing => ({
  width: 100,
  height: 50,
  shapes: [
    { kind: 'text', x: 1, y: 2, text: words, size: 12, bold: true, fill: '#000', anchor: 'start' },
  ],
});

describe('a drawing as SVG', () => {
  it('holds its shapes', () => {
    const svg = svgOf({
      width: 100,
      height: 50,
      shapes: [
        { kind: 'rect', x: 1, y: 2, width: 3, height: 4, fill: '#fff', stroke: '', radius: 5 },
        { kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4, stroke: '#000', width: 2 },
      ],
    });
    expect(svg).toContain('<rect x="1" y="2" width="3" height="4" rx="5" fill="#fff">');
    expect(svg).toContain('<line x1="1" y1="2" x2="3" y2="4" stroke="#000" stroke-width="2">');
    expect(svg).toContain('viewBox="0 0 100 50"');
  });

  it('lets nothing that was typed become markup, nor break the paper', () => {
    const svg = svgOf(text('</text><script>alert("1")</script>&\u0000\u000b\ud800'));
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;');
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/[\u0000\u000b]/);
    expect(svg.isWellFormed()).toBe(true);
  });
});

describe('text in lines', () => {
  it('breaks between words, and in a word that is longer than a line', () => {
    expect(wrapped('one two three', 10, 57)).toEqual(['one two', 'three']);
    expect(wrapped('abcdefghijklmnop', 10, 57)).toEqual(['abcdefghij', 'klmnop']);
    expect(wrapped('  ', 10, 57)).toEqual([]);
  });

  it('breaks no Bangla letter', () => {
    const lines = wrapped('স্ত্রীস্ত্রীস্ত্রীস্ত্রীস্ত্রী', 10, 16);
    expect(lines.join('')).toBe('স্ত্রীস্ত্রীস্ত্রীস্ত্রীস্ত্রী');
    for (const line of lines) expect(line).toMatch(/^স/u);
  });

  it('says where there is more', () => {
    expect(wrapped('one two three fives six', 10, 57, 2)).toEqual(['one two', 'three…']);
    expect(wrapped('one two three four', 10, 57, 1)).toEqual(['one two…']);
  });
});
