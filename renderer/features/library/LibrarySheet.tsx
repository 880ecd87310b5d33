import { LibraryBig, X } from 'lucide-react';
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { ui } from '../../../shared/contract/ui-messages.ts';
import { methodWords } from '../../../shared/features/library/method-messages.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { BlocksTab } from './BlocksTab.tsx';
import { CopyTab } from './CopyTab.tsx';
import styles from './library-sheet.module.css';
import { MethodsTab } from './MethodsTab.tsx';
import { SaveTab } from './SaveTab.tsx';
import { type PlaceIn, usePlace } from './use-place.ts';

const sources = ['methods', 'blocks', 'copy', 'save'] as const;
type Source = (typeof sources)[number];

/** The button that opens the library beside the plan, and closes it. */
export function useLibraryTool(open: boolean, toggle: () => void) {
  const words = useWords(methodWords);
  return {
    button: (
      <Button
        icon={LibraryBig}
        tip={words.take}
        rest={{ 'aria-expanded': open, id: buttonId }}
        onPress={toggle}
      >
        {words.sheet}
      </Button>
    ),
    item: { label: words.sheet, icon: LibraryBig, onPress: toggle },
  };
}

const buttonId = 'library-button';

/** The plan, and the library beside it where that is open. */
export function WithLibrary({
  open,
  placeIn,
  onClose,
  children,
}: {
  readonly open: boolean;
  readonly placeIn: PlaceIn;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <div className={open ? styles.beside : undefined}>
      {children}
      {open && <LibrarySheet placeIn={placeIn} onClose={onClose} />}
    </div>
  );
}

/** What a plan can be made of. It is no dialog: the plan behind it stays within reach. */
function LibrarySheet({
  placeIn,
  onClose,
}: {
  readonly placeIn: PlaceIn;
  readonly onClose: () => void;
}) {
  const words = useWords(methodWords);
  const { close } = useWords(ui);
  const title = useId();
  const sheet = useRef<HTMLElement>(null);
  const [source, setSource] = useState<Source>('methods');
  const place = usePlace();
  useBeneathTheBar(sheet);
  useEffect(() => {
    sheet.current?.querySelector<HTMLElement>('[role=tab]')?.focus();
    return () => {
      // On a phone the button is folded into a menu, which has closed since.
      const back = document.getElementById(buttonId) ?? document.querySelector('main');
      back?.focus();
    };
  }, []);
  return (
    <aside
      ref={sheet}
      className={styles.sheet}
      aria-labelledby={title}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header className={styles.head}>
        <h2 id={title}>{words.sheet}</h2>
        <IconButton icon={X} label={close} onPress={onClose} />
      </header>
      <Tabs
        label={words.what}
        tabs={sources.map((value) => ({ value, label: words[value] }))}
        value={source}
        onChange={setSource}
      >
        {source === 'methods' && <MethodsTab place={place} placeIn={placeIn} />}
        {source === 'blocks' && <BlocksTab place={place} />}
        {source === 'copy' && <CopyTab place={place} />}
        {source === 'save' && <SaveTab />}
      </Tabs>
    </aside>
  );
}

/** The sheet begins where the page does: now and next stay in sight above it. */
function useBeneathTheBar(sheet: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const main = sheet.current?.closest('main');
    if (!main) return;
    const watch = new ResizeObserver(() => {
      sheet.current?.style.setProperty('--sheet-start', `${main.getBoundingClientRect().top}px`);
    });
    watch.observe(main);
    return () => watch.disconnect();
  }, [sheet]);
}
