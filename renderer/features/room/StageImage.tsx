import type { ImageScene } from '../../../shared/features/library/scene.ts';
import { usePicture } from '../../state/use-picture.ts';
import styles from './stage-scene.module.css';

/** A picture, as large as it can be. What it shows is told by whoever speaks. */
export function StageImage({ scene }: { readonly scene: ImageScene }) {
  const url = usePicture(scene.fileId);
  return url && <img src={url} alt="" className={styles.picture} />;
}
