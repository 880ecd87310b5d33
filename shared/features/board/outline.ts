// A board as a paper tells of it: every card there is, stacks under their names, with the groups
// they came of, what they weigh and what strategies pair.
import { type Format, wordsOf } from '../../contract/catalogue.ts';
import type { Group } from '../groups/model.ts';
import { boardColumns, columnLetters } from './column-messages.ts';
import type { Board, Card, CardLink, Column, Stack } from './model.ts';
import { nameOfPile, type Pile, pilesIn } from './piles.ts';
import { isStrategy, shownColumns, titleOfColumn } from './rules.ts';
import { weightWords } from './weight-messages.ts';
import { lackInWords, marksOf, weigh } from './weights.ts';

export type OutlineItem = {
  /** The stack's id, or that of the card. */
  readonly key: string;
  /** The card's words and its group; of a stack its name, and beneath it a line for each card. */
  readonly text: string;
  /** Of a weighted SWOT, as they are written; '' where they are not given. */
  readonly importance: string;
  readonly rating: string;
  readonly score: string;
};
export type OutlineColumn = {
  readonly column: Column;
  readonly title: string;
  readonly items: readonly OutlineItem[];
};
export type Outline = {
  /** Those that have something in them. */
  readonly columns: readonly OutlineColumn[];
  /** Of a weighted SWOT; null for any other. */
  readonly weights: {
    readonly words: {
      readonly importance: string;
      readonly rating: string;
      readonly score: string;
    };
    /** The sums of all. */
    readonly importance: string;
    readonly score: string;
    /** Each quadrant's sum, and what is still lacking, in words. */
    readonly remarks: readonly string[];
  } | null;
};
export type OutlineRows = {
  readonly card: readonly Card[];
  readonly stack: readonly Stack[];
  readonly cardLink: readonly CardLink[];
  readonly group: readonly Group[];
};

type Context = {
  readonly board: Board;
  readonly format: Format;
  readonly cards: ReadonlyMap<string, Card>;
  readonly groups: ReadonlyMap<string, string>;
  readonly links: readonly CardLink[];
};

/** @param rows those of the whole workshop */
export function outlineOf(board: Board, rows: OutlineRows, format: Format): Outline {
  const own = rows.card.filter(({ boardId }) => boardId === board.id);
  const context: Context = {
    board,
    format,
    cards: new Map(rows.card.map((card) => [card.id, card])),
    groups: new Map(rows.group.map(({ id, name }) => [id, name.trim()])),
    links: rows.cardLink,
  };
  const names = wordsOf(boardColumns, format);
  const columns = shownColumns(board, own).map((column) => ({
    column,
    title: titleOfColumn(board, column) || names[column],
    items: pilesIn(column, own, rows.stack).flatMap((pile) => itemOf(context, pile)),
  }));
  const weights = board.kind === 'weighted' ? weightsOf(own, rows.stack, format) : null;
  return { columns: columns.filter(({ items }) => items.length > 0), weights };
}

/** A pile on which nothing is written is left out. */
function itemOf(context: Context, pile: Pile): OutlineItem[] {
  const { format, board } = context;
  const text = textOf(context, pile);
  if (text === '') return [];
  const key = pile.stack?.id ?? pile.first.id;
  if (board.kind !== 'weighted') return [{ key, text, importance: '', rating: '', score: '' }];
  const { importance, rating } = marksOf(pile);
  const written = (value: number | null) => (value === null ? '' : format.number(value));
  const score = importance === null || rating === null ? null : (importance * rating) / hundred;
  return [
    { key, text, importance: written(importance), rating: written(rating), score: written(score) },
  ];
}

const hundred = 100;

function textOf(context: Context, pile: Pile): string {
  const lines = pile.cards.map((card) => cardLine(context, card)).filter((line) => line !== '');
  if (!pile.stack) return lines.join('\n');
  const name = nameOfPile(pile).trim();
  const all = [name, ...lines.map((line) => `– ${line}`)];
  return all.filter((line) => line !== '').join('\n');
}

/** What a card says, the group it came of, and what it pairs where it is a strategy. */
function cardLine(context: Context, card: Card): string {
  const { board, groups } = context;
  const said = card.text.trim();
  if (said === '') return '';
  const { groupId } = card;
  const group = groupId === null || groupId === board.groupId ? '' : (groups.get(groupId) ?? '');
  const cited = citesOf(context, card);
  const pairs = cited.length === 0 ? '' : ` [${cited.join(' + ')}]`;
  return `${said}${group === '' ? '' : ` (${group})`}${pairs}`;
}

function citesOf({ cards, links, format }: Context, { id, column }: Card): string[] {
  if (!isStrategy(column)) return [];
  const letters = wordsOf(columnLetters, format);
  return links.flatMap((link) => {
    const cited = link.cardId === id && link.kind === 'cites' && link.toCardId;
    const card = cited ? cards.get(cited) : undefined;
    const text = card?.text.trim().replace(/\s+/g, ' ');
    return card && text ? [`${letters[card.column]}: ${text}`] : [];
  });
}

function weightsOf(
  cards: readonly Card[],
  stacks: readonly Stack[],
  format: Format,
): NonNullable<Outline['weights']> {
  const words = wordsOf(weightWords, format);
  const names = wordsOf(boardColumns, format);
  const { quadrants, importance, score, lacks } = weigh(cards, stacks);
  const sums = quadrants.map(
    (each) => `${names[each.column]}: ${format.number(each.score / hundred)}`,
  );
  return {
    words,
    importance: format.number(importance),
    score: format.number(score / hundred),
    remarks: [sums.join(' · '), ...lacks.map((lack) => lackInWords(words, lack))],
  };
}
