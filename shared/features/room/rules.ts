// Pure decisions about what the projector shows, and of names that are typed in the room.
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

/** A name on one line, without what cannot be seen in it. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, (found) =>
      found === '\u200c' || found === '\u200d' ? found : ' ',
    )
    .trim();
}
