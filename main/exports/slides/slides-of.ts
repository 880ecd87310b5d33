// A paper as slides, before any format: what was found, decided and planned, none of them overfull.
import type {
  Block,
  DrawingBlock,
  MinutesDocument,
  Photo,
  SwotBlock,
  SwotCell,
  TableBlock,
} from '../../../shared/features/minutes/document.ts';
import { denseFrom, sharedWidths } from '../../../shared/features/minutes/document.ts';
import type { PartKind } from '../../../shared/features/minutes/model.ts';
import { lettersIn, lineHeight, linesOf, pieces } from './measure.ts';

/** Inches of the part of a slide that is below its title. */
export const room = { x: 0.6, y: 1.45, width: 12.13, height: 5.4 } as const;
export const sizes = { text: 18, table: 12, dense: 10, swot: 12 } as const;

/** A line of running text. */
export type SlideLine = {
  readonly text: string;
  readonly kind: 'bullet' | 'number' | 'plain' | 'quiet' | 'head';
  /** Of a numbered line, from 1; of its further parts null. */
  readonly number: number | null;
};
export type SlideTable = Pick<TableBlock, 'columns'> & {
  readonly rows: readonly (readonly string[])[];
  /** Inches. */
  readonly widths: readonly number[];
  readonly size: number;
  /** Whether the last row is one of sums. */
  readonly total: boolean;
};
export type SlideBody =
  | { readonly kind: 'lines'; readonly lines: readonly SlideLine[] }
  | { readonly kind: 'table'; readonly table: SlideTable }
  | { readonly kind: 'swot'; readonly cells: readonly Omit<SwotCell, 'keys'>[] }
  | { readonly kind: 'drawing'; readonly block: DrawingBlock }
  | { readonly kind: 'photos'; readonly photos: readonly Photo[] };
export type Slide = {
  /** What it belongs to, above its title; '' where the title is that. */
  readonly section: string;
  readonly title: string;
  /** Which of how many slides with this title it is. */
  readonly part: number;
  readonly parts: number;
  readonly body: SlideBody;
};

/** What is shown on slides; the rest of a report is there to be read. */
const shown: ReadonlySet<PartKind> = new Set<PartKind>([
  ...(['summary', 'objectives', 'questions', 'cases', 'group-work', 'boards', 'votes'] as const),
  ...(['decisions', 'conclusions', 'recommendations', 'plans', 'panel', 'next-steps'] as const),
  ...(['follow-up', 'evaluation', 'photos'] as const),
]);

type Bare = Omit<Slide, 'part' | 'parts'>;

/** The slides behind the title slide. */
export function slidesOf({ sections }: Pick<MinutesDocument, 'sections'>): Slide[] {
  const slides = sections
    .filter(({ part }) => shown.has(part))
    .flatMap(({ blocks }) => sectionSlides(blocks));
  return numbered(slides);
}

/** A slide, or several, for what stands under one heading. */
function sectionSlides(blocks: readonly Block[]): Bare[] {
  const slides: Bare[] = [];
  let section = '';
  let title = '';
  let remark = '';
  let lines: SlideLine[] = [];
  const put = (bodies: readonly SlideBody[]) => {
    const above = [section === title ? '' : section, remark].filter(Boolean).join(' · ');
    slides.push(...bodies.map((body) => ({ section: above, title, body })));
  };
  const endLines = () => {
    put(linePages(lines));
    lines = [];
  };
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level < 3) {
      endLines();
      title = block.text;
      remark = '';
      if (block.level === 1) section = block.text;
      continue;
    }
    const own = linesIn(block);
    if (own) lines.push(...own);
    else {
      const first = slides.at(-1)?.title !== title;
      const alone = first ? remarkOf(lines) : '';
      if (alone === '') endLines();
      else [remark, lines] = [alone, []];
      put(bodiesOf(block));
    }
  }
  endLines();
  return slides;
}

/** As many letters as stand above a title beside the section's own. */
const longestRemark = 70;

/** Lines that only say of what the next slides are, such as whose plan it is; '' where they say more. */
function remarkOf(lines: readonly SlideLine[]): string {
  const said = lines.map(({ text }) => text.trim()).join(' · ');
  return lines.every(({ kind }) => kind === 'quiet') && said.length <= longestRemark ? said : '';
}

/** The lines of a block of text; null of any other. */
function linesIn(block: Block): SlideLine[] | null {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, kind: 'head', number: null }];
    case 'paragraph':
      return [{ text: block.text, kind: 'plain', number: null }];
    case 'remark':
      return [{ text: block.text, kind: 'quiet', number: null }];
    case 'list':
      return block.items.map((text, at) => ({
        text,
        kind: block.ordered ? 'number' : 'bullet',
        number: block.ordered ? at + 1 : null,
      }));
    default:
      return null;
  }
}

