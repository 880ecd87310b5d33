import styles from './stage-scene.module.css';

/** Nothing at all, so that the room looks at the speaker. */
export function StageBlank() {
  return <div className={styles.blank} data-blank />;
}
