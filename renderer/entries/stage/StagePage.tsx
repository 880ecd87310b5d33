import { useEffect } from 'react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import type { Refused as Refusal } from '../../client/refused.ts';
import { isTypedToken, takeToken } from '../../client/token.ts';
import { StageScene } from '../../features/room/StageScene.tsx';
import { useAppState } from '../../state/app.tsx';
import { useWords } from '../../ui/language.tsx';
import { ScreenIdentity } from './ScreenIdentity.tsx';
import { StageCode } from './StageCode.tsx';
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
      {!view && refused && <Refused {...refused} />}
      <ScreenIdentity />
      {away && <span className={styles.away} role="presentation" />}
    </main>
  );
}

/** A code that was typed can be typed again. */
function Refused({ code, sentence }: Refusal) {
  if (code === 'bad-token' && isTypedToken(takeToken(window))) return <StageCode isWrong />;
  return <p className={styles.words}>{sentence}</p>;
}
