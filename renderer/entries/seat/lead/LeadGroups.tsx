import { useState } from 'react';
import type { SeatSeating } from '../../../../shared/contract/seat-view.ts';
import { steerWords } from '../../../../shared/features/room/steer-messages.ts';
import { useSay } from '../../../state/seat/seat-app.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Note, Panel, Press, Row } from '../../../ui/seat/parts.tsx';
import styles from './lead.module.css';

type Props = { readonly seating: SeatSeating; readonly away: boolean };
type Sitter = { readonly personId: string; readonly name: string };

/** Who sits where in the round that is on; somebody is put elsewhere. */
export function LeadGroups({ seating, away }: Props) {
  const words = useWords(steerWords);
  const { title, round, rounds, groups, unseated } = seating;
  if (groups.length === 0) return null;
  return (
    <Panel title={title ? words.seatingOf(title) : words.seating}>
      {rounds > 1 && <Note>{words.round(round + 1, rounds)}</Note>}
      {groups.map(({ id, name, members }) => (
        <Sitters key={id} seating={seating} away={away} groupId={id} name={name} people={members} />
      ))}
      {unseated.length > 0 && (
        <Sitters
          seating={seating}
          away={away}
          groupId={null}
          name={words.inNoGroup}
          people={unseated}
        />
      )}
    </Panel>
  );
}

function Sitters({
  name,
  people,
  ...rest
}: Props & {
  readonly groupId: string | null;
  readonly name: string;
  readonly people: readonly Sitter[];
}) {
  const words = useWords(steerWords);
  return (
    <details className={styles.group}>
      <summary dir="auto">{words.members(name, people.length)}</summary>
      {people.length === 0 && <Note>{words.nobodyHere}</Note>}
      <ul>
        {people.map((person) => (
          <li key={person.personId} className={styles.sitter}>
            <OnePerson person={person} {...rest} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function OnePerson({
  seating: { arrangementId, round, groups },
  away,
  groupId: from,
  person: { personId, name },
}: Props & { readonly groupId: string | null; readonly person: Sitter }) {
  const words = useWords(steerWords);
  const say = useSay();
  const [open, setOpen] = useState(false);
  const go = (groupId: string | null) => {
    const last = groups.find(({ id }) => id === groupId)?.members.slice(-1)[0];
    const to = { groupId, after: last?.id ?? null };
    say({ name: 'groups.place', input: { arrangementId, round, personId, ...to } });
    setOpen(false);
  };
  return (
    <>
      <div className={styles.who}>
        <span className={styles.title} dir="auto">
          {name}
        </span>
        <Press
          disabled={away}
          pressed={open}
          label={words.seatElsewhereOf(name)}
          onPress={() => setOpen(!open)}
        >
          {words.seatElsewhere}
        </Press>
      </div>
      {open && (
        <Row>
          {groups
            .filter(({ id }) => id !== from)
            .map(({ id, name: to }) => (
              <Press key={id} disabled={away} onPress={() => go(id)}>
                {words.toGroup(to)}
              </Press>
            ))}
          {from !== null && (
            <Press disabled={away} onPress={() => go(null)}>
              {words.toNoGroup}
            </Press>
          )}
        </Row>
      )}
    </>
  );
}
