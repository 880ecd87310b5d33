import { Vote as VoteIcon } from 'lucide-react';
import { voteWords } from '../../../shared/features/vote/messages.ts';
import { usePart } from '../../state/route.ts';
import { useAddVote } from '../../state/use-add-vote.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/language.tsx';
import { EmptyState, Page } from '../../ui/Surfaces.tsx';
import { votePrinted } from './ballot-route.ts';
import { NewVote } from './NewVote.tsx';
import { PaperBallots } from './PaperBallots.tsx';
import { VoteList } from './VoteList.tsx';
import { VoteSheet } from './VoteSheet.tsx';
import styles from './votes.module.css';

/** The votes of a workshop: all of them at the side, and the one at hand. */
export function VotesScreen() {
  const words = useWords(voteWords);
  const votes = useRows('vote', { workshopId: useWorkshopId() });
  const [part, open] = usePart();
  const printedId = votePrinted(part);
  const printed = votes.find(({ id }) => id === printedId);
  if (printed) return <PaperBallots vote={printed} />;
  const vote =
    votes.find(({ id }) => id === part) ?? votes.find(({ state }) => state === 'open') ?? votes[0];
  if (!vote) return <NoVotes />;
  return (
    <Page title={words.votes} actions={<NewVote />} wide>
      <div className={styles.screen}>
        <VoteList votes={votes} chosen={vote.id} onOpen={open} />
        <VoteSheet key={vote.id} vote={vote} />
      </div>
    </Page>
  );
}

function NoVotes() {
  const words = useWords(voteWords);
  const add = useAddVote();
  const [board] = useRows('board', { workshopId: useWorkshopId() });
  return (
    <Page title={words.votes} actions={<NewVote />}>
      <EmptyState icon={VoteIcon} title={words.emptyTitle} text={words.emptyText}>
        {board && (
          <Button tone="primary" onPress={() => add({ kind: 'dots', boardId: board.id })}>
            {words.dotsOnBoard(board.title)}
          </Button>
        )}
        <Button tone={board ? 'plain' : 'primary'} onPress={() => add({ kind: 'yes-no' })}>
          {words['yes-no']}
        </Button>
      </EmptyState>
    </Page>
  );
}
