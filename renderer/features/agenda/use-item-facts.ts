// What other tables hold of each item, gathered once for all rows.
import { useMemo } from 'react';
import type { Category } from '../../../shared/features/agenda/model.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';

export type ItemFacts = {
  readonly categories: ReadonlyMap<string | null, Category>;
  /** How many of them an item has, by its id. */
  readonly speakers: ReadonlyMap<string, number>;
  readonly links: ReadonlyMap<string, number>;
};

export function useItemFacts(): ItemFacts {
  const workshopId = useWorkshopId();
  const categories = useRows('category', { workshopId });
  const speakers = useRows('speaker', { workshopId });
  const links = useRows('attachment', { workshopId });
  return useMemo(
    () => ({
      categories: new Map(categories.map((category) => [category.id, category])),
      speakers: counted(speakers),
      links: counted(links),
    }),
    [categories, speakers, links],
  );
}

function counted(rows: readonly { readonly itemId: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { itemId } of rows) counts.set(itemId, (counts.get(itemId) ?? 0) + 1);
  return counts;
}
