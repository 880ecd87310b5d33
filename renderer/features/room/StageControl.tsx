import { ChevronDown, MonitorOff } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { roomWords } from '../../../shared/features/room/messages.ts';
import { useAppState } from '../../state/app.tsx';
import { useWorkshopId } from '../../state/use-rows.ts';
import { useBlank } from '../../state/use-stage.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { StagePanel } from './StagePanel.tsx';
import { StagePreview } from './StagePreview.tsx';
import styles from './stage-control.module.css';

/** What the projector shows, always in sight; from here it is chosen, blanked and opened. */
export function StageControl() {
  const words = useWords(roomWords);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const { blank, toggle } = useBlank();
  const blankLabel = blank ? words.unblank : words.blank;
  useShortcut('b', words.blank, toggle);
  return (
    <div className={styles.control}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={open}
        data-tip={words.choose}
      >
        <span className={styles.stamp}>
          <StagePreview />
        </span>
        <span className={styles.caption}>
          <VisuallyHidden>{words.projector}: </VisuallyHidden>
          <ShownName />
        </span>
        <ChevronDown aria-hidden size={16} />
      </button>
      <IconButton icon={MonitorOff} label={blankLabel} keys="b" pressed={blank} onPress={toggle} />
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.choose}
        className={styles.panel}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <StagePanel />}
      </div>
    </div>
  );
}

/** The kind of the scene on show, in a word. */
function ShownName() {
  const words = useWords(roomWords);
  const here = useWorkshopId();
  const view = useAppState((state) => state.view);
  const elsewhere = view?.workshopId && view.workshopId !== here;
  const kind = view?.scene.kind ?? 'empty';
  if (elsewhere) return words.otherWorkshop;
  return kind === 'empty' ? words.nothing : kind === 'blank' ? words.blanked : words[kind];
}
