import { useRow, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';

/** Cuts to the scene made ready; null where none is. */
export function useCut(): (() => void) | null {
  const send = useSend();
  const workshopId = useWorkshopId();
  const next = useRow('stage', workshopId)?.nextKind ?? null;
  return next === null ? null : () => void send('room.cut', { workshopId });
}
