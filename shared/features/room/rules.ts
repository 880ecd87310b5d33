// Pure decisions about what the projector shows.
import type { SceneKind, Stage } from './model.ts';

/** Scenes that an item of the agenda can bring: the others need words, or are for setting up. */
export type ItemSceneKind = Exclude<SceneKind, 'message' | 'test'>;

export function isItemScene(kind: SceneKind): kind is ItemSceneKind {
  return kind !== 'message' && kind !== 'test';
}

type Bringing = { readonly sceneKind: SceneKind | null; readonly sceneRefId: string | null };

/**
 * What becomes of the stage when an item starts: where it follows the agenda, it takes the item's
 * scene. A blank stage stays blank, and one of another workshop stays that one's. Null: nothing.
 */
export function sceneOnStart(
  stage: Pick<Stage, 'follows'> | undefined,
  { sceneKind, sceneRefId }: Bringing,
): Pick<Stage, 'kind' | 'refId' | 'text'> | null {
  if (!stage?.follows || sceneKind === null || !isItemScene(sceneKind)) return null;
  return { kind: sceneKind, refId: sceneRefId, text: '' };
}
