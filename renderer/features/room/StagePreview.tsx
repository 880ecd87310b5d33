import { useEffect, useRef } from 'react';
import type { StageView } from '../../../shared/contract/stage-view.ts';
import { type Finding, watchLegibility } from './legibility.ts';
import { StageScene } from './StageScene.tsx';
import styles from './stage-control.module.css';

/**
 * The stage itself, drawn small, from what main sends to the projector. It cannot be worked.
 * @param onFinding told what the last row could not read of it; null: all can be read
 */
export function StagePreview({
  view,
  onFinding,
}: {
  readonly view: StageView;
  readonly onFinding?: (finding: Finding | null) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const { scale } = view.look;
  useEffect(() => {
    if (!place.current || !onFinding) return;
    return watchLegibility(place.current, scale, onFinding);
  }, [scale, onFinding]);
  return (
    <div ref={place} className={styles.preview} aria-hidden inert>
      <StageScene view={view} />
    </div>
  );
}
