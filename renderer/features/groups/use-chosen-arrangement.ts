import type { Arrangement } from '../../../shared/features/groups/model.ts';
import { usePart } from '../../state/route.ts';

/** The arrangement that is open, or the first; and a way to open another. */
export function useChosenArrangement(
  arrangements: readonly Arrangement[],
): readonly [Arrangement | undefined, (id: string) => void] {
  const [part, open] = usePart();
  return [arrangements.find(({ id }) => id === part) ?? arrangements[0], open];
}