function bodiesOf(block: Block): SlideBody[] {
  switch (block.kind) {
    case 'table':
      return tablePages(block);
    case 'swot':
      return swotPages(block);
    case 'drawing':
      return [{ kind: 'drawing', block }];
    case 'photos':
      return pairsOf(block.photos).map((photos) => ({ kind: 'photos', photos }));
    default:
      return [];
  }
}

/** No slide ends with words that belong to what comes next. */
function withoutLastHeads(pages: readonly (readonly SlideLine[])[]): SlideLine[][] {
  const own = pages.map((page) => [...page]);
  for (const [at, page] of own.entries()) {
    const next = own[at + 1];
    while (next && page.length > 1 && ['head', 'quiet'].includes(page.at(-1)?.kind ?? '')) {
      next.unshift(...page.splice(-1));
    }
  }
  return own;
}

/** Rows one below the other on as many pages as they need, by their heights in inches. */
function paged<R>(rows: readonly R[], height: (row: R) => number, most: number): R[][] {
  const pages: R[][] = [];
  let page: R[] = [];
  let used = 0;
  for (const row of rows) {
    const own = height(row);
    if (page.length > 0 && used + own > most) {
      pages.push(page);
      page = [];
      used = 0;
    }
    page.push(row);
    used += own;
  }
  return page.length > 0 ? [...pages, page] : pages;
}

function linePages(lines: readonly SlideLine[]): SlideBody[] {
  const whole = lettersIn(room.width - 0.5, sizes.text) * 8;
  const short = lines.flatMap((line) =>
    pieces(line.text, whole).map(
      (text, at): SlideLine => ({
        ...line,
        text,
        number: at === 0 ? line.number : null,
      }),
    ),
  );
  const height = ({ text }: SlideLine) =>
    linesOf(text, room.width - 0.5, sizes.text) * lineHeight(sizes.text, text) + 0.1;
  const pages = paged(short, height, room.height - 0.8);
  return withoutLastHeads(pages).map((page) => ({ kind: 'lines', lines: page }));
}

function tablePages({ columns, rows, total }: TableBlock): SlideBody[] {
  const size = columns.length >= denseFrom ? sizes.dense : sizes.table;
  const widths = sharedWidths(columns, room.width * 1000).map((width) => width / 1000);
  const inches = (at: number) => (widths[at] ?? 1) - 0.2;
  const height = (row: readonly string[]) =>
    0.14 +
    Math.max(...row.map((text, at) => linesOf(text, inches(at), size) * lineHeight(size, text)));
  const head = height(columns.map(({ title }) => title));
  const all = total ? [...rows, total] : rows;
  const short = all.flatMap((row) => shortRows(row, (at) => lettersIn(inches(at), size) * 14));
  const pages = paged(short, height, room.height - head);
  return pages.map((page, at) => ({
    kind: 'table',
    table: { columns, rows: page, widths, size, total: total !== null && at === pages.length - 1 },
  }));
}

/** A row that would be higher than a slide, as several. */
function shortRows(row: readonly string[], most: (at: number) => number): string[][] {
  const parts = row.map((text, at) => pieces(text, most(at)));
  const count = Math.max(1, ...parts.map((own) => own.length));
  return Array.from({ length: count }, (_, part) => parts.map((own) => own[part] ?? ''));
}

export const swotBox = { width: room.width / 2 - 0.1, height: room.height / 2 - 0.1 } as const;
const swotHead = 0.4;

function swotPages({ cells }: SwotBlock): SlideBody[] {
  const inches = swotBox.width - 0.5;
  const whole = lettersIn(inches, sizes.swot) * 8;
  const height = (text: string) =>
    linesOf(text, inches, sizes.swot) * lineHeight(sizes.swot, text) + 0.05;
  const pages = cells.map(({ items }) =>
    paged(
      items.flatMap((item) => pieces(item, whole)),
      height,
      swotBox.height - swotHead - 0.15,
    ),
  );
  const count = Math.max(1, ...pages.map(({ length }) => length));
  return Array.from({ length: count }, (_, page) => ({
    kind: 'swot',
    cells: cells.map(({ quadrant, title }, at) => ({
      quadrant,
      title,
      items: pages[at]?.[page] ?? [],
    })),
  }));
}

function pairsOf<R>(all: readonly R[]): R[][] {
  return Array.from({ length: Math.ceil(all.length / 2) }, (_, at) =>
    all.slice(at * 2, at * 2 + 2),
  );
}

function numbered(slides: readonly Bare[]): Slide[] {
  const nameOf = ({ section, title }: Bare) => `${section}\n${title}`;
  const counts = new Map([...Map.groupBy(slides, nameOf)].map(([name, all]) => [name, all.length]));
  const so = new Map<string, number>();
  return slides.map((slide) => {
    const name = nameOf(slide);
    const part = (so.get(name) ?? 0) + 1;
    so.set(name, part);
    return { ...slide, part, parts: counts.get(name) ?? 1 };
  });
}
