// A plan in so few words that items can be chosen from it.
import { inOrder } from '../../lib/ordering.ts';
import type { AgendaItem, Block, Day } from '../agenda/model.ts';
import { timesOf } from '../agenda/rules.ts';

export type OutlineItem = Pick<AgendaItem, 'id' | 'kind' | 'title' | 'duration'> & {
  /** Minutes since midnight. */
  readonly start: number;
  /** The block it is in, and that block's title; null: in none. */
  readonly block: Pick<Block, 'id' | 'title'> | null;
};
export type OutlineDay = Pick<Day, 'id' | 'title' | 'date'> & {
  readonly items: readonly OutlineItem[];
};

/** The days of a plan in order, each with its items in order. */
export function outlineOf(
  days: readonly Day[],
  items: readonly AgendaItem[],
  blocks: readonly Block[],
): readonly OutlineDay[] {
  const titles = new Map(blocks.map(({ id, title }) => [id, { id, title }]));
  return inOrder(days).map((day) => ({
    id: day.id,
    title: day.title,
    date: day.date,
    items: timesOf(day, items).map(({ item: { id, kind, title, duration, blockId }, start }) => ({
      id,
      kind,
      title,
      duration,
      start,
      block: (blockId !== null && titles.get(blockId)) || null,
    })),
  }));
}
