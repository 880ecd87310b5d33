// What can be decided of boards from their rows alone: columns, what a step locks, whose a card on
// a phone is, and what makes a card good.
import type { RefusalCode } from '../../contract/refusals.ts';
import { comparable } from '../../lib/comparable.ts';
import { lastIndexThat } from '../../lib/last.ts';
import { columnsOf, freeColumns, outcomes, phases, quadrants, strategies } from './kinds.ts';
import { mostColumns, mostFromPhone } from './limits.ts';
import type { Board, BoardKind, Card, Column, Half, Phase } from './model.ts';

type Named = Pick<Board, 'kind' | 'columnTitles'>;

/** Columns of its own that a board starts with, before it names any. */
const unnamedColumns = 3;

/** The columns of a board by its kind; of its own ones, as many as it names. */
export function columnsOfBoard({ kind, columnTitles }: Named): readonly Column[] {
  if (kind !== 'columns') return columnsOf[kind];
  const named = titlesIn(columnTitles).length;
  return freeColumns.slice(0, named === 0 ? unnamedColumns : Math.min(named, mostColumns));
}

/**
 * The columns to be shown: the board's own, and behind them those that are no longer its own but
 * still have cards, so that none is lost from sight.
 */
export function shownColumns(board: Named, cards: readonly Pick<Card, 'column'>[]): Column[] {
  const own = columnsOfBoard(board);
  const used = new Set(cards.map(({ column }) => column));
  for (const column of own) used.delete(column);
  return [...own, ...used];
}

/** The name a board gives to one of its own columns; '' where it gives none. */
export function titleOfColumn({ kind, columnTitles }: Named, column: Column): string {
  if (kind !== 'columns') return '';
  const at = columnsOf.columns.map(String).indexOf(column);
  return at < 0 ? '' : (titlesIn(columnTitles)[at] ?? '');
}

/** The lines of a board's column titles; the empty ones at the end name nothing. */
export function titlesIn(columnTitles: string): string[] {
  const lines = columnTitles.split('\n').map((line) => line.trim());
  return lines.slice(0, lastIndexThat(lines, (line) => line !== '') + 1);
}

/** Whether a column is of what is learned, rather than of what it is learned from. */
export function isOutcome(column: Column): column is (typeof outcomes)[number] {
  return outcomes.some((each) => each === column);
}

export function isQuadrant(column: Column): column is (typeof quadrants)[number] {
  return quadrants.some((each) => each === column);
}

export function isStrategy(column: Column): column is (typeof strategies)[number] {
  return strategies.some((each) => each === column);
}

/** What is done to cards, as far as a step may lock it. */
export type Act = 'write' | 'rewrite' | 'remove' | 'move' | 'stack' | 'merge';

type Stepped = Pick<Board, 'phase'>;
export type OpenBoard = Pick<Board, 'kind' | 'columnTitles' | 'phase' | 'half' | 'open'>;

/**
 * Why a board's step keeps its cards from being changed so, or null where it does not. Going to
 * another step is always possible, and `free` locks nothing.
 * @param column where the card stands or goes to
 */
export function lockOf({ phase }: Stepped, act: Act, column: Column): RefusalCode | null {
  switch (phase) {
    case 'free':
    case 'brief':
    case 'round-robin':
    case 'merge':
      return null;
    case 'writing':
      return act === 'stack' || act === 'merge' ? 'only-writing' : null;
    case 'cluster':
      return act === 'move' || act === 'stack' ? null : 'only-clustering';
    case 'vote':
      return 'cards-fixed';
    case 'lessons':
      return isOutcome(column) && act !== 'merge' ? null : 'only-lessons';
    default:
      return phase satisfies never;
  }
}

/** The same of a phone that would write, change or withdraw a card of its own in a column. */
export function phoneLock(board: OpenBoard, column: Column): RefusalCode | null {
  if (!board.open) return 'board-closed';
  if (!columnsOfBoard(board).includes(column)) return 'no-such-column';
  switch (board.phase) {
    case 'free':
      return null;
    case 'writing':
      return writtenIn(board, column) ? null : 'other-columns';
    case 'lessons':
      return isOutcome(column) ? null : 'only-lessons';
    case 'brief':
    case 'round-robin':
    case 'cluster':
    case 'vote':
    case 'merge':
      return 'not-writing';
    default:
      return board.phase satisfies never;
  }
}

/** The columns a phone may write in at this step. */
export function phoneColumns(board: OpenBoard): Column[] {
  return columnsOfBoard(board).filter((column) => phoneLock(board, column) === null);
}

