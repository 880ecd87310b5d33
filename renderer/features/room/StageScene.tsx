// Whatever the projector shows; the preview on the desk is this same component, made small.
import { useState } from 'react';
import type { Scene, StageView } from '../../../shared/contract/stage-view.ts';
import { stageWords } from '../../../shared/features/room/messages.ts';
import { useRehearsalRate } from '../../state/rehearsal.ts';
import { classNames } from '../../ui/class-names.ts';
import { useWords } from '../../ui/language.tsx';
import { StageFrame } from '../../ui/stage/StageFrame.tsx';
import { StillAt } from '../../ui/stage/still.ts';
import { StageActions } from '../action-plan/StageActions.tsx';
import { StageAgenda } from '../agenda/StageAgenda.tsx';
import { StageBoard } from '../board/StageBoard.tsx';
import { StageResults } from '../evaluation/StageResults.tsx';
import { StageFindMe } from '../groups/StageFindMe.tsx';
import { StageGroups } from '../groups/StageGroups.tsx';
import { StageMoves } from '../groups/StageMoves.tsx';
import { StagePanelResults } from '../panel/StagePanelResults.tsx';
import { StageClock } from '../run/StageClock.tsx';
import { StageCorner } from '../run/StageCorner.tsx';
import { StageReport } from '../run/StageReport.tsx';
import { StageSpeakers } from '../run/StageSpeakers.tsx';
import { StageTrackClock } from '../run/StageTrackClock.tsx';
import { StageVote } from '../vote/StageVote.tsx';
import { StageBlank } from './StageBlank.tsx';
import { StageEmpty } from './StageEmpty.tsx';
import { StageImage } from './StageImage.tsx';
import { StageJoin } from './StageJoin.tsx';
import { StageTest } from './StageTest.tsx';
import { StageWelcome } from './StageWelcome.tsx';
import { StageMessage, StageQuestion } from './StageWords.tsx';
import styles from './stage-scene.module.css';

/** Fills its place with the view. */
export function StageScene({ view }: { readonly view: StageView }) {
  const picture = useFrozen(view);
  const isDark = view.scene.kind === 'blank';
  return (
    <StageFrame language={picture.language} look={picture.look}>
      {isDark && <StageBlank />}
      <StillAt value={picture.frozenAt}>
        {picture.scene.kind !== 'blank' && (
          <div className={classNames(styles.sheet, isDark && styles.beneath)}>
            <Picture view={picture} />
          </div>
        )}
        {!isDark && <RehearsalSign />}
      </StillAt>
    </StageFrame>
  );
}

/** The view; while a frozen one is made dark, what was frozen, so that it comes back as it stood. */
function useFrozen(view: StageView): StageView {
  const [frozen, setFrozen] = useState<StageView | null>(null);
  if (view.scene.kind === 'blank') return frozen ?? view;
  const kept = view.frozenAt === null ? null : view;
  if (kept !== frozen) setFrozen(kept);
  return view;
}

function Picture({ view: { workshopId, scene, corner, timeZone } }: { readonly view: StageView }) {
  if (scene.kind === 'blank') return null;
  if (scene.kind === 'test') return <StageTest />;
  return (
    <div className={styles.margins}>
      <div className={styles.scene} data-scene={scene.kind}>
        <SceneOf key={`${workshopId} ${scene.kind}`} scene={scene} />
      </div>
      {corner && <StageCorner corner={corner} timeZone={timeZone} />}
    </div>
  );
}

/** Small, so that nobody in the room takes a rehearsal's times for real. */
function RehearsalSign() {
  const words = useWords(stageWords);
  const rate = useRehearsalRate();
  if (rate === null) return null;
  return <p className={classNames(styles.rehearsal, 'figures')}>{words.rehearsal(rate)}</p>;
}

type Filled = Exclude<Scene, { readonly kind: 'blank' | 'test' }>;

function SceneOf({ scene }: { readonly scene: Filled }) {
  switch (scene.kind) {
    case 'empty':
      return <StageEmpty />;
    case 'welcome':
      return <StageWelcome scene={scene} />;
    case 'join':
      return <StageJoin scene={scene} />;
    case 'agenda':
      return (
        <StageAgenda
          scene={scene}
          clock={(clock, isLarge) => (
            <StageTrackClock clock={clock} size={isLarge ? 'medium' : 'small'} />
          )}
        />
      );
    case 'clock':
      return <StageClock scene={scene} />;
    case 'groups':
      return <StageGroups scene={scene} />;
    case 'find-me':
      return <StageFindMe scene={scene} />;
    case 'moves':
      return <StageMoves scene={scene} />;
    case 'board':
      return <StageBoard scene={scene} />;
    case 'vote':
      return <StageVote scene={scene} />;
    case 'results':
      return <StageResults scene={scene} />;
    case 'actions':
      return <StageActions scene={scene} />;
    case 'question':
      return <StageQuestion scene={scene} />;
    case 'speakers':
      return <StageSpeakers scene={scene} />;
    case 'report':
      return scene.results ? (
        <StagePanelResults title={scene.title} results={scene.results} />
      ) : (
        <StageReport scene={scene} />
      );
    case 'image':
      return <StageImage scene={scene} />;
    case 'message':
      return <StageMessage scene={scene} />;
    default:
      return scene satisfies never;
  }
}
