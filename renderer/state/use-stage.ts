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
 * @param refId the day, question, arrangement, board or plan; null where the scene needs none
 */
export function useShowOnStage(kind: SceneKind, refId: string | null): OnStage {
  const send = useSend();
  const workshopId = useWorkshopId();
  const stage = useRow('stage', workshopId);
  const here = useAppState((state) => state.view?.workshopId === workshopId);
  const shown = here && !!stage && !stage.blank && stage.kind === kind && stage.refId === refId;
  return { shown, show: () => void send('room.show', { workshopId, kind, refId }) };
}

/** Makes something the next scene, or takes it away again where it is that already. */
export function usePrepare(kind: SceneKind, refId: string | null) {
  const send = useSend();
  const workshopId = useWorkshopId();
  const stage = useRow('stage', workshopId);
  const prepared = stage?.nextKind === kind && stage.nextRefId === refId;
  const next = prepared ? { kind: null, refId: null } : { kind, refId };
  return { prepared, toggle: () => void send('room.prepare', { workshopId, ...next }) };
}

/** Something of the projector that is on or off, and the way to change that. */
export type Switch = { readonly on: boolean; toggle(): void };

/** Whether this workshop is on the projector and blanked. */
export function useBlank(): Switch {
  const send = useSend();
  const workshopId = useWorkshopId();
  const blank = useRow('stage', workshopId)?.blank ?? false;
  const here = useAppState((state) => state.view?.workshopId === workshopId);
  const on = here && blank;
  return { on, toggle: () => void send('room.blank', { workshopId, on: !on }) };
}

/** Whether the projector is frozen; whichever workshop froze it is the one to release it. */
export function useFreeze(): Switch {
  const send = useSend();
  const here = useWorkshopId();
  const frozenIn = useAppState((state) => state.room.frozenIn);
  const shown = useAppState((state) => state.view?.workshopId);
  const on = frozenIn !== null;
  const workshopId = frozenIn ?? shown ?? here;
  return { on, toggle: () => void send('room.freeze', { workshopId, on: !on }) };
}
