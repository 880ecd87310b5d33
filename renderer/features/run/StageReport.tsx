// Report-back on the projector: the group on now with its clock, and the group on deck.
import { reportPhase } from '../../../shared/features/run/report-phase.ts';
import type { ReportScene } from '../../../shared/features/run/scene.ts';
import { runStageWords } from '../../../shared/features/run/stage-messages.ts';
import { useWords } from '../../ui/language.tsx';
import { FitText } from '../../ui/stage/FitText.tsx';
import { StageHead } from '../../ui/stage/StageHead.tsx';
import styles from './stage-turns.module.css';
import { TurnClock } from './TurnClock.tsx';

export function StageReport({ scene }: { readonly scene: ReportScene }) {
  const words = useWords(runStageWords);
  const { title, current, next, done, count } = scene;
  const plans = scene.of === 'plans';
  const phases = plans ? { talk: words.presented, questions: words.discussed } : words;
  return (
    <div className={styles.scene}>
      <StageHead title={title || (plans ? words.panel : words.reportBack)} />
      <div className={styles.now}>
        <div className={styles.group}>
          <FitText text={current ? current.name : words.nobodyReports} largest={84} />
          {current?.question && <FitText text={current.question} largest={34} />}
        </div>
        {current && (
          <TurnClock
            clock={current.clock}
            at={(now) => {
              const { phase, left } = reportPhase(current, now);
              return { left, phase: phases[phase] };
            }}
          />
        )}
      </div>
      {count > 0 && (
        <p className={styles.deck} dir="auto">
          {next !== null && (
            <>
              <span className={styles.label}>{plans ? words.nextPlan : words.onDeck}</span>
              <span className={styles.name}>{next}</span>
            </>
          )}
          <span className={styles.count}>
            {plans ? words.plansDone(done, count) : words.groupsDone(done, count)}
          </span>
        </p>
      )}
    </div>
  );
}
