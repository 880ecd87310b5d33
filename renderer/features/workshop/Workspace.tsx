import type { ComponentType, ReactNode } from 'react';
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
  stageControl,
  children,
}: {
  readonly section: Section;
  readonly nowAndNext: ComponentType | undefined;
  readonly stageControl: ComponentType | undefined;
  readonly children: ReactNode;
}) {
  const words = useWords(shell);
  return (
    <div className={styles.workspace}>
      <a href="#content" className={styles.skip} onClick={skipToContent}>
        {words.skip}
      </a>
      <Rail section={section} />
      <div className={styles.column}>
        <TopBar nowAndNext={nowAndNext} stageControl={stageControl} />
        <Banners />
        <main id="content" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
    </div>
  );
}

/** The fragment is the route, so the link moves the focus and leaves the address alone. */
function skipToContent(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
