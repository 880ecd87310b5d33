import { X } from 'lucide-react';
import { voteWords } from '../../../shared/features/vote/messages.ts';
import type { Ballot, Vote } from '../../../shared/features/vote/model.ts';
import { useRows, useWorkshopId } from '../../state/use-rows.ts';
import { useSend } from '../../state/use-send.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useFormat, useWords } from '../../ui/language.tsx';
import { Badge, Panel } from '../../ui/Surfaces.tsx';
import styles from './votes.module.css';

/** Whose ballots are counted, never what is on them; one that was counted by mistake is removed. */
export function WhoVoted({ vote }: { readonly vote: Vote }) {
  const words = useWords(voteWords);
  const format = useFormat();
  const ballots = useRows('ballot', { voteId: vote.id });
  const newest = ballots.toSorted((a, b) => b.at - a.at);
  const { shared, others } = byPhone(newest);
  const rowsOf = (some: readonly Ballot[]) => <Ballots vote={vote} ballots={some} />;
  return (
    <Panel>
      <details className={styles.who}>
        <summary>
          <h2>{words.whoVoted}</h2>
          <Badge>{format.number(ballots.length)}</Badge>
          {shared.length > 0 && <Badge tone="warning">{words.severalFromOne}</Badge>}
        </summary>
        {newest.length === 0 && <p className={styles.soft}>{words.nobodyYet}</p>}
        {shared.map((some) => (
          <div key={some[0]?.seatId} className={styles.onePhone}>
            <p className={styles.soft}>{words.fromOnePhone(some.length)}</p>
            {rowsOf(some)}
          </div>
        ))}
        {others.length > 0 && rowsOf(others)}
      </details>
    </Panel>
  );
}

/** The ballots that came from a phone together with others, phone by phone, and all the rest. */
function byPhone(ballots: readonly Ballot[]) {
  const phones = new Map<string, Ballot[]>();
  for (const ballot of ballots) {
    const { source, seatId } = ballot;
    if (source === 'phone' && seatId !== null)
      phones.set(seatId, [...(phones.get(seatId) ?? []), ballot]);
  }
  const shared = [...phones.values()].filter(({ length }) => length > 1);
  const seen = new Set(shared.flat());
  return { shared, others: ballots.filter((ballot) => !seen.has(ballot)) };
}

function Ballots({ vote, ballots }: { readonly vote: Vote; readonly ballots: readonly Ballot[] }) {
  const words = useWords(voteWords);
  const nameOf = useBallotNames();
  return (
    <ul className={styles.ballots} aria-label={words.whoVoted}>
      {ballots.map((ballot) => (
        <BallotRow
          key={ballot.id}
          ballot={ballot}
          name={nameOf(ballot)}
          fixed={vote.state !== 'open'}
        />
      ))}
    </ul>
  );
}

function useBallotNames(): (ballot: Ballot) => string {
  const words = useWords(voteWords);
  const workshopId = useWorkshopId();
  const people = useRows('person', { workshopId });
  const seats = useRows('seat', { workshopId });
  return ({ personId, seatId, source, label, people: count }) => {
    if (source === 'hands') return words.handsOf(count);
    const name = people.find(({ id }) => id === personId)?.name;
    if (name) return name;
    if (source === 'paper') return label ? words.paperOf(label) : words.unnamedPaper;
    return label || seats.find(({ id }) => id === seatId)?.name || words.unnamedPhone;
  };
}

function BallotRow({
  ballot: { id, source, label, personId },
  name,
  fixed,
}: {
  readonly ballot: Ballot;
  readonly name: string;
  readonly fixed: boolean;
}) {
  const words = useWords(voteWords);
  const send = useSend();
  const by = { phone: words.byPhone, paper: words.byPaper, hands: words.byHands }[source];
  const numbered = source === 'paper' && personId !== null && label !== '';
  return (
    <li className={styles.ballot}>
      <span className={styles.grow}>{name}</span>
      <Badge>{numbered ? words.paperOf(label) : by}</Badge>
      {!fixed && (
        <IconButton
          size="small"
          icon={X}
          label={words.removeBallot(name)}
          onPress={() =>
            void send('vote.removeBallot', { id }, { undoable: words.ballotRemoved(name) })
          }
        />
      )}
    </li>
  );
}
