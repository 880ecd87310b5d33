// The panel beneath the control: the preview, larger, and everything that can be shown.
import { AppWindow } from 'lucide-react';
import { roomWords } from '../../../shared/features/room/messages.ts';
import { useAppState } from '../../state/app.tsx';
import { useRow, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import { SceneList } from './SceneList.tsx';
import { StagePreview } from './StagePreview.tsx';
import styles from './stage-control.module.css';
import { useOpenStage } from './use-open-stage.ts';

export function StagePanel() {
  const words = useWords(roomWords);
  const openStage = useOpenStage();
  return (
    <div className={styles.inside}>
      <div className={styles.now}>
        <h2 className={styles.heading}>{words.nowShown}</h2>
        <StagePreview />
        <Elsewhere />
        <Button icon={AppWindow} onPress={openStage}>
          {words.openWindow}
        </Button>
      </div>
      <SceneList />
    </div>
  );
}

/** Said where the projector shows another workshop than the one on the desk. */
function Elsewhere() {
  const words = useWords(roomWords);
  const here = useWorkshopId();
  const shown = useAppState((state) => state.view?.workshopId ?? null);
  const other = useRow('workshop', shown);
  if (!other || shown === here) return null;
  return <Note tone="warning">{words.elsewhere(other.title)}</Note>;
}
