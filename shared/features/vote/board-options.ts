// What of a board is voted on.

import { longestLine } from '../../contract/limits.ts';
import { inOrder } from '../../lib/ordering.ts';
import { columnsOf } from '../board/kinds.ts';
import type { Board, Card, Column, Stack } from '../board/model.ts';
import type { VoteOption } from './model.ts';

type BoardOption = Pick<VoteOption, 'title' | 'cardId' | 'stackId'> & { readonly column: Column };

/** What comes of a SWOT is written once the vote is over. */
const outcomes: readonly Column[] = ['lesson', 'recommendation'];

/**
 * A board's stacks and the cards that lie on none, column by column. Lessons and recommendations
 * are left out where the board has other cards; so are cards without words.
 */
export function optionsOfBoard(
  kind: Board['kind'],
  cards: readonly Card[],
  stacks: readonly Stack[],
): BoardOption[] {
  const columns: readonly Column[] = columnsOf[kind];
  const titleOf = new Map(stacks.map(({ id, title }) => [id, title]));
  const seen = new Set<string>();
  const all = columns
    .flatMap((column) => inOrder(cards.filter((card) => card.column === column)))
    .flatMap(({ id, stackId, text, column }): BoardOption[] => {
      if (stackId === null) return [{ title: asLine(text), cardId: id, stackId, column }];
      if (seen.has(stackId)) return [];
      seen.add(stackId);
      return [{ title: asLine(titleOf.get(stackId) || text), cardId: null, stackId, column }];
    })
    .filter(({ title }) => title !== '');
  const sides = all.filter(({ column }) => !outcomes.includes(column));
  return sides.length > 0 ? sides : all;
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A card's text in one line, cut off between two letters where it is too long. */
function asLine(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= longestLine) return whole;
  let line = '';
  for (const { segment } of letters.segment(whole)) {
    if (line.length + segment.length >= longestLine) break;
    line += segment;
  }
  return `${line}…`;
}
