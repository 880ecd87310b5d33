// The speaker queue on the projector: who speaks, with the time left, and who is next.
import { useState } from 'react';
import { stageWords } from '../../../shared/features/room/messages.ts';
import { remaining } from '../../../shared/features/run/rules.ts';
import type { SpeakersScene } from '../../../shared/features/run/scene.ts';
import { runStageWords } from '../../../shared/features/run/stage-messages.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { FitText } from '../../ui/stage/FitText.tsx';
import { PagedList } from '../../ui/stage/PagedList.tsx';
import { useTurn } from '../../ui/stage/use-turn.ts';
import styles from './stage-turns.module.css';
import { TurnClock } from './TurnClock.tsx';

export function StageSpeakers({ scene: { current, waiting } }: { readonly scene: SpeakersScene }) {
  const words = useWords(runStageWords);
  return (
    <div className={styles.scene}>
      <h1 className={styles.kicker}>{current ? words.speaking : words.speakers}</h1>
      <div className={styles.now}>
        <FitText text={current ? current.name : words.nobodySpeaks} largest={84} />
        {current && (
          <TurnClock
            clock={current.clock}
            at={(now) => ({ left: remaining(current.clock, current.planned, now), phase: '' })}
          />
        )}
      </div>
      {waiting.length > 0 ? (
        <Waiting waiting={waiting} />
      ) : (
        <p className={styles.quiet}>{words.nobodyWaits}</p>
      )}
    </div>
  );
}

function Waiting({ waiting }: Pick<SpeakersScene, 'waiting'>) {
  const words = useWords(runStageWords);
  const room = useWords(stageWords);
  const format = useFormat();
  const [breaks, setBreaks] = useState<readonly number[]>([0]);
  const turn = useTurn(breaks.length, null, null);
  const first = breaks[turn] ?? 0;
  return (
    <section className={styles.coming}>
      <h2 className={styles.label}>
        {words.then}
        {breaks.length > 1 && (
          <span className="figures">
            {' · '}
            {room.range(first + 1, breaks[turn + 1] ?? waiting.length, waiting.length)}
          </span>
        )}
      </h2>
      <PagedList items={waiting} page={turn} onBreaks={setBreaks}>
        {({ id, name }) => (
          <p className={styles.person} dir="auto">
            <span className="figures">
              {format.number(waiting.findIndex((each) => each.id === id) + 1)}
            </span>{' '}
            {name}
          </p>
        )}
      </PagedList>
    </section>
  );
}
