// Blocks of papers made by hand, and papers without the places their texts are known by.
import type { Language } from '../../shared/contract/catalogue.ts';
import { assemblePaper } from '../../shared/features/minutes/assemble.ts';
import type {
  Block,
  DrawingBlock,
  ListBlock,
  MinutesDocument,
  PhotosBlock,
  SwotBlock,
  SwotCell,
  TableBlock,
  TableColumn,
} from '../../shared/features/minutes/document.ts';
import type { Paper } from '../../shared/features/minutes/model.ts';
import type { MinutesRows } from '../../shared/features/minutes/parts/part.ts';

type BareCell = Omit<SwotCell, 'keys'>;
/** A block in which only stands what is read. */
export type BareBlock =
  | Omit<Extract<Block, { kind: 'heading' }>, 'place'>
  | Omit<Extract<Block, { kind: 'paragraph' }>, 'place'>
  | Omit<Extract<Block, { kind: 'remark' }>, 'place'>
  | Omit<ListBlock, 'place' | 'keys'>
  | (Omit<TableBlock, 'place' | 'keys' | 'caption' | 'columns'> & {
      readonly columns: readonly Omit<TableColumn, 'key'>[];
    })
  | (Omit<SwotBlock, 'place' | 'cells'> & {
      readonly cells: readonly [BareCell, BareCell, BareCell, BareCell];
    })
  | Omit<DrawingBlock, 'place'>
  | Omit<PhotosBlock, 'place'>;

/** A paper that has nothing but these blocks. */
export function paperWith(blocks: readonly BareBlock[], title = 'Title'): MinutesDocument {
  return {
    paper: 'report',
    language: 'en',
    cover: { label: 'Minutes', title, subtitle: '', facts: [], logos: [], edited: new Map() },
    words: { contents: 'Contents', page: 'Page', of: 'of', table: 'Table', figure: 'Figure' },
    sections: [],
    blocks: blocks.map((block, at) => placed(block, `${at}`)),
  };
}

function placed(block: BareBlock, place: string): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, place, keys: keysOf(block.items) };
    case 'table': {
      const columns = block.columns.map((column, at) => ({ ...column, key: `${at}` }));
      return { ...block, place, caption: null, keys: keysOf(block.rows), columns };
    }
    case 'swot': {
      const cell = (each: BareCell): SwotCell => ({ ...each, keys: keysOf(each.items) });
      const [strength, weakness, opportunity, threat] = block.cells;
      const cells = [cell(strength), cell(weakness), cell(opportunity), cell(threat)] as const;
      return { ...block, place, cells };
    }
    default:
      return { ...block, place };
  }
}

const keysOf = (all: readonly unknown[]) => all.map((_, at) => `${at}`);

/** The report of a workshop, each block as it is read. */
export function bareReport(rows: MinutesRows, language: Language, paper: Paper = 'report') {
  const assembled = assemblePaper(rows, { paper, language });
  return { ...assembled, blocks: assembled.blocks.map(bare) };
}

/** All that anybody can read in a report. */
export function writtenDown(rows: MinutesRows, language: Language = 'en'): string {
  const { cover, blocks } = bareReport(rows, language);
  const facts = cover.facts.map(({ term, text }) => [term, text]);
  return JSON.stringify([cover.label, cover.title, cover.subtitle, facts, blocks]);
}

function bare(block: Block): BareBlock {
  switch (block.kind) {
    case 'list': {
      const { place: _place, keys: _keys, ...rest } = block;
      return rest;
    }
    case 'table': {
      const { place: _place, keys: _keys, caption: _caption, columns, ...rest } = block;
      return { ...rest, columns: columns.map(({ key: _key, ...column }) => column) };
    }
    case 'swot': {
      const cell = ({ keys: _keys, ...rest }: SwotCell): BareCell => rest;
      const { place: _place, cells, ...rest } = block;
      const [strength, weakness, opportunity, threat] = cells;
      return {
        ...rest,
        cells: [cell(strength), cell(weakness), cell(opportunity), cell(threat)],
      };
    }
    default: {
      const { place: _place, ...rest } = block;
      return rest;
    }
  }
}
