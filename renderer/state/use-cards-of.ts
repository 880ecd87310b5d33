// The cards that something is tied to: those a line of a plan came of, those a note is evidence for.
import { hrefOf } from './route.ts';
import { useReadRows, useRows } from './use-rows.ts';

export type CardAddress = { readonly id: string; readonly text: string; readonly href: string };

export function useCardsOf(field: 'captureId' | 'lineId', id: string): readonly CardAddress[] {
  const read = useReadRows();
  const links = useRows('cardLink', field === 'lineId' ? { lineId: id } : { captureId: id });
  return links.flatMap(({ cardId }) =>
    read('card', { id: cardId }).map(({ text, workshopId }) => ({
      id: cardId,
      text,
      href: hrefOf(workshopId, 'boards', cardId),
    })),
  );
}
