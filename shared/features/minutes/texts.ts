// The texts of a block, each by its place.
import type { Block, Caption, ListBlock, Place, SwotBlock, TableBlock, Text } from './document.ts';

/** What becomes of a text at its place. */
export type Retext = (place: Place, text: Text) => Text;

export const cellPlace = (table: Place, row: string, column: string): Place =>
  `${table}/${row}/${column}`;
export const headPlace = (table: Place, column: string): Place => `${table}/head/${column}`;
export const itemPlace = (list: Place, key: string): Place => `${list}/${key}`;
export const captionPlace = (block: Place): Place => `${block}/caption`;
export const quadrantPlace = (swot: Place, quadrant: string): Place => `${swot}/${quadrant}`;
/** The key of a table's line of sums. */
export const totalKey = 'total';

/** A block with every text of it as `retext` has it. */
export function withTexts(block: Block, retext: Retext): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'remark':
      return { ...block, text: retext(block.place, block.text) };
    case 'list':
      return { ...block, items: itemsOf(block, retext) };
    case 'table':
      return tableWith(block, retext);
    case 'swot':
      return swotWith(block, retext);
    case 'drawing':
      return { ...block, caption: captionWith(block, retext) };
    case 'photos':
      return block;
    default:
      return block satisfies never;
  }
}

function itemsOf({ place, items, keys }: Pick<ListBlock, 'place' | 'items' | 'keys'>, to: Retext) {
  return items.map((item, at) => to(itemPlace(place, keys[at] ?? ''), item));
}

function tableWith(table: TableBlock, retext: Retext): TableBlock {
  const { place, columns, rows, keys, total } = table;
  const cells = (row: readonly Text[], key: string) =>
    row.map((cell, at) => retext(cellPlace(place, key, columns[at]?.key ?? ''), cell));
  return {
    ...table,
    caption: captionWith(table, retext),
    columns: columns.map((each) => ({
      ...each,
      title: retext(headPlace(place, each.key), each.title),
    })),
    rows: rows.map((row, at) => cells(row, keys[at] ?? '')),
    total: total && cells(total, totalKey),
  };
}

function swotWith(swot: SwotBlock, retext: Retext): SwotBlock {
  const cell = <C extends SwotBlock['cells'][number]>(each: C): C => {
    const place = quadrantPlace(swot.place, each.quadrant);
    return {
      ...each,
      title: retext(place, each.title),
      items: itemsOf({ ...each, place }, retext),
    };
  };
  const [strength, weakness, opportunity, threat] = swot.cells;
  return { ...swot, cells: [cell(strength), cell(weakness), cell(opportunity), cell(threat)] };
}

function captionWith(
  { place, caption }: { readonly place: Place; readonly caption: Caption | null },
  retext: Retext,
): Caption | null {
  return caption && { ...caption, text: retext(captionPlace(place), caption.text) };
}
