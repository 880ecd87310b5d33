import { methodWords } from '../../../shared/features/library/method-messages.ts';
import { useSend } from '../../state/use-send.ts';
import { useWords } from '../../ui/language.tsx';
import type { PlaceInPlan } from './use-place.ts';

/** Copies items of whatever workshop to the place that is chosen. */
export function useCopy(place: PlaceInPlan) {
  const words = useWords(methodWords);
  const send = useSend();
  return (itemIds: string[]) =>
    place.put((dayId, after) => {
      const undoable = words.copied(itemIds.length, place.day?.name ?? '');
      return send('library.copyItems', { itemIds, dayId, after }, { undoable });
    });
}
