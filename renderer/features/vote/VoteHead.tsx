import { Printer, Trash2 } from 'lucide-react';
import { ballotWords } from '../../../shared/features/vote/ballot-paper-messages.ts';
import { voteWords } from '../../../shared/features/vote/messages.ts';
import type { Vote } from '../../../shared/features/vote/model.ts';
import { goTo, hrefOf } from '../../state/route.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useSend } from '../../state/use-send.ts';
import { useShowOnStage } from '../../state/use-stage.ts';
import { useWords } from '../../ui/language.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ShowButton } from '../../ui/ShowButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { partOfBallots } from './ballot-route.ts';
import styles from './votes.module.css';

/** The question, the projector, its paper, and the way to be rid of the vote. */
export function VoteHead({ vote }: { readonly vote: Vote }) {
  const words = useWords(voteWords);
  const paper = useWords(ballotWords);
  const send = useSend();
  const edit = useEdit('vote.edit', vote);
  const { shown, show } = useShowOnStage('vote', vote.id);
  const name = vote.title || words.untitled;
  const remove = () =>
    void send('vote.remove', { id: vote.id }, { undoable: words.voteDeleted(name) });
  return (
    <div className={styles.head}>
      <TextField
        label={words.question}
        labelHidden
        look="inline"
        className={styles.question}
        placeholder={words.askHint}
        autoFocus={vote.title === '' && vote.state === 'draft'}
        value={vote.title}
        onCommit={edit('title')}
      />
      <div className={styles.tools}>
        <ShowButton shown={shown} onPress={show} />
        <Menu
          name={name}
          items={[
            {
              label: paper.open,
              icon: Printer,
              onPress: () => goTo(hrefOf(vote.workshopId, 'votes', partOfBallots(vote.id))),
            },
            {
              label: words.deleteVote,
              icon: Trash2,
              danger: true,
              apart: true,
              onPress: remove,
            },
          ]}
        />
      </div>
    </div>
  );
}
