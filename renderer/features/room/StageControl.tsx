import { ChevronDown, MonitorOff, Snowflake, TriangleAlert } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { roomWords } from '../../../shared/features/room/messages.ts';
import { useAppState } from '../../state/app.tsx';
import { useWorkshopId } from '../../state/use-rows.ts';
import { useBlank, useFreeze } from '../../state/use-stage.ts';
import { IconButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import bar from './bar-panel.module.css';
import { type Finding, useFindingWords } from './legibility.ts';
import { StagePanel } from './StagePanel.tsx';
import { StagePreview } from './StagePreview.tsx';
import styles from './stage-control.module.css';
import { useCut } from './use-cut.ts';

/** What the projector shows, always in sight; from here it is chosen, cut, blanked and opened. */
export function StageControl() {
  const words = useWords(roomWords);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const view = useAppState((state) => state.view);
  const [finding, setFinding] = useState<Finding | null>(null);
  const trouble = useFindingWords(finding);
  const blank = useBlank();
  const freeze = useFreeze();
  const blankLabel = blank.on ? words.unblank : words.blank;
  useShortcut('b', words.blank, blank.toggle);
  useShortcut('f', words.freeze, freeze.toggle);
  useShortcut('c', words.cutKey, useCut() ?? nothing);
  return (
    <div className={styles.control}>
      <button
        ref={button}
        type="button"
        className={classNames(bar.button, styles.button)}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={open}
        data-tip={trouble ?? words.choose}
      >
        <span className={styles.stamp}>
          {view && <StagePreview view={view} onFinding={setFinding} />}
        </span>
        <span className={styles.caption}>
          <VisuallyHidden>{words.projector}: </VisuallyHidden>
          <ShownName />
        </span>
        {trouble && <TriangleAlert aria-hidden size={16} className={styles.alert} />}
        <ChevronDown aria-hidden size={16} />
      </button>
      <IconButton
        icon={MonitorOff}
        label={blankLabel}
        keys="b"
        pressed={blank.on}
        onPress={blank.toggle}
      />
      {freeze.on && (
        <IconButton
          icon={Snowflake}
          label={words.unfreeze}
          keys="f"
          pressed
          onPress={freeze.toggle}
        />
      )}
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={words.choose}
        className={bar.panel}
        data-keys
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <StagePanel />}
      </div>
    </div>
  );
}

function nothing(): void {}

/** The kind of the scene on show, in a word. */
function ShownName() {
  const words = useWords(roomWords);
  const here = useWorkshopId();
  const view = useAppState((state) => state.view);
  const frozen = useAppState((state) => state.room.frozenIn !== null);
  const elsewhere = view?.workshopId && view.workshopId !== here;
  const kind = view?.scene.kind ?? 'empty';
  if (kind !== 'blank' && frozen) return words.frozen;
  if (elsewhere) return words.otherWorkshop;
  return kind === 'empty' ? words.nothing : kind === 'blank' ? words.blanked : words[kind];
}
