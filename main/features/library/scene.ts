// What the room sees of a workshop's files: one picture, and not even its name.
import type { ImageScene } from '../../../shared/features/library/scene.ts';
import type { Reader } from '../../engine/transaction.ts';

/** @returns null where the file named is no picture, or not (or no longer) there */
export function imageScene(
  reader: Reader,
  workshopId: string,
  refId: string | null,
): ImageScene | null {
  const file = refId === null ? undefined : reader.get('file', refId);
  if (file?.workshopId !== workshopId || !file.type.startsWith('image/')) return null;
  return { kind: 'image', fileId: file.id };
}
