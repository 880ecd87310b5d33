import { memo, useEffect, useRef } from 'react';
import { runWords } from '../../../shared/features/run/messages.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { flash } from '../../ui/flash.ts';
import { useWords } from '../../ui/language.tsx';
import { Panel } from '../../ui/Surfaces.tsx';
import { CaptureRow } from './CaptureRow.tsx';
import styles from './captures.module.css';
import { QuickCapture } from './QuickCapture.tsx';

/**
 * What is said and must not be lost: written in one line, stamped with the item and the time.
 * @param shown one of them that somebody came here for; anything else: none
 */
export const Captures = memo(function Captures({ shown }: { readonly shown: string | null }) {
  const words = useWords(runWords);
  const captures = useRows('capture', { workshopId: useWorkshopId() });
  const newestFirst = [...captures].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const list = useRef<HTMLUListElement>(null);
  const isThere = captures.some(({ id }) => id === shown);
  useEffect(() => {
    if (isThere && shown !== null) goToRow(list.current, shown);
  }, [isThere, shown]);
  return (
    <Panel title={words.captures}>
      <QuickCapture />
      {newestFirst.length === 0 ? (
        <p className={styles.none}>{words.noCaptures}</p>
      ) : (
        <ul ref={list} className={styles.list} aria-label={words.captures}>
          {newestFirst.map((capture) => (
            <CaptureRow key={capture.id} capture={capture} />
          ))}
        </ul>
      )}
    </Panel>
  );
});

function goToRow(list: HTMLElement | null, id: string): void {
  const row = list?.querySelector<HTMLElement>(`[data-capture="${CSS.escape(id)}"]`);
  if (!row) return;
  row.scrollIntoView({ block: 'center' });
  row.querySelector('textarea')?.focus({ preventScroll: true });
  flash(row);
}
