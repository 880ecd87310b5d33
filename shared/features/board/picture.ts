// A board as a picture for paper and slides: its columns as on the wall, its cards in them, all of it
// readable on A4. A board that is too long for one sheet goes on in further pictures.
import { type Drawing, type Shape, wrapped } from '../../lib/drawing.ts';
import type { BoardKind, Column } from './model.ts';
import type { Outline } from './outline.ts';

/** Across an A4 page's text, which is 170 mm wide; letters of 16 are then 8 points high. */
const width = 960;
/** What an A4 page has below a heading, with room for the caption. */
const usualHeight = 1180;
const gap = 16;
const pad = 12;
const head = 40;
const size = 16;
const lineHeight = 21;
const cardGap = 8;
const cardPad = 9;
/** Cards narrower than this would break every other word. */
const narrowest = 205;

type Tone = { readonly ink: string; readonly soft: string };
const plain: Tone = { ink: '#4a4238', soft: '#efe8db' };
const tones: { readonly [C in Column]?: Tone } = {
  strength: { ink: '#0d5a33', soft: '#deefdf' },
  weakness: { ink: '#7c3a00', soft: '#fbe7d0' },
  opportunity: { ink: '#12478a', soft: '#dee9f8' },
  threat: { ink: '#7a1a52', soft: '#f7e0ec' },
  lesson: { ink: '#574700', soft: '#f5edc8' },
  recommendation: { ink: '#3a3f47', soft: '#e7e8ea' },
};

/** How many columns stand beside each other: as in the kind's own form. */
const across: { readonly [K in BoardKind]: number } = {
  swot: 2,
  weighted: 2,
  tows: 2,
  soar: 2,
  impact: 2,
  lessons: 2,
  pestle: 3,
  columns: 3,
  parking: 1,
};

type CardBox = { readonly lines: readonly string[]; readonly height: number };
/** Cards beside each other in a column. */
type CardRow = { readonly cards: readonly CardBox[]; readonly height: number };
type Stretch = {
  readonly column: Column;
  readonly title: string;
  readonly rows: readonly CardRow[];
};
/** Columns beside each other. */
type Band = {
  readonly stretches: readonly Stretch[];
  readonly slots: number;
  readonly height: number;
};

/**
 * The pictures of a board, the first of which may be all there is; none of an empty one.
 * @param columns of its outline; every kind of board has one
 * @param tallest the most pixels of one picture's height, which is 960 wide; at least 300
 */
export function boardPictures(
  kind: BoardKind,
  columns: Outline['columns'],
  tallest: number = usualHeight,
): Drawing[] {
  const slots = across[kind];
  const groups = inGroups(columns, kind, slots);
  const bands = groups.flatMap((group) => bandsOf(group, slots, tallest));
  return sheets(bands, tallest).map(drawn);
}

/** Columns that stand beside each other; lessons go below what they are drawn from. */
function inGroups(
  columns: Outline['columns'],
  kind: BoardKind,
  slots: number,
): Outline['columns'][] {
  const beside = (column: Column) => (kind === 'swot' || kind === 'weighted' ? pairOf[column] : 0);
  const groups: { key: number; columns: Outline['columns'][number][] }[] = [];
  for (const each of columns) {
    const key = beside(each.column) ?? 0;
    const last = groups.at(-1);
    if (last && last.key === key && last.columns.length < slots) last.columns.push(each);
    else groups.push({ key, columns: [each] });
  }
  return groups.map((group) => group.columns);
}

const pairOf: { readonly [C in Column]?: number } = {
  ...{ strength: 1, weakness: 1, opportunity: 2, threat: 2, lesson: 3, recommendation: 3 },
};

/** A group of columns as one band, or as several below each other where it is taller than a sheet. */
function bandsOf(columns: Outline['columns'], slots: number, tallest: number): Band[] {
  const boxes = columns.map((each) => ({ ...each, rows: rowsOf(each, slots) }));
  const bands: Band[] = [];
  let left = boxes.map(({ rows }) => rows);
  while (left.some(({ length }) => length > 0)) {
    const taken = left.map((rows) => fitting(rows, tallest - head - pad));
    const stretches = boxes.map(({ column, title }, at) => ({
      ...{ column, title, rows: (left[at] ?? []).slice(0, taken[at]) },
    }));
    const tall = Math.max(...stretches.map(({ rows }) => heightOf(rows)));
    bands.push({ stretches, slots, height: head + tall + pad });
    left = left.map((rows, at) => rows.slice(taken[at]));
  }
  return bands;
}

