// From what parts draft to what stands in a paper: texts in the words they were given by hand, plain
// texts as paragraphs and lists, and captions with their numbers.
import type { Block, Caption, Edited, EditedText, PaperSection, Place, Text } from './document.ts';
import type { TextEdit } from './model.ts';
import { type Retext, withTexts } from './texts.ts';

/** Plain text that somebody wrote; it is edited as one. */
export type Prose = { readonly kind: 'prose'; readonly place: Place; readonly text: Text };
/** What a part drafts. Its captions have no numbers yet. */
export type Draft = Block | Prose;

export type Finished = Pick<PaperSection, 'blocks' | 'edited' | 'prose'>;

const noEdits: Edited = new Map();

/** The blocks of a part, with the edits of its texts. */
export function finished(drafts: readonly Draft[], edits: readonly TextEdit[]): Finished {
  const { retext, edited } = retexter(edits);
  const prose = new Map<Place, Text>();
  const blocks = drafts.flatMap((draft) => {
    if (draft.kind === 'prose') {
      const text = retext(draft.place, draft.text);
      prose.set(draft.place, text);
      return proseBlocks(draft.place, text);
    }
    // A block none of whose texts was edited stays the same object, so that it is not drawn again.
    const touched = edits.some(({ place }) => place.startsWith(draft.place));
    return touched ? [withTexts(draft, retext)] : [draft];
  });
  return { blocks, edited: edited.size === 0 ? noEdits : edited, prose };
}

/** Lays edits over texts, and keeps which of them it has laid. */
export function retexter(edits: readonly TextEdit[]): {
  readonly retext: Retext;
  readonly edited: Edited;
} {
  const byPlace = new Map(edits.map((edit) => [edit.place, edit]));
  const edited = new Map<Place, EditedText>();
  const retext: Retext = (place, text) => {
    const edit = byPlace.get(place);
    if (!edit) return text;
    edited.set(place, { id: edit.id, assembled: text, basedOn: edit.basedOn });
    return edit.text;
  };
  return { retext, edited };
}

const bullet = /^\s*[-–•*]\s+(?=\S)/u;

/** Plain text as paragraphs; lines that begin with a dash or bullet become a list. */
export function proseBlocks(place: Place, text: Text): Block[] {
  const blocks: Block[] = [];
  let items: Text[] = [];
  const endList = () => {
    if (items.length > 0)
      blocks.push({ kind: 'list', place, ordered: false, items, keys: items.map(() => '') });
    items = [];
  };
  for (const line of text.split(/\r\n|\r|\n/u)) {
    if (bullet.test(line)) {
      items.push(line.replace(bullet, '').trim());
      continue;
    }
    endList();
    if (line.trim() !== '') blocks.push({ kind: 'paragraph', place, text: line.trim() });
  }
  endList();
  // What was emptied keeps its place, so that the screen can offer it.
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', place, text: '' }];
}

/** Blocks as they are written down: headings, lines and items that were emptied are left out. */
export function written(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
      case 'remark':
        return block.text.trim() === '' ? [] : [block];
      case 'list': {
        if (block.items.every((item) => item.trim() !== '')) return [block];
        const kept = saidItems(block);
        return kept.items.length === 0 ? [] : [{ ...block, ...kept }];
      }
      case 'swot': {
        if (block.cells.every(({ items }) => items.every((item) => item.trim() !== '')))
          return [block];
        const [s, w, o, t] = block.cells;
        const cell = <C extends typeof s>(each: C): C => ({ ...each, ...saidItems(each) });
        return [{ ...block, cells: [cell(s), cell(w), cell(o), cell(t)] }];
      }
      default:
        return [block];
    }
  });
}

function saidItems(list: { readonly items: readonly Text[]; readonly keys: readonly string[] }) {
  const said = list.items.map((item) => item.trim() !== '');
  return {
    items: list.items.filter((_, at) => said[at]),
    keys: list.keys.filter((_, at) => said[at]),
  };
}

/** A caption before it has its number. */
export function captionOf(kind: Caption['kind'], text: Text): Caption {
  return { kind, number: 0, label: '', text };
}

type Label = (kind: Caption['kind'], number: number) => Text;
const numberedBefore = new WeakMap<Block, Block>();

/**
 * Numbers the captions of a paper. A block whose number is what it was last time is the same object
 * as then, so that the screen need not draw it again.
 */
export function captionNumbers(label: Label): (blocks: readonly Block[]) => readonly Block[] {
  const counts = { table: 0, figure: 0 };
  const numbered = (block: Block): Block => {
    if ((block.kind !== 'table' && block.kind !== 'drawing') || !block.caption) return block;
    const { kind } = block.caption;
    counts[kind] += 1;
    const own = label(kind, counts[kind]);
    const before = numberedBefore.get(block);
    const known = before && 'caption' in before && before.caption?.label === own;
    if (known) return before;
    const made = { ...block, caption: { ...block.caption, number: counts[kind], label: own } };
    numberedBefore.set(block, made);
    return made;
  };
  return (blocks) => {
    const all = blocks.map(numbered);
    return all.every((block, at) => block === blocks[at]) ? blocks : all;
  };
}