/** Whether cards of a column are written in the silent writing, in the half of it that is on. */
export function writtenIn({ kind, half }: Pick<Board, 'kind' | 'half'>, column: Column): boolean {
  // Lessons are drawn from what was written, behind it; where they are all there is, they are it.
  if (isOutcome(column)) return kind === 'lessons';
  return half === 'all' || !isQuadrant(column) || halfOf(column) === half;
}

function halfOf(column: 'strength' | 'weakness' | 'opportunity' | 'threat'): Half {
  return column === 'strength' || column === 'weakness' ? 'inside' : 'outside';
}

/** Whether a kind of board is written in halves: what is within, then what is around. */
export function hasHalves(kind: BoardKind): boolean {
  return kind === 'swot' || kind === 'weighted';
}

/** The steps a kind of board goes through; `free` is first and always there. */
export function phasesOf(kind: BoardKind): readonly Phase[] {
  if (kind === 'parking') return ['free'];
  return hasHalves(kind) ? phases : phases.filter((phase) => phase !== 'lessons');
}

/** A step of a board's method; `half`: which part of the silent writing it is. */
export type Step = { readonly phase: Phase; readonly half: Half };

/** The steps in their order; where what is within is written first, the silent writing is two. */
export function stepsOf({ kind, insideFirst }: Pick<Board, 'kind' | 'insideFirst'>): Step[] {
  return phasesOf(kind).flatMap((phase): Step[] =>
    phase === 'writing' && insideFirst && hasHalves(kind)
      ? [
          { phase, half: 'inside' },
          { phase, half: 'outside' },
        ]
      : [{ phase, half: 'all' }],
  );
}

/** Who writes on a phone: a person, a group together, or a name that is not on the list. */
export type Writer = {
  /** The phone. */
  readonly id: string;
  readonly personId: string | null;
  readonly name: string;
  /** The group that writes on it together; null: whoever holds it writes. */
  readonly groupId: string | null;
};

/**
 * Whether a card is the writer's own: theirs to see while it is hidden, to change and to withdraw.
 * What was typed at the desk is the desk's. A phone that goes on to somebody else takes no cards
 * along; a person who comes back on another phone finds theirs. What was brought to another board
 * is everybody's.
 */
export function isOwnCard(
  { id, personId, name, groupId }: Writer,
  card: Pick<Card, 'source' | 'personId' | 'seatId' | 'groupId' | 'byName' | 'originId'>,
): boolean {
  if (card.source !== 'phone' || card.originId !== null) return false;
  const { byName } = card;
  if (groupId !== null) return card.groupId === groupId && card.personId === null && byName === '';
  if (personId !== null && card.personId !== null) return card.personId === personId;
  // Somebody whose name was typed there, and who is found on the list later, is the same.
  const isNamed = card.personId === null && byName !== '';
  return card.seatId === id && isNamed && comparable(byName) === comparable(name);
}

/**
 * The most cards a phone may write in a column.
 * @param people how many write on it: the members of a group that shares it, else 1
 */
export function mostOnPhone({ cardsEach }: Pick<Board, 'cardsEach'>, people: number): number {
  if (cardsEach === 0) return mostFromPhone;
  return Math.min(mostFromPhone, cardsEach * Math.max(1, people));
}

/** Letters that go into a line of a card on the projector: 28 px text in half of 1024 px. */
const lettersInLine = 30;
const mostLines = 3;

let segmenter: Intl.Segmenter | undefined;

/** How many letters a reader sees; roughly, in browsers older than 2021, which phones may have. */
function letters(word: string): number {
  if (!('Segmenter' in Intl)) return word.match(/\P{M}\p{M}*/gu)?.length ?? 0;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return [...segmenter.segment(word)].length;
}

/** Whether a card's text takes more lines on the projector than can be read from afar. */
export function tooLong(text: string): boolean {
  return linesOf(text.trim()) > mostLines;
}

/** Lines a text takes where words are never broken unless they are longer than a line. */
export function linesOf(text: string): number {
  return text.split('\n').reduce((lines, paragraph) => lines + wrapped(paragraph), 0);
}

function wrapped(paragraph: string): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/\s+/)) {
    const length = letters(word);
    const withSpace = used === 0 ? length : used + 1 + length;
    if (withSpace <= lettersInLine) used = withSpace;
    else {
      lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(length / lettersInLine) - 1);
      used = length % lettersInLine || lettersInLine;
    }
  }
  return lines;
}
