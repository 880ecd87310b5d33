import { useAppState } from '../../state/app.tsx';
import { StageScene } from './StageScene.tsx';
import styles from './stage-control.module.css';

/** The stage itself, drawn small, from what main sends to the projector. It cannot be worked. */
export function StagePreview() {
  const view = useAppState((state) => state.view);
  return (
    <div className={styles.preview} aria-hidden inert>
      {view && <StageScene view={view} />}
    </div>
  );
}
