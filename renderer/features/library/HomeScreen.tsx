import { FastForward, FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { library } from '../../../shared/features/library/messages.ts';
import { useAppState } from '../../state/app.tsx';
import { useRehearsalControls, useRehearsalRate } from '../../state/rehearsal.ts';
import { useRows } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import { Beginnings, NewWorkshopMenu } from './Beginnings.tsx';
import styles from './home.module.css';
import { OwnTemplates } from './OwnTemplates.tsx';
import { useFileOpener } from './use-file-opener.ts';
import { WorkshopList } from './WorkshopList.tsx';

/** All workshops on this laptop, and where new ones come from. */
export function HomeScreen({
  banners,
  tools,
}: {
  /** What must be known at once. */
  readonly banners: ReactNode;
  /** Undo, saved, language and colours: the same as above a workshop. */
  readonly tools: ReactNode;
}) {
  const words = useWords(library);
  const { product } = useWords(shell);
  const workshops = useRows('workshop', { use: 'workshop' });
  const rehearsing = useRehearsalRate() !== null;
  const file = useFileOpener();
  return (
    <div className={styles.home} {...file.dropTarget}>
      {banners}
      <header className={styles.head}>
        <div className={styles.name}>
          <p className={styles.product}>{product}</p>
          <p className={styles.tagline}>{words.tagline}</p>
        </div>
        <div className={styles.tools}>{tools}</div>
      </header>
      <main tabIndex={-1} className={styles.main}>
        <section aria-labelledby="workshops" className={styles.part}>
          <div className={styles.partHead}>
            <h1 id="workshops">{words.title}</h1>
            {!rehearsing && (
              <div className={styles.tools}>
                <Button icon={FolderOpen} onPress={file.choose} disabled={file.busy}>
                  {file.busy ? words.opening : words.openFile}
                </Button>
                {workshops.length > 0 && <NewWorkshopMenu />}
              </div>
            )}
            <input {...file.input} />
          </div>
          {rehearsing && <OthersAway />}
          <WorkshopList workshops={workshops} />
        </section>
        {!rehearsing && (
          <>
            <OwnTemplates />
            <Beginnings />
          </>
        )}
      </main>
      <Footer />
      {file.hovering && <p className={styles.drop}>{words.dropHere}</p>}
    </div>
  );
}

/** In a rehearsal there is the copy alone, and nothing is begun beside it: why, and the way out. */
function OthersAway() {
  const words = useWords(library);
  const { endRehearsal } = useWords(shell);
  const { end } = useRehearsalControls();
  return (
    <Note tone="accent" icon={FastForward}>
      <div className={styles.away}>
        <p>{words.othersAway}</p>
        <Button size="small" onPress={end}>
          {endRehearsal}
        </Button>
      </div>
    </Note>
  );
}

function Footer() {
  const words = useWords(library);
  const version = useAppState((state) => state.appVersion);
  const folder = useAppState((state) => state.dataFolder);
  return (
    <footer className={styles.foot}>
      {version && <p>{words.version(version)}</p>}
      {folder && <p>{words.dataFolder(folder)}</p>}
    </footer>
  );
}
