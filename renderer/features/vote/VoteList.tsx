import { voteWords } from '../../../shared/features/vote/messages.ts';
import type { Vote, VoteState } from '../../../shared/features/vote/model.ts';
import { useWords } from '../../ui/language.tsx';
import { Badge, type BadgeTone } from '../../ui/Surfaces.tsx';
import styles from './votes.module.css';

const tones: { readonly [S in VoteState]: BadgeTone } = {
  draft: 'plain',
  open: 'accent',
  closed: 'good',
};

/** All votes, each with how it is voted and how it stands. */
export function VoteList({
  votes,
  chosen,
  onOpen,
}: {
  readonly votes: readonly Vote[];
  readonly chosen: string;
  readonly onOpen: (id: string) => void;
}) {
  const words = useWords(voteWords);
  return (
    <nav aria-label={words.votes} className={styles.list}>
      <ul>
        {votes.map(({ id, title, kind, state }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.entry}
              aria-current={id === chosen ? 'true' : undefined}
              onClick={() => onOpen(id)}
            >
              <span className={styles.entryTitle}>{title || words.untitled}</span>
              <span className={styles.entryKind}>{words[kind]}</span>
              <Badge tone={tones[state]}>{words[state]}</Badge>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
