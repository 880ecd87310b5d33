// A picture drawn from data, such as a chart or a board, before any format: the screen, the papers and
// the slides draw the same shapes. Lengths are pixels from the top left corner.

export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      /** '' for none. */
      readonly stroke: string;
      readonly radius: number;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: string;
      readonly width: number;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the line on which the letters stand. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly fill: string;
      readonly anchor: 'start' | 'middle' | 'end';
    };

export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
};

/** The fonts that papers and screens of Uthan carry. */
const letters = "'Noto Sans','Noto Sans Bengali','Nirmala UI',sans-serif";

/** The picture as SVG, whose letters and attributes are escaped. */
export function svgOf({ width, height, shapes }: Drawing): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const body = shapes.map(shapeSvg).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${letters}">${body}</svg>`;
}

function shapeSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'rect':
      return element('rect', {
        x: shape.x,
        y: shape.y,
        width: shape.width,
        height: shape.height,
        rx: shape.radius,
        fill: shape.fill,
        ...(shape.stroke === '' ? {} : { stroke: shape.stroke }),
      });
    case 'line':
      return element('line', {
        x1: shape.x1,
        y1: shape.y1,
        x2: shape.x2,
        y2: shape.y2,
        stroke: shape.stroke,
        'stroke-width': shape.width,
      });
    case 'text': {
      const { x, y, size, fill, anchor, bold } = shape;
      const weight = bold ? 600 : 400;
      const looks = { 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor };
      return element('text', { x, y, ...looks }, shape.text);
    }
    default:
      return shape satisfies never;
  }
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(`${value}`)}"`);
  return `<${name}${said.join('')}>${escaped(content)}</${name}>`;
}

/** What XML has no letter for is left out: one such character makes a whole paper unreadable. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/**
 * A text in lines of at most `width` pixels. Letters are not measured but reckoned, on the wide side.
 * @param size of the letters, in pixels
 * @param most lines; the last one ends in an ellipsis where there is more
 */
export function wrapped(text: string, size: number, width: number, most = 99): string[] {
  const fits = width / size;
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((each) => pieces(each, fits))) {
    const own = widthOf(word);
    if (line !== '' && used + latinWidth + own <= fits) {
      line = `${line} ${word}`;
      used += latinWidth + own;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    used = own;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const [last = ''] = pieces(lines[most - 1] ?? '', fits - ellipsis);
  return [...lines.slice(0, most - 1), `${last}…`];
}

const ellipsis = 1;
const latinWidth = 0.56;
const banglaWidth = 0.76;
const bangla = /\p{Script=Bengali}/u;
const ascii = /^[ -~]*$/;
const segmenter = new Intl.Segmenter();

/** Letters as they are seen; of plain Latin text, whose letters are its characters, found at once. */
function letterParts(text: string): readonly string[] {
  if (ascii.test(text)) return [...text];
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** In widths of the letters' size: what Bangla joins into one letter is wider than a Latin one. */
function widthOf(text: string): number {
  if (ascii.test(text)) return text.length * latinWidth;
  return letterParts(text).reduce((sum, part) => sum + letterWidth(part), 0);
}

const letterWidth = (part: string) => (bangla.test(part) ? banglaWidth : latinWidth);

/** A word longer than a line, in parts. */
function pieces(word: string, fits: number): readonly string[] {
  if (widthOf(word) <= fits) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const letter of letterParts(word)) {
    const own = letterWidth(letter);
    if (part !== '' && used + own > fits) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += letter;
    used += own;
  }
  return part === '' ? parts : [...parts, part];
}
