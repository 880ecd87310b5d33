import { memo } from 'react';
import { runWords } from '../../../shared/features/run/messages.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { CaptureRow } from './CaptureRow.tsx';
import styles from './captures.module.css';
import { QuickCapture } from './QuickCapture.tsx';

/** What is said and must not be lost: written in one line, stamped with the item and the time. */
export const Captures = memo(function Captures() {
  const words = useWords(runWords);
  const captures = useRows('capture', { workshopId: useWorkshopId() });
  const newestFirst = [...captures].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  return (
    <Panel title={words.captures}>
      <QuickCapture />
      {newestFirst.length === 0 ? (
        <p className={styles.none}>{words.noCaptures}</p>
      ) : (
        <ul className={styles.list} aria-label={words.captures}>
          {newestFirst.map((capture) => (
            <CaptureRow key={capture.id} capture={capture} />
          ))}
        </ul>
      )}
    </Panel>
  );
});
