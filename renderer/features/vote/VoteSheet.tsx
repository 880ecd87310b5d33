import type { Vote } from '../../../shared/features/vote/model.ts';
import { useRowCount, useRows } from '../../state/use-rows.ts';
import { CountIn } from './CountIn.tsx';
import { VoteHead } from './VoteHead.tsx';
import { VoteOptions } from './VoteOptions.tsx';
import { VoteResults } from './VoteResults.tsx';
import { VoteSettings } from './VoteSettings.tsx';
import { VoteStanding } from './VoteStanding.tsx';
import styles from './votes.module.css';
import { WhoVoted } from './WhoVoted.tsx';

/** One vote, from its question to what came of it: what the moment needs stands first. */
export function VoteSheet({ vote }: { readonly vote: Vote }) {
  const options = useRows('voteOption', { voteId: vote.id });
  const hasBallots = useRowCount('ballot', { voteId: vote.id }) > 0;
  const { state } = vote;
  return (
    <div className={styles.sheet}>
      <VoteHead vote={vote} />
      <VoteStanding vote={vote} />
      {state === 'open' && <CountIn vote={vote} options={options} />}
      {state !== 'draft' && <VoteResults vote={vote} options={options} />}
      {state !== 'draft' && <WhoVoted vote={vote} />}
      <div className={styles.pair}>
        <VoteOptions vote={vote} options={options} settled={hasBallots} />
        <VoteSettings vote={vote} settled={hasBallots} />
      </div>
    </div>
  );
}
