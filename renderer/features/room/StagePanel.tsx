// The panel beneath the control: what the room sees, what it will see next, and all there is to show.
import { MonitorOff, Scissors, Snowflake, TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { roomWords } from '../../../shared/features/room/messages.ts';
import { useAppState } from '../../state/app.tsx';
import { useRow, useWorkshopId } from '../../state/use-rows.ts';
import { useBlank, useFreeze } from '../../state/use-stage.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import { type Finding, useFindingWords } from './legibility.ts';
import { SceneList } from './SceneList.tsx';
import { SceneLook } from './SceneLook.tsx';
import { ScreenList } from './ScreenList.tsx';
import { StagePreview } from './StagePreview.tsx';
import styles from './stage-control.module.css';
import { useCut } from './use-cut.ts';

export function StagePanel() {
  const words = useWords(roomWords);
  return (
    <div className={styles.inside}>
      <div className={styles.seen}>
        <NowShown />
        <NextShown />
      </div>
      <SceneList />
      <div className={styles.side}>
        <Folding title={words.screens}>
          <ScreenList />
        </Folding>
        <Folding title={words.look}>
          <SceneLook />
        </Folding>
      </div>
    </div>
  );
}

/** Needed before a day rather than in it: on a phone it opens folded. */
function Folding({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [startsOpen] = useState(() => window.matchMedia('(min-width: 641px)').matches);
  return (
    <details open={startsOpen} className={styles.folding}>
      <summary>
        <h2 className={styles.heading}>{title}</h2>
      </summary>
      {children}
    </details>
  );
}

function NowShown() {
  const words = useWords(roomWords);
  const view = useAppState((state) => state.view);
  const [finding, setFinding] = useState<Finding | null>(null);
  const blank = useBlank();
  const freeze = useFreeze();
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{words.nowShown}</h2>
      {view && <StagePreview view={view} onFinding={setFinding} />}
      <div className={styles.buttons}>
        <Button
          icon={MonitorOff}
          keys="b"
          tip={blank.on ? words.unblank : words.blank}
          pressed={blank.on}
          onPress={blank.toggle}
        >
          {words.blankShort}
        </Button>
        <Button
          icon={Snowflake}
          keys="f"
          tip={freeze.on ? words.unfreeze : words.freeze}
          pressed={freeze.on}
          onPress={freeze.toggle}
        >
          {words.freezeShort}
        </Button>
      </div>
      <Elsewhere />
      {freeze.on && (
        <Note tone="accent" icon={Snowflake}>
          {blank.on ? words.frozenDark : words.frozenText}
        </Note>
      )}
      <Trouble finding={finding} />
    </section>
  );
}

function NextShown() {
  const words = useWords(roomWords);
  const view = useAppState((state) => state.room.next);
  const [finding, setFinding] = useState<Finding | null>(null);
  const cut = useCut();
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{words.next}</h2>
      {view ? (
        <StagePreview view={view} onFinding={setFinding} />
      ) : (
        <p className={styles.empty}>{words.nextEmpty}</p>
      )}
      <div className={styles.buttons}>
        <Button
          icon={Scissors}
          tone="primary"
          keys="c"
          tip={words.cutKey}
          disabled={cut === null}
          onPress={cut ?? undefined}
        >
          {words.cut}
        </Button>
      </div>
      {view && <Trouble finding={finding} />}
    </section>
  );
}

/** Said where the last row could not read it. */
function Trouble({ finding }: { readonly finding: Finding | null }) {
  const said = useFindingWords(finding);
  return said ? (
    <Note tone="warning" icon={TriangleAlert}>
      {said}
    </Note>
  ) : null;
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
