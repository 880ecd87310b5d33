import { seatVoteWords } from '../../../../shared/features/vote/seat-messages.ts';
import { useEntry } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Panel } from '../../../ui/seat/parts.tsx';
import { OptionTitle } from './OptionHead.tsx';
import styles from './vote.module.css';

/** What came of the vote, the best first. */
export function VoteResults() {
  const words = useWords(seatVoteWords);
  const vote = useEntry('vote');
  if (!vote?.results) return null;
  const options = new Map(vote.options.map((option) => [option.id, option]));
  return (
    <Panel title={`${words.results}: ${vote.title}`}>
      <ol className={styles.options}>
        {vote.results.map(({ id, share, text }) => {
          const option = options.get(id);
          return option ? (
            <li key={id} className={styles.result}>
              <OptionTitle option={option} />
              <p className={styles.measure}>
                <span className={styles.track}>
                  <span className={styles.bar} style={{ inlineSize: `${share / 10}%` }} />
                </span>
                <span className={`${styles.amount} figures`}>{text}</span>
              </p>
            </li>
          ) : null;
        })}
      </ol>
    </Panel>
  );
}
