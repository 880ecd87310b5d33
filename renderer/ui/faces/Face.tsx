// Four faces from sad to glad, told apart by their mouths alone: none rests on a colour.
import styles from './faces.module.css';

const mouths = [
  'M14 34 Q24 23 34 34',
  'M15 33 Q24 28 33 33',
  'M15 29 Q24 34 33 29',
  'M12 27 Q24 44 36 27 Z',
] as const;

/** @param step from 1, the saddest, to 4 */
export function Face({ step, size = 40 }: { readonly step: number; readonly size?: number }) {
  return (
    <svg
      className={styles.face}
      viewBox="0 0 48 48"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="24" cy="24" r="21" />
      <circle className={styles.eye} cx="17" cy="19" r="2.6" />
      <circle className={styles.eye} cx="31" cy="19" r="2.6" />
      <path className={step === 4 ? styles.eye : undefined} d={mouths[step - 1]} />
    </svg>
  );
}
