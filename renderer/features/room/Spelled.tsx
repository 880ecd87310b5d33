import { inHalves } from '../../../shared/features/room/way-in.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './spelled.module.css';

/** A room's code in two halves, heard letter by letter. */
export function Spelled({ code }: { readonly code: string }) {
  const halves = inHalves(code);
  return (
    <span className={styles.code} dir="ltr" lang="en" data-code={code}>
      <span aria-hidden>
        {halves.map((half) => (
          <span key={half} className={styles.half}>
            {half}
          </span>
        ))}
      </span>
      <VisuallyHidden>{[...code].join(' ')}</VisuallyHidden>
    </span>
  );
}
