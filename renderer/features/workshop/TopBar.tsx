import { Redo2, Undo2, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { shell } from '../../../shared/contract/shell-messages.ts';
import { useHistory } from '../../state/history.ts';
import { useRowCount, useWorkshop, useWorkshopId } from '../../state/use-rows.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Badge } from '../../ui/Surfaces.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { SavedState } from './SavedState.tsx';
import styles from './workspace.module.css';

/** Now and next, always: whatever the screen, this stands above it. */
export function TopBar({
  nowAndNext,
  roomControl,
  stageControl,
}: {
  readonly nowAndNext: ReactNode;
  readonly roomControl: ReactNode;
  readonly stageControl: ReactNode;
}) {
  const words = useWords(shell);
  const workshop = useWorkshop();
  return (
    <header className={styles.bar}>
      <p className={styles.title} data-tip={workshop?.title}>
        {workshop?.title || words.untitled}
      </p>
      <div className={styles.now}>{nowAndNext}</div>
      <div className={styles.state}>
        <Presence />
        {roomControl}
        {stageControl}
        <SavedState />
      </div>
      <HistoryButtons />
    </header>
  );
}

function Presence() {
  const words = useWords(shell);
  const format = useFormat();
  const workshopId = useWorkshopId();
  const all = useRowCount('person', { workshopId });
  const present = useRowCount('person', { workshopId, present: true });
  if (all === 0) return null;
  const said = words.present(present, all);
  return (
    <span data-tip={said}>
      <Badge icon={Users}>
        <span aria-hidden>
          {format.number(present)}/{format.number(all)}
        </span>
        <VisuallyHidden>{said}</VisuallyHidden>
      </Badge>
    </span>
  );
}

/** Undo and redo; each says on its tooltip what it would act on. */
export function HistoryButtons() {
  const words = useWords(shell);
  const { undoLabel, redoLabel, undo, redo } = useHistory();
  return (
    <div className={styles.tools}>
      <IconButton
        icon={Undo2}
        label={undoLabel === null ? words.undo : words.undoWhat(undoLabel)}
        keys="mod+z"
        disabled={undoLabel === null}
        onPress={undo}
      />
      <IconButton
        icon={Redo2}
        label={redoLabel === null ? words.redo : words.redoWhat(redoLabel)}
        keys="mod+shift+z"
        disabled={redoLabel === null}
        onPress={redo}
      />
    </div>
  );
}
