// A vote on the projector: what is asked while it is open, bars once it is closed.
import { useCallback, useState } from 'react';
import { stageWords } from '../../../shared/features/room/messages.ts';
import { sourceLine } from '../../../shared/features/vote/result-lines.ts';
import { resultWords } from '../../../shared/features/vote/result-messages.ts';
import type { VoteScene } from '../../../shared/features/vote/scene.ts';
import { voteStageWords } from '../../../shared/features/vote/stage-messages.ts';
import { useFormat, useWords } from '../../ui/language.tsx';
import { PagedList } from '../../ui/stage/PagedList.tsx';
import { StageHead } from '../../ui/stage/StageHead.tsx';
import { useTurn } from '../../ui/stage/use-turn.ts';
import { howTo } from './how-to.ts';
import styles from './stage-vote.module.css';
import { VoteBar } from './VoteBar.tsx';

export function StageVote({ scene }: { readonly scene: VoteScene }) {
  const words = useWords(stageWords);
  const own = useWords(voteStageWords);
  const [breaks, setBreaks] = useState<readonly number[]>([0]);
  const told = useCallback((found: readonly number[]) => setBreaks(found), []);
  const turns = breaks.length;
  const turn = useTurn(turns, null, null);
  const { results } = scene;
  return (
    <div className={styles.vote}>
      <StageHead
        title={scene.title}
        subject={howTo(own, { ...scene, kind: scene.voteKind })}
        turn={turn}
        turns={turns}
        pageWords={words.page(turn + 1, turns)}
      />
      {results ? (
        <PagedList items={results.lines} page={turn} onBreaks={told} className={styles.bars}>
          {(line) => <VoteBar line={line} />}
        </PagedList>
      ) : (
        <Options options={scene.options} turn={turn} onBreaks={told} />
      )}
      <Voted scene={scene} />
    </div>
  );
}

/** Numbered as they are on paper ballots. */
function Options({
  options,
  turn,
  onBreaks,
}: Pick<VoteScene, 'options'> & {
  readonly turn: number;
  readonly onBreaks: (breaks: readonly number[]) => void;
}) {
  const format = useFormat();
  return (
    <PagedList items={options} page={turn} onBreaks={onBreaks} className={styles.options}>
      {(option) => (
        <p className={styles.option}>
          <span className={styles.number}>
            {format.number(options.findIndex(({ id }) => id === option.id) + 1)}
          </span>
          <span dir="auto">{option.title}</span>
        </p>
      )}
    </PagedList>
  );
}

function Voted({ scene: { state, voted, here, results } }: { readonly scene: VoteScene }) {
  const words = useWords(voteStageWords);
  const said = useWords(resultWords);
  const format = useFormat();
  if (state === 'draft') return <p className={styles.voted}>{words.notYet}</p>;
  if (state === 'open') {
    const known = here !== null && here >= voted;
    return (
      <p className={styles.count}>{known ? words.votedOf(voted, here) : words.votedSoFar(voted)}</p>
    );
  }
  if (voted === 0 || !results) return <p className={styles.voted}>{words.nobodyVoted}</p>;
  return (
    <p className={styles.voted}>
      {`${words.votedInAll(voted)} (${sourceLine(results.bySource, format)})`}
      {results.level > 1 && <strong> {said.levelAhead(results.level)}</strong>}
    </p>
  );
}