/** How many rows go into a height: always one, so that no card is left over. */
function fitting(rows: readonly CardRow[], room: number): number {
  let used = 0;
  const count = rows.findIndex(({ height }) => {
    used += height + cardGap;
    return used > room;
  });
  return count < 0 ? rows.length : Math.max(1, count);
}

const heightOf = (rows: readonly CardRow[]) =>
  rows.reduce((sum, { height }) => sum + height + cardGap, 0);

const columnWidth = (slots: number) => (width - gap * (slots - 1)) / slots;

function cardsAcross(slots: number): number {
  const inner = columnWidth(slots) - 2 * pad;
  return Math.max(1, Math.floor((inner + cardGap) / (narrowest + cardGap)));
}

function cardWidth(slots: number): number {
  const count = cardsAcross(slots);
  return (columnWidth(slots) - 2 * pad - cardGap * (count - 1)) / count;
}

function rowsOf({ items }: Outline['columns'][number], slots: number): CardRow[] {
  const room = cardWidth(slots) - 2 * cardPad;
  const boxes = items.map(({ text }): CardBox => {
    const lines = text.split('\n').flatMap((line) => wrapped(line, size, room));
    return { lines, height: lines.length * lineHeight + 2 * cardPad };
  });
  const count = cardsAcross(slots);
  return Array.from({ length: Math.ceil(boxes.length / count) }, (_, at) => {
    const cards = boxes.slice(at * count, (at + 1) * count);
    return { cards, height: Math.max(...cards.map(({ height }) => height)) };
  });
}

/** Bands below each other, as many as go on a sheet. */
function sheets(bands: readonly Band[], tallest: number): Band[][] {
  const all: Band[][] = [];
  let used = 0;
  for (const band of bands) {
    const last = all.at(-1);
    if (last && used + gap + band.height <= tallest) {
      last.push(band);
      used += gap + band.height;
    } else {
      all.push([band]);
      used = band.height;
    }
  }
  return all;
}

function drawn(bands: readonly Band[]): Drawing {
  let top = 0;
  const shapes = bands.flatMap((band) => {
    const own = bandShapes(band, top);
    top += band.height + gap;
    return own;
  });
  return { width, height: Math.ceil(top - gap), shapes };
}

function bandShapes({ stretches, slots, height }: Band, top: number): Shape[] {
  return stretches.flatMap(({ column, title, rows }, at) => {
    const x = at * (columnWidth(slots) + gap);
    const { ink, soft } = tones[column] ?? plain;
    const sheet = { x, y: top, width: columnWidth(slots), height, fill: soft, stroke: ink };
    const name = wrapped(title, 18, columnWidth(slots) - 2 * pad, 1)[0] ?? '';
    const heading = { x: x + pad, y: top + 27, size: 18, bold: true, fill: ink } as const;
    return [
      { kind: 'rect', ...sheet, radius: 8 },
      { kind: 'text', ...heading, text: name, anchor: 'start' },
      ...cardShapes(rows, { x: x + pad, y: top + head, wide: cardWidth(slots), ink }),
    ];
  });
}

function cardShapes(
  rows: readonly CardRow[],
  from: { readonly x: number; readonly y: number; readonly wide: number; readonly ink: string },
): Shape[] {
  let y = from.y;
  return rows.flatMap(({ cards, height }) => {
    const top = y;
    y += height + cardGap;
    return cards.flatMap((card, at) => {
      const x = from.x + at * (from.wide + cardGap);
      const sheet = { x, y: top, width: from.wide, height, fill: '#ffffff', stroke: '#ddd2c0' };
      return [{ kind: 'rect', ...sheet, radius: 4 } as const, ...cardLines(card, x, top)];
    });
  });
}

function cardLines({ lines }: CardBox, x: number, top: number): Shape[] {
  return lines.map((line, at) => ({
    ...{ kind: 'text', x: x + cardPad, y: top + cardPad + 15 + at * lineHeight, text: line, size },
    ...{ bold: false, fill: '#1f1a14', anchor: 'start' },
  }));
}
