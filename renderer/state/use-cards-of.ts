// The cards that something is tied to: those a line of a plan came of, those a note or a picture is
// evidence for.
import { hrefOf } from './route.ts';
import { useReadRows, useRows } from './use-rows.ts';

export type CardAddress = { readonly id: string; readonly text: string; readonly href: string };

/** @param id null: there is nothing to be tied to */
export function useCardsOf(
  field: 'captureId' | 'lineId' | 'fileId',
  id: string | null,
): readonly CardAddress[] {
  const read = useReadRows();
  const links = useRows('cardLink', whereOf(field, id));
  return links.flatMap(({ cardId }) =>
    read('card', { id: cardId }).map(({ text, workshopId }) => ({
      id: cardId,
      text,
      href: hrefOf(workshopId, 'boards', cardId),
    })),
  );
}

function whereOf(field: 'captureId' | 'lineId' | 'fileId', id: string | null) {
  if (id === null) return { id: '' };
  if (field === 'lineId') return { lineId: id };
  return field === 'fileId' ? { fileId: id } : { captureId: id };
}
