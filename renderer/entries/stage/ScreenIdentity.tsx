import { useEffect, useState } from 'react';
import { stageWords } from '../../../shared/features/room/messages.ts';
import { useAppState } from '../../state/app.tsx';
import type { Identity } from '../../state/store.ts';
import { LanguageProvider, useFormat, useWords } from '../../ui/language.tsx';
import styles from './stage-page.module.css';

/** Milliseconds for which a screen shows which one it is. */
const shownFor = 5000;

/** Which of the room's screens this is, huge, for a moment after the desk has asked. */
export function ScreenIdentity() {
  const asked = useAppState((state) => state.identity);
  const language = useAppState((state) => state.view?.language ?? state.language);
  const [seen, setSeen] = useState<Identity | null>(null);
  useEffect(() => {
    if (!asked) return;
    const timer = setTimeout(() => setSeen(asked), shownFor);
    return () => clearTimeout(timer);
  }, [asked]);
  if (!asked || asked === seen) return null;
  return (
    <LanguageProvider language={language}>
      <Card {...asked} />
    </LanguageProvider>
  );
}

function Card({ place, name }: Identity) {
  const format = useFormat();
  const words = useWords(stageWords);
  return (
    <div className={styles.identity} role="status" aria-label={words.screen(place)} data-identity>
      <p className={styles.place} aria-hidden>
        {format.number(place)}
      </p>
      {name && (
        <p className={styles.name} dir="auto">
          {name}
        </p>
      )}
    </div>
  );
}
