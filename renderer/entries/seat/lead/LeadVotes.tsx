import type { SeatSteer } from '../../../../shared/contract/seat-view.ts';
import { steerWords } from '../../../../shared/features/room/steer-messages.ts';
import { useSay } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Panel, Press } from '../../../ui/seat/parts.tsx';
import styles from './lead.module.css';

const urgency = { open: 0, draft: 1, closed: 2 } as const;
type Vote = SeatSteer['votes'][number];

function byUrgency(a: Vote, b: Vote): number {
  return urgency[a.state] - urgency[b.state];
}

/** Votes are opened and closed. */
export function LeadVotes({
  steer: { votes },
  away,
}: {
  readonly steer: SeatSteer;
  readonly away: boolean;
}) {
  const words = useWords(steerWords);
  const say = useSay();
  if (votes.length === 0) return null;
  const does = {
    draft: { name: 'vote.open', words: words.openVote },
    open: { name: 'vote.close', words: words.closeVote },
    closed: { name: 'vote.reopen', words: words.reopenVote },
  } as const;
  return (
    <Panel title={words.votes}>
      {[...votes].sort(byUrgency).map(({ id, title, state }) => (
        <section key={id} className={styles.item} aria-label={title}>
          <p dir="auto">
            <strong>{title}</strong>
          </p>
          <Press disabled={away} onPress={() => say({ name: does[state].name, input: { id } })}>
            {does[state].words}
          </Press>
        </section>
      ))}
    </Panel>
  );
}
