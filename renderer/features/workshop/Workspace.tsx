import type { ReactNode } from 'react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import type { Section } from '../../state/route.ts';
import { useWords } from '../../ui/language.tsx';
import { Banners } from './Banners.tsx';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';
import styles from './workspace.module.css';

/** What stands around every screen of a workshop: the rail, the top bar, and what must be known. */
export function Workspace({
  section,
  nowAndNext,
  roomControl,
  stageControl,
  children,
}: {
  readonly section: Section;
  /** Parts of the top bar that other features draw: what runs now, who is in the room, what the projector shows. */
  readonly nowAndNext: ReactNode;
  readonly roomControl: ReactNode;
  readonly stageControl: ReactNode;
  readonly children: ReactNode;
}) {
  const words = useWords(shell);
  return (
    <div className={styles.workspace}>
      <button type="button" className={styles.skip} onClick={skipToContent}>
        {words.skip}
      </button>
      <Rail section={section} />
      <div className={styles.column}>
        <TopBar nowAndNext={nowAndNext} roomControl={roomControl} stageControl={stageControl} />
        <Banners />
        <main key={section} id="content" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
    </div>
  );
}

/** A button, since the fragment that a link would change is the route. */
function skipToContent(): void {
  document.getElementById('content')?.focus();
}
