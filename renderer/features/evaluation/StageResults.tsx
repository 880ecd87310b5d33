// An evaluation on the projector: how many have answered while it is open, and bars once it is closed.
import { useCallback, useState } from 'react';
import { formResultWords } from '../../../shared/features/evaluation/result-messages.ts';
import type { ResultsScene } from '../../../shared/features/evaluation/scene.ts';
import { stageWords } from '../../../shared/features/room/messages.ts';
import { fewest } from '../../../shared/lib/fewest.ts';
import { useWords } from '../../ui/language.tsx';
import { PagedList } from '../../ui/stage/PagedList.tsx';
import { StageHead } from '../../ui/stage/StageHead.tsx';
import { useTurn } from '../../ui/stage/use-turn.ts';
import { ResultBars } from './ResultBars.tsx';
import styles from './stage-results.module.css';

export function StageResults({ scene }: { readonly scene: ResultsScene }) {
  const words = useWords(stageWords);
  const [breaks, setBreaks] = useState<readonly number[]>([0]);
  const told = useCallback((found: readonly number[]) => setBreaks(found), []);
  const turns = breaks.length;
  const turn = useTurn(turns, null, null);
  return (
    <div className={styles.results}>
      <StageHead
        title={scene.title}
        turn={turn}
        turns={turns}
        pageWords={words.page(turn + 1, turns)}
      />
      {scene.lines !== null && scene.lines.length > 0 && (
        <PagedList items={scene.lines} page={turn} onBreaks={told} className={styles.lines}>
          {(line) => <ResultBars line={line} />}
        </PagedList>
      )}
      <Standing scene={scene} />
    </div>
  );
}

function Standing({ scene: { n, could, lines, state } }: { readonly scene: ResultsScene }) {
  const words = useWords(formResultWords);
  const known = could !== null && could >= n;
  const count = known ? words.answeredOf(n, could) : words.answeredSoFar(n);
  if (lines === null) {
    return (
      <>
        <p className={styles.count}>{count}</p>
        {state === 'open' && <p className={styles.said}>{words.seenAtClose}</p>}
      </>
    );
  }
  return <p className={styles.said}>{n < fewest ? words.tooFew(fewest) : count}</p>;
}
