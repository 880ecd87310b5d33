// What the projector shows, and showing something else on it.
import type { SceneKind } from '../../shared/features/room/model.ts';
import { useAppState } from './app.tsx';
import { useRow, useWorkshopId } from './use-rows.ts';
import { useSend } from './use-send.ts';

export type OnStage = {
  /** The projector shows it now, and is not blank. */
  readonly shown: boolean;
  show(): void;
};

/**
 * Puts something on the projector.
 * @param refId the day, arrangement, board or plan; null where the scene needs none
 */
export function useShowOnStage(kind: SceneKind, refId: string | null): OnStage {
  const send = useSend();
  const workshopId = useWorkshopId();
  const stage = useRow('stage', workshopId);
  const here = useAppState((state) => state.view?.workshopId === workshopId);
  const shown = here && !!stage && !stage.blank && stage.kind === kind && stage.refId === refId;
  return { shown, show: () => void send('room.show', { workshopId, kind, refId }) };
}

/** Whether this workshop is on the projector and blanked, and the way to change that. */
export function useBlank(): { readonly blank: boolean; toggle(): void } {
  const send = useSend();
  const workshopId = useWorkshopId();
  const blank = useRow('stage', workshopId)?.blank ?? false;
  const here = useAppState((state) => state.view?.workshopId === workshopId);
  const on = here && blank;
  return { blank: on, toggle: () => void send('room.blank', { workshopId, on: !on }) };
}
