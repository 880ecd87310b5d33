import { useState } from 'react';
import type { SeatVote } from '../../../../shared/contract/seat-view.ts';
import { voteFaults } from '../../../../shared/features/vote/fault-messages.ts';
import { checkMarks, type Fault } from '../../../../shared/features/vote/rules.ts';
import { seatVoteWords } from '../../../../shared/features/vote/seat-messages.ts';
import { useEntry, useSeat, useSeatDraft, useSeatState } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Note, Panel, Press } from '../../../ui/seat/parts.tsx';
import { castMarks } from './cast-marks.ts';
import { fields } from './fields.ts';
import { type Marks, readMarks } from './marks.ts';

const nothingBarred: readonly string[] = [];

/** The vote that is open: filled in at leisure, sent at once, changed until it is closed. */
export function VotePanel() {
  const vote = useEntry('vote');
  const sent = useSent();
  const [changing, setChanging] = useState(false);
  if (vote?.state !== 'open') return null;
  if (sent && !changing)
    return <Voted vote={vote} arrived={sent.arrived} onChange={() => setChanging(true)} />;
  return (
    <Fill key={vote.id} vote={vote} sent={sent?.marks ?? null} onSent={() => setChanging(false)} />
  );
}

/** What was sent of this vote by whoever holds the phone, and whether it has arrived. */
function useSent(): { readonly marks: Marks; readonly arrived: boolean } | null {
  const vote = useEntry('vote');
  const ballot = useEntry('ballot');
  const hat = useSeatState((state) => state.hat);
  const out = useSeatState((state) => state.out);
  const waiting = castMarks(out, hat, vote?.id ?? '');
  if (waiting) return { marks: waiting, arrived: false };
  return ballot && ballot.voteId === vote?.id && ballot.cast !== null
    ? { marks: ballot.marks, arrived: true }
    : null;
}

function Voted({
  vote,
  arrived,
  onChange,
}: {
  readonly vote: SeatVote;
  readonly arrived: boolean;
  readonly onChange: () => void;
}) {
  const words = useWords(seatVoteWords);
  return (
    <Panel title={vote.title || words.vote}>
      <Note tone={arrived ? 'good' : 'warning'} live>
        {arrived ? words.voted : words.votedHere}
      </Note>
      <Press onPress={onChange}>{words.changeVote}</Press>
    </Panel>
  );
}

function Fill({
  vote,
  sent,
  onSent,
}: {
  readonly vote: SeatVote;
  readonly sent: Marks | null;
  readonly onSent: () => void;
}) {
  const words = useWords(seatVoteWords);
  const session = useSeat();
  const barred = useEntry('ballot')?.barred ?? nothingBarred;
  const [draft, setDraft] = useSeatDraft(`vote/${vote.id}`);
  const [fault, setFault] = useState<Fault | null>(null);
  const Fields = fields[vote.kind];
  const known = new Set(vote.options.map(({ id }) => id));
  const marks = (readMarks(draft) ?? sent ?? []).filter(({ optionId }) => known.has(optionId));
  const change = (next: Marks) => {
    setFault(null);
    setDraft(JSON.stringify(next));
  };
  const cast = () => {
    const wrong = checkMarks({ ...vote, notOwn: true }, vote.options, marks, barred);
    if (wrong) return setFault(wrong);
    session.say(
      { name: 'vote.cast', input: { voteId: vote.id, marks: [...marks] } },
      (old) => old.name === 'vote.cast' && old.input.voteId === vote.id,
    );
    setDraft('');
    onSent();
  };
  return (
    <Panel title={vote.title || words.vote}>
      <Fields vote={vote} marks={marks} barred={barred} onChange={change} />
      <Note>{words.secret}</Note>
      <div role="alert">{fault && <FaultNote fault={fault} />}</div>
      <Press tone="main" onPress={cast}>
        {sent ? words.recast : words.cast}
      </Press>
    </Panel>
  );
}

function FaultNote({ fault: { code, values } }: { readonly fault: Fault }) {
  const message: string | ((...of: never[]) => string) = useWords(voteFaults)[code];
  const sentence = typeof message === 'string' ? message : message(...(values as readonly never[])); // those it takes
  return <Note tone="danger">{sentence}</Note>;
}
