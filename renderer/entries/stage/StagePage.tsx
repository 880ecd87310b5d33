import { useEffect } from 'react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { StageScene } from '../../features/room/StageScene.tsx';
import { useAppState } from '../../state/app.tsx';
import { useWords } from '../../ui/language.tsx';
import { ScreenIdentity } from './ScreenIdentity.tsx';
import styles from './stage-page.module.css';
import { useFullScreenKey } from './use-full-screen-key.ts';

/** The scene on show, in the workshop's language; what stood there last while the link is away. */
export function StagePage() {
  const view = useAppState((state) => state.view);
  const refused = useAppState((state) => state.refused);
  const away = useAppState((state) => state.link === 'lost');
  const words = useWords(shell);
  const language = view?.language;
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  useFullScreenKey();
  return (
    <main className={styles.page}>
      {view && <StageScene view={view} />}
      {!view && !refused && <p className="opening">{words.product}</p>}
      {!view && refused && <p className={styles.words}>{refused.sentence}</p>}
      <ScreenIdentity />
      {away && <span className={styles.away} role="presentation" />}
    </main>
  );
}
