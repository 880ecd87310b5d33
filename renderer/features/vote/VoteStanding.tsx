// Whether the vote is open, the one press that changes it, and how many have voted.
import { Lock, LockOpen, RotateCcw } from 'lucide-react';
import { keyWords } from '../../../shared/features/vote/entry-messages.ts';
import { voteWords } from '../../../shared/features/vote/messages.ts';
import type { Vote } from '../../../shared/features/vote/model.ts';
import { sourceLine } from '../../../shared/features/vote/result-lines.ts';
import { voteStageWords } from '../../../shared/features/vote/stage-messages.ts';
import { useSend } from '../../state/use-send.ts';
import { Button } from '../../ui/Button.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Note } from '../../ui/Surfaces.tsx';
import { howTo } from './how-to.ts';
import { useVoted } from './use-voted.ts';
import styles from './votes.module.css';

export function VoteStanding({ vote }: { readonly vote: Vote }) {
  const stage = useWords(voteStageWords);
  const words = useWords(keyWords);
  const { voted, here, bySource, isMarked } = useVoted(vote.id);
  const format = useFormat();
  const known = here !== null && here >= voted;
  const tooMany = isMarked && here !== null && voted > here;
  return (
    <>
      <div className={styles.standing}>
        <BigPress vote={vote} />
        <div className={styles.progress}>
          {vote.state === 'draft' ? (
            <p>{howTo(stage, vote)}</p>
          ) : (
            <>
              <p className={styles.voted} aria-live="polite">
                {known && here !== null ? stage.votedOf(voted, here) : stage.votedSoFar(voted)}
              </p>
              <p className={styles.soft}>{sourceLine(bySource, format) || howTo(stage, vote)}</p>
            </>
          )}
        </div>
      </div>
      {tooMany && vote.state !== 'draft' && (
        <Note tone="warning">{words.moreThanHere(voted, here)}</Note>
      )}
    </>
  );
}

function BigPress({ vote: { id, state } }: { readonly vote: Vote }) {
  const words = useWords(voteWords);
  const send = useSend();
  switch (state) {
    case 'draft':
      return (
        <Button
          size="large"
          tone="primary"
          icon={LockOpen}
          onPress={() => void send('vote.open', { id })}
        >
          {words.openVote}
        </Button>
      );
    case 'open':
      return (
        <Button
          size="large"
          tone="primary"
          icon={Lock}
          onPress={() => void send('vote.close', { id })}
        >
          {words.closeVote}
        </Button>
      );
    case 'closed':
      return (
        <Button size="large" icon={RotateCcw} onPress={() => void send('vote.reopen', { id })}>
          {words.reopenVote}
        </Button>
      );
    default:
      return state satisfies never;
  }
}
